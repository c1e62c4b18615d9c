"""records: a trailing "site" comment names the site that a line holds; other lines hold none."""

import records
from records import Database


def made(url):
    yield records.Database(url)  # site: engine-creation sql
    held = Database(url)  # site: engine-creation sql
    yield held.get_connection()


def others(url):
    records = [{"name": "shop"}]
    records.append({})

    class Database:
        pass

    return records, Database(), url
