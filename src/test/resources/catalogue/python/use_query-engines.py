"""Axibase, e6data, Kylin: a trailing "site" comment names the site that a line holds; other lines hold none."""

import atsd_client
from atsd_client import connect_url
from e6data_python_connector import Connection
from kylinpy import create_kylin


def clients(url, host, password):
    yield atsd_client.connect_url(url, "shop", password)  # site: connection-creation atsd
    yield connect_url(url)  # site: connection-creation atsd
    yield atsd_client.connect("shop.properties")  # site: connection-creation atsd
    yield Connection(host=host, port=443, username="shop")  # site: connection-creation e6data
    yield create_kylin(url)  # site: connection-creation kylin


def others(atsd_client, create_kylin, url):
    class Connection:
        def connect_url(self, url):
            return url

    return Connection().connect_url(url), atsd_client.connect(url), create_kylin(url)
