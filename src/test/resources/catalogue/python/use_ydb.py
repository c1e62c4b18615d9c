"""YDB: a trailing "site" comment names the site that a line holds; other lines hold none."""

import ydb
import ydb.aio
from ydb.dbapi import connect


def drivers(endpoint, database):
    with ydb.Driver(ydb.DriverConfig(endpoint, database)) as driver:  # site: connection-creation ydb
        yield ydb.SessionPool(driver), ydb.QuerySessionPool(driver)
    yield ydb.aio.Driver(endpoint=endpoint, database=database)  # site: connection-creation ydb
    yield connect(host=endpoint, port=2136, database=database)  # site: connection-creation ydb


def others(webdriver, endpoint):
    class Driver:
        pass

    def connect(text):
        return text

    return Driver(), connect(endpoint), webdriver.Driver(endpoint), ydb.TableDescription()
