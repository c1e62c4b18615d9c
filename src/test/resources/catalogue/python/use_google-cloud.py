"""Google Cloud's databases: a trailing "site" comment names the site that a line holds; other lines hold none."""

import google.cloud.bigquery
from google.cloud import bigquery, logging, spanner, spanner_dbapi, storage
from google.cloud.alloydb.connector import Connector as AlloyConnector
from google.cloud.bigquery import Client as BigClient
from google.cloud.bigquery.dbapi import connect as use_client
from google.cloud.sql.connector import Connector, create_async_connector


def cloud_sql(instance, user):
    connector = Connector()
    yield connector.connect(instance, "pg8000", user=user, db="shop")  # site: connection-creation sql
    with Connector() as other:
        yield other.connect(instance, "pymysql", user=user)  # site: connection-creation sql
    yield AlloyConnector().connect(instance, "pg8000", user=user)  # site: connection-creation postgres


async def async_cloud_sql(instance, user):
    connector = await create_async_connector()
    return await connector.connect_async(instance, "asyncpg", user=user)  # site: connection-creation sql


def clients(project, path, info, instance):
    yield bigquery.Client(project=project)  # site: connection-creation bigquery
    yield google.cloud.bigquery.Client()  # site: connection-creation bigquery
    yield BigClient.from_service_account_json(path)  # site: connection-creation bigquery
    yield bigquery.Client.from_service_account_info(info)  # site: connection-creation bigquery
    yield spanner.Client(project)  # site: connection-creation spanner
    yield spanner_dbapi.connect(instance, "shop")  # site: connection-creation spanner


class Plug:
    def connect(self, instance):
        return instance

    async def connect_async(self, instance):
        return instance


async def others(client: BigClient, instance, spanner_dbapi):
    class Connector:
        def connect(self, instance):
            return instance

    client.query("select 1"), client.dataset("shop")
    Plug().connect(instance), Connector().connect(instance), await Plug().connect_async(instance)
    BigCopy = client.__class__
    BigCopy.from_service_account_json, BigCopy.from_service_account_info
    return storage.Client(), logging.Client(), use_client(client), spanner_dbapi.connect(instance)
