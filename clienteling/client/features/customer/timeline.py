"""One timeline over all channels: entries grouped by day, filtered by channel. Pure."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication

from clienteling.client.features.customer.happening import Filter, Happening
from clienteling.client.features.customer.happenings import happenings
from clienteling.client.features.customer.reading import CustomerFacts
from clienteling.client.features.viewpoint import Viewpoint
from clienteling.client.qt.locale import Locale
from clienteling.client.qt.tone import Tone

translate = QCoreApplication.translate

MAX_ENTRIES: Final = 500


@dataclass(frozen=True, slots=True)
class EntryRow:
    """``body`` and ``origin`` are for the panel that a tap opens; ``lead`` is ``chat``, ``order`` or ``article``."""

    key: str
    day: str
    iconName: str
    title: str
    line: str
    time: str
    tone: int
    last: bool
    pending: bool
    body: str
    origin: str
    lead: str
    target: str


@dataclass(frozen=True, slots=True)
class FilterRow:
    name: str
    label: str
    count: int
    chosen: bool


@dataclass(frozen=True, slots=True)
class Timeline:
    """``more`` says that older entries are left out."""

    entries: tuple[EntryRow, ...]
    filters: tuple[FilterRow, ...]
    as_of: str
    more: bool


def derive_timeline(facts: CustomerFacts, viewpoint: Viewpoint, *, chosen: Filter, pending: frozenset[str]) -> Timeline:
    """The timeline, latest first; a filter without entries is not offered."""
    every = sorted(happenings(facts, viewpoint), key=lambda entry: (-entry.at, entry.key))
    counts = {each: sum(entry.filter is each for entry in every) for each in Filter}
    counts[Filter.ALL] = len(every)
    picked = [entry for entry in every if chosen is Filter.ALL or entry.filter is chosen]
    shown = picked[:MAX_ENTRIES]
    days = [day_words(entry.at, now=viewpoint.now, locale=viewpoint.locale) for entry in shown]
    rows = tuple(
        _row(entry, day, viewpoint, last=at + 1 == len(shown) or days[at + 1] != day, pending=entry.record in pending)
        for at, (entry, day) in enumerate(zip(shown, days, strict=True))
    )
    filters = tuple(
        FilterRow(each, filter_words(each), counts[each], each is chosen)
        for each in Filter
        if each is Filter.ALL or counts[each] or each is chosen
    )
    return Timeline(rows, filters, _as_of(facts, viewpoint), len(picked) > MAX_ENTRIES)


def day_words(at: int, *, now: int, locale: Locale) -> str:
    """``Today``, ``Yesterday``, ``12 November``."""
    days = (locale.local(now).date() - locale.local(at).date()).days
    if days == 0:
        return translate("Customer", "Today")
    if days == 1:
        return translate("Customer", "Yesterday")
    return locale.date(at, now=now)


def filter_words(chosen: Filter) -> str:
    """The words on the chip."""
    match chosen:
        case Filter.ALL:
            return translate("Customer", "All")
        case Filter.WEB:
            return translate("Customer", "Web")
        case Filter.ADS:
            return translate("Customer", "Ads")
        case Filter.CHAT:
            return translate("Customer", "Chat")
        case Filter.ORDERS:
            return translate("Customer", "Orders")
        case Filter.STORE:
            return translate("Customer", "Store")


def _as_of(facts: CustomerFacts, viewpoint: Viewpoint) -> str:
    known = [source.as_of_at for source in facts.sources if source.as_of_at is not None]
    known += [touch.received_at for touch in facts.touches if touch.received_at is not None]
    if not known:
        return ""
    moment = viewpoint.locale.moment(min(max(known), viewpoint.now), now=viewpoint.now)
    return translate("Customer", "as of %1").replace("%1", moment)


def _row(entry: Happening, day: str, viewpoint: Viewpoint, *, last: bool, pending: bool) -> EntryRow:
    waiting = translate("Customer", "Not confirmed yet")
    return EntryRow(
        key=entry.key,
        day=day,
        iconName="sync" if pending else entry.icon,
        title=entry.title,
        line=" · ".join(filter(None, (waiting if pending else "", entry.line))),
        time=viewpoint.locale.clock(entry.at),
        tone=Tone.AMBER if pending else entry.tone,
        last=last,
        pending=pending,
        body=entry.body or entry.line,
        origin=_origin(entry, viewpoint),
        lead=entry.action,
        target=entry.target,
    )


def _origin(entry: Happening, viewpoint: Viewpoint) -> str:
    when = viewpoint.locale.moment(entry.at, now=viewpoint.now)
    parts = [when, entry.origin]
    if entry.known_at is not None:
        known = viewpoint.locale.moment(entry.known_at, now=viewpoint.now)
        parts.append(translate("Customer", "known here since %1").replace("%1", known))
    return " · ".join(filter(None, parts))
