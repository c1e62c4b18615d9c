"""Cached results: a trailing "site" comment names the site that a line holds; other lines hold none."""

import functools
from functools import cached_property, lru_cache

from sqlalchemy import create_engine


@lru_cache(maxsize=None)
def engine(url):
    return create_engine(url)  # site: engine-creation sql


class Store:
    def __init__(self, url):
        self.url = url

    @cached_property
    def engine(self):
        return create_engine(self.url)  # site: engine-creation sql

    @functools.cache
    def name(self):
        return self.url


def uses(url):
    return engine(url), Store(url).engine, Store(url).name()
