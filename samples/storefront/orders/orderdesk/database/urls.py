"""Builds the URLs of the order desk's stores."""

from urllib.parse import quote

from orderdesk.settings import load


def database_url() -> str:
    """Such as ``postgresql://orders:...@db:5432/orders``."""
    settings = load()
    user = quote(settings.user)
    password = quote(settings.password)
    return f"postgresql://{user}:{password}@{settings.host}:{settings.port}/{settings.name}"


def cache_url() -> str:
    return f"redis://{load().cache_host}:6379/0"
