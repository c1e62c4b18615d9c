"""Text: a trailing "site" comment names the site that a line holds; other lines hold none."""

import re
import urllib.parse
from string import Template
from urllib.parse import urlparse, urlsplit, urlunparse

import sqlalchemy


def rewritten(url):
    parts = urlparse(url)
    engine = sqlalchemy.create_engine(parts._replace(netloc="db.internal").geturl())  # site: engine-creation sql; url-rewrite sql
    again = urlsplit(url)._replace(scheme="postgresql")  # site: url-rewrite sql
    return engine, sqlalchemy.create_engine(again.geturl())  # site: engine-creation sql


def handed_through(url):
    text = str(url).strip().lower()
    quoted = urllib.parse.unquote(urllib.parse.quote_plus(text))
    return sqlalchemy.create_engine(quoted.rstrip("/"))  # site: engine-creation sql


def no_database(page):
    parts = urlparse(page)
    print(parts.hostname, parts.port, page.split("://")[0], page.partition("@"))
    if page.startswith("postgresql://") or re.match("redis://", page):
        return None
    name = Template("$first $last").substitute(first="a", last="b")
    return urlunparse(parts), name.replace("a", "b"), re.sub("a+", "b", name), ", ".join([name])


def tuples(point):
    return point._replace(x=1)
