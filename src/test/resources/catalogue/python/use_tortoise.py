"""Tortoise ORM: a trailing "site" comment names the site that a line holds; other lines hold none."""

from tortoise import Tortoise, connections, run_async
from tortoise.contrib.fastapi import RegisterTortoise, register_tortoise
from tortoise.contrib.starlette import register_tortoise as register_starlette


async def started(url, settings, app):
    await Tortoise.init(db_url=url, modules={"models": ["shop"]})  # site: engine-creation sql
    await Tortoise.init(config=settings)  # site: engine-creation sql
    register_tortoise(app, db_url=url, modules={"models": ["shop"]})  # site: engine-creation sql
    register_starlette(app, config=settings)  # site: engine-creation sql
    async with RegisterTortoise(app, db_url=url):  # site: engine-creation sql
        await Tortoise.generate_schemas()


def local_import(url):
    import tortoise

    run_async(tortoise.Tortoise.init(db_url=url))  # site: engine-creation sql


class Turtle:
    @classmethod
    async def init(cls, db_url):
        return cls


async def others(app, url):
    class RegisterTortoise:
        def __init__(self, app):
            self.app = app

    def register_tortoise(app, url):
        return app

    await Turtle.init(db_url=url)
    return RegisterTortoise(app), register_tortoise(app, url), connections.get("default"), Tortoise.get_connection("default")
