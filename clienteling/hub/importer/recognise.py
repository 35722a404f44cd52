"""Calls and messages that were kept for somebody unknown move to the customer who has become known by that id."""

from clienteling.contract.records import KINDS
from clienteling.hub.importer.announce import Announcer
from clienteling.hub.importer.targets import TOUCH_COLUMNS
from clienteling.hub.store.database import Connection

_COLUMNS = ", ".join(("touch_id", "at", *TOUCH_COLUMNS))
_CALLS = f"""
CREATE TEMP TABLE import_known ON COMMIT DROP AS
SELECT {_COLUMNS}, a.user_id AS customer_id FROM anonymous_call a
JOIN import_pending p ON p.what = 'customer' AND p.id = a.user_id
JOIN customer c ON c.customer_id = a.user_id WHERE a.kind <> ''
"""
_CONVERSATIONS = """
CREATE TEMP TABLE import_known ON COMMIT DROP AS
SELECT a.conversation_id, c.customer_id, min(a.channel) AS channel, 'closed' AS state,
       coalesce(max(w.sent_at), 0) AS changed_at
FROM (SELECT DISTINCT ON (conversation_id) conversation_id, customer_id, channel FROM anonymous_message
      WHERE customer_id IS NOT NULL ORDER BY conversation_id, turn) a
JOIN import_pending p ON p.what = 'customer' AND p.id = a.customer_id
JOIN customer c ON c.customer_id = a.customer_id
JOIN anonymous_message w ON w.conversation_id = a.conversation_id
GROUP BY a.conversation_id, c.customer_id
"""
_MESSAGES = """
CREATE TEMP TABLE import_known_message ON COMMIT DROP AS
SELECT a.conversation_id, a.turn, a.conversation_id || ':' || a.turn AS message_id, k.customer_id, a.speaker, a.text,
       coalesce(a.sent_at, max(a.sent_at) OVER (PARTITION BY a.conversation_id ORDER BY a.turn),
                min(a.sent_at) OVER (PARTITION BY a.conversation_id), 0) AS sent_at
FROM anonymous_message a JOIN import_known k ON k.conversation_id = a.conversation_id
"""


def recognise(conn: Connection, announcer: Announcer) -> None:
    """Move what pending customers did before they were known to their profiles."""
    _move(conn, announcer, "touch", _CALLS, "import_known")
    conn.execute("DELETE FROM anonymous_call a USING import_known k WHERE a.touch_id = k.touch_id")
    conn.execute("DROP TABLE import_known")
    _move(conn, announcer, "conversation", _CONVERSATIONS, "import_known")
    _move(conn, announcer, "message", _MESSAGES, "import_known_message")
    conn.execute("DELETE FROM anonymous_message a USING import_known k WHERE a.conversation_id = k.conversation_id")
    conn.execute("DROP TABLE import_known, import_known_message")


def _move(conn: Connection, announcer: Announcer, table: str, create: str, source: str) -> None:
    conn.execute(create)
    cursor = conn.execute(f"SELECT * FROM {source} LIMIT 0")
    columns = ", ".join(column.name for column in cursor.description or ())
    conn.execute(f"INSERT INTO {table} ({columns}) SELECT {columns} FROM {source} ON CONFLICT DO NOTHING")
    announcer.announce(conn, KINDS[table], source)
