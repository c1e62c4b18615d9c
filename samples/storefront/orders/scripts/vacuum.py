"""Nightly housekeeping; VACUUM cannot run in a transaction."""

import os

import psycopg2

connection = psycopg2.connect(
    host=os.environ["POSTGRES_HOST"],
    dbname="orders",
    user="housekeeping",
)
connection.autocommit = True
with connection.cursor() as cursor:
    cursor.execute("VACUUM ANALYZE orders")
connection.close()
