"""One entry of the timeline before it is written out."""

from dataclasses import dataclass
from enum import StrEnum

from clienteling.client.qt.tone import Tone


class Filter(StrEnum):
    """The chips above the timeline."""

    ALL = "all"
    WEB = "web"
    ADS = "ads"
    CHAT = "chat"
    ORDERS = "orders"
    STORE = "store"


@dataclass(frozen=True, slots=True)
class Happening:
    """``record`` is the id that an unconfirmed operation would name; ``known_at`` when we learned of it (ms)."""

    key: str
    at: int
    filter: Filter
    icon: str
    title: str
    line: str = ""
    body: str = ""
    origin: str = ""
    known_at: int | None = None
    record: str = ""
    action: str = ""
    target: str = ""
    tone: Tone = Tone.ACCENT
