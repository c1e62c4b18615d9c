"""Databend: a trailing "site" comment names the site that a line holds; other lines hold none."""

import databend_driver
from databend_driver import AsyncDatabendClient, BlockingDatabendClient
from databend_py import Client
from databend_sqlalchemy import connector


def connections(dsn, host):
    client = BlockingDatabendClient(dsn)  # site: connection-creation databend
    yield client.get_conn()
    yield AsyncDatabendClient(dsn)  # site: connection-creation databend
    yield databend_driver.connect(dsn)  # site: connection-creation databend
    yield connector.connect(dsn)  # site: connection-creation databend
    yield Client(host=host)  # site: connection-creation databend
    yield Client.from_url(dsn)  # site: connection-creation databend


class Bender:
    @classmethod
    def from_url(cls, url):
        return cls()


def others(connector, databend_driver, dsn):
    class Client:
        pass

    class BlockingDatabendClient:
        pass

    return Client(), BlockingDatabendClient(), Bender.from_url(dsn), connector.connect(dsn), databend_driver.connect(dsn)
