"""Injected objects: a trailing "site" comment names the site that a line holds; other lines hold none."""

import pytest
from dependency_injector import containers, providers
from fastapi import Depends, FastAPI
from sqlalchemy import create_engine
from sqlalchemy.orm import Session, sessionmaker

app = FastAPI()


def engine(url):
    return create_engine(url)  # site: engine-creation sql


def session(held=Depends(engine)):
    factory = sessionmaker(bind=held)  # site: session-factory sql
    with factory() as made:
        yield made


@app.get("/orders")
def orders(held: Session = Depends(session)):
    return held.execute("select 1")


class Container(containers.DeclarativeContainer):
    config = providers.Configuration()
    engine = providers.Singleton(create_engine, config.url)  # MISSING: site: engine-creation sql


@pytest.fixture
def database(tmp_path):
    return create_engine(tmp_path)  # site: engine-creation sql


def test_nothing(database):
    assert database.connect()
