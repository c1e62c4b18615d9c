"""DuckDB: a trailing "site" comment names the site that a line holds; other lines hold none."""

import duckdb
from duckdb import DuckDBPyConnection, connect as open_duck


def connections(path):
    yield duckdb.connect(path, read_only=True)  # site: connection-creation duckdb
    yield duckdb.connect(database=":memory:")  # site: connection-creation duckdb
    yield open_duck()  # site: connection-creation duckdb


def others(taken: DuckDBPyConnection, pond):
    taken.cursor().execute("select 1")
    return pond.connect("duck"), duckdb.sql("select 1"), duckdb.default_connection()
