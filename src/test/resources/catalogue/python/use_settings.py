"""Settings classes: a trailing "site" comment names the site that a line holds; other lines hold none."""

import environ
import pydantic
from pydantic import BaseModel, Field, SecretStr
from pydantic_settings import BaseSettings, SettingsConfigDict
from pydantic.v1 import BaseSettings as OldSettings


class Settings(BaseSettings):
    model_config = SettingsConfigDict(env_file=".env", extra="ignore")

    database_url: str  # site: config-read sql
    postgres_host: str = "localhost"  # site: config-read postgres
    cache: str = Field(default="", validation_alias="REDIS_URL")  # site: config-read redis
    debug: bool = False


class Prefixed(pydantic.BaseSettings):
    url: str  # site: config-read sql
    colour: str = "red"

    class Config:
        env_prefix = "DATABASE_"


class Old(OldSettings):
    host: str = Field("localhost", env="POSTGRES_HOST")  # site: config-read postgres


@environ.config(prefix="")
class Attributes:
    host = environ.var("localhost", name="POSTGRES_HOST")  # site: config-read postgres


class Order(BaseModel):
    postgres_host: str = "localhost"
    note: str = Field(default="", alias="note")


def uses(settings: Settings, secret: SecretStr):
    return settings.debug, secret.get_secret_value(), Order(note="a").model_dump()


class Plain:
    database_url: str = ""
