"""Reserves stock in the background, with a pool of its own."""

from sqlalchemy import create_engine, text

from orderdesk.database import database_url

engine = create_engine(database_url(), pool_size=20, max_overflow=10)


def reserve(product: int, amount: int) -> None:
    with engine.begin() as connection:
        connection.execute(
            text("UPDATE stock SET free = free - :amount WHERE product = :product"),
            {"product": product, "amount": amount},
        )
