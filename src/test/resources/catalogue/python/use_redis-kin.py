"""Redis through other libraries: a trailing "site" comment names the site that a line holds; other lines hold none."""

import coredis
import redis_om
import valkey
import valkey.asyncio
import walrus
from aredis import StrictRedis
from flask import Flask
from flask_redis import FlaskRedis
from redis_om import get_redis_connection
from rediscluster import RedisCluster
from rq import Connection, Queue, Worker, push_connection
from valkey import Valkey

store = FlaskRedis()  # site: connection-creation redis


def create_app(url, provider):
    app = Flask(__name__)
    app.config["REDIS_URL"] = url
    store.init_app(app)  # site: connection-creation redis
    return FlaskRedis.from_custom_provider(provider, app)  # site: connection-creation redis


def clients(url, host, nodes):
    yield RedisCluster(startup_nodes=nodes)  # site: connection-creation redis
    yield RedisCluster.from_url(url)  # site: connection-creation redis
    yield Valkey(host=host)  # site: connection-creation redis
    yield valkey.asyncio.Valkey(host=host)  # site: connection-creation redis
    yield valkey.from_url(url)  # site: connection-creation redis
    yield Valkey.from_url(url)  # site: connection-creation redis
    yield coredis.Redis(host=host)  # site: connection-creation redis
    yield coredis.Redis.from_url(url)  # site: connection-creation redis
    yield StrictRedis(host=host)  # site: connection-creation redis
    yield StrictRedis.from_url(url)  # site: connection-creation redis
    yield get_redis_connection(url=url)  # site: connection-creation redis
    yield redis_om.get_redis_connection()  # site: connection-creation redis
    yield walrus.Database(host=host)  # site: connection-creation redis


def taking(client):
    with Connection(client):
        Worker(["default"], connection=client).work()
    push_connection(client)
    return Queue("default", connection=client)


class Jar:
    @classmethod
    def from_url(cls, url):
        return cls()

    def init_app(self, app):
        return app

    from_custom_provider = init_app


REDIS_URL = None


def others(url, get_redis_connection, coredis, walrus):
    class StrictRedis:
        pass

    class Valkey:
        pass

    class RedisCluster:
        pass

    Jar.from_url(url).init_app(url), Jar().from_custom_provider(url)
    return StrictRedis(), Valkey(), RedisCluster(), get_redis_connection(), coredis.Redis(), walrus.Database()


def shadowed(app):
    class FlaskRedis:
        def __init__(self, app):
            self.app = app

    return FlaskRedis(app)
