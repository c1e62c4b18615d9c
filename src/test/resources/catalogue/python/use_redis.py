"""redis-py: a trailing "site" comment names the site that a line holds; other lines hold none."""

import fakeredis
import redis
import redis as r
import redis.asyncio as aioredis
import redis.asyncio.cluster
from redis import ConnectionPool, Redis, StrictRedis, from_url
from redis.asyncio import BlockingConnectionPool as AsyncBlocking, Redis as AsyncRedis
from redis.asyncio.connection import ConnectionPool as AsyncPool
from redis.asyncio.sentinel import Sentinel as AsyncSentinel
from redis.client import Redis as ClientRedis
from redis.cluster import ClusterNode, RedisCluster
from redis.connection import BlockingConnectionPool, Connection
from redis.sentinel import Sentinel


def clients(url, host, password, pool):
    yield redis.Redis(host=host, port=6379, db=0, password=password)  # site: connection-creation redis
    yield Redis(host, 6379)  # site: connection-creation redis
    yield StrictRedis(host=host)  # site: connection-creation redis
    yield r.StrictRedis(host=host)  # site: connection-creation redis
    yield ClientRedis(connection_pool=pool)  # site: connection-creation redis
    yield Redis.from_url(url, decode_responses=True)  # site: connection-creation redis
    yield redis.StrictRedis.from_url(url)  # site: connection-creation redis
    yield from_url(url)  # site: connection-creation redis
    yield r.from_url(url=url)  # site: connection-creation redis
    yield redis.utils.from_url(url)  # site: connection-creation redis
    yield Redis.from_pool(pool)  # site: connection-creation redis
    yield Connection(host=host)  # site: connection-creation redis


def pools(url, host):
    yield ConnectionPool(host=host, port=6379)  # site: connection-creation redis
    yield redis.ConnectionPool.from_url(url, max_connections=5)  # site: connection-creation redis
    yield BlockingConnectionPool(max_connections=5, host=host)  # site: connection-creation redis
    yield BlockingConnectionPool.from_url(url)  # site: connection-creation redis


def clusters(url, host, sentinels):
    sentinel = Sentinel(sentinels, socket_timeout=0.1)  # site: connection-creation redis
    yield sentinel.master_for("main"), sentinel.slave_for("main")
    yield RedisCluster(startup_nodes=[ClusterNode(host, 6379)])  # site: connection-creation redis
    yield redis.RedisCluster.from_url(url)  # site: connection-creation redis


async def async_clients(url, host, pool, sentinels):
    await aioredis.from_url(url).ping()  # site: connection-creation redis
    redis.asyncio.Redis(host=host)  # site: connection-creation redis
    AsyncRedis(connection_pool=pool)  # site: connection-creation redis
    AsyncRedis.from_url(url)  # site: connection-creation redis
    aioredis.Redis.from_pool(pool)  # site: connection-creation redis
    aioredis.StrictRedis(host=host)  # site: connection-creation redis
    AsyncPool(host=host)  # site: connection-creation redis
    aioredis.ConnectionPool.from_url(url)  # site: connection-creation redis
    AsyncBlocking(host=host, max_connections=5)  # site: connection-creation redis
    AsyncSentinel(sentinels).master_for("main")  # site: connection-creation redis
    redis.asyncio.cluster.RedisCluster(host=host)  # site: connection-creation redis
    aioredis.RedisCluster.from_url(url)  # site: connection-creation redis


def local_import(url):
    from redis import asyncio as later

    return later.from_url(url)  # site: connection-creation redis


async def taking(client: Redis, other: AsyncRedis, pool: ConnectionPool, sentinel: Sentinel):
    client.pipeline().get("key")
    other.pubsub()
    pool.get_connection("get")
    return client.client(), sentinel.master_for("main"), client.connection_pool


class Redirect:
    @classmethod
    def from_url(cls, url):
        return cls()

    def Sentinel(self, sentinels):
        return sentinels

    def RedisCluster(self, host):
        return host


def others(url, host, Sentinel, RedisCluster):
    def from_url(text):
        return text

    class Redis:
        def __init__(self, host):
            self.host = host

        def from_pool(self, pool):
            return pool

    fakeredis.FakeRedis(host=host)
    fakeredis.FakeStrictRedis()
    Redirect.from_url(url).Sentinel([]), Redirect().RedisCluster(host)
    return from_url(url), Redis(host).from_pool(None), Sentinel([]), RedisCluster(host), RedisCluster.from_url(url)


class ConnectionPoolReport:
    def ConnectionPool(self, host):
        return host

    def BlockingConnectionPool(self, host):
        return host

    def Connection(self, host):
        return self.ConnectionPool(host), self.BlockingConnectionPool(host)
