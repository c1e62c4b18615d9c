"""Django: a trailing "site" comment names the site that a line holds; other lines hold none."""

import dj_database_url
from django.core.cache import caches
from django.db import connection, connections, transaction
from django.db.utils import ConnectionHandler
from django_redis import get_redis_connection

DATABASES = {  # site: engine-creation postgres
    "default": {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": "shop",
        "USER": "shop",
        "HOST": "db.internal",
    }
}
DATABASES["replica"] = dj_database_url.parse("postgres://replica.internal/shop")  # site: url-construction postgres; engine-creation postgres
DATABASES["other"] = dj_database_url.config(conn_max_age=600)  # site: engine-creation sql; config-read sql
DATABASE_ROUTERS = ["shop.routers.Replica"]


def handlers(settings):
    return ConnectionHandler(settings)  # site: engine-creation sql


@transaction.atomic
def taking():
    with connection.cursor() as cursor:
        cursor.execute("select 1")
    return connections["replica"].cursor(), get_redis_connection("default"), caches["default"], connection.settings_dict


class Handler:
    DATABASES = {}

    def ConnectionHandler(self, settings):
        return settings


def others(config, parse, settings):
    DATABASES = {"default": {"NAME": "local to the function"}}
    return DATABASES, config(conn_max_age=600), parse(settings), Handler().ConnectionHandler(settings), settings.DATABASES
