"""Alembic: a trailing "site" comment names the site that a line holds; other lines hold none."""

from alembic import context, op
from alembic.config import Config
from alembic.migration import MigrationContext
from sqlalchemy import engine_from_config, pool

config = context.config


def offline():
    context.configure(url=config.get_main_option("sqlalchemy.url"), literal_binds=True)
    with context.begin_transaction():
        context.run_migrations()


def online(url):
    config.set_main_option("sqlalchemy.url", url)
    engine = engine_from_config(  # site: engine-creation sql
        config.get_section(config.config_ini_section), prefix="sqlalchemy.", poolclass=pool.NullPool
    )
    with engine.connect() as connection:
        context.configure(connection=connection)
        MigrationContext.configure(connection).get_current_revision()


def upgrade():
    op.get_bind().execute("select 1")
    return context.get_x_argument(as_dictionary=True)


def script(url):
    settings = Config("alembic.ini")
    settings.set_main_option("script_location", "migrations")
    settings.set_section_option("alembic", "sqlalchemy.url", url)
    return settings.get_section_option("alembic", "sqlalchemy.url")


class Menu:
    def configure(self, url):
        return url

    def set_main_option(self, name, value):
        return name, value


def others(url):
    return Menu().configure(url=url), Menu().set_main_option("sqlalchemy.url", url)
