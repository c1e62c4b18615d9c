"""pg8000: a trailing "site" comment names the site that a line holds; other lines hold none."""

import pg8000
import pg8000.native
from pg8000.dbapi import connect
from pg8000.native import Connection


def connections(host, password):
    yield pg8000.connect(user="shop", password=password, host=host)  # site: connection-creation postgres
    yield connect("shop", host, "shop")  # site: connection-creation postgres
    yield Connection("shop", host=host, database="shop")  # site: connection-creation postgres
    yield pg8000.native.Connection("shop", password=password)  # site: connection-creation postgres


def others(taken: Connection, host):
    class Connection:
        def connect(self, host):
            return host

    def connect(text):
        return text

    taken.run("select 1")
    return connect(host), Connection().connect(host)
