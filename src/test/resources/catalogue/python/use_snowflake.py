"""Snowflake: a trailing "site" comment names the site that a line holds; other lines hold none."""

import snowflake.connector
import snowflake.connector as sf
from snowflake.connector import SnowflakeConnection, aio, connect
from snowflake.snowpark import Session
from snowflake.sqlalchemy import URL


def connections(account, password, settings):
    yield snowflake.connector.connect(account=account, user="shop", password=password)  # site: connection-creation snowflake
    yield sf.connect(connection_name="shop")  # site: connection-creation snowflake
    yield connect(account=account)  # site: connection-creation snowflake
    yield SnowflakeConnection(account=account)  # site: connection-creation snowflake
    yield aio.connect(account=account)  # site: connection-creation snowflake
    yield Session.builder.configs(settings).create()  # site: connection-creation snowflake
    yield Session.builder.config("account", account).getOrCreate()  # site: connection-creation snowflake
    yield URL(account=account, user="shop", password=password)  # site: url-construction snowflake


def others(taken: SnowflakeConnection, session: Session, account):
    def connect(text):
        return text

    class URL:
        @classmethod
        def create(cls):
            return cls()

    taken.cursor()
    session.table("shop")
    return connect(account), URL.create(), URL(), sf.DictCursor
