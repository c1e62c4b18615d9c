"""asyncmy: a trailing "site" comment names the site that a line holds; other lines hold none."""

import asyncmy
from asyncmy import connect, create_pool
from asyncmy.pool import Pool


async def opened(host):
    async with connect(host=host) as first:  # site: connection-creation mysql
        first.cursor()
    await asyncmy.connect(host=host, database="shop")  # site: connection-creation mysql
    pool = await create_pool(host=host, maxsize=5)  # site: engine-creation mysql
    await asyncmy.create_pool(host=host)  # site: engine-creation mysql
    async with pool.acquire() as taken:
        return taken


async def others(pool: Pool, host, connect):
    def create_pool(size):
        return size

    await connect(host=host)
    return create_pool(3), await pool.acquire()
