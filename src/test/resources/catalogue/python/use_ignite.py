"""Ignite thin clients: a trailing "site" comment names the site that a line holds; other lines hold none."""

import pygridgain
import pyignite
from pyignite import Client


def connected(host):
    client = Client(username="shop")  # site: connection-creation ignite
    client.connect(host, 10800)  # site: connection-creation ignite
    other = pygridgain.Client()  # site: connection-creation ignite
    with other.connect([(host, 10800)]):  # site: connection-creation ignite
        return pyignite.AioClient()  # site: connection-creation ignite


class Spark:
    def connect(self, host):
        return host


def others(held, host):
    class Client:
        def connect(self, host):
            return host

    held.connect(host)
    return Spark().connect(host), Client().connect(host), pyignite.exceptions
