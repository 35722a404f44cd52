"""Doing a refused operation once more: whether it can help, and the body to send. Pure."""

from typing import Final

from msgspec.structs import replace

from clienteling.client.port import OutboxState, QueueEntry
from clienteling.contract.operations import Body
from clienteling.contract.operations.commerce import AcceptReturn
from clienteling.contract.operations.profile import EditCustomer
from clienteling.contract.outcomes import Conflicted, Params, Rejected
from clienteling.contract.refusals import Refused

REFUSED: Final = frozenset({OutboxState.REJECTED, OutboxState.CONFLICTED})
WORTH_ANOTHER_TRY: Final = frozenset(
    {
        Refused.BRANCH_CLOSED,
        Refused.CART_TAKEN,
        Refused.CLAIMED_BY_OTHER,
        Refused.EDITED_BY_OTHER,
        Refused.KEY_REUSED,
        Refused.NOT_PERMITTED,
        Refused.OUT_OF_STOCK,
        Refused.REFUND_DIFFERS,
        Refused.SESSION_UNKNOWN,
        Refused.UNKNOWN_CUSTOMER,
        Refused.UNKNOWN_RECORD,
    }
)
"""The others would be refused again, whoever sends them and whenever."""


def refusal_of(entry: QueueEntry) -> Rejected | Conflicted | None:
    """The hub's no, while nobody has dealt with it."""
    if entry.state not in REFUSED:
        return None
    return entry.outcome if isinstance(entry.outcome, Rejected | Conflicted) else None


def can_repeat(entry: QueueEntry) -> bool:
    """Whether sending it again may end otherwise."""
    refusal = refusal_of(entry)
    return refusal is not None and refusal.code in WORTH_ANOTHER_TRY


def repeated(entry: QueueEntry) -> Body:
    """The same body; where the hub said what stands there now, it starts from that.

    Without this an edit over somebody else's, or a refund that has changed, could only be refused again.
    """
    body, refusal = entry.operation.body, refusal_of(entry)
    params: Params = {} if refusal is None else refusal.params
    match body:
        case EditCustomer() if "theirs" in params:
            changes = (
                replace(change, before=str(params["theirs"])) if change.field == params.get("field") else change
                for change in body.changes
            )
            return replace(body, changes=tuple(changes))
        case AcceptReturn() if isinstance(now := params.get("now"), int):
            return replace(body, refund_minor=now)
        case _:
            return body
