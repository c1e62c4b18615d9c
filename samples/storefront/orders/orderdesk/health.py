"""Answers the load balancer."""

from sqlalchemy import text
from sqlalchemy.ext.asyncio import create_async_engine

from orderdesk.database import database_url


async def ready() -> bool:
    url = database_url().replace("postgresql://", "postgresql+asyncpg://")
    engine = create_async_engine(url, pool_size=1)
    try:
        async with engine.connect() as connection:
            return (await connection.execute(text("SELECT 1"))).scalar() == 1
    finally:
        await engine.dispose()
