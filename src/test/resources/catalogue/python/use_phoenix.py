"""phoenixdb: a trailing "site" comment names the site that a line holds; other lines hold none."""

import phoenixdb
from phoenixdb import connect


def connections(url):
    yield phoenixdb.connect(url, autocommit=True)  # site: connection-creation phoenix
    yield connect(url=url)  # site: connection-creation phoenix


def others(connect, url):
    return connect(url), phoenixdb.cursor
