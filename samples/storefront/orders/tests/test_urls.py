from orderdesk.database import urls
from orderdesk.settings import Settings


def test_passwords_are_quoted(monkeypatch):
    settings = Settings("db", 5432, "orders", "desk", "a/b", "cache")
    monkeypatch.setattr(urls, "load", lambda: settings)
    assert urls.database_url() == "postgresql://desk:a%2Fb@db:5432/orders"
