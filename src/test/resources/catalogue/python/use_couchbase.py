"""Couchbase: a trailing "site" comment names the site that a line holds; other lines hold none."""

import couchbase.cluster
from couchbase.auth import PasswordAuthenticator
from couchbase.cluster import Cluster
from couchbase.options import ClusterOptions


def clusters(url, password):
    options = ClusterOptions(PasswordAuthenticator("shop", password))
    held = Cluster(url, options)  # site: connection-creation couchbase
    yield held.bucket("shop")
    yield Cluster.connect(url, options)  # site: connection-creation couchbase
    yield couchbase.cluster.Cluster(url, options)  # site: connection-creation couchbase


class Sofa:
    @classmethod
    def connect(cls, url):
        return cls()


def others(url):
    class Cluster:
        pass

    return Cluster(), Sofa.connect(url), couchbase.exceptions
