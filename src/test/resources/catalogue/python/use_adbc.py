"""ADBC, ConnectorX and Polars: a trailing "site" comment names the site that a line holds; other lines hold none."""

import adbc_driver_manager.dbapi
import adbc_driver_postgresql.dbapi
import connectorx as cx
import pandas
import polars as pl
from adbc_driver_flightsql import dbapi as flight
from adbc_driver_snowflake import dbapi as flake
from adbc_driver_sqlite.dbapi import connect


def connections(url, driver):
    yield adbc_driver_postgresql.dbapi.connect(url)  # site: connection-creation postgres
    yield connect(url)  # site: connection-creation sqlite
    yield flake.connect(url)  # site: connection-creation snowflake
    yield flight.connect(url)  # site: connection-creation sql
    yield adbc_driver_manager.dbapi.connect(driver=driver, uri=url)  # site: connection-creation sql
    yield cx.read_sql(url, "select 1")  # site: connection-creation sql
    yield pl.read_database_uri("select 1", url)  # site: connection-creation sql


def others(held, flake, flight, url):
    def connect(text):
        return text

    pandas.read_sql("select 1", held)
    pl.read_database("select 1", held)
    held.read_database_uri("select 1", url)
    return connect(url), flake.connect(url), flight.connect(url), pl.read_csv(url)
