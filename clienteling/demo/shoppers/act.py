"""One thing a shopper does: a request to the hub's public interface, and a sentence that tells it."""

from collections.abc import Mapping
from dataclasses import dataclass

Json = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Act:
    """A POST of ``body`` to ``path``; ``told`` says it in English, without anything the console should not show."""

    path: str
    body: Json
    told: str
