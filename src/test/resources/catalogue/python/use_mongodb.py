"""MongoDB's clients: a trailing "site" comment names the site that a line holds; other lines hold none."""

import mongomock
import motor.motor_asyncio
import pymongo
from beanie import init_beanie
from flask import Flask
from flask_mongoengine import MongoEngine
from flask_pymongo import PyMongo
from mongoengine import connect, register_connection
from motor.motor_asyncio import AsyncIOMotorClient
from odmantic import AIOEngine
from pymongo import AsyncMongoClient, MongoClient
from pymongo.mongo_client import MongoClient as RawClient

mongo = PyMongo()  # site: connection-creation mongodb
engine = MongoEngine()  # site: connection-creation mongodb


def clients(url, host):
    yield pymongo.MongoClient(url, maxPoolSize=5)  # site: connection-creation mongodb
    yield MongoClient(host, 27017)  # site: connection-creation mongodb
    yield RawClient(host=host)["shop"]  # site: connection-creation mongodb
    yield AsyncMongoClient(url)  # site: connection-creation mongodb
    yield AsyncIOMotorClient(url)  # site: connection-creation mongodb
    yield motor.motor_asyncio.AsyncIOMotorClient(url).shop  # site: connection-creation mongodb
    yield connect("shop", host=url)  # site: connection-creation mongodb
    yield register_connection("default", "shop", host=host)  # site: connection-creation mongodb


def create_app(url):
    app = Flask(__name__)
    app.config["MONGO_URI"] = url
    app.config["MONGODB_SETTINGS"] = {"host": url}
    mongo.init_app(app)  # site: connection-creation mongodb
    engine.init_app(app)  # site: connection-creation mongodb
    return PyMongo(app, uri=url), MongoEngine(app)  # site: connection-creation mongodb; connection-creation mongodb


async def taking(client: MongoClient, other: AsyncIOMotorClient):
    await init_beanie(database=other.shop, document_models=[])
    with client.start_session() as session:
        session.start_transaction()
    return client.get_database("shop"), AIOEngine(client=other), other.get_default_database(), mongo.db


class Mango:
    def MongoClient(self, url):
        return url

    def init_app(self, app):
        return app


def others(url, AsyncMongoClient, register_connection):
    def connect(text):
        return text

    class AsyncIOMotorClient:
        pass

    Mango().MongoClient(url), Mango().init_app(url), AsyncIOMotorClient()
    return mongomock.MongoClient(), connect(url), AsyncMongoClient(url), register_connection(url)


def shadowed(app):
    class PyMongo:
        pass

    def MongoEngine(app):
        return app

    return PyMongo(), MongoEngine(app)
