"""aioredis: a trailing "site" comment names the site that a line holds; other lines hold none."""

import aioredis
from aioredis import ConnectionPool, Redis, create_redis_pool
from aioredis.sentinel import Sentinel


async def version_two(url, host):
    await aioredis.from_url(url).ping()  # site: connection-creation redis
    Redis(host=host)  # site: connection-creation redis
    aioredis.Redis.from_url(url)  # site: connection-creation redis
    ConnectionPool(host=host)  # site: connection-creation redis
    pool = aioredis.ConnectionPool.from_url(url)  # site: connection-creation redis
    Redis(connection_pool=pool).pipeline()  # site: connection-creation redis
    return Sentinel([(host, 26379)]).master_for("main")  # site: connection-creation redis


async def version_one(url):
    await aioredis.create_redis(url)  # site: connection-creation redis
    await create_redis_pool(url, minsize=1)  # site: connection-creation redis
    await aioredis.create_pool(url)  # site: connection-creation redis
    return await aioredis.create_sentinel([url])  # site: connection-creation redis


class Cache:
    @classmethod
    def from_url(cls, url):
        return cls()

    def create_sentinel(self, url):
        return url


async def others(url, create_pool, Sentinel):
    async def create_redis_pool(url):
        return url

    class Redis:
        pass

    class ConnectionPool:
        pass

    Cache.from_url(url).create_sentinel(url)
    return await create_redis_pool(url), Redis(), ConnectionPool(), create_pool(url), Sentinel(url), aioredis.RedisError
