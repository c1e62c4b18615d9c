"""Elasticsearch and OpenSearch: a trailing "site" comment names the site that a line holds; other lines hold none."""

import elasticsearch
import opensearchpy
from elasticsearch import AsyncElasticsearch, Elasticsearch
from elasticsearch_dsl import connections
from elasticsearch_dsl.connections import create_connection
from opensearchpy import OpenSearch


def clients(hosts, settings, key):
    yield Elasticsearch(hosts, api_key=key)  # site: connection-creation elasticsearch
    yield elasticsearch.Elasticsearch(hosts=hosts)  # site: connection-creation elasticsearch
    yield AsyncElasticsearch(cloud_id=key)  # site: connection-creation elasticsearch
    yield create_connection(hosts=hosts)  # site: connection-creation elasticsearch
    yield connections.create_connection(hosts=hosts)  # site: connection-creation elasticsearch
    yield connections.configure(default=settings)  # site: connection-creation elasticsearch
    yield OpenSearch(hosts=hosts, use_ssl=True)  # site: connection-creation opensearch
    yield opensearchpy.AsyncOpenSearch(hosts)  # site: connection-creation opensearch


class Index:
    def configure(self, default):
        return default

    def create_connection(self, hosts):
        return hosts


def others(client: Elasticsearch, hosts):
    class OpenSearch:
        pass

    class AsyncElasticsearch:
        pass

    client.search(index="shop")
    Index().configure(hosts), Index().create_connection(hosts)
    return OpenSearch(), AsyncElasticsearch(), connections.get_connection(), elasticsearch.NotFoundError
