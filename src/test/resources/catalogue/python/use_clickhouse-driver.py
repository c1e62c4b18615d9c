"""ClickHouse's native protocol: a trailing "site" comment names the site that a line holds; other lines hold none."""

import asynch
import clickhouse_driver
import clickhouse_driver as ch
from asynch import connect as open_asynch, create_pool
from clickhouse_driver import Client, connect
from clickhouse_driver.client import Client as RawClient
from clickhouse_driver.dbapi import connect as connect_dbapi
from clickhouse_pool import ChPool
from google.cloud.logging import Client as LogClient


def connections(host, url):
    yield clickhouse_driver.Client(host=host, port=9000, database="shop")  # site: connection-creation clickhouse
    yield Client(host, secure=True)  # site: connection-creation clickhouse
    yield RawClient(host=host)  # site: connection-creation clickhouse
    yield Client.from_url(url)  # site: connection-creation clickhouse
    yield ch.Client.from_url(url)  # site: connection-creation clickhouse
    yield ch.connect(url)  # site: connection-creation clickhouse
    yield connect(host=host)  # site: connection-creation clickhouse
    yield connect_dbapi(dsn=url)  # site: connection-creation clickhouse


async def async_connections(host, url):
    await asynch.connect(dsn=url)  # site: connection-creation clickhouse
    await open_asynch(host=host)  # site: connection-creation clickhouse
    await asynch.create_pool(dsn=url)  # site: engine-creation clickhouse
    pool = await create_pool(host=host)  # site: engine-creation clickhouse
    return pool.acquire()


def pools(host):
    pool = ChPool(host=host, connections_max=5)  # site: engine-creation clickhouse
    with pool.get_client() as client:
        client.execute("select 1")


class NoOpClient:
    @classmethod
    def from_url(cls, url):
        return cls()


def others(client: Client, host, ChPool, asynch):
    def connect(text):
        return text

    def create_pool(text):
        return text

    client.execute("select 1")
    return LogClient(), NoOpClient.from_url(host), connect(host), create_pool(host), ChPool(host), asynch.connect(host)
