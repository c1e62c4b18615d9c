"""Dgraph: a trailing "site" comment names the site that a line holds; other lines hold none."""

import pydgraph
from pydgraph import DgraphClient, DgraphClientStub


def clients(address, key, url):
    stub = DgraphClientStub(address)  # site: connection-creation dgraph
    client = DgraphClient(stub)  # site: connection-creation dgraph
    yield client.txn(read_only=True)
    yield pydgraph.DgraphClient(pydgraph.DgraphClientStub(address))  # site: connection-creation dgraph; connection-creation dgraph
    yield pydgraph.DgraphClientStub.from_cloud(address, key)  # site: connection-creation dgraph
    yield pydgraph.open(url)  # site: connection-creation dgraph


class Cloud:
    @classmethod
    def from_cloud(cls, address):
        return cls()


def others(address, DgraphClientStub):
    class DgraphClient:
        pass

    with open(address) as text:
        return text, DgraphClient(), DgraphClientStub(address), Cloud.from_cloud(address), pydgraph.Operation()
