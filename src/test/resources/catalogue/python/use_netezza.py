"""nzpy: a trailing "site" comment names the site that a line holds; other lines hold none."""

import nzpy
from nzpy import connect


def connections(host, password):
    yield nzpy.connect(user="shop", host=host, port=5480, database="shop", password=password)  # site: connection-creation netezza
    yield connect("shop", host)  # site: connection-creation netezza


def others(nzpy, host):
    def connect(text):
        return text

    return connect(host), nzpy.connect(host)
