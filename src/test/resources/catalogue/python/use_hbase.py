"""HappyBase: a trailing "site" comment names the site that a line holds; other lines hold none."""

import happybase
from happybase import ConnectionPool


def made(host):
    yield happybase.Connection(host, 9090)  # site: connection-creation hbase
    yield ConnectionPool(size=3, host=host)  # site: connection-creation hbase


def used(pool: ConnectionPool):
    with pool.connection(timeout=5) as connection:
        return connection.table("orders")


def others(happybase, host):
    def ConnectionPool(size, name):
        return size, name

    return ConnectionPool(3, host), happybase.Connection(host)
