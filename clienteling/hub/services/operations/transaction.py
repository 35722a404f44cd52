"""One operation, one transaction: idempotency record, decision, rows, feed, audit, jobs; all of it or nothing.

record new? ──no──► same fingerprint? ──► stored outcome | key_reused
    │ yes
who acted ──► due reservations end ──► decide ──► rows, feed ──► audit, jobs ──► outcome stored ──► commit
"""

import hashlib

from clienteling.contract.codec import from_json, to_json
from clienteling.contract.cursor import cursor_text, end_of
from clienteling.contract.decide import Authority, Circumstances, Effects, Refusal, decide
from clienteling.contract.operations import Operation, body_name, subject_of
from clienteling.contract.outcomes import Accepted, AnyOutcome, Conflicted, Rejected
from clienteling.contract.records import kind_of
from clienteling.contract.refusals import Refused
from clienteling.domain.ids import pick_up_code
from clienteling.hub.services.operations.actor import CLOCK_TOLERANCE_MS, Actor, Caller, find_actor
from clienteling.hub.services.operations.jobs import enqueue, jobs_for
from clienteling.hub.services.operations.locked_view import LockedView
from clienteling.hub.services.operations.stock import release_due, with_alternatives
from clienteling.hub.store import audit, feed
from clienteling.hub.store.database import Connection

MAX_ID_CHARS = 64
MAX_KEY_CHARS = 200

_SENTENCES = {
    Refused.SESSION_UNKNOWN: "The hub does not know this sign-in, or it had ended before.",
    Refused.WRONG_BRANCH: "The sign-in or the device belongs to another branch.",
}


def fingerprint(operation: Operation) -> str:
    """What tells two bodies apart under one id."""
    return hashlib.sha256(to_json(operation.body)).hexdigest()


def execute(conn: Connection, operation: Operation, caller: Caller, *, epoch: str, at: int) -> AnyOutcome:
    """Do an operation in the transaction of ``conn``, or find out what became of it before (``at`` in ms).

    Raises ``psycopg.Error``: then nothing of it happened.
    """
    claimed = conn.execute(
        "INSERT INTO operation (id, device_id, fingerprint, at) VALUES (%s, %s, %s, %s) ON CONFLICT DO NOTHING"
        " RETURNING pg_current_xact_id()::text",
        (operation.id, caller.device_id, fingerprint(operation), at),
    ).fetchone()
    if claimed is None:
        return _known(conn, operation)
    actor = find_actor(conn, operation, caller)
    if isinstance(actor, Refused):
        conn.execute("DELETE FROM operation WHERE id = %s", (operation.id,))
        return Rejected(operation.id, actor, _SENTENCES[actor])
    cursor = cursor_text(epoch, end_of(int(claimed[0])))
    outcome = _decided(conn, operation, actor, cursor=cursor, at=at)
    detail: dict[str, str | int] = {"operation": operation.id, "outcome": type(outcome).__name__}
    if not isinstance(outcome, Accepted):
        detail["code"] = outcome.code
    subject = subject_of(operation.body)
    action = body_name(operation.body)
    audit.append(conn, audit.AuditEntry(at, actor.staff_id, caller.device_id, action, subject, detail))
    settle(conn, outcome)
    return outcome


def settle(conn: Connection, outcome: AnyOutcome) -> None:
    """Store what became of an operation."""
    conn.execute("UPDATE operation SET outcome = %s WHERE id = %s", (to_json(outcome).decode(), outcome.id))


def _known(conn: Connection, operation: Operation) -> AnyOutcome:
    row = conn.execute("SELECT fingerprint, outcome FROM operation WHERE id = %s", (operation.id,)).fetchone()
    if row is None or row[0] != fingerprint(operation):
        return Rejected(operation.id, Refused.KEY_REUSED, "This id was used for something else.")
    outcome: AnyOutcome = from_json(row[1], AnyOutcome)
    return outcome


def _decided(
    conn: Connection, operation: Operation, actor: Actor, *, cursor: str, at: int
) -> Accepted | Conflicted | Rejected:
    body = operation.body
    release_due(conn, body, at=at)
    view = LockedView(conn)
    said_at = max(0, min(operation.created_at, at + CLOCK_TOLERANCE_MS))
    now = Circumstances(
        actor.staff_id, actor.name, actor.role, actor.branch_id, said_at, Authority.HUB, pick_up_code=pick_up_code()
    )
    decision = decide(body, view, now)
    if isinstance(decision, Effects):
        decision = _storable(decision)
    if isinstance(decision, Refusal):
        params = with_alternatives(conn, body, decision)
        refused = Conflicted if decision.conflict else Rejected
        return refused(operation.id, decision.code, decision.detail, params)
    new = [row for row in decision.rows if view.was_absent(row)]
    rest = [row for row in decision.rows if not view.was_absent(row)]
    removed = [feed.Removal(gone.record, gone.key) for gone in decision.removed]
    changed = feed.write(conn, rest, removed, at=at, new=new)
    enqueue(conn, jobs_for(changed), at=at)
    return Accepted(operation.id, cursor)


def _storable(effects: Effects) -> Effects | Refusal:
    """Ids come from devices; one that no index takes is refused here."""
    keys = [kind_of(row).key_of(row) for row in effects.rows] + [gone.key for gone in effects.removed]
    if any(isinstance(part, str) and not 0 < len(part) <= MAX_KEY_CHARS for key in keys for part in key):
        return Refusal(Refused.INVALID_VALUE, f"An id has 1 to {MAX_KEY_CHARS} characters.", {"limit": MAX_KEY_CHARS})
    return effects
