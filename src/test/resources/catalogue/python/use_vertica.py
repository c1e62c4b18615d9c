"""vertica-python: a trailing "site" comment names the site that a line holds; other lines hold none."""

import vertica_python
from vertica_python import connect


def connections(settings, host):
    yield vertica_python.connect(**settings)  # site: connection-creation vertica
    yield connect(host=host, user="shop", database="shop")  # site: connection-creation vertica


def local_import(host):
    import vertica_python as vertica

    return vertica.connect(host=host)  # site: connection-creation vertica


def others(connect, host):
    return connect(host=host), vertica_python.errors, vertica_python.parse_dsn(host)
