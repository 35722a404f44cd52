"""Binding a device to a branch with a code that is used once.

made ──► used
  └────► dead: after 10 minutes, or five wrong tries from anywhere
"""

import hashlib
from typing import Any

from joserfc.errors import JoseError
from joserfc.jwk import ECKey

from clienteling.contract.access import Enrolled, EnrolRequest
from clienteling.contract.codec import to_json
from clienteling.contract.limits import MAX_TITLE_CHARS
from clienteling.contract.problems import ProblemCode
from clienteling.contract.records import Branch
from clienteling.domain.ids import enrolment_code
from clienteling.hub.services.access.refused import AccessRefused
from clienteling.hub.store import audit
from clienteling.hub.store.database import Connection, Database
from clienteling.hub.store.identity import HubIdentity
from clienteling.hub.store.rows import load

CODE_LIFE_MS = 10 * 60_000
MAX_WRONG_TRIES = 5
_KEY_FIELDS = ("kty", "crv", "x", "y")

_WRONG = "This code is not valid (any more). Ask a manager for a new one."


def make_code(conn: Connection, branch_id: str, *, at: int) -> str:
    """A new code for a branch, valid from ``at`` (ms) for ten minutes. Raises ``LookupError``: no such branch."""
    if not load(conn, Branch, [(branch_id,)]):
        raise LookupError(branch_id)
    code = enrolment_code()
    conn.execute(
        "INSERT INTO enrolment_code (code_hash, branch_id, created_at, expires_at) VALUES (%s, %s, %s, %s)",
        (_code_hash(code), branch_id, at, at + CODE_LIFE_MS),
    )
    return code


def enrol(database: Database, request: EnrolRequest, *, hub: HubIdentity, device_id: str, at: int) -> Enrolled:
    """Use a code up. Raises :class:`AccessRefused`; a wrong code counts against every open one."""
    key = _public_key(request.public_key)
    name = request.name.strip()
    if not 0 < len(name) <= MAX_TITLE_CHARS or "\x00" in name:
        raise AccessRefused(ProblemCode.BAD_REQUEST, f"A device has a name of 1 to {MAX_TITLE_CHARS} characters.")
    with database.transaction() as conn:
        branch_id = _use(conn, request.code, device_id, at=at)
        if not isinstance(branch_id, ProblemCode):
            branch = load(conn, Branch, [(branch_id,)])[branch_id,]
            conn.execute(
                "INSERT INTO device (device_id, branch_id, name, public_key, enrolled_at) VALUES (%s, %s, %s, %s, %s)",
                (device_id, branch_id, name, to_json(key).decode(), at),
            )
            audit.append(
                conn, audit.AuditEntry(at, "", device_id, "EnrolDevice", f"device/{device_id}", {"branch": branch_id})
            )
            return Enrolled(device_id, branch_id, branch.name, hub.hub_id, hub.name, hub.epoch)
    raise AccessRefused(branch_id, _WRONG)


def _use(conn: Connection, code: str, device_id: str, *, at: int) -> str | ProblemCode:
    hashed = _code_hash(code)
    row = conn.execute(
        "UPDATE enrolment_code SET used_at = %s, used_by = %s"
        " WHERE code_hash = %s AND used_at IS NULL AND expires_at > %s AND wrong_tries < %s RETURNING branch_id",
        (at, device_id, hashed, at, MAX_WRONG_TRIES),
    ).fetchone()
    if row is not None:
        return str(row[0])
    known = conn.execute("SELECT used_at FROM enrolment_code WHERE code_hash = %s", (hashed,)).fetchone()
    if known is not None and known[0] is not None:
        return ProblemCode.CODE_USED
    conn.execute(
        "UPDATE enrolment_code SET wrong_tries = wrong_tries + 1 WHERE used_at IS NULL AND expires_at > %s", (at,)
    )
    return ProblemCode.WRONG_CODE


def _code_hash(code: str) -> str:
    letters = "".join(filter(str.isalnum, code.upper()))
    return hashlib.sha256(letters.encode("utf-8", "surrogatepass")).hexdigest()


def _public_key(jwk: dict[str, str]) -> dict[str, Any]:
    """The public part of an EC P-256 key. Raises :class:`AccessRefused`."""
    public: dict[str, str | list[str]] = {name: jwk[name] for name in _KEY_FIELDS if name in jwk}
    try:
        if public.get("kty") == "EC" and public.get("crv") == "P-256":
            return dict(ECKey.import_key(public).as_dict(private=False))
    except (JoseError, ValueError, TypeError) as error:
        raise AccessRefused(ProblemCode.BAD_REQUEST, "The public key is no EC P-256 key.") from error
    raise AccessRefused(ProblemCode.BAD_REQUEST, "The public key is no EC P-256 key.")
