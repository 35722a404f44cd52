"""The replica's schema: one table a kind, the search indexes, and what sync has to remember.

``user_version`` is the layout. A higher one was made by a newer program and is not touched; a lower one is
made anew from the hub. Fields that were appended to a kind are added in place, and the scopes are fetched again.
"""

import apsw

from clienteling.client.replica.index import PLACE_INDEX
from clienteling.client.replica.table import TABLES
from clienteling.client.replica.transaction import transaction

LAYOUT = 1

_TOKENIZER = "unicode61 remove_diacritics 0 categories ''L* N* Co Mn Mc''"

_SEARCH = tuple(
    statement
    for name in ("customer", "article")
    for statement in (
        f"""CREATE VIRTUAL TABLE IF NOT EXISTS {name}_words USING fts5(
            words, content='', contentless_delete=1, detail=none, prefix='1 2 3', tokenize='{_TOKENIZER}')""",
        f"INSERT INTO {name}_words({name}_words, rank) VALUES ('pgsz', 3900)",
        f"CREATE VIRTUAL TABLE IF NOT EXISTS {name}_vocabulary USING fts5vocab({name}_words, 'row')",
        f"""CREATE TABLE IF NOT EXISTS {name}_place (
            place INTEGER PRIMARY KEY, id TEXT NOT NULL, digest INTEGER NOT NULL) STRICT""",
        PLACE_INDEX.format(name),
    )
)

_SYNC = (
    """CREATE TABLE IF NOT EXISTS followed_scope (
        scope TEXT PRIMARY KEY, cursor TEXT NOT NULL, ready INTEGER NOT NULL, opened_at INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE IF NOT EXISTS member (
        customer_id TEXT NOT NULL, scope TEXT NOT NULL, PRIMARY KEY (customer_id, scope)
    ) STRICT, WITHOUT ROWID""",
    "CREATE INDEX IF NOT EXISTS member_by_scope ON member (scope)",
    """CREATE TABLE IF NOT EXISTS snapshot (scope TEXT PRIMARY KEY, manifest BLOB NOT NULL) STRICT, WITHOUT ROWID""",
    """CREATE TABLE IF NOT EXISTS frame (
        scope TEXT NOT NULL, frame TEXT NOT NULL, body BLOB NOT NULL, PRIMARY KEY (scope, frame)) STRICT""",
    "CREATE TABLE IF NOT EXISTS fact (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID",
)


class NewerReplicaError(Exception):
    """The replica was made by a newer program; nothing was changed."""


class OlderReplicaError(Exception):
    """The replica has a layout that this program no longer reads; it is made anew from the hub."""


def prepare(connection: apsw.Connection) -> None:
    """Make what is missing. Raises :class:`NewerReplicaError` or :class:`OlderReplicaError`."""
    layout = int(connection.pragma("user_version"))
    if layout > LAYOUT:
        raise NewerReplicaError(
            "The data on this device was made by a newer version of Clienteling. "
            "Update the program; nothing was changed."
        )
    if 0 < layout < LAYOUT:
        raise OlderReplicaError
    with transaction(connection):
        if layout == 0:
            _create(connection)
        _add_appended_fields(connection)


def _create(connection: apsw.Connection) -> None:
    for table in TABLES.values():
        connection.execute(table.create)
        for statement in table.create_indexes:
            connection.execute(statement)
    for statement in (*_SEARCH, *_SYNC):
        connection.execute(statement)
    connection.execute(f"PRAGMA user_version={LAYOUT}")


def _add_appended_fields(connection: apsw.Connection) -> None:
    grown = False
    for table in TABLES.values():
        known = {row[1] for row in connection.execute(f"PRAGMA table_info({table.name})")}
        if not known:
            connection.execute(table.create)
            grown = True
        for column in table.columns:
            if known and column.name not in known:
                connection.execute(f"ALTER TABLE {table.name} ADD COLUMN {column.ddl}")
                grown = True
        if grown:
            for statement in table.create_indexes:
                connection.execute(statement)
    if grown:
        connection.execute("UPDATE followed_scope SET cursor = ''")
