"""Placing and finding orders."""

from sqlalchemy import text

from orderdesk.cache import cache
from orderdesk.database import sessions


def place(customer: int, product: int, amount: int) -> int:
    with sessions()() as session:
        row = session.execute(
            text(
                "INSERT INTO orders (customer, product, amount)"
                " VALUES (:customer, :product, :amount) RETURNING id"
            ),
            {"customer": customer, "product": product, "amount": amount},
        ).one()
        session.commit()
    cache().delete(f"orders:{customer}")
    return row.id
