"""What only this device knows: the key of its files, its signing key, and a secret that PINs are mixed with."""

import os
from typing import Final

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from joserfc.jwk import ECKey
from msgspec import Struct

from clienteling.contract.codec import UnreadableError, from_json, to_json

KEY_BYTES: Final = 32


class DeviceSecrets(Struct, frozen=True):
    """All secrets of one enrolled device. ``signing_key`` is a private JWK (EC P-256)."""

    master: bytes
    pin_secret: bytes
    signing_key: dict[str, str]

    def file_key(self, purpose: str) -> bytes:
        """The key of one file, derived from the master key: HKDF-SHA256 (RFC 5869), ``purpose`` as info."""
        return HKDF(SHA256(), KEY_BYTES, salt=None, info=f"clienteling/{purpose}".encode()).derive(self.master)

    def public_key(self) -> dict[str, str]:
        """The public half of the signing key as a JWK."""
        return {name: self.signing_key[name] for name in ("kty", "crv", "x", "y")}


def new_secrets() -> DeviceSecrets:
    """Fresh secrets from the operating system's random source."""
    key = ECKey.generate_key("P-256", private=True)
    jwk = {
        name: str(value) for name, value in key.as_dict(private=True).items() if name in ("kty", "crv", "x", "y", "d")
    }
    return DeviceSecrets(os.urandom(KEY_BYTES), os.urandom(KEY_BYTES), jwk)


def to_text(secrets: DeviceSecrets) -> str:
    """The secrets as text for a vault."""
    return to_json(secrets).decode()


def from_text(text: str) -> DeviceSecrets | None:
    """The secrets of a vault's text; ``None`` when it is something else."""
    try:
        secrets: DeviceSecrets = from_json(text, DeviceSecrets)
    except UnreadableError:
        return None
    return secrets
