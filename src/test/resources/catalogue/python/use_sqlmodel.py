"""SQLModel: a trailing "site" comment names the site that a line holds; other lines hold none."""

import sqlmodel
from sqlmodel import Session, SQLModel, create_engine
from sqlmodel.ext.asyncio.session import AsyncSession

engine = create_engine("sqlite:///shop.db")  # site: engine-creation sqlite; url-construction sqlite


def engines(url):
    yield sqlmodel.create_engine(url, echo=True)  # site: engine-creation sql
    yield create_engine(url=url)  # site: engine-creation sql


def taking(other):
    SQLModel.metadata.create_all(engine)
    with Session(engine) as session:
        yield session.connection()
    yield AsyncSession(other), engine.connect()


def others(create_engine, url):
    class Shop:
        def create_engine(self, text):
            return text

    return create_engine(url), Shop().create_engine(url)
