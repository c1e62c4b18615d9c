"""Messages: what is only told to people is no site, whatever it looks like."""

import logging
import sys
import warnings

import click
from loguru import logger as loguru_logger
from rich import print as rich_print
from structlog import get_logger

log = logging.getLogger(__name__)


def told(host):
    log.info("Set DATABASE_URL to postgresql://user:secret@localhost/shop")
    log.error(f"cannot reach postgresql://{host}/shop")
    logging.warning("use redis://%s/0", host)
    loguru_logger.debug("redis://localhost:6379/0 is not up")
    get_logger().info("mysql://localhost/shop")
    print("mysql://localhost/shop")
    rich_print(f"mysql://{host}/shop")
    click.echo("sqlite:///shop.db")
    warnings.warn("postgres:// is deprecated, write postgresql://localhost/shop")
    sys.stderr.write("postgresql://localhost/shop\n")
    if not host:
        raise ValueError("expected postgresql://user:password@host/name")
    raise RuntimeError(f"no answer from postgresql://{host}/shop")


def kept(host):
    return f"postgresql://{host}/shop"  # site: url-construction postgres
