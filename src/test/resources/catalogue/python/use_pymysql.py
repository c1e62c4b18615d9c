"""PyMySQL: a trailing "site" comment names the site that a line holds; other lines hold none."""

import pymysql
import pymysql as mysql
from pymysql import Connection, connect as open_connection
from pymysql.connections import Connection as Raw


def connections(host, password):
    yield pymysql.connect(host=host, user="shop", password=password, db="shop")  # site: connection-creation mysql
    yield mysql.connect(host, "shop", password, "shop")  # site: connection-creation mysql
    yield open_connection(read_default_file="~/.my.cnf")  # site: connection-creation mysql
    yield Connection(host=host)  # site: connection-creation mysql
    yield Raw(host=host)  # site: connection-creation mysql


def others(taken: Connection, connect, host):
    pymysql.install_as_MySQLdb()
    taken.cursor()
    taken.ping(reconnect=True)
    return connect(host), isinstance(taken, Raw)
