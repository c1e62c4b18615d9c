"""PyHive and impyla: a trailing "site" comment names the site that a line holds; other lines hold none."""

import pyhive.hive
from impala.dbapi import connect as open_impala
from impala import dbapi
from pyhive import hive, presto, trino
from pyhive.hive import Connection


def connections(host):
    yield hive.connect(host=host, database="shop")  # site: connection-creation hive
    yield pyhive.hive.connect(host)  # site: connection-creation hive
    yield Connection(host=host)  # site: connection-creation hive
    yield presto.connect(host)  # site: connection-creation presto
    yield trino.connect(host=host)  # site: connection-creation trino
    yield open_impala(host=host, port=21050)  # site: connection-creation impala
    yield dbapi.connect(host=host)  # site: connection-creation impala


class Bees:
    def connect(self, host):
        return host


def others(host, taken: Connection, presto, dbapi, trino):
    hive = Bees()
    taken.cursor()
    return hive.connect(host), presto.connect(host), dbapi.connect(host), trino.connect(host)
