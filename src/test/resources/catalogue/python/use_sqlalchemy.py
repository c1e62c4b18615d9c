"""SQLAlchemy: a trailing "site" comment names the site that a line holds; other lines hold none."""

import sqlalchemy
import sqlalchemy as sa
import sqlalchemy.ext.asyncio as aio
from sqlalchemy import create_engine, engine_from_config
from sqlalchemy import create_engine as make
from sqlalchemy.engine import URL, create_engine as engine_of, make_url
from sqlalchemy.engine.url import URL as OldURL
from sqlalchemy.ext.asyncio import AsyncSession, async_scoped_session, create_async_engine
from sqlalchemy.ext.asyncio import async_engine_from_config
from sqlalchemy.orm import Session, scoped_session, sessionmaker
from sqlalchemy.pool import NullPool, QueuePool
from unittest.mock import MagicMock

PLAIN = sqlalchemy.create_engine("sqlite:///shop.db")  # site: engine-creation sqlite; url-construction sqlite


def engines(url, settings, connect):
    yield create_engine(url, pool_size=5, connect_args={"connect_timeout": 3})  # site: engine-creation sql
    yield make(url=url)  # site: engine-creation sql
    yield sa.create_engine(url, poolclass=NullPool)  # site: engine-creation sql
    yield engine_of(url)  # site: engine-creation sql
    yield sa.engine.create_engine(url)  # site: engine-creation sql
    yield create_async_engine(url)  # site: engine-creation sql
    yield aio.create_async_engine(url, echo=True)  # site: engine-creation sql
    yield engine_from_config(settings, prefix="sqlalchemy.")  # site: engine-creation sql
    yield sa.engine_from_config(configuration=settings)  # site: engine-creation sql
    yield async_engine_from_config(settings)  # site: engine-creation sql
    yield sa.create_pool_from_url(url)  # site: engine-creation sql
    yield aio.create_async_pool_from_url(url)  # site: engine-creation sql
    yield QueuePool(connect, max_overflow=10)  # site: engine-creation sql


def several_lines(url):
    return create_engine(  # site: engine-creation sql
        url,
        pool_pre_ping=True,
    )


def urls(host, password, url):
    yield URL.create("postgresql+asyncpg", username="shop", password=password, host=host)  # site: url-construction postgres
    yield OldURL("mysql", "shop", password, host)  # site: url-construction mysql
    yield sa.URL.create(drivername="mysql", host=host)  # site: url-construction mysql
    parsed = make_url(url)
    yield parsed
    yield parsed.set(drivername="postgresql+psycopg")  # site: url-rewrite postgres
    yield make_url(url).set(host=host)  # site: url-rewrite sql
    yield parsed._replace(database="other")  # site: url-rewrite sql
    yield parsed.update_query_dict({"sslmode": "require"})  # site: url-rewrite sql
    yield parsed.update_query_pairs([("sslmode", "require")])  # site: url-rewrite sql
    yield parsed.update_query_string("sslmode=require")  # site: url-rewrite sql
    yield parsed.difference_update_query(["ssl"])  # site: url-rewrite sql
    yield parsed.render_as_string(hide_password=False)
    yield str(parsed), parsed.database, parsed.get_backend_name()


def sessions(engine: sa.engine.Engine, async_engine: aio.AsyncEngine):
    factory = sessionmaker(bind=engine, expire_on_commit=False)  # site: session-factory sql
    yield scoped_session(factory)  # site: session-factory sql
    yield sa.orm.sessionmaker(engine)  # site: session-factory sql
    several = aio.async_sessionmaker(async_engine, class_=AsyncSession)  # site: session-factory sql
    yield async_scoped_session(several, scopefunc=None)  # site: session-factory sql
    with factory() as session:
        yield session.connection(), session.get_bind()
    with Session(engine) as other:
        yield other
    yield AsyncSession(async_engine), several(), factory.begin()


async def taking(engine: sa.engine.Engine, async_engine: aio.AsyncEngine, pool: QueuePool):
    with engine.connect() as connection, engine.begin():
        connection.execute(sa.text("select 1"))
    async with async_engine.begin() as begun:
        await begun.run_sync(print)
    return engine.raw_connection(), engine.url, async_engine.sync_engine, pool.connect(), sa.create_mock_engine("sqlite", print)


class Search:
    """An engine of another kind, with methods of the same names."""

    def create_engine(self, url):
        return self

    def connect(self):
        return None

    def set(self, host):
        return host

    def update_query_dict(self, query):
        return query


class QueuePoolReport:
    def scoped_session(self, factory):
        return factory


def other_classes(url):
    search = Search().create_engine(url)
    search.connect()
    search.set(host=url)
    search.update_query_dict({})
    QueuePoolReport().scoped_session(url)
    headers = {}
    headers.update({"set": url})
    return search


def shadowed(url):
    def create_engine(text):
        return text.strip()

    def sessionmaker(bind):
        return bind

    make = MagicMock()
    return create_engine(url), sessionmaker(bind=url), make(url)


def given(create_async_engine, url, async_sessionmaker):
    return create_async_engine(url), async_sessionmaker(url)


class Link:
    """A web link with methods of the same names."""

    @classmethod
    def create(cls, drivername, host):
        return cls()

    def _replace(self, database):
        return self

    def update_query_pairs(self, pairs):
        return self

    update_query_string = difference_update_query = update_query_pairs


def links(host, create_pool_from_url, create_async_pool_from_url):
    class URL(Link):
        pass

    def engine_from_config(settings):
        return settings

    def async_engine_from_config(settings):
        return settings

    def async_scoped_session(factory):
        return factory

    link = URL.create("web", host=host)._replace(database="none")
    link.update_query_pairs([]).update_query_string("").difference_update_query([])
    URL()
    engine_from_config({}), async_engine_from_config({}), async_scoped_session(link)
    return create_pool_from_url(host), create_async_pool_from_url(host)
