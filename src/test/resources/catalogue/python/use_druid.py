"""PyDruid: a trailing "site" comment names the site that a line holds; other lines hold none."""

import pydruid.db
from pydruid.client import PyDruid
from pydruid.db import connect


def connections(host, url):
    yield pydruid.db.connect(host=host, port=8082, path="/druid/v2/sql/")  # site: connection-creation druid
    yield connect(host)  # site: connection-creation druid
    yield PyDruid(url, "druid/v2")  # site: connection-creation druid


def others(PyDruid, url):
    def connect(text):
        return text

    return connect(url), PyDruid(url), pydruid.db.exceptions
