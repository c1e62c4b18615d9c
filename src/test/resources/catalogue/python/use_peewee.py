"""peewee: a trailing "site" comment names the site that a line holds; other lines hold none."""

import peewee
from peewee import DatabaseProxy, MySQLDatabase, PostgresqlDatabase, SqliteDatabase
from playhouse import db_url
from playhouse.db_url import connect
from playhouse.flask_utils import FlaskDB
from playhouse.pool import PooledMySQLDatabase, PooledPostgresqlExtDatabase, PooledSqliteDatabase
from playhouse.postgres_ext import PostgresqlExtDatabase

deferred = SqliteDatabase(None)  # site: engine-creation sqlite
proxy = DatabaseProxy()


def made(host, path, url, app):
    yield peewee.SqliteDatabase(path, pragmas={"journal_mode": "wal"})  # site: engine-creation sqlite
    yield PostgresqlDatabase("shop", host=host, user="shop")  # site: engine-creation postgres
    yield PostgresqlExtDatabase("shop", host=host)  # site: engine-creation postgres
    yield MySQLDatabase("shop", host=host)  # site: engine-creation mysql
    yield PooledPostgresqlExtDatabase("shop", host=host, max_connections=8)  # site: engine-creation postgres
    yield PooledMySQLDatabase("shop", host=host)  # site: engine-creation mysql
    yield PooledSqliteDatabase(path)  # site: engine-creation sqlite
    yield connect(url)  # site: engine-creation sql
    yield db_url.connect(url, pragmas={})  # site: engine-creation sql
    yield FlaskDB(app, url)  # site: engine-creation sql
    deferred.init(path)  # site: engine-creation sqlite


def taking(database: PostgresqlDatabase):
    proxy.initialize(database)
    database.connect(reuse_if_open=True)
    with database.atomic(), database.connection_context():
        return database.connection(), db_url.parse("shop")


class Stepper:
    def init(self, path):
        return path

    def FlaskDB(self, app):
        return app


def others(path, PooledSqliteDatabase, PooledMySQLDatabase, PooledPostgresqlExtDatabase):
    def connect(text):
        return text

    def SqliteDatabase(text):
        return text

    class MySQLDatabase:
        pass

    Stepper().init(path), Stepper().FlaskDB(path)
    return connect(path), SqliteDatabase(path), MySQLDatabase(), PooledSqliteDatabase(path), PooledMySQLDatabase(path), PooledPostgresqlExtDatabase(path)
