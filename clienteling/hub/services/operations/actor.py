"""Who acted: the session an operation was done under, and what its person may do today."""

import hashlib
from dataclasses import dataclass

from clienteling.contract.operations import Operation
from clienteling.contract.refusals import Refused
from clienteling.domain.roles import Role
from clienteling.hub.store.database import Connection

CLOCK_TOLERANCE_MS = 300_000
"""How far a device's clock may run ahead; later statements are cut to it."""

_FIND = """
SELECT s.staff_id, t.name, t.role, s.branch_id, s.expires_at, s.ended_at
FROM session s JOIN staff t ON t.staff_id = s.staff_id WHERE s.session_hash = %s
"""


@dataclass(frozen=True, slots=True)
class Caller:
    """The enrolled device a request comes from."""

    device_id: str
    branch_id: str


@dataclass(frozen=True, slots=True)
class Actor:
    """Somebody who acts in a branch."""

    staff_id: str
    name: str
    role: Role
    branch_id: str


def session_hash(session: str) -> str:
    """What is stored of a session's secret."""
    return hashlib.sha256(session.encode("utf-8", "surrogatepass")).hexdigest()


def find_actor(conn: Connection, operation: Operation, caller: Caller) -> Actor | Refused:
    """Who did this, or why we do not believe it. Work done before a session ended counts, whenever it arrives."""
    row = conn.execute(_FIND, (session_hash(operation.session),)).fetchone()
    if row is None:
        return Refused.SESSION_UNKNOWN
    staff_id, name, role, branch_id, expires_at, ended_at = row
    end = min(expires_at, ended_at or expires_at)
    if staff_id != operation.actor or operation.created_at > end:
        return Refused.SESSION_UNKNOWN
    if operation.branch_id != branch_id or caller.branch_id != branch_id:
        return Refused.WRONG_BRANCH
    return Actor(staff_id, name, Role(role), branch_id)
