"""PyAthena: a trailing "site" comment names the site that a line holds; other lines hold none."""

import pyathena
from pyathena import connect


def connections(bucket):
    yield pyathena.connect(s3_staging_dir=bucket, region_name="eu-west-1")  # site: connection-creation athena
    yield connect(bucket, "eu-west-1")  # site: connection-creation athena


def others(pyathena, bucket):
    def connect(text):
        return text

    return connect(bucket), pyathena.connect(bucket)
