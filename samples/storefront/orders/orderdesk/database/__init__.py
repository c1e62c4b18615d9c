"""The one way to the orders database."""

from orderdesk.database.engine import get_engine, sessions
from orderdesk.database.urls import cache_url, database_url

__all__ = ["cache_url", "database_url", "get_engine", "sessions"]
