"""``clienteling`` without a command: the app of this device, or its enrolment when it is new."""

from pathlib import Path

from clienteling.cli.failing import one_sentence
from clienteling.client.app.main import main
from clienteling.client.device.place import DeviceUnavailable
from clienteling.client.keys.vault import VaultUnavailable
from clienteling.client.port import OutboxUnavailable
from clienteling.client.qt.engine import WindowUnavailable
from clienteling.client.replica.store import ReplicaUnavailable

_EXPECTED = (DeviceUnavailable, OutboxUnavailable, ReplicaUnavailable, VaultUnavailable, WindowUnavailable)


def open_app(*, data_dir: Path | None, key_file: Path | None) -> int:
    """Run the app until its window is closed; returns the exit status."""
    with one_sentence(*_EXPECTED):
        return main(data_dir=data_dir, key_file=key_file)
