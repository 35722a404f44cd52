"""The two shapes of a case: what is accepted, with its exact effects, and what is refused, with its code."""

from typing import NamedTuple

from clienteling.contract.decide import Circumstances, Effects, Refusal, Remove, decide
from clienteling.contract.operations import Body
from clienteling.contract.outcomes import Params
from clienteling.contract.records import Record
from clienteling.contract.refusals import Refused
from tests.contract.memory_view import MemoryView
from tests.contract.world import circumstances, world


class Accepted(NamedTuple):
    name: str
    body: Body
    rows: tuple[Record, ...]
    removed: tuple[Remove, ...] = ()
    now: Circumstances = circumstances()
    over: tuple[Record, ...] = ()


class Refuses(NamedTuple):
    name: str
    body: Body
    code: Refused
    conflict: bool = False
    params: Params | None = None
    now: Circumstances = circumstances()
    over: tuple[Record, ...] = ()


def check_accepted(case: Accepted) -> None:
    """The decision is exactly ``case.rows`` and ``case.removed``, and looking changed nothing."""
    view = world(*case.over)
    before = view.snapshot()
    decision = decide(case.body, view, case.now)
    assert isinstance(decision, Effects), decision
    assert decision.rows == case.rows
    assert decision.removed == case.removed
    assert view.snapshot() == before


def check_refused(case: Refuses) -> None:
    """The decision is a refusal with ``case.code``, and nothing happened."""
    view = world(*case.over)
    before = view.snapshot()
    decision = decide(case.body, view, case.now)
    assert isinstance(decision, Refusal), decision
    assert (decision.code, decision.conflict) == (case.code, case.conflict)
    assert decision.detail
    if case.params is not None:
        assert decision.params == case.params
    assert view.snapshot() == before


def accepted(body: Body, view: MemoryView, now: Circumstances) -> Effects:
    """Decide, apply and return the effects; the operation must be accepted."""
    decision = decide(body, view, now)
    assert isinstance(decision, Effects), f"{decision!r}: {decision}"
    view.apply(decision)
    return decision
