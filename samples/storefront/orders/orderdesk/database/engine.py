"""The engine and the session factory that the whole order desk shares."""

from functools import lru_cache

from sqlalchemy import create_engine
from sqlalchemy.engine import Engine
from sqlalchemy.orm import Session, sessionmaker

from orderdesk.database.urls import database_url


@lru_cache(maxsize=1)
def get_engine() -> Engine:
    return create_engine(database_url(), pool_size=5, pool_pre_ping=True)


@lru_cache(maxsize=1)
def sessions() -> "sessionmaker[Session]":
    return sessionmaker(bind=get_engine(), expire_on_commit=False)
