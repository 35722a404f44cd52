"""A device's data for measuring: a real encrypted replica, filled through the device's own loading of frames."""

from collections.abc import Iterable, Iterator
from hashlib import sha256
from itertools import islice
from pathlib import Path

import msgspec
import zstandard

from clienteling.bench.rows import BRANCH, NOW, branch_rows, chain_rows
from clienteling.client.device.place import DevicePlace, Enrolment
from clienteling.client.keys.secrets import new_secrets
from clienteling.client.keys.vault import KeyFileVault
from clienteling.client.replica.frames import keep, load
from clienteling.client.replica.store import Replica
from clienteling.contract.access import Enrolled
from clienteling.contract.codec import to_msgpack
from clienteling.contract.limits import FRAME_ROWS
from clienteling.contract.records import Record, kind_of
from clienteling.contract.sync import CHAIN_SCOPE, Columns, FrameInfo, SnapshotManifest, branch_scope

NO_HUB = "http://127.0.0.1:9"
"""Nothing listens there: the device works without a network."""
_EPOCH = "bench"
_AT_ONCE = 50_000
_LEVEL = 3


def key_file(folder: Path) -> Path:
    """Where the keys of the device in ``folder`` are."""
    return folder.with_suffix(".key")


def make_device(folder: Path, size: int) -> DevicePlace:
    """An enrolled device in ``folder`` (absent or empty) that has ``size`` customers and never meets its hub."""
    place, secrets = DevicePlace(folder), new_secrets()
    folder.mkdir(parents=True, exist_ok=True)
    KeyFileVault(key_file(folder)).store(_EPOCH, secrets)
    enrolled = Enrolled("bench-device", BRANCH, "Measured branch", "bench-hub", "Measured chain", _EPOCH)
    place.keep(Enrolment(NO_HUB, "Bench", _EPOCH, enrolled))
    replica = Replica.open(place.files.replica, secrets.file_key("replica"))
    _load(replica, CHAIN_SCOPE, chain_rows())
    _load(replica, branch_scope(BRANCH), branch_rows(size))
    replica.close()
    return place


def _load(replica: Replica, scope: str, rows: Iterable[Record]) -> None:
    infos: list[FrameInfo] = []
    for info, body in _frames(rows):
        keep(replica.writer, scope, info, body)
        infos.append(info)
    load(replica.writer, SnapshotManifest(scope, f"{_EPOCH}.1.0", tuple(infos)), now=NOW)


def _frames(rows: Iterable[Record]) -> Iterator[tuple[FrameInfo, bytes]]:
    """Frames as a hub makes them, never all rows in memory at once."""
    source, number = iter(rows), 0
    waiting: dict[str, list[Record]] = {}
    while batch := list(islice(source, _AT_ONCE)):
        for row in batch:
            waiting.setdefault(kind_of(row).name, []).append(row)
        for members in waiting.values():
            while len(members) >= FRAME_ROWS:
                yield _frame(number, members[:FRAME_ROWS])
                number += 1
                del members[:FRAME_ROWS]
    for members in waiting.values():
        if members:
            yield _frame(number, members)
            number += 1


def _frame(number: int, rows: list[Record]) -> tuple[FrameInfo, bytes]:
    kind = kind_of(rows[0])
    columns = tuple(msgspec.Raw(to_msgpack([getattr(row, name) for row in rows])) for name in kind.fields)
    body = zstandard.compress(to_msgpack(Columns(kind.name, kind.fields, columns)), _LEVEL)
    return FrameInfo(f"bench-{number}", kind.name, len(rows), len(body), sha256(body).hexdigest()), body
