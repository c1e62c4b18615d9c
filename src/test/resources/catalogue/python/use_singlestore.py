"""SingleStore and MemSQL: a trailing "site" comment names the site that a line holds; other lines hold none."""

import singlestoredb as s2
from memsql.common import connection_pool, database
from memsql.common.database import connect as open_memsql


def connections(host, url):
    yield s2.connect(url)  # site: connection-creation singlestore
    yield s2.connect(host=host, user="shop", database="shop")  # site: connection-creation singlestore
    yield s2.create_engine(url)  # site: engine-creation singlestore
    yield database.connect(host=host)  # site: connection-creation singlestore
    yield open_memsql(host=host, database="shop")  # site: connection-creation singlestore


def others(s2, database, url):
    return s2.connect(url), s2.create_engine(url), database.connect(url), connection_pool.ConnectionPool()
