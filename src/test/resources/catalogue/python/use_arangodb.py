"""ArangoDB: a trailing "site" comment names the site that a line holds; other lines hold none."""

import arango
from arango import ArangoClient
from pyArango.connection import Connection


def clients(hosts, password):
    client = ArangoClient(hosts=hosts)  # site: connection-creation arangodb
    yield client.db("shop", username="shop", password=password)
    yield arango.ArangoClient(hosts)  # site: connection-creation arangodb
    yield Connection(arangoURL=hosts, username="shop")  # site: connection-creation arangodb


def others(ArangoClient, hosts):
    class Connection:
        def __init__(self, url):
            self.url = url

    return Connection(hosts), ArangoClient(hosts), arango.exceptions
