"""Connection settings. Everything else asks here instead of reading the environment."""

import os
from dataclasses import dataclass
from functools import lru_cache


@dataclass(frozen=True)
class Settings:
    host: str
    port: int
    name: str
    user: str
    password: str
    cache_host: str


@lru_cache(maxsize=1)
def load() -> Settings:
    return Settings(
        host=os.environ["POSTGRES_HOST"],
        port=int(os.environ.get("POSTGRES_PORT", "5432")),
        name=os.environ.get("POSTGRES_DB", "orders"),
        user=os.environ["POSTGRES_USER"],
        password=os.environ["POSTGRES_PASSWORD"],
        cache_host=os.environ.get("REDIS_HOST", "cache"),
    )
