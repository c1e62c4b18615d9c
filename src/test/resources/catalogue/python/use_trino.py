"""Trino and prestodb: a trailing "site" comment names the site that a line holds; other lines hold none."""

import prestodb
import trino
from prestodb.dbapi import connect as open_presto
from trino.auth import BasicAuthentication
from trino.dbapi import connect
from trino.sqlalchemy import URL


def connections(host, password):
    yield trino.dbapi.connect(host=host, auth=BasicAuthentication("shop", password))  # site: connection-creation trino
    yield connect(host=host, port=443, user="shop")  # site: connection-creation trino
    yield prestodb.dbapi.connect(host=host)  # site: connection-creation presto
    yield open_presto(host=host)  # site: connection-creation presto
    yield URL(host=host, catalog="shop")  # site: url-construction trino


def others(host, prestodb):
    def connect(text):
        return text

    class URL:
        pass

    return connect(host), URL(), prestodb.dbapi.connect(host), trino.exceptions.Error, BasicAuthentication("a", "b")
