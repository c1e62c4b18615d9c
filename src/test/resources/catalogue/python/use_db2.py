"""Db2 and Informix: a trailing "site" comment names the site that a line holds; other lines hold none."""

import IfxPyDbi
import ibm_db
import ibm_db_dbi
from ibm_db_dbi import connect


def connections(dsn):
    held = ibm_db.connect(dsn, "", "")  # site: connection-creation db2
    yield ibm_db.pconnect(dsn, "", "")  # site: connection-creation db2
    yield ibm_db_dbi.connect(dsn, "", "")  # site: connection-creation db2
    yield connect(dsn)  # site: connection-creation db2
    yield IfxPyDbi.connect(dsn, "", "")  # site: connection-creation informix
    yield ibm_db_dbi.Connection(held)


def others(ibm_db, IfxPyDbi, dsn):
    def connect(text):
        return text

    return connect(dsn), ibm_db.connect(dsn), ibm_db.pconnect(dsn), IfxPyDbi.connect(dsn)
