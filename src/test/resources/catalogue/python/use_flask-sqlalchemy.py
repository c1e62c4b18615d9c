"""Flask-SQLAlchemy: a trailing "site" comment names the site that a line holds; other lines hold none."""

import flask_sqlalchemy
import flask_sqlalchemy_lite
from flask import Flask, current_app
from flask_mail import Mail
from flask_migrate import Migrate
from flask_sqlalchemy import SQLAlchemy
from flask_sqlalchemy_lite import SQLAlchemy as Lite

db = SQLAlchemy()  # site: engine-creation sql
lite = Lite()  # site: engine-creation sql
SQLALCHEMY_TRACK_MODIFICATIONS = False


class Pooled(SQLAlchemy):
    def apply_pool_defaults(self, app, options):
        return options


pooled = Pooled()  # site: engine-creation sql


def create_app(url):
    app = Flask(__name__)
    app.config["SQLALCHEMY_DATABASE_URI"] = url  # site: engine-creation sql
    app.config["SQLALCHEMY_BINDS"] = {"other": url}  # site: engine-creation sql
    app.config["SQLALCHEMY_ENGINES"] = {"default": url}  # site: engine-creation sql
    app.config["SECRET_KEY"] = "no database"
    db.init_app(app)  # site: engine-creation sql
    lite.init_app(app)  # site: engine-creation sql
    Migrate().init_app(app, db)
    Mail().init_app(app)
    return app


def bound(app):
    yield flask_sqlalchemy.SQLAlchemy(app)  # site: engine-creation sql
    yield flask_sqlalchemy_lite.SQLAlchemy(app)  # site: engine-creation sql


def taking():
    db.session.execute("select 1")
    return db.engine, db.get_engine(), lite.session, lite.engine, current_app.config["SECRET_KEY"]


class Extension:
    def init_app(self, app):
        self.app = app


def others(app, settings):
    class SQLAlchemy:
        pass

    Extension().init_app(app)
    settings["SQLALCHEMY_DATABASE_URI"] = app
    return SQLAlchemy()
