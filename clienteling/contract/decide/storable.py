"""What no record can hold, wherever it stands in an operation."""

import msgspec

from clienteling.contract.decide.view import Refusal
from clienteling.contract.limits import MAX_INTEGER
from clienteling.contract.operations import Body
from clienteling.contract.refusals import Refused


def check_storable(body: Body) -> None:
    """Raises :class:`Refusal` when a text holds NUL or a number is beyond :data:`MAX_INTEGER`."""
    _check(msgspec.to_builtins(body), what="operation")


def _check(value: object, *, what: str) -> None:
    match value:
        case str():
            if "\x00" in value:
                raise Refusal(
                    Refused.INVALID_TEXT, f"The {what} holds a character that cannot be stored.", {"what": what}
                )
        case int():
            if abs(value) > MAX_INTEGER:
                raise Refusal(Refused.INVALID_VALUE, f"The {what} is not a possible number.", {"what": what})
        case dict():
            for name, inner in value.items():
                _check(inner, what=str(name))
        case list() | tuple():
            for inner in value:
                _check(inner, what=what)
        case _:
            pass
