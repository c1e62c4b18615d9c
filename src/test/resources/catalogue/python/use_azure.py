"""Kusto and Cosmos DB: a trailing "site" comment names the site that a line holds; other lines hold none."""

import azure.cosmos
from azure.cosmos import CosmosClient
from azure.kusto.data import KustoClient, KustoConnectionStringBuilder
from azure.kusto.data.aio import KustoClient as AioKusto
from azure.storage.blob import BlobServiceClient


def kusto(cluster, app, key, token):
    held = KustoConnectionStringBuilder.with_aad_application_key_authentication(cluster, app, key, "tenant")  # site: url-construction kusto
    yield KustoClient(held)  # site: connection-creation kusto
    yield AioKusto(held)  # site: connection-creation kusto
    builder = KustoConnectionStringBuilder
    yield KustoConnectionStringBuilder(cluster)  # site: url-construction kusto
    yield builder.with_aad_managed_service_identity_authentication(cluster)  # site: url-construction kusto
    yield builder.with_aad_user_password_authentication(cluster, app, key)  # site: url-construction kusto
    yield builder.with_aad_user_token_authentication(cluster, token)  # site: url-construction kusto
    yield builder.with_aad_application_certificate_authentication(cluster, app, key, "thumb", "tenant")  # site: url-construction kusto
    yield builder.with_aad_application_certificate_sni_authentication(cluster, app, key, "public", "thumb", "tenant")  # site: url-construction kusto
    yield builder.with_aad_application_token_authentication(cluster, token)  # site: url-construction kusto
    yield builder.with_aad_device_authentication(cluster)  # site: url-construction kusto
    yield builder.with_az_cli_authentication(cluster)  # site: url-construction kusto
    yield builder.with_interactive_login(cluster)  # site: url-construction kusto
    yield builder.with_token_provider(cluster, lambda: token)  # site: url-construction kusto
    yield builder.with_async_token_provider(cluster, token)  # site: url-construction kusto
    yield builder.with_azure_token_credential(cluster, token)  # site: url-construction kusto
    yield builder.with_no_authentication(cluster)  # site: url-construction kusto


def cosmos(url, key):
    yield CosmosClient(url, credential=key)  # site: connection-creation cosmosdb
    yield azure.cosmos.CosmosClient.from_connection_string(url)  # site: connection-creation cosmosdb
    yield CosmosClient(url, key).get_database_client("shop")  # site: connection-creation cosmosdb


class Builder:
    @classmethod
    def from_connection_string(cls, text):
        return cls()

    @classmethod
    def with_az_cli_authentication(cls, cluster):
        return cls()

    with_interactive_login = with_az_cli_authentication
    with_no_authentication = with_az_cli_authentication


def others(url, KustoClient, KustoConnectionStringBuilder):
    class CosmosClient:
        pass

    Builder.with_az_cli_authentication(url), Builder.with_interactive_login(url), Builder.with_no_authentication(url)
    KustoConnectionStringBuilder.with_aad_device_authentication(url)
    KustoConnectionStringBuilder.with_token_provider(url, print)
    return CosmosClient(), Builder.from_connection_string(url), KustoClient(url), BlobServiceClient(url)


def given(builder, cluster):
    yield builder.with_aad_user_password_authentication(cluster, "user", "password")
    yield builder.with_aad_user_token_authentication(cluster, "token")
    yield builder.with_aad_application_key_authentication(cluster, "app", "key", "tenant")
    yield builder.with_aad_application_certificate_authentication(cluster, "app", "pem", "thumb", "tenant")
    yield builder.with_aad_application_certificate_sni_authentication(cluster, "app", "pem", "public", "thumb", "tenant")
    yield builder.with_aad_application_token_authentication(cluster, "token")
    yield builder.with_aad_managed_service_identity_authentication(cluster)
    yield builder.with_async_token_provider(cluster, print)
    yield builder.with_azure_token_credential(cluster, "credential")
