"""GINO: a trailing "site" comment names the site that a line holds; other lines hold none."""

import gino
from gino import Gino, create_engine

db = Gino()


async def bound(url):
    await gino.create_engine(url)  # site: engine-creation postgres
    await create_engine(url)  # site: engine-creation postgres
    await db.set_bind(url)  # site: engine-creation postgres
    async with db.with_bind(url) as engine:  # site: engine-creation postgres
        return engine


class Binder:
    def set_bind(self, url):
        return url


def others(create_engine, url):
    return create_engine(url), Binder().set_bind(url), db.Column()
