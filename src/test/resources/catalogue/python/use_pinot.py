"""pinotdb: a trailing "site" comment names the site that a line holds; other lines hold none."""

import pinotdb
from pinotdb import connect, connect_async


def connections(host):
    yield pinotdb.connect(host=host, port=8000)  # site: connection-creation pinot
    yield connect(host)  # site: connection-creation pinot
    yield connect_async(host=host)  # site: connection-creation pinot


def others(wine, host):
    def connect(text):
        return text

    return connect(host), wine.connect(host), pinotdb.exceptions
