"""Recomputes the totals of old orders: backfill.py HOST."""

import sys

from sqlalchemy import create_engine, text


def main() -> None:
    host = sys.argv[1]
    url = f"postgresql://backfill@{host}:5432/orders"
    engine = create_engine(url)
    with engine.begin() as connection:
        connection.execute(text("UPDATE orders SET total = amount * price WHERE total IS NULL"))


if __name__ == "__main__":
    main()
