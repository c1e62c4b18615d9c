"""psycopg 3: a trailing "site" comment names the site that a line holds; other lines hold none."""

import psycopg
import psycopg as pg3
import psycopg_pool
from psycopg import AsyncConnection, Connection, connect
from psycopg.conninfo import conninfo_to_dict, make_conninfo
from psycopg.crdb import CrdbConnection
from psycopg_pool import AsyncConnectionPool, ConnectionPool as Pool


def connections(conninfo, host):
    yield psycopg.connect(conninfo)  # site: connection-creation postgres
    yield connect(conninfo, autocommit=True)  # site: connection-creation postgres
    yield pg3.connect(host=host, dbname="shop")  # site: connection-creation postgres
    yield Connection.connect(conninfo=conninfo)  # site: connection-creation postgres
    yield CrdbConnection.connect(conninfo)  # site: connection-creation postgres


async def async_connections(conninfo):
    async with await AsyncConnection.connect(conninfo) as first:  # site: connection-creation postgres
        await first.execute("select 1")
    return await psycopg.AsyncConnection.connect(conninfo)  # site: connection-creation postgres


def pools(conninfo, host):
    with Pool(conninfo, min_size=1) as pool:  # site: engine-creation postgres
        with pool.connection() as taken:
            taken.cursor()
    yield psycopg_pool.ConnectionPool(kwargs={"host": host})  # site: engine-creation postgres
    yield psycopg_pool.NullConnectionPool(conninfo)  # site: engine-creation postgres
    yield AsyncConnectionPool(conninfo, open=False)  # site: engine-creation postgres
    yield psycopg_pool.AsyncNullConnectionPool(conninfo)  # site: engine-creation postgres


def infos(conninfo, host):
    yield make_conninfo(conninfo, host=host)  # site: url-construction postgres
    yield conninfo_to_dict(conninfo)["dbname"]


async def taking(pool: AsyncConnectionPool, blocking: Pool):
    async with pool.connection() as taken:
        await taken.execute("select 1")
    return await pool.getconn(), blocking.getconn()


class Client:
    @classmethod
    def connect(cls, conninfo):
        return cls()

    def make_conninfo(self, host):
        return host


def others(conninfo, AsyncConnection, CrdbConnection, psycopg_pool):
    def connect(text):
        return text

    def AsyncConnectionPool(text):
        return text

    Client.connect(conninfo).make_conninfo(host="h")
    connect(conninfo)
    AsyncConnectionPool(conninfo)
    psycopg_pool.NullConnectionPool(conninfo)
    psycopg_pool.AsyncNullConnectionPool(conninfo)
    return AsyncConnection.connect(conninfo), CrdbConnection.connect(conninfo)
