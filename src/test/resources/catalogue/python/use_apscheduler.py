"""APScheduler: a trailing "site" comment names the site that a line holds; other lines hold none."""

from apscheduler.datastores.sqlalchemy import SQLAlchemyDataStore
from apscheduler.jobstores.memory import MemoryJobStore
from apscheduler.jobstores.mongodb import MongoDBJobStore
from apscheduler.jobstores.redis import RedisJobStore
from apscheduler.jobstores.sqlalchemy import SQLAlchemyJobStore
from apscheduler.schedulers.background import BackgroundScheduler


def stores(url, host):
    yield BackgroundScheduler(jobstores={"default": SQLAlchemyJobStore(url=url)})  # site: engine-creation sql
    yield RedisJobStore(host=host, db=1)  # site: connection-creation redis
    yield MongoDBJobStore(host=host)  # site: connection-creation mongodb
    yield SQLAlchemyDataStore(url)  # site: engine-creation sql


def others(SQLAlchemyJobStore, SQLAlchemyDataStore, url):
    class RedisJobStore:
        pass

    class MongoDBJobStore:
        pass

    return MemoryJobStore(), RedisJobStore(), MongoDBJobStore(), SQLAlchemyJobStore(url=url), SQLAlchemyDataStore(url)
