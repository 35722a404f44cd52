"""Where a device keeps its data, and that only one program uses it at a time."""

import os
from contextlib import suppress
from pathlib import Path
from typing import IO

from msgspec import Struct

from clienteling.client.storage.local import Files
from clienteling.contract.access import Enrolled
from clienteling.contract.codec import UnreadableError, from_json, to_json


class DeviceUnavailable(Exception):
    """This device's data cannot be used now. The message is a sentence for people."""


class Enrolment(Struct, frozen=True):
    """What a device knows of its own enrolment; nothing of it is secret. ``data_name`` is its name in the vault."""

    hub_url: str
    device_name: str
    data_name: str
    enrolled: Enrolled


class DevicePlace:
    """The data directory of one device."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    @property
    def files(self) -> Files:
        """The files that hold customers' data; all are encrypted."""
        return Files(self.folder / "replica.db", self.folder / "outbox.db", self.folder / "outbox.log")

    @property
    def people(self) -> Path:
        """The sealed sessions."""
        return self.folder / "people.db"

    def enrolment(self) -> Enrolment | None:
        """The enrolment, ``None`` before it. Raises :class:`DeviceUnavailable`."""
        path = self.folder / "device.json"
        if not path.exists():
            return None
        try:
            enrolment: Enrolment = from_json(path.read_bytes(), Enrolment)
        except (OSError, UnreadableError) as error:
            raise DeviceUnavailable(f"{path.name} cannot be read. Ask for a copy, or enrol again elsewhere.") from error
        return enrolment

    def keep(self, enrolment: Enrolment) -> None:
        """Write the enrolment down in one step."""
        new = self.folder / "device.json.new"
        with new.open("wb") as file:
            file.write(to_json(enrolment))
            file.flush()
            os.fsync(file.fileno())
        new.replace(self.folder / "device.json")

    def lock(self) -> "PlaceLock":
        """Take the directory for this program. Raises :class:`DeviceUnavailable` when another one has it."""
        self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        return PlaceLock(self.folder / "device.lock")


class PlaceLock:
    """Held until closed, or until the program ends in whatever way."""

    def __init__(self, path: Path) -> None:
        self._file: IO[bytes] = path.open("ab")
        try:
            _lock(self._file)
        except OSError as error:
            self._file.close()
            raise DeviceUnavailable("Another program on this machine is using this device's data.") from error

    def close(self) -> None:
        """Give the directory back."""
        self._file.close()


def _lock(file: IO[bytes]) -> None:
    if os.name == "nt":
        import msvcrt

        file.seek(0)
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined, unused-ignore]
    else:
        import fcntl

        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)


def private(folder: Path) -> None:
    """Keep others on the machine out of the directory, as far as its file system can."""
    with suppress(OSError):
        folder.chmod(0o700)
