"""Databricks SQL: a trailing "site" comment names the site that a line holds; other lines hold none."""

from databricks import sql
from databricks.sql import connect
from databricks.sdk import WorkspaceClient


def connections(host, path, token):
    yield sql.connect(server_hostname=host, http_path=path, access_token=token)  # site: connection-creation databricks
    yield connect(host, path, token)  # site: connection-creation databricks


def others(connect, host):
    from shop import sql

    return connect(host), sql.connect(host), WorkspaceClient()
