"""python-oracledb and cx_Oracle: a trailing "site" comment names the site that a line holds; other lines hold none."""

import cx_Oracle
import cx_Oracle as cx
import oracledb
from cx_Oracle import SessionPool
from oracledb import ConnectParams, connect, create_pool, makedsn


def connections(host, dsn, password):
    yield oracledb.connect(user="shop", password=password, dsn=dsn)  # site: connection-creation oracle
    yield connect(dsn)  # site: connection-creation oracle
    yield oracledb.connect_async(dsn=dsn)  # site: connection-creation oracle
    yield cx_Oracle.connect("shop", password, dsn)  # site: connection-creation oracle
    yield cx.connect(dsn=dsn)  # site: connection-creation oracle
    yield cx.Connection("shop", password, dsn)  # site: connection-creation oracle


def pools(dsn, password):
    pool = create_pool(user="shop", password=password, dsn=dsn, min=1, max=5)  # site: engine-creation oracle
    yield pool.acquire().cursor()
    yield oracledb.create_pool(dsn=dsn)  # site: engine-creation oracle
    yield oracledb.create_pool_async(dsn=dsn)  # site: engine-creation oracle
    yield oracledb.SessionPool("shop", password, dsn)  # site: engine-creation oracle
    other = SessionPool("shop", password, dsn, min=1)  # site: engine-creation oracle
    yield other.acquire()


def dsns(host):
    yield makedsn(host, 1521, service_name="shop")  # site: url-construction oracle
    yield cx_Oracle.makedsn(host, 1521, sid="SHOP")  # site: url-construction oracle
    yield ConnectParams(host=host, service_name="shop").get_connect_string()  # site: url-construction oracle


class Telephone:
    def connect(self, dsn):
        return dsn

    def connect_async(self, dsn):
        return dsn

    def SessionPool(self, dsn):
        return dsn


def others(pool: oracledb.ConnectionPool, makedsn, create_pool, create_pool_async, ConnectParams, dsn):
    phone = Telephone()
    phone.connect(dsn), phone.connect_async(dsn), phone.SessionPool(dsn)
    return pool.acquire(), makedsn(dsn), create_pool(dsn), create_pool_async(dsn), ConnectParams(host=dsn), oracledb.init_oracle_client()
