"""InfluxDB: a trailing "site" comment names the site that a line holds; other lines hold none."""

import influxdb
import influxdb_client
from aioinflux import InfluxDBClient as AioClient
from influxdb import InfluxDBClient
from influxdb_client import InfluxDBClient as SecondClient
from influxdb_client.client.influxdb_client_async import InfluxDBClientAsync
from influxdb_client_3 import InfluxDBClient3


def clients(host, url, token):
    yield InfluxDBClient(host, 8086, "shop", token, "shop")  # site: connection-creation influxdb
    yield influxdb.InfluxDBClient.from_dsn(url)  # site: connection-creation influxdb
    yield InfluxDBClient.from_dsn(url)  # site: connection-creation influxdb
    second = influxdb_client.InfluxDBClient(url=url, token=token, org="shop")  # site: connection-creation influxdb
    yield second.write_api(), second.query_api()
    yield SecondClient.from_config_file("influx.ini")  # site: connection-creation influxdb
    yield SecondClient.from_env_properties()  # site: connection-creation influxdb
    yield InfluxDBClientAsync(url=url, token=token)  # site: connection-creation influxdb
    yield InfluxDBClient3(host=host, token=token)  # site: connection-creation influxdb
    yield AioClient(host=host)  # site: connection-creation influxdb


class Flow:
    @classmethod
    def from_dsn(cls, url):
        return cls()

    from_config_file = from_dsn
    from_env_properties = from_dsn


def others(client: InfluxDBClient, url, InfluxDBClient3, InfluxDBClientAsync):
    class AioClient:
        pass

    client.query("select 1")
    Flow.from_dsn(url), Flow.from_config_file(url), Flow.from_env_properties(url)
    return AioClient(), InfluxDBClient3(url), InfluxDBClientAsync(url)
