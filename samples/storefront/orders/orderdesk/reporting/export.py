"""Writes one table as CSV; COPY needs the driver's own connection."""

import sys

import psycopg2

from orderdesk.reporting.sources import Source


def export(table: str) -> None:
    source = Source(table)
    connection = psycopg2.connect(source.dsn)
    try:
        with connection.cursor() as cursor:
            cursor.copy_expert(f"COPY {source.name} TO STDOUT WITH CSV", sys.stdout)
    finally:
        connection.close()
