"""Where a device's secrets are kept: the operating system's keyring, a file the operator names, or memory."""

import os
import stat
from pathlib import Path
from typing import Protocol

import keyring
from keyring.backend import KeyringBackend
from keyring.backends.chainer import ChainerBackend
from keyring.errors import KeyringError

from clienteling.client.keys.secrets import DeviceSecrets, from_text, to_text

SERVICE = "clienteling"
_UNSAFE_MODULES = ("keyring.backends.null", "keyring.backends.fail", "keyrings.")
_FILE_MODE = 0o600


class VaultUnavailable(Exception):
    """There is no safe place for the device's secrets. The message is a sentence for people."""


class Vault(Protocol):
    """Keeps the secrets of the device whose data is called ``name``."""

    def load(self, name: str) -> DeviceSecrets | None:
        """The secrets, ``None`` when there are none. Raises :class:`VaultUnavailable`."""
        ...

    def store(self, name: str, secrets: DeviceSecrets) -> None:
        """Keep the secrets. Raises :class:`VaultUnavailable`."""
        ...

    def forget(self, name: str) -> None:
        """Destroy the secrets: everything encrypted with them is gone."""
        ...


class KeyringVault:
    """The keyring of the signed-in person's system: Credential Locker, Keychain or Secret Service."""

    def __init__(self, backend: KeyringBackend | None = None) -> None:
        self._backend = backend or keyring.get_keyring()
        if not is_safe(self._backend):
            raise VaultUnavailable(
                "This system has no keyring that protects the device's key. "
                "Start one (for example GNOME Keyring or KWallet), or name a key file with --key-file."
            )

    def load(self, name: str) -> DeviceSecrets | None:
        """The secrets in the keyring."""
        try:
            text = self._backend.get_password(SERVICE, name)
        except KeyringError as error:
            raise VaultUnavailable("The system's keyring is locked. Unlock it and try again.") from error
        return None if text is None else from_text(text)

    def store(self, name: str, secrets: DeviceSecrets) -> None:
        """Put the secrets into the keyring."""
        try:
            self._backend.set_password(SERVICE, name, to_text(secrets))
        except KeyringError as error:
            raise VaultUnavailable("The system's keyring does not take the device's key.") from error

    def forget(self, name: str) -> None:
        """Delete the secrets from the keyring."""
        try:
            self._backend.delete_password(SERVICE, name)
        except KeyringError as error:
            raise VaultUnavailable("The system's keyring does not let go of the device's key.") from error


class KeyFileVault:
    """A file of mode 0600 that the operator names; for machines without a keyring service."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def load(self, name: str) -> DeviceSecrets | None:
        """The secrets in the file, which must be readable by its owner only."""
        if not self._path.exists():
            return None
        if os.name == "posix" and stat.S_IMODE(self._path.stat().st_mode) & 0o077:
            raise VaultUnavailable(f"Others may read {self._path.name}. Set its mode to 600 and try again.")
        try:
            text = self._path.read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError) as error:
            raise VaultUnavailable(f"{self._path.name} cannot be read.") from error
        secrets = from_text(text)
        if secrets is None:
            raise VaultUnavailable(f"{self._path.name} is not a key file of this program.")
        return secrets

    def store(self, name: str, secrets: DeviceSecrets) -> None:
        """Write the file anew; an existing one is never overwritten."""
        try:
            descriptor = os.open(self._path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, _FILE_MODE)
            with os.fdopen(descriptor, "w", encoding="utf-8") as file:
                file.write(to_text(secrets))
                file.flush()
                os.fsync(file.fileno())
        except OSError as error:
            raise VaultUnavailable(f"The key file {self._path.name} cannot be written, or exists already.") from error

    def forget(self, name: str) -> None:
        """Delete the file."""
        self._path.unlink(missing_ok=True)


class MemoryVault:
    """Secrets that end with the program; only for throw-away data such as the demo's."""

    def __init__(self) -> None:
        self._secrets: dict[str, DeviceSecrets] = {}

    def load(self, name: str) -> DeviceSecrets | None:
        """The secrets in memory."""
        return self._secrets.get(name)

    def store(self, name: str, secrets: DeviceSecrets) -> None:
        """Keep the secrets until the program ends."""
        self._secrets[name] = secrets

    def forget(self, name: str) -> None:
        """Let go of the secrets."""
        self._secrets.pop(name, None)


def is_safe(backend: KeyringBackend) -> bool:
    """Whether a keyring protects what it keeps; a chain is as safe as its least safe part."""
    if isinstance(backend, ChainerBackend):
        parts = list(backend.backends)
        return bool(parts) and all(map(is_safe, parts))
    module, name = type(backend).__module__, type(backend).__name__
    return not module.startswith(_UNSAFE_MODULES) and "plaintext" not in name.lower()
