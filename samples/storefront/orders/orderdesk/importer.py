"""Imports orders from the old shop."""

import csv
import os
from typing import Optional

from sqlalchemy import create_engine, text
from sqlalchemy.engine import Engine

from orderdesk.database import database_url


def open_target(url: Optional[str]) -> Engine:
    target = url or os.environ.get("IMPORT_DATABASE_URL")
    return create_engine(target)


def run(path: str) -> int:
    engine = open_target(database_url())
    with open(path, newline="") as rows, engine.begin() as connection:
        imported = 0
        for row in csv.DictReader(rows):
            connection.execute(text("INSERT INTO orders (customer) VALUES (:customer)"), row)
            imported += 1
    return imported
