"""Stock levels for the shop's front page."""

import os

from sqlalchemy import create_engine, text


def stock_url() -> str:
    host = os.environ["POSTGRES_HOST"]
    port = os.environ["POSTGRES_PORT"]
    name = os.environ["POSTGRES_DB"]
    return f"postgresql://reader@{host}:{port}/{name}"


def levels() -> dict:
    engine = create_engine(stock_url())
    with engine.connect() as connection:
        return dict(connection.execute(text("SELECT product, free FROM stock")).all())
