"""LangChain and LangGraph: a trailing "site" comment names the site that a line holds; other lines hold none."""

from langchain_community.chat_message_histories import PostgresChatMessageHistory, RedisChatMessageHistory
from langchain_community.chat_message_histories import SQLChatMessageHistory
from langchain_community.utilities import SQLDatabase
from langchain_community.vectorstores.pgvector import PGVector as OldVector
from langchain_postgres import PGEngine, PGVector
from langgraph.checkpoint.memory import InMemorySaver
from langgraph.checkpoint.postgres import PostgresSaver
from langgraph.checkpoint.postgres.aio import AsyncPostgresSaver
from langgraph.checkpoint.sqlite import SqliteSaver


def made(url, embeddings, session):
    yield SQLDatabase.from_uri(url, sample_rows_in_table_info=2)  # site: engine-creation sql
    yield PGVector(embeddings=embeddings, connection=url)  # site: engine-creation postgres
    yield OldVector(connection_string=url, embedding_function=embeddings)  # site: engine-creation postgres
    yield PGEngine.from_connection_string(url=url)  # site: engine-creation postgres
    yield RedisChatMessageHistory(session, url=url)  # site: connection-creation redis
    yield PostgresChatMessageHistory(session, connection_string=url)  # site: connection-creation postgres
    yield SQLChatMessageHistory(session, connection_string=url)  # site: engine-creation sql
    with PostgresSaver.from_conn_string(url) as saver:  # site: connection-creation postgres
        saver.setup()
    yield AsyncPostgresSaver.from_conn_string(url)  # site: connection-creation postgres
    yield SqliteSaver.from_conn_string(":memory:")  # site: connection-creation sqlite


def taking(engine, held):
    return SQLDatabase(engine), PGEngine.from_engine(engine), PostgresSaver(held), AsyncPostgresSaver(held), SqliteSaver(held), InMemorySaver()


class Documents:
    @classmethod
    def from_uri(cls, uri):
        return cls()

    @classmethod
    def from_conn_string(cls, text):
        return cls()

    from_connection_string = from_conn_string


def others(url, OldVector, RedisChatMessageHistory, PostgresChatMessageHistory, SQLChatMessageHistory):
    class PGVector:
        pass

    Documents.from_uri(url), Documents.from_conn_string(url), Documents.from_connection_string(url)
    return PGVector(), OldVector(url), RedisChatMessageHistory(url), PostgresChatMessageHistory(url), SQLChatMessageHistory(url)
