"""Baskets of visitors who have not signed in."""

import json

import redis

baskets = redis.Redis(host="localhost", port=6379, db=1)


def remember(visitor: str, products: list) -> None:
    baskets.setex(f"basket:{visitor}", 3600, json.dumps(products))
