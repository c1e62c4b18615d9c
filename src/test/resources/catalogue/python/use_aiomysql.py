"""aiomysql: a trailing "site" comment names the site that a line holds; other lines hold none."""

import aiomysql
import aiomysql.sa
from aiomysql import create_pool
from aiomysql.sa import create_engine as make_engine


async def opened(host):
    await aiomysql.connect(host=host, user="shop", db="shop")  # site: connection-creation mysql
    await aiomysql.create_pool(host=host)  # site: engine-creation mysql
    async with create_pool(host=host, maxsize=5) as pool:  # site: engine-creation mysql
        async with pool.acquire() as taken:
            await taken.cursor()
    await make_engine(host=host)  # site: engine-creation mysql
    engine = await aiomysql.sa.create_engine(host=host)  # site: engine-creation mysql
    return await engine.acquire()


async def others(pool: aiomysql.Pool, host, connect):
    async def create_pool(host):
        return host

    class Robot:
        async def create_engine(self, host):
            return host

    await connect(host)
    await Robot().create_engine(host)
    return await create_pool(host), await pool.acquire()
