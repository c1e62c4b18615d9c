"""psycopg2: a trailing "site" comment names the site that a line holds; other lines hold none."""

import psycopg2
import psycopg2 as pg
import psycopg2.pool
import psycopg2cffi
from psycopg2 import connect as open_connection, extras
from psycopg2.extensions import connection, make_dsn, parse_dsn
from psycopg2.pool import PersistentConnectionPool, SimpleConnectionPool, ThreadedConnectionPool as Pool


def connections(dsn, host, password):
    yield psycopg2.connect(dsn)  # site: connection-creation postgres
    yield psycopg2.connect(host=host, dbname="shop", user="shop", password=password)  # site: connection-creation postgres
    yield pg.connect(dsn=dsn, sslmode="require")  # site: connection-creation postgres
    yield open_connection(dsn, connect_timeout=3)  # site: connection-creation postgres
    yield connection(dsn)  # site: connection-creation postgres
    yield extras.LoggingConnection(dsn)  # site: connection-creation postgres
    yield psycopg2cffi.connect(dsn)  # site: connection-creation postgres


def pools(dsn, host):
    pool = SimpleConnectionPool(1, 5, dsn)  # site: engine-creation postgres
    yield Pool(1, 5, host=host, database="shop")  # site: engine-creation postgres
    yield psycopg2.pool.ThreadedConnectionPool(minconn=1, maxconn=5, dsn=dsn)  # site: engine-creation postgres
    yield PersistentConnectionPool(1, 5, dsn)  # site: engine-creation postgres
    taken = pool.getconn()
    yield taken.cursor()
    pool.putconn(taken)


def dsns(dsn, host):
    yield make_dsn(host=host, dbname="shop")  # site: url-construction postgres
    yield pg.extensions.make_dsn(dsn, sslmode="require")  # site: url-construction postgres
    yield parse_dsn(dsn)["host"]


class Signal:
    def connect(self, receiver):
        return receiver

    def getconn(self):
        return self


def others(socket, dsn, SimpleConnectionPool, make_dsn):
    def connection(text):
        return text

    Signal().connect(print)
    socket.connect(("localhost", 5432))
    return connection(dsn), SimpleConnectionPool(1, 5, dsn), make_dsn(host="h"), extras.RealDictCursor(dsn)


def annotated(conn: connection, pool: Pool):
    return isinstance(conn, connection), conn.dsn, pool.getconn(), PersistentConnectionPool.__name__


def shadowed(dsn):
    class LoggingConnection:
        def __init__(self, dsn):
            self.dsn = dsn

    return LoggingConnection(dsn)
