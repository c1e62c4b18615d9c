"""Start-up messages.

A typical line: ``connected to postgresql://orders@db:5432/orders``.
"""

import logging

from orderdesk.database import database_url

log = logging.getLogger(__name__)


def announce(host: str) -> None:
    log.info("connected to postgresql://%s/orders", host)
    if not database_url().startswith("postgresql://"):
        raise RuntimeError("the order desk needs postgresql://, see the operations manual")
