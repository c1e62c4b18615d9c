"""Calls that hand a value through: a trailing "site" comment names the site that a line holds; other lines hold none."""

import asyncio
import contextlib
import copy
from typing import cast

import asyncpg
import sqlite3


async def awaited(dsn):
    settings = copy.deepcopy(dict(dsn=dsn))
    held = await asyncio.wait_for(asyncpg.connect(settings["dsn"]), 3)  # site: connection-creation postgres
    return cast(asyncpg.Connection, held)


def closed(path):
    with contextlib.closing(sqlite3.connect(path)) as held:  # site: connection-creation sqlite
        return list(held.execute("select 1"))


def nothing(value):
    return int(cast(str, value)), next(iter([value])), tuple(value)
