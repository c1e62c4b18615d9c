"""Open invoices, for the dunning run."""

import os

import psycopg2


def invoice_dsn() -> str:
    host = os.getenv("POSTGRES_HOST")
    port = os.getenv("POSTGRES_PORT")
    name = os.getenv("POSTGRES_DB")
    return "postgresql://reader@%s:%s/%s" % (host, port, name)


def overdue() -> list:
    with psycopg2.connect(invoice_dsn()) as connection, connection.cursor() as cursor:
        cursor.execute("SELECT id FROM invoices WHERE due < now() AND paid IS NULL")
        return [row[0] for row in cursor.fetchall()]
