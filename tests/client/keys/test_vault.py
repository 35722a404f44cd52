"""The device's secrets are kept where only this device's person can read them, or not at all."""

import os
import shutil
import stat
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import cast

import pytest
from keyring.backend import KeyringBackend
from keyring.backends import fail, null
from keyring.backends.chainer import ChainerBackend

from clienteling.client.keys.secrets import from_text, new_secrets, to_text
from clienteling.client.keys.vault import KeyFileVault, KeyringVault, MemoryVault, VaultUnavailable, is_safe

_ROUND_TRIP = """
from clienteling.client.keys.secrets import new_secrets
from clienteling.client.keys.vault import KeyringVault
vault, secrets = KeyringVault(), new_secrets()
assert vault.load("till") is None
vault.store("till", secrets)
assert KeyringVault().load("till") == secrets
vault.forget("till")
assert vault.load("till") is None
print(type(vault._backend).__module__)
"""


def made(backend: Callable[[], object]) -> KeyringBackend:
    """An instance; keyring's own constructors are not typed."""
    return cast(KeyringBackend, backend())


class GoodKeyring(KeyringBackend):
    priority = 1

    def get_password(self, service: str, username: str) -> str | None:
        return None

    def set_password(self, service: str, username: str, password: str) -> None:
        return None


class PlaintextKeyring(GoodKeyring):
    pass


class Chain(ChainerBackend):
    backends = ()
    priority = 1


def chain(*backends: Callable[[], object]) -> KeyringBackend:
    whole = made(Chain)
    setattr(whole, "backends", tuple(map(made, backends)))  # noqa: B010 - a read-only property of the class
    return whole


@pytest.mark.parametrize(
    "backend",
    [made(null.Keyring), made(fail.Keyring), made(PlaintextKeyring), chain(), chain(GoodKeyring, PlaintextKeyring)],
    ids=["null", "fail", "plaintext", "empty chain", "chain with plaintext"],
)
def test_unsafe_keyrings_are_refused(backend: KeyringBackend) -> None:
    with pytest.raises(VaultUnavailable, match="key-file"):
        KeyringVault(backend)


def test_a_real_keyring_is_accepted() -> None:
    assert is_safe(made(GoodKeyring))
    assert is_safe(chain(GoodKeyring))


def test_the_alternative_keyrings_are_refused_by_name() -> None:
    hidden = type("EncryptedKeyring", (GoodKeyring,), {"__module__": "keyrings.alt.file"})
    assert not is_safe(made(hidden))


def test_a_key_file_is_for_its_owner_only(tmp_path: Path) -> None:
    path, secrets = tmp_path / "key", new_secrets()
    vault = KeyFileVault(path)
    assert vault.load("till") is None
    vault.store("till", secrets)
    assert vault.load("till") == secrets
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    with pytest.raises(VaultUnavailable, match="exists already"):
        vault.store("till", new_secrets())
    path.chmod(0o640)
    with pytest.raises(VaultUnavailable, match="600"):
        vault.load("till")
    path.chmod(0o600)
    path.write_text("something else")
    with pytest.raises(VaultUnavailable, match="not a key file"):
        vault.load("till")


def test_memory_forgets() -> None:
    vault, secrets = MemoryVault(), new_secrets()
    vault.store("till", secrets)
    assert vault.load("till") == secrets
    vault.forget("till")
    assert vault.load("till") is None


def test_secrets_survive_as_text_and_derive_different_keys() -> None:
    secrets = new_secrets()
    assert from_text(to_text(secrets)) == secrets
    keys = {secrets.file_key(purpose) for purpose in ("replica", "outbox", "journal", "people")}
    assert len(keys) == 4
    assert {len(key) for key in keys} == {32}
    assert "d" not in secrets.public_key()
    assert from_text("{}") is None


def test_a_real_secret_service_keeps_the_key(tmp_path: Path) -> None:
    if sys.platform != "linux" or not shutil.which("dbus-run-session") or not shutil.which("gnome-keyring-daemon"):
        pytest.skip("dbus-run-session and gnome-keyring-daemon are not on this machine")
    script = 'echo -n pw | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1; exec "$0" -c "$1"'
    environment = dict(os.environ, HOME=str(tmp_path), XDG_DATA_HOME=str(tmp_path), XDG_RUNTIME_DIR=str(tmp_path))
    done = subprocess.run(
        ["dbus-run-session", "--", "bash", "-c", script, sys.executable, _ROUND_TRIP],
        capture_output=True,
        text=True,
        env=environment,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() in (
        "keyring.backends.SecretService",
        "keyring.backends.libsecret",
        "keyring.backends.chainer",
    )
