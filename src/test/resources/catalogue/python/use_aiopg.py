"""aiopg: a trailing "site" comment names the site that a line holds; other lines hold none."""

import aiopg
import aiopg.sa
from aiopg import connect, create_pool
from aiopg.sa import create_engine


async def opened(dsn, host):
    await aiopg.connect(dsn)  # site: connection-creation postgres
    async with connect(host=host, database="shop") as first:  # site: connection-creation postgres
        await first.cursor()
    await create_pool(dsn, minsize=1)  # site: engine-creation postgres
    async with aiopg.create_pool(dsn) as pool:  # site: engine-creation postgres
        async with pool.acquire() as taken:
            await taken.cursor()
    await aiopg.sa.create_engine(dsn)  # site: engine-creation postgres
    async with create_engine(host=host) as engine:  # site: engine-creation postgres
        return await engine.acquire()


async def others(pool: aiopg.Pool, dsn, connect):
    def create_engine(text):
        return text

    class Tank:
        def create_pool(self, dsn):
            return dsn

    await connect(dsn)
    return create_engine(dsn), Tank().create_pool(dsn), await pool.cursor()
