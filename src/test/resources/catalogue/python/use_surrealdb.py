"""SurrealDB: a trailing "site" comment names the site that a line holds; other lines hold none."""

import surrealdb
from surrealdb import AsyncSurreal, Surreal


def clients(url):
    with Surreal(url) as held:  # site: connection-creation surrealdb
        held.use("shop", "shop")
    yield AsyncSurreal(url)  # site: connection-creation surrealdb
    yield surrealdb.Surreal(url)  # site: connection-creation surrealdb


def others(AsyncSurreal, url):
    class Surreal:
        pass

    return Surreal(), AsyncSurreal(url), surrealdb.RecordID("shop", 1)
