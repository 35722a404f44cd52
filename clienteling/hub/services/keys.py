"""Keys for those who are no device: write keys of web pages and API keys of the retailer's own systems.

A key is a random secret shown once; the hub keeps its SHA-256. (It is 256 bits of chance, so a slow hash adds nothing.)
"""

import hashlib
import secrets
from dataclasses import dataclass
from enum import StrEnum

from clienteling.hub.store.database import Connection

KEY_BYTES = 32
MAX_KEY_CHARS = 200
MAX_NAME_CHARS = 100


class KeyKind(StrEnum):
    """What a key opens: ``/v1`` for web pages, which show it to everybody, or ``/shop`` for systems, which keep it."""

    WRITE = "write"
    SHOP = "shop"


@dataclass(frozen=True, slots=True)
class ApiKey:
    """A key that was presented. ``source`` is its hash; ``channel`` is what its calls count as, when not empty."""

    source: str
    name: str
    kind: KeyKind
    channel: str


class KeyNameTaken(Exception):
    """A good key of that name exists: the audit log tells keys apart by their names."""


class KeyRefused(Exception):
    """No key, an unknown or a revoked one, or one of the other kind."""


def create_key(conn: Connection, *, name: str, kind: KeyKind, channel: str = "", at: int) -> str:
    """Make a key (``at``: ms) and return it, for the only time.

    Raises ``ValueError`` for an unusable name and :class:`KeyNameTaken`.
    """
    if not 1 <= len(name.strip()) <= MAX_NAME_CHARS or "\x00" in name:
        raise ValueError(f"A key's name has 1 to {MAX_NAME_CHARS} characters.")
    if any(key.name == name.strip() for key in list_keys(conn)):
        raise KeyNameTaken(f"There is a key named {name.strip()} already; revoke it first.")
    key = f"{kind}_{secrets.token_urlsafe(KEY_BYTES)}"
    conn.execute(
        "INSERT INTO api_key (key_hash, name, kind, channel, created_at) VALUES (%s, %s, %s, %s, %s)",
        (_hash(key), name.strip(), kind, channel, at),
    )
    return key


def list_keys(conn: Connection) -> list[ApiKey]:
    """The keys that are good, by name."""
    found = conn.execute("SELECT key_hash, name, kind, channel FROM api_key WHERE revoked_at IS NULL ORDER BY name")
    return [ApiKey(source, name, KeyKind(kind), channel) for source, name, kind, channel in found.fetchall()]


def revoke_key(conn: Connection, *, name: str, at: int) -> int:
    """Revoke every key of that name (``at``: ms). Returns how many were still good."""
    revoked = conn.execute("UPDATE api_key SET revoked_at = %s WHERE name = %s AND revoked_at IS NULL", (at, name))
    return revoked.rowcount


def check_key(conn: Connection, key: str, kind: KeyKind) -> ApiKey:
    """The key that was presented. Raises :class:`KeyRefused`."""
    if not 0 < len(key) <= MAX_KEY_CHARS:
        raise KeyRefused
    source = _hash(key)
    row = conn.execute(
        "SELECT name, channel FROM api_key WHERE key_hash = %s AND kind = %s AND revoked_at IS NULL", (source, kind)
    ).fetchone()
    if row is None:
        raise KeyRefused
    return ApiKey(source, row[0], kind, row[1])


def _hash(key: str) -> str:
    return hashlib.sha256(key.encode("utf-8", "surrogatepass")).hexdigest()
