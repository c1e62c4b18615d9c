"""ODBC and JDBC bridges, and drivers of SQL Server: a trailing "site" comment names the site that a line holds; other lines hold none."""

import _mssql
import aioodbc
import ctds
import jaydebeapi
import mssql_python
import pymssql
import pyodbc
import pyodbc as odbc
import pytds
import turbodbc
from aioodbc import create_pool
from pymssql import connect as open_mssql
from pyodbc import connect


def connections(text, host, password):
    yield pyodbc.connect(text, timeout=5)  # site: connection-creation sql
    yield odbc.connect(dsn="shop", uid="shop", pwd=password)  # site: connection-creation sql
    yield connect(text)  # site: connection-creation sql
    yield turbodbc.connect(dsn="shop")  # site: connection-creation sql
    yield mssql_python.connect(text)  # site: connection-creation sqlserver
    yield jaydebeapi.connect("org.h2.Driver", text, ["sa", password])  # site: connection-creation sql
    yield pymssql.connect(host, "shop", password, "shop")  # site: connection-creation sqlserver
    yield open_mssql(server=host, user="shop")  # site: connection-creation sqlserver
    yield _mssql.connect(server=host, user="shop")  # site: connection-creation sqlserver
    yield pytds.connect(host, "shop", "shop", password)  # site: connection-creation sqlserver
    yield ctds.connect(host, user="shop")  # site: connection-creation sqlserver


async def async_connections(text):
    await aioodbc.connect(dsn=text)  # site: connection-creation sql
    await aioodbc.create_pool(dsn=text)  # site: engine-creation sql
    async with create_pool(dsn=text) as pool:  # site: engine-creation sql
        return await pool.acquire()


class Bridge:
    def connect(self, text):
        return text

    create_pool = connect


def others(taken: pyodbc.Connection, text, pytds):
    def connect(value):
        return value

    class ctds:
        connect = staticmethod(print)

    taken.cursor()
    return connect(text), Bridge().connect(text), Bridge().create_pool(text), pytds.connect(text), ctds.connect(text), pyodbc.drivers()
