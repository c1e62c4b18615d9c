"""Neo4j's drivers: a trailing "site" comment names the site that a line holds; other lines hold none."""

import neo4j
from neo4j import AsyncGraphDatabase, GraphDatabase
from neomodel import db
from py2neo import Graph


def drivers(url, password, driver):
    yield GraphDatabase.driver(url, auth=("neo4j", password))  # site: connection-creation neo4j
    yield neo4j.GraphDatabase.driver(url)  # site: connection-creation neo4j
    yield AsyncGraphDatabase.driver(uri=url)  # site: connection-creation neo4j
    yield Graph(url, auth=("neo4j", password))  # site: connection-creation neo4j
    db.set_connection(url)  # site: connection-creation neo4j
    with GraphDatabase.driver(url) as held:  # site: connection-creation neo4j
        yield held.session(database="shop")


def taking(driver: neo4j.Driver, other: neo4j.AsyncDriver):
    return driver.session(), other.session(), neo4j.basic_auth("neo4j", "")


class Bus:
    def driver(self, url):
        return url

    def set_connection(self, url):
        return url


def others(webdriver, url):
    class Graph:
        def add(self, node):
            return node

    Bus().driver(url), Bus().set_connection(url)
    return Graph().add(1), webdriver.driver(url)
