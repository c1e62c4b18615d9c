"""URL types: a trailing "site" comment names the site that a line holds; other lines hold none."""

import pydantic
from pydantic import AnyUrl, PostgresDsn, RedisDsn, TypeAdapter
from pydantic import ClickHouseDsn, CockroachDsn, MariaDBDsn, MongoDsn, MySQLDsn, SnowflakeDsn
from pydantic_core import MultiHostUrl
from sqlalchemy import create_engine


def built(host, password):
    yield PostgresDsn.build(scheme="postgresql+asyncpg", username="shop", password=password, host=host, path="shop")  # site: url-construction postgres
    yield pydantic.RedisDsn.build(scheme="redis", host=host)  # site: url-construction redis
    yield MultiHostUrl.build(scheme="postgresql", host=host, path="shop")  # site: url-construction postgres
    yield MySQLDsn.build(scheme="mysql", host=host)  # site: url-construction mysql
    yield MariaDBDsn.build(scheme="mariadb", host=host)  # site: url-construction mysql
    yield CockroachDsn.build(scheme="cockroachdb", host=host)  # site: url-construction postgres
    yield MongoDsn.build(scheme="mongodb", host=host)  # site: url-construction mongodb
    yield ClickHouseDsn.build(scheme="clickhouse", host=host)  # site: url-construction clickhouse
    yield SnowflakeDsn.build(scheme="snowflake", host=host)  # site: url-construction snowflake


def handed_through(url):
    yield create_engine(str(PostgresDsn(url)))  # site: engine-creation sql
    yield create_engine(PostgresDsn(url).unicode_string())  # site: engine-creation sql
    yield create_engine(str(TypeAdapter(PostgresDsn).validate_python(url)))  # site: engine-creation sql


class House:
    @classmethod
    def build(cls, scheme, host):
        return cls()


def others(url, MongoDsn, SnowflakeDsn):
    House.build(scheme="brick", host=url)
    return AnyUrl(url), RedisDsn(url), MongoDsn.build(scheme="mongodb"), SnowflakeDsn.build(scheme="snowflake")
