"""SQL Anywhere: a trailing "site" comment names the site that a line holds; other lines hold none."""

import sqlanydb
from sqlanydb import connect


def connections(host, password):
    yield sqlanydb.connect(uid="shop", pwd=password, host=host, dbn="shop")  # site: connection-creation sqlanywhere
    yield connect(dsn="shop")  # site: connection-creation sqlanywhere


def others(connect, host):
    return connect(host=host), sqlanydb.Error
