"""What support may see of a device: states, counts and versions, and nothing that names a person.

Nothing is copied from the replica, from a body or from a sentence: only numbers, codes and versions are written.
"""

import os
import platform
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import msgspec
from PySide6.QtCore import qVersion

from clienteling.client.port import QueueEntry, Status
from clienteling.client.qt.appearance import AppearanceSettings
from clienteling.contract.operations import body_name
from clienteling.contract.outcomes import Conflicted, Rejected
from clienteling.contract.version import PROTOCOL_VERSION
from clienteling.domain.clock import from_ms

MAX_KEPT: Final = 5
PREFIX: Final = "clienteling-support-"


class BundleUnavailable(Exception):
    """The file could not be written. The message is a sentence for people."""


class WaitingGroup(msgspec.Struct, frozen=True):
    """Operations of one kind in one state; ``code`` is why they were refused."""

    do: str
    state: str
    code: str
    count: int


class SupportBundle(msgspec.Struct, frozen=True, kw_only=True):
    """The whole file. Times in ms; ``rows`` counts the replica by kind."""

    made_at: int
    version: str
    protocol: int
    python: str
    qt: str
    system: str
    device_id: str
    branch_id: str
    link: str
    last_contact_at: int | None
    offline_since_at: int | None
    clock_off_ms: int
    queued: int
    needs_attention: int
    most_tries: int
    queue: tuple[WaitingGroup, ...]
    rows: dict[str, int]
    theme: str
    language: str
    large_text: bool
    reduced_motion: bool


@dataclass(frozen=True, slots=True)
class Standing:
    """Which device this is and how it is doing."""

    device_id: str
    branch_id: str
    version: str
    status: Status
    appearance: AppearanceSettings


def derive_bundle(
    standing: Standing, entries: tuple[QueueEntry, ...], rows: Mapping[str, int], *, now: int
) -> SupportBundle:
    """The bundle at ``now`` (ms). Pure but for the versions of what runs it."""
    status, look = standing.status, standing.appearance
    groups = Counter((body_name(entry.operation.body), entry.state.value, _code(entry)) for entry in entries)
    return SupportBundle(
        made_at=now,
        version=standing.version,
        protocol=PROTOCOL_VERSION,
        python=platform.python_version(),
        qt=qVersion(),
        system=f"{platform.system()} {platform.release()}",
        device_id=standing.device_id,
        branch_id=standing.branch_id,
        link=status.link.value,
        last_contact_at=status.last_contact_at,
        offline_since_at=status.offline_since_at,
        clock_off_ms=status.clock_off_ms,
        queued=status.queued,
        needs_attention=status.needs_attention,
        most_tries=max((entry.tries for entry in entries), default=0),
        queue=tuple(WaitingGroup(*key, count) for key, count in sorted(groups.items())),
        rows=dict(sorted(rows.items())),
        theme=look.theme.value,
        language=look.language,
        large_text=look.large_text,
        reduced_motion=look.reduced_motion,
    )


def write_bundle(folder: Path, bundle: SupportBundle) -> Path:
    """Write the file and keep the ``MAX_KEPT`` newest. A few kB. Raises :class:`BundleUnavailable`."""
    path = folder / f"{PREFIX}{from_ms(bundle.made_at):%Y%m%d-%H%M%S}.json"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        draft = path.with_suffix(".new")
        draft.write_bytes(msgspec.json.format(msgspec.json.encode(bundle), indent=2))
        os.replace(draft, path)
        for old in sorted(folder.glob(f"{PREFIX}*.json"))[:-MAX_KEPT]:
            old.unlink()
    except OSError as error:
        raise BundleUnavailable(f"The file could not be written to {folder}. Is the disk full?") from error
    return path


def _code(entry: QueueEntry) -> str:
    return entry.outcome.code if isinstance(entry.outcome, Rejected | Conflicted) else ""
