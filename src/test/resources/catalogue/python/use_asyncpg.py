"""asyncpg: a trailing "site" comment names the site that a line holds; other lines hold none."""

import asyncio
import asyncpg
import asyncpg as apg
import websockets
from asyncpg import create_pool
from asyncpg.connection import connect as open_connection
from asyncpg.pool import Pool, create_pool as make_pool


async def connections(dsn, host):
    await asyncpg.connect(dsn)  # site: connection-creation postgres
    await asyncio.wait_for(asyncpg.connect(dsn=dsn, timeout=3), 5)  # site: connection-creation postgres
    await apg.connect(host=host, port=5432, user="shop", database="shop")  # site: connection-creation postgres
    await open_connection(dsn)  # site: connection-creation postgres


async def pools(dsn):
    pool = await create_pool(dsn, min_size=1, max_size=5)  # site: engine-creation postgres
    await asyncpg.create_pool(dsn)  # site: engine-creation postgres
    async with make_pool(dsn) as other:  # site: engine-creation postgres
        await other.fetch("select 1")
    async with pool.acquire() as taken:
        await taken.fetchval("select 1")


async def taking(pool: Pool, held: asyncpg.Connection):
    async with held.transaction():
        return await pool.acquire()


class Bus:
    async def connect(self, dsn):
        return dsn

    async def create_pool(self, dsn):
        return dsn


async def others(dsn):
    async def create_pool(text):
        return text

    await websockets.connect(dsn)
    await Bus().connect(dsn)
    await Bus().create_pool(dsn)
    await create_pool(dsn)
