"""Ibis: a trailing "site" comment names the site that a line holds; other lines hold none."""

import ibis
from ibis import connect


def made(url, host, path):
    yield ibis.connect(url)  # site: connection-creation sql
    yield connect(url)  # site: connection-creation sql
    yield ibis.postgres.connect(host=host, database="shop")  # site: connection-creation postgres
    yield ibis.mysql.connect(host=host)  # site: connection-creation mysql
    yield ibis.duckdb.connect(path)  # site: connection-creation duckdb
    yield ibis.sqlite.connect(path)  # site: connection-creation sqlite
    yield ibis.clickhouse.connect(host=host)  # site: connection-creation clickhouse
    yield ibis.snowflake.connect(account=host, user="shop")  # site: connection-creation snowflake
    yield ibis.bigquery.connect(project_id="shop")  # site: connection-creation bigquery
    yield ibis.trino.connect(host=host)  # site: connection-creation trino
    yield ibis.mssql.connect(host=host)  # site: connection-creation sqlserver
    yield ibis.oracle.connect(user="shop", host=host)  # site: connection-creation oracle
    yield ibis.exasol.connect("shop", "", host)  # site: connection-creation exasol
    yield ibis.impala.connect(host)  # site: connection-creation impala
    yield ibis.databricks.connect(server_hostname=host)  # site: connection-creation databricks
    yield ibis.athena.connect(s3_staging_dir=path)  # site: connection-creation athena
    yield ibis.druid.connect(host=host)  # site: connection-creation druid


def others(ibis, url):
    def connect(text):
        return text

    return connect(url), ibis.postgres.connect(url), ibis.sqlite.connect(url)
