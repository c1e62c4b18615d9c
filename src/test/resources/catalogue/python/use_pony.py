"""Pony ORM: a trailing "site" comment names the site that a line holds; other lines hold none."""

from pony import orm
from pony.orm import Database, db_session

db = Database()  # site: engine-creation sql


def bound(host, path):
    db.bind(provider="postgres", host=host, user="shop", database="shop")  # site: engine-creation postgres
    db.bind("sqlite", path)  # site: engine-creation sqlite
    yield Database("mysql", host=host, db="shop")  # site: engine-creation mysql
    yield orm.Database("sqlite", filename=path)  # site: engine-creation sqlite


@db_session
def taking():
    db.generate_mapping(create_tables=True)
    return db.get_connection()


class Book:
    def bind(self, provider, host):
        return provider, host


def others(socket, host, Database):
    socket.bind((host, 80))
    return Book().bind(provider="postgres", host=host), Database("mysql", host=host)
