"""MySQLdb: a trailing "site" comment names the site that a line holds; other lines hold none."""

import MySQLdb
import MySQLdb as db
from MySQLdb import Connect, _mysql, connect as open_connection
from MySQLdb.connections import Connection


def connections(host, password):
    yield MySQLdb.connect(host=host, user="shop", passwd=password, db="shop")  # site: connection-creation mysql
    yield db.connect(host, "shop", password, "shop")  # site: connection-creation mysql
    yield open_connection(read_default_file="~/.my.cnf")  # site: connection-creation mysql
    yield Connect(host=host)  # site: connection-creation mysql
    yield Connection(host=host)  # site: connection-creation mysql
    yield _mysql.connect(host=host)  # site: connection-creation mysql


def others(taken: Connection, connect, host):
    taken.cursor()
    taken.ping()
    return connect(host=host), db.escape_string(host)
