"""Fills a developer's database."""

from sqlalchemy import create_engine, text

engine = create_engine("postgresql://orders:tangerine@localhost:5432/orders")

with engine.begin() as connection:
    connection.execute(text("INSERT INTO stock (product, free) VALUES (1, 100), (2, 40)"))
