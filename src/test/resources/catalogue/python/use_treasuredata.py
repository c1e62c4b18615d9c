"""Treasure Data: a trailing "site" comment names the site that a line holds; other lines hold none."""

import pytd
import tdclient
from tdclient import Client, connect


def connections(key):
    yield tdclient.connect(apikey=key, db="shop")  # site: connection-creation treasuredata
    yield connect(apikey=key)  # site: connection-creation treasuredata
    with tdclient.Client(key) as held:  # site: connection-creation treasuredata
        yield held.databases()
    yield Client(apikey=key)  # site: connection-creation treasuredata
    yield pytd.Client(apikey=key, database="shop")  # site: connection-creation treasuredata


def others(pytd, key):
    class Client:
        def connect(self, key):
            return key

    return Client().connect(key), pytd.Client(apikey=key), tdclient.errors
