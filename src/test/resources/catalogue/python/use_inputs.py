"""Values from outside: a trailing "site" comment names the site that a line holds; other lines hold none."""

import argparse
import sys

import click
import psycopg2
from fastapi import FastAPI, Query
from flask import request
from sqlalchemy import create_engine

app = FastAPI()


def command_line():
    parser = argparse.ArgumentParser()
    parser.add_argument("--url")
    options = parser.parse_args()
    yield create_engine(options.url)  # site: engine-creation sql
    yield create_engine(sys.argv[1])  # site: engine-creation sql
    yield create_engine(input("URL: "))  # site: engine-creation sql


@click.command()
@click.option("--dsn", required=True)
def command(dsn):
    psycopg2.connect(dsn)  # site: connection-creation postgres


@app.get("/probe")
def probe(dsn: str = Query("")):
    return psycopg2.connect(dsn)  # site: connection-creation postgres


def form():
    return psycopg2.connect(request.args["dsn"])  # site: connection-creation postgres


def no_database():
    return request.json, sys.argv[0], click.prompt("name")
