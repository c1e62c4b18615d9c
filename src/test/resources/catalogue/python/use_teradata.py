"""Teradata: a trailing "site" comment names the site that a line holds; other lines hold none."""

import teradatasql
from teradataml import create_context
from teradatasql import connect


def connections(host, password):
    yield teradatasql.connect(host=host, user="shop", password=password)  # site: connection-creation teradata
    yield connect('{"host": "db"}')  # site: connection-creation teradata
    yield create_context(host=host, username="shop")  # site: engine-creation teradata


def others(ssl, connect, host):
    def create_context(host):
        return host

    return ssl.create_context(), connect(host=host), create_context(host)
