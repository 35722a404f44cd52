"""What became of an operation: a value for each, never an error for a batch."""

from msgspec import Struct

Params = dict[str, str | int]
"""Values for the sentence that a code stands for: names, counts, amounts in minor units, times in ms."""


class Outcome(Struct, frozen=True, tag=True, tag_field="is"):
    """The root of all outcomes. ``id`` is the operation's."""

    id: str


class Accepted(Outcome, frozen=True):
    """Done, once. The effects reach this device by the feed up to ``cursor`` at the latest."""

    cursor: str


class Conflicted(Outcome, frozen=True):
    """Somebody else changed the same thing first. ``code`` names the sentence, ``detail`` is it in English."""

    code: str
    detail: str
    params: Params = {}


class Rejected(Outcome, frozen=True):
    """Will never be done as it stands. ``code`` names the sentence, ``detail`` is it in English."""

    code: str
    detail: str
    params: Params = {}


class Waiting(Outcome, frozen=True):
    """Not decided: the operation it needs (on the same subject) is still open. Send again later."""

    code: str = "waits_for_another"


AnyOutcome = Accepted | Conflicted | Rejected | Waiting


class OutcomeBatch(Struct, frozen=True):
    """One outcome for each operation sent, in the same order."""

    outcomes: tuple[AnyOutcome, ...]
