"""SAP HANA: a trailing "site" comment names the site that a line holds; other lines hold none."""

from hana_ml.dataframe import ConnectionContext
from hdbcli import dbapi
from hdbcli.dbapi import connect


def connections(host, password):
    yield dbapi.connect(address=host, port=30015, user="shop", password=password)  # site: connection-creation saphana
    yield connect(host, 30015)  # site: connection-creation saphana
    yield ConnectionContext(host, 30015, "shop", password)  # site: connection-creation saphana


def others(dbapi, host):
    class ConnectionContext:
        pass

    return dbapi.connect(host), ConnectionContext()
