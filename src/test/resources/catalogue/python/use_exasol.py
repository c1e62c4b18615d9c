"""pyexasol: a trailing "site" comment names the site that a line holds; other lines hold none."""

import pyexasol
from pyexasol import connect


def connections(dsn, password):
    yield pyexasol.connect(dsn=dsn, user="shop", password=password)  # site: connection-creation exasol
    yield connect(dsn=dsn)  # site: connection-creation exasol
    yield pyexasol.connect_local_config("shop")  # site: connection-creation exasol


class Example:
    def connect_local_config(self, name):
        return name


def others(connect, dsn):
    return connect(dsn=dsn), Example().connect_local_config(dsn), pyexasol.ExaError
