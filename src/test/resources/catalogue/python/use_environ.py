"""Settings read by name: a trailing "site" comment names the site that a line holds; other lines hold none."""

import configparser
import os
import os as system
from configparser import ConfigParser

import decouple
import dotenv
import environ
from decouple import AutoConfig, Config, RepositoryEnv, config
from dotenv import dotenv_values, get_key
from dynaconf import Dynaconf
from environs import Env, env as shared
from envparse import Env as ParseEnv, env as parse_env
from everett.manager import ConfigManager
from os import environ as variables, getenv
from prettyconf import config as pretty
from starlette.config import Config as StarletteConfig


def standard_library(name):
    yield os.environ["POSTGRES_HOST"]  # site: config-read postgres
    yield os.environ.get("POSTGRES_HOST", "localhost")  # site: config-read postgres
    yield os.environ.pop("POSTGRES_HOST", None)  # site: config-read postgres
    yield system.environ.__getitem__("POSTGRES_HOST")  # site: config-read postgres
    yield variables["REDIS_URL"]  # site: config-read redis
    yield getenv("REDIS_URL")  # site: config-read redis
    yield os.getenv("MYSQL_HOST", default="localhost")  # site: config-read mysql
    yield os.getenvb(b"MYSQL_HOST")  # site: config-read mysql
    os.environ.setdefault("POSTGRES_HOST", "localhost")
    os.environ["POSTGRES_HOST"] = name
    yield os.environ.get("HOME"), os.getenv("PATH")


def files(parser: configparser.SectionProxy):
    ini = ConfigParser()
    ini.read("shop.ini")
    yield ini.get("shop", "postgres_host", fallback=None)  # site: config-read postgres
    yield ini.getint("shop", "postgres_port")  # site: config-read postgres
    yield parser.get("postgres_host")  # site: config-read postgres
    yield parser.getint("postgres_port", 5432)  # site: config-read postgres
    values = dotenv_values(".env")
    yield values["POSTGRES_HOST"]  # site: config-read postgres
    yield get_key(".env", "POSTGRES_HOST")  # site: config-read postgres
    yield dotenv.get_key(".env", key_to_get="POSTGRES_HOST")  # site: config-read postgres
    yield ini.get("shop", "colour")


def decoupled():
    yield config("POSTGRES_HOST", default="localhost")  # site: config-read postgres
    yield decouple.config("POSTGRES_PORT", cast=int)  # site: config-read postgres
    yield config.get("POSTGRES_PORT")  # site: config-read postgres
    auto = AutoConfig(search_path="/srv")
    yield auto("POSTGRES_HOST")  # site: config-read postgres
    yield auto.get("POSTGRES_HOST")  # site: config-read postgres
    fixed = Config(RepositoryEnv(".env"))
    yield fixed("POSTGRES_HOST")  # site: config-read postgres
    yield fixed.get("POSTGRES_HOST")  # site: config-read postgres


def django_environ():
    env = environ.Env(DEBUG=(bool, False))
    yield env("POSTGRES_HOST")  # site: config-read postgres
    yield env.str("POSTGRES_HOST")  # site: config-read postgres
    yield env.unicode("POSTGRES_HOST")  # site: config-read postgres
    yield env.int("POSTGRES_PORT")  # site: config-read postgres
    yield env.list("POSTGRES_HOST")  # site: config-read postgres
    yield env.json("POSTGRES_HOST")  # site: config-read postgres
    yield env.url("REDIS_URL")  # site: config-read redis
    yield env.get_value("REDIS_URL")  # site: config-read redis
    yield env.db("DATABASE_URL")  # site: config-read sql
    yield env.db()  # site: config-read sql
    yield env.db_url("DATABASE_URL")  # site: config-read sql
    yield env.cache("REDIS_URL")  # site: config-read redis
    yield env.cache_url("REDIS_URL")  # site: config-read redis
    yield env("DEBUG")


