"""What an export reads from."""

from orderdesk.connections import reporting_url


class Source:
    def __init__(self, name: str) -> None:
        self.name = name
        self.dsn = reporting_url()
