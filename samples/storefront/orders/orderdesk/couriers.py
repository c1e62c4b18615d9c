"""Couriers are engines of another kind, and come from a pool as well."""

from typing import List


class CourierPool:
    def __init__(self, names: List[str]) -> None:
        self._free = list(names)

    def acquire(self) -> str:
        return self._free.pop()


def create_engine(kind: str) -> dict:
    return {"kind": kind, "wheels": 2 if kind == "bicycle" else 4}


def dispatch(pool: CourierPool) -> dict:
    courier = pool.acquire()
    vehicle = create_engine("bicycle")
    return {"courier": courier, "vehicle": vehicle}