def other_environs():
    env = Env()
    env.read_env()
    yield shared("POSTGRES_HOST")  # site: config-read postgres
    yield shared.str("POSTGRES_HOST")  # site: config-read postgres
    yield shared.int("POSTGRES_PORT")  # site: config-read postgres
    yield shared.url("REDIS_URL")  # site: config-read redis
    yield shared.dj_db_url("DATABASE_URL")  # site: config-read sql
    yield env("POSTGRES_HOST")  # site: config-read postgres
    yield env.str("POSTGRES_HOST", "localhost")  # site: config-read postgres
    yield env.int("POSTGRES_PORT")  # site: config-read postgres
    yield env.url("REDIS_URL")  # site: config-read redis
    yield env.list("POSTGRES_HOST")  # site: config-read postgres
    yield env.json("POSTGRES_HOST")  # site: config-read postgres
    yield env.dj_db_url("DATABASE_URL")  # site: config-read sql
    yield env.dj_cache_url("REDIS_URL")  # site: config-read redis


def frameworks():
    starlette = StarletteConfig(".env")
    yield starlette("POSTGRES_HOST", default="localhost")  # site: config-read postgres
    yield starlette.get("POSTGRES_HOST")  # site: config-read postgres
    settings = Dynaconf(settings_files=["settings.toml"])
    yield settings["POSTGRES_HOST"]  # site: config-read postgres
    yield settings.get("POSTGRES_HOST")  # site: config-read postgres
    yield settings.get_fresh("POSTGRES_HOST")  # site: config-read postgres
    manager = ConfigManager.basic_config()
    yield manager("POSTGRES_HOST")  # site: config-read postgres
    yield pretty("POSTGRES_HOST")  # site: config-read postgres
    yield parse_env("POSTGRES_HOST")  # site: config-read postgres
    yield parse_env.str("POSTGRES_HOST")  # site: config-read postgres
    yield parse_env.url("REDIS_URL")  # site: config-read redis
    yield parse_env.int("POSTGRES_PORT")  # site: config-read postgres
    other = ParseEnv()
    yield other("POSTGRES_HOST")  # site: config-read postgres
    yield other.str("POSTGRES_HOST")  # site: config-read postgres
    yield other.url("REDIS_URL")  # site: config-read redis


class Shelf:
    def get(self, key, default=None):
        return default

    def db(self, key):
        return key


def others(env, getenv):
    def config(key):
        return key

    labels = {"POSTGRES_HOST": "Host"}
    yield labels["POSTGRES_HOST"], labels.get("POSTGRES_HOST"), labels.pop("POSTGRES_HOST")
    yield Shelf().get("POSTGRES_HOST"), Shelf().db("DATABASE_URL")
    yield config("POSTGRES_HOST"), getenv("POSTGRES_HOST")


class Survey:
    """Methods of the same names that read no setting."""

    def answer(self, key, default=None):
        return default

    str = unicode = int = list = json = url = getint = answer
    get_value = get_key = get_fresh = getenvb = answer
    db_url = cache = cache_url = dj_db_url = dj_cache_url = answer


def answers():
    survey = Survey()
    yield survey.str("POSTGRES_HOST"), survey.unicode("POSTGRES_HOST"), survey.int("POSTGRES_PORT")
    yield survey.list("POSTGRES_HOST"), survey.json("POSTGRES_HOST"), survey.url("REDIS_URL"), survey.getint("POSTGRES_PORT")
    yield survey.get_value("POSTGRES_HOST"), survey.get_key("POSTGRES_HOST"), survey.get_fresh("POSTGRES_HOST")
    yield survey.db_url("DATABASE_URL"), survey.cache("REDIS_URL"), survey.cache_url("REDIS_URL"), survey.getenvb("POSTGRES_HOST")
    yield survey.dj_db_url("DATABASE_URL"), survey.dj_cache_url("REDIS_URL")
