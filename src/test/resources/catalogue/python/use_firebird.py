"""Firebird: a trailing "site" comment names the site that a line holds; other lines hold none."""

import fdb
import firebirdsql
from firebird.driver import connect


def connections(dsn, password):
    yield fdb.connect(dsn=dsn, user="shop", password=password)  # site: connection-creation firebird
    yield firebirdsql.connect(dsn=dsn)  # site: connection-creation firebird
    yield connect(dsn, user="shop", password=password)  # site: connection-creation firebird


def others(fdb, dsn):
    def connect(text):
        return text

    return connect(dsn), fdb.connect(dsn)
