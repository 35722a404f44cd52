"""Signing in with a PIN, and what keeps others from guessing it.

A try is counted and committed before the PIN is looked at, so that nothing that kills the hub gives a try back.
"""

import secrets
import threading

from argon2 import PasswordHasher
from argon2.exceptions import Argon2Error, InvalidHashError

from clienteling.contract.access import SignedIn, SignInRequest
from clienteling.contract.problems import ProblemCode
from clienteling.domain.roles import Permission, Role, grant
from clienteling.hub.services.access.refused import AccessRefused
from clienteling.hub.services.operations.actor import Caller, session_hash
from clienteling.hub.store import audit
from clienteling.hub.store.database import Connection, Database

SESSION_LIFE_MS = 12 * 3_600_000
LOCKED_FOR_MS = 15 * 60_000
MAX_TRIES = 5
MIN_PIN_DIGITS, MAX_PIN_DIGITS = 4, 12

_hasher = PasswordHasher(time_cost=2, memory_cost=47_104, parallelism=1)
_at_once = threading.BoundedSemaphore(4)
"""Each hashing takes 46 MiB."""
_NOBODYS_HASH = _hasher.hash(secrets.token_hex(8))

_FIND = """
SELECT t.staff_id, t.branch_id, t.name, t.role, t.language, s.pin_hash
FROM staff t LEFT JOIN staff_secret s ON s.staff_id = t.staff_id
WHERE t.active AND (t.staff_id = %(staff_id)s OR (%(badge)s <> '' AND t.badge = %(badge)s))
LIMIT 1
"""
_COUNT_TRY = """
INSERT INTO lockout AS l (staff_id, device_id, tries, last_try_at) VALUES (%(staff)s, %(device)s, 1, %(at)s)
ON CONFLICT (staff_id, device_id) DO UPDATE SET
    tries = CASE WHEN l.last_try_at <= %(forget)s THEN 1 ELSE l.tries + 1 END,
    last_try_at = CASE WHEN l.tries >= %(limit)s AND l.last_try_at > %(forget)s THEN l.last_try_at ELSE %(at)s END
RETURNING tries
"""


def set_pin(conn: Connection, staff_id: str, pin: str, *, at: int) -> None:
    """Give somebody a PIN of 4 to 12 digits. Raises ``ValueError``."""
    if not (pin.isascii() and pin.isdigit() and MIN_PIN_DIGITS <= len(pin) <= MAX_PIN_DIGITS):
        raise ValueError(f"A PIN has {MIN_PIN_DIGITS} to {MAX_PIN_DIGITS} digits.")
    conn.execute(
        "INSERT INTO staff_secret (staff_id, pin_hash, changed_at) VALUES (%s, %s, %s)"
        " ON CONFLICT (staff_id) DO UPDATE SET pin_hash = excluded.pin_hash, changed_at = excluded.changed_at",
        (staff_id, _hasher.hash(pin), at),
    )


def sign_in(database: Database, request: SignInRequest, caller: Caller, *, at: int) -> SignedIn:
    """Begin a session (``at`` in ms). Raises :class:`AccessRefused`."""
    named = {"staff_id": request.staff_id, "badge": request.badge}
    if any("\x00" in value or len(value) > 200 for value in (*named.values(), request.pin)):
        raise _wrong()
    with database.transaction() as conn:
        row = conn.execute(_FIND, named).fetchone()
        counted = str(row[0]) if row else f"?{request.staff_id or request.badge}"
        _count_try(conn, counted, caller.device_id, at=at)
    pin_hash = row[5] if row is not None and row[5] is not None else _NOBODYS_HASH
    if not _matches(pin_hash, request.pin) or row is None:
        raise _wrong()
    staff_id, home_branch, name, role, language, _ = row
    if home_branch != caller.branch_id and grant(Role(role), Permission.ADMINISTER).value == "denied":
        raise AccessRefused(ProblemCode.FORBIDDEN, "This person belongs to another branch.")
    session = secrets.token_urlsafe(32)
    expires_at = at + SESSION_LIFE_MS
    with database.transaction() as conn:
        conn.execute(
            "INSERT INTO session (session_hash, staff_id, device_id, branch_id, started_at, expires_at)"
            " VALUES (%s, %s, %s, %s, %s, %s)",
            (session_hash(session), staff_id, caller.device_id, caller.branch_id, at, expires_at),
        )
        _forget_tries(conn, staff_id, caller.device_id)
        audit.append(conn, audit.AuditEntry(at, staff_id, caller.device_id, "SignIn", f"staff/{staff_id}", {}))
    return SignedIn(session, staff_id, name, role, caller.branch_id, language, expires_at)


def unlock(conn: Connection, staff_id: str) -> None:
    """Somebody may try again on every device, because a manager says so."""
    conn.execute("DELETE FROM lockout WHERE staff_id = %s", (staff_id,))


def _forget_tries(conn: Connection, staff_id: str, device_id: str) -> None:
    conn.execute("DELETE FROM lockout WHERE staff_id = %s AND device_id = %s", (staff_id, device_id))


def _count_try(conn: Connection, staff_id: str, device_id: str, *, at: int) -> None:
    values = {"staff": staff_id, "device": device_id, "at": at, "forget": at - LOCKED_FOR_MS, "limit": MAX_TRIES}
    row = conn.execute(_COUNT_TRY, values).fetchone()
    if row is None or row[0] > MAX_TRIES:
        raise AccessRefused(
            ProblemCode.LOCKED_OUT, "Too many wrong PINs. Wait 15 minutes, or ask a manager to unlock you."
        )


def _matches(pin_hash: str, pin: str) -> bool:
    try:
        with _at_once:
            return _hasher.verify(pin_hash, pin)
    except (Argon2Error, InvalidHashError):
        return False


def _wrong() -> AccessRefused:
    return AccessRefused(ProblemCode.WRONG_PIN, "Name and PIN do not match.")
