"""SQLite drivers: a trailing "site" comment names the site that a line holds; other lines hold none."""

import sqlite3
import sqlite3 as lite

import aiosqlite
import apsw
import requests
from aiosqlite import connect as open_async
from pysqlcipher3 import dbapi2 as cipher
from sqlite3 import Connection, connect
from sqlite3.dbapi2 import connect as connect_dbapi


def connections(path):
    yield sqlite3.connect(":memory:")  # site: connection-creation sqlite
    yield lite.connect(path, timeout=5)  # site: connection-creation sqlite
    yield connect(database=path)  # site: connection-creation sqlite
    yield connect_dbapi(path)  # site: connection-creation sqlite
    yield apsw.Connection(path)  # site: connection-creation sqlite
    yield cipher.connect(path)  # site: connection-creation sqlite
    with sqlite3.connect(path) as held:  # site: connection-creation sqlite
        yield held.cursor()


async def async_connections(path):
    async with aiosqlite.connect(path) as held:  # site: connection-creation sqlite
        await held.execute("select 1")
    return await open_async(path)  # site: connection-creation sqlite


def local_import(path):
    import sqlite3 as database

    return database.connect(path)  # site: connection-creation sqlite


async def taking(held: Connection, other: aiosqlite.Connection):
    held.cursor()
    return await other.execute("select 1")


class Modem:
    def connect(self, path):
        return path


def others(path, dbapi2):
    def connect(text):
        return text

    class apsw:
        @staticmethod
        def Connection(path):
            return path

    return connect(path), Modem().connect(path), apsw.Connection(path), dbapi2.connect(path), requests.Session(), sqlite3.Row
