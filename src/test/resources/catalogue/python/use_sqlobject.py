"""SQLObject: a trailing "site" comment names the site that a line holds; other lines hold none."""

import sqlobject
from sqlobject import connectionForURI, sqlhub


def made(url):
    yield connectionForURI(url)  # site: engine-creation sql
    sqlhub.processConnection = sqlobject.connectionForURI(url)  # site: engine-creation sql


def others(connectionForURI, url):
    return connectionForURI(url), sqlhub.processConnection
