"""encode/databases: a trailing "site" comment names the site that a line holds; other lines hold none."""

import databases
from databases import Database, DatabaseURL
from databases.core import Database as CoreDatabase

database = Database("sqlite+aiosqlite:///shop.db")  # site: engine-creation sqlite; url-construction sqlite


def made(url):
    yield databases.Database(url, min_size=1)  # site: engine-creation sql
    yield CoreDatabase(url, force_rollback=True)  # site: engine-creation sql
    yield DatabaseURL(url).replace(database="test")  # site: url-rewrite sql


async def taking(held: Database):
    await held.connect()
    async with held.connection() as taken, held.transaction():
        await taken.execute("select 1")
    return held.url.database


class Shelf:
    def Database(self, url):
        return url


def others(url, name):
    class Database:
        pass

    name.replace("a", "b")
    return Database(), Shelf().Database(url)
