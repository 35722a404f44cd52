"""The state of the network as a person should see it. Pure: state and event in, state out.

starting ──reached──► syncing ──synced──► online
    │                    ▲  │                │
    └──lost──► offline ──┘  └──────lost──────┴──► offline
any ──refused──► refused ──reached──► syncing
"""

from dataclasses import dataclass, replace
from typing import assert_never

from clienteling.client.port import Link


@dataclass(frozen=True, slots=True)
class LinkState:
    """What is known of the network. Times in ms; ``failures`` counts since the last contact."""

    link: Link = Link.STARTING
    last_contact_at: int | None = None
    offline_since_at: int | None = None
    failures: int = 0
    progress: float | None = None
    reason: str = ""
    clock_off_ms: int = 0


@dataclass(frozen=True, slots=True)
class Reached:
    """The hub answered at ``at`` (ms) and a sync begins."""

    at: int
    clock_off_ms: int


@dataclass(frozen=True, slots=True)
class Progressed:
    """A part (0..1) of a first sync is in."""

    progress: float


@dataclass(frozen=True, slots=True)
class Synced:
    """The replica was up to date at ``at`` (ms)."""

    at: int
    clock_off_ms: int


@dataclass(frozen=True, slots=True)
class Lost:
    """The hub could not be asked at ``at`` (ms)."""

    at: int
    reason: str


@dataclass(frozen=True, slots=True)
class Refused:
    """The hub answers but does not accept this device or version."""

    at: int
    reason: str
    clock_off_ms: int


Event = Reached | Progressed | Synced | Lost | Refused


def after(state: LinkState, event: Event) -> LinkState:
    """The state after an event."""
    match event:
        case Reached(at=at, clock_off_ms=off):
            link = Link.ONLINE if state.link is Link.ONLINE else Link.SYNCING
            return LinkState(link, at, None, 0, state.progress, "", off)
        case Progressed(progress=progress):
            return replace(state, progress=min(max(progress, 0.0), 1.0))
        case Synced(at=at, clock_off_ms=off):
            return LinkState(Link.ONLINE, at, None, 0, None, "", off)
        case Lost(at=at, reason=reason):
            since = at if state.offline_since_at is None else state.offline_since_at
            return replace(
                state,
                link=Link.OFFLINE,
                offline_since_at=since,
                failures=state.failures + 1,
                progress=None,
                reason=reason,
            )
        case Refused(at=at, reason=reason, clock_off_ms=off):
            since = at if state.offline_since_at is None else state.offline_since_at
            return LinkState(Link.REFUSED, at, since, state.failures + 1, None, reason, off)
    assert_never(event)
