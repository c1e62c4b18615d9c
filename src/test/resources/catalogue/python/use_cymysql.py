"""CyMySQL: a trailing "site" comment names the site that a line holds; other lines hold none."""

import cymysql
from cymysql import connect


def connections(host):
    yield cymysql.connect(host=host, user="shop", db="shop")  # site: connection-creation mysql
    yield connect(host, "shop")  # site: connection-creation mysql


def others(taken: cymysql.Connection, host):
    def connect(text):
        return text

    taken.cursor()
    return connect(host), cymysql.Error
