import pytest
from sqlalchemy import create_engine, text


@pytest.fixture
def engine():
    engine = create_engine("sqlite:///:memory:")
    with engine.begin() as connection:
        connection.execute(text("CREATE TABLE orders (id INTEGER, total INTEGER)"))
    return engine


def test_totals_start_empty(engine):
    with engine.connect() as connection:
        assert connection.execute(text("SELECT total FROM orders")).all() == []
