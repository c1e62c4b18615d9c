"""QuestDB: a trailing "site" comment names the site that a line holds; other lines hold none."""

from questdb import ingress
from questdb.ingress import Protocol, Sender


def senders(host, settings):
    with Sender.from_conf(settings) as held:  # site: connection-creation questdb
        held.flush()
    yield Sender.from_env()  # site: connection-creation questdb
    yield Sender(Protocol.Http, host, 9000)  # site: connection-creation questdb
    yield ingress.Sender.from_conf(settings)  # site: connection-creation questdb


class Mailer:
    @classmethod
    def from_env(cls):
        return cls()

    @classmethod
    def from_conf(cls, settings):
        return cls()


def others(settings):
    class Sender:
        pass

    return Sender(), Mailer.from_env(), Mailer.from_conf(settings), ingress.Buffer()
