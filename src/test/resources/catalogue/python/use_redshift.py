"""Redshift: a trailing "site" comment names the site that a line holds; other lines hold none."""

import awswrangler as wr
import redshift_connector
from redshift_connector import connect


def connections(host, password):
    yield redshift_connector.connect(host=host, database="shop", user="shop", password=password)  # site: connection-creation redshift
    yield connect(iam=True, cluster_identifier=host)  # site: connection-creation redshift
    yield wr.redshift.connect("shop")  # site: connection-creation redshift
    yield wr.redshift.connect_temp(host, "shop")  # site: connection-creation redshift
    yield wr.postgresql.connect(secret_id="shop")  # site: connection-creation postgres
    yield wr.mysql.connect("shop")  # site: connection-creation mysql


def others(wr, connect, host):
    return connect(host=host), wr.redshift.connect(host), wr.redshift.connect_temp(host), wr.postgresql.connect(host), wr.mysql.connect(host)
