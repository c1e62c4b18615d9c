"""Names for the databases that reports may read from."""

from orderdesk.database import database_url


def reporting_url() -> str:
    """Reports read the primary until there is a replica."""
    return database_url()
