"""ClickHouse over HTTP: a trailing "site" comment names the site that a line holds; other lines hold none."""

import clickhouse_connect
import clickhouse_connect as cc
from aiochclient import ChClient
from clickhouse_connect import dbapi, get_client
from clickhouse_connect.driver import create_async_client, create_client
from clickhouse_connect.driver.client import Client
from infi.clickhouse_orm import Database


def clients(host, url, session):
    yield clickhouse_connect.get_client(host=host, port=8123, username="shop")  # site: connection-creation clickhouse
    yield cc.get_client(dsn=url)  # site: connection-creation clickhouse
    yield get_client(host=host, secure=True)  # site: connection-creation clickhouse
    yield create_client(host=host)  # site: connection-creation clickhouse
    yield dbapi.connect(host=host)  # site: connection-creation clickhouse
    yield ChClient(session, url=url)  # site: connection-creation clickhouse
    yield Database("shop", db_url=url)  # site: connection-creation clickhouse


async def async_clients(host):
    await clickhouse_connect.get_async_client(host=host)  # site: connection-creation clickhouse
    return await create_async_client(host=host)  # site: connection-creation clickhouse


class Registry:
    def get_client(self, host):
        return host

    async def get_async_client(self, host):
        return host


async def others(client: Client, registry: Registry, host):
    class Database:
        def connect(self, host):
            return host

    class ChClient:
        pass

    client.query("select 1")
    registry.get_client(host)
    await registry.get_async_client(host)
    return Database().connect(host), ChClient()
