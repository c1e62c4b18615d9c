"""Cassandra: a trailing "site" comment names the site that a line holds; other lines hold none."""

from cassandra import cluster as clusters
from cassandra.auth import PlainTextAuthProvider
from cassandra.cluster import Cluster, Session
from cassandra.cqlengine import connection
from cassandra.cqlengine.connection import setup


def sessions(hosts, password):
    held = Cluster(hosts, port=9042, auth_provider=PlainTextAuthProvider("shop", password))  # site: connection-creation cassandra
    session = held.connect("shop")  # site: connection-creation cassandra
    yield session.execute("select 1")
    yield clusters.Cluster(contact_points=hosts)  # site: connection-creation cassandra
    setup(hosts, "shop")  # site: connection-creation cassandra
    connection.setup(hosts, "shop")  # site: connection-creation cassandra
    connection.register_connection("shop", hosts=hosts)  # site: connection-creation cassandra


class Grapes:
    def connect(self, name):
        return name

    def register_connection(self, name):
        return name


def others(session: Session, hosts, setup):
    class Cluster:
        def connect(self):
            return self

    session.execute("select 1")
    Grapes().connect(hosts), Grapes().register_connection(hosts)
    return Cluster().connect(), setup(hosts)
