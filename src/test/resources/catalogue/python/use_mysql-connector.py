"""MySQL Connector/Python: a trailing "site" comment names the site that a line holds; other lines hold none."""

import mysql.connector
import mysql.connector as connector
import mysqlx
from mysql.connector import MySQLConnection, aio, connect, pooling
from mysql.connector.pooling import MySQLConnectionPool


def connections(host, url):
    yield mysql.connector.connect(host=host, user="shop", database="shop")  # site: connection-creation mysql
    yield connector.connect(option_files="my.cnf")  # site: connection-creation mysql
    yield connect(host=host, pool_name="shop", pool_size=3)  # site: connection-creation mysql
    yield MySQLConnection(host=host)  # site: connection-creation mysql
    yield aio.connect(host=host)  # site: connection-creation mysql
    yield mysqlx.get_session(url)  # site: connection-creation mysql


def pools(host, url):
    pool = MySQLConnectionPool(pool_name="shop", pool_size=3, host=host)  # site: engine-creation mysql
    yield pool.get_connection()
    yield pooling.MySQLConnectionPool(host=host)  # site: engine-creation mysql
    client = mysqlx.get_client(url, {"pooling": {"enabled": True}})  # site: engine-creation mysql
    yield client.get_session()


def others(taken: MySQLConnection, socket, host):
    def connect(address):
        return address

    class MySQLConnectionPool:
        def get_session(self):
            return self

        get_client = get_session

    taken.cursor()
    socket.connect(host)
    pool = MySQLConnectionPool()
    return connect(host), pool.get_session(), pool.get_client(), mysql.connector.Error
