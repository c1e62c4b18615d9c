"""The shared cache client."""

from functools import lru_cache

import redis

from orderdesk.database import cache_url


@lru_cache(maxsize=1)
def cache() -> redis.Redis:
    return redis.Redis.from_url(cache_url(), socket_timeout=0.5)
