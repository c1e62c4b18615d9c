"""Piccolo: a trailing "site" comment names the site that a line holds; other lines hold none."""

from piccolo.engine import SQLiteEngine
from piccolo.engine.postgres import PostgresEngine
from piccolo import engine as engines


def made(settings, path):
    yield PostgresEngine(config=settings)  # site: engine-creation postgres
    yield engines.CockroachEngine(config=settings)  # site: engine-creation postgres
    yield SQLiteEngine(path=path)  # site: engine-creation sqlite


def others(SQLiteEngine, settings):
    class PostgresEngine:
        def __init__(self, config):
            self.config = config

    return PostgresEngine(config=settings), SQLiteEngine(path=settings)
