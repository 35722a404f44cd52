"""The people who have signed in here before: their sessions, sealed with their PIN and this device's secret.

A PIN is never compared with anything: it unwraps the session, or it does not. A stolen file alone is worth nothing,
because the other half of the key is the device's secret. Tries are counted on disk before each try.
"""

import os
from dataclasses import dataclass
from pathlib import Path

import apsw
from argon2.low_level import Type, hash_secret_raw
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from clienteling.client.port import SignInRefused
from clienteling.client.replica.cipher import Durability, UnreadableDatabaseError, open_encrypted, set_aside
from clienteling.contract.access import SignedIn
from clienteling.contract.codec import from_msgpack, to_msgpack
from clienteling.contract.problems import ProblemCode
from clienteling.contract.records import Staff

MAX_TRIES = 5
LOCKED_MS = 15 * 60_000
_SALT_BYTES, _NONCE_BYTES, _KEY_BYTES = 16, 12, 32

_SCHEMA = """CREATE TABLE IF NOT EXISTS person (
    staff_id TEXT PRIMARY KEY, badge TEXT NOT NULL, salt BLOB NOT NULL, sealed BLOB NOT NULL,
    tries INTEGER NOT NULL, tried_at INTEGER NOT NULL) STRICT"""


@dataclass(frozen=True, slots=True)
class Effort:
    """The work of one guess: Argon2id passes, memory (KiB) and lanes. The default takes about 0.1 s."""

    passes: int = 3
    memory_kib: int = 65_536
    lanes: int = 4


class People:
    """Sessions that can be opened without a network. Blocks on the disk and on Argon2id: call it off the event loop."""

    def __init__(self, connection: apsw.Connection, *, device_id: str, pin_secret: bytes, effort: Effort) -> None:
        self._db = connection
        self._device_id = device_id
        self._pin_secret = pin_secret
        self._effort = effort

    @classmethod
    def open(
        cls, path: Path, key: bytes, *, device_id: str, pin_secret: bytes, effort: Effort | None = None
    ) -> "People":
        """Open the file, made anew when it cannot be read: people then sign in online once."""
        try:
            connection = open_encrypted(path, key, durability=Durability.FULL)
        except UnreadableDatabaseError:
            set_aside(path)
            connection = open_encrypted(path, key, durability=Durability.FULL)
        connection.execute(_SCHEMA)
        return cls(connection, device_id=device_id, pin_secret=pin_secret, effort=effort or Effort())

    def close(self) -> None:
        """Let go of the file."""
        self._db.close()

    def remember(self, signed_in: SignedIn, *, pin: str, badge: str) -> None:
        """Keep a session that the hub just gave; wrong tries are forgotten."""
        salt, nonce = os.urandom(_SALT_BYTES), os.urandom(_NONCE_BYTES)
        sealed = AESGCM(self._key(pin, salt)).encrypt(nonce, to_msgpack(signed_in), self._about(signed_in.staff_id))
        self._db.execute(
            """INSERT INTO person VALUES (?1, ?2, ?3, ?4, 0, 0) ON CONFLICT (staff_id) DO UPDATE
               SET badge = iif(?2 = '', badge, ?2), salt = ?3, sealed = ?4, tries = 0, tried_at = 0""",
            (signed_in.staff_id, badge, salt, nonce + sealed),
        )

    def forget(self, staff_id: str) -> None:
        """This person must sign in online again."""
        self._db.execute("DELETE FROM person WHERE staff_id = ?", (staff_id,))

    def forget_all(self) -> None:
        """Everybody must sign in online again."""
        self._db.execute("DELETE FROM person")

    def knows(self, *, staff_id: str, badge: str) -> str | None:
        """The staff id when this person signed in here before."""
        sql = "SELECT staff_id FROM person WHERE staff_id = ? OR (? <> '' AND badge = ?)"
        row = self._db.execute(sql, (staff_id, badge, badge)).fetchone()
        return None if row is None else str(row[0])

    def unlock(self, staff_id: str, *, pin: str, now: int) -> SignedIn:
        """The session of a person, opened with the PIN. Raises :class:`SignInRefused`."""
        row = self._db.execute("SELECT salt, sealed, tries, tried_at FROM person WHERE staff_id = ?", (staff_id,))
        found = row.fetchone()
        if found is None:
            raise SignInRefused(ProblemCode.UNAUTHENTICATED, "Sign in with a network once on this device.")
        salt, sealed, tries, tried_at = bytes(found[0]), bytes(found[1]), int(found[2]), int(found[3])
        tries = 0 if tries >= MAX_TRIES and now - tried_at >= LOCKED_MS else tries
        if tries >= MAX_TRIES:
            raise _locked()
        self._db.execute("UPDATE person SET tries = ?, tried_at = ? WHERE staff_id = ?", (tries + 1, now, staff_id))
        try:
            plain = AESGCM(self._key(pin, salt)).decrypt(
                sealed[:_NONCE_BYTES], sealed[_NONCE_BYTES:], self._about(staff_id)
            )
        except InvalidTag:
            left = MAX_TRIES - tries - 1
            raise _wrong(left) if left else _locked() from None
        self._db.execute("UPDATE person SET tries = 0 WHERE staff_id = ?", (staff_id,))
        signed_in: SignedIn = from_msgpack(plain, SignedIn)
        if signed_in.expires_at <= now:
            raise SignInRefused(ProblemCode.UNAUTHENTICATED, "It is time to sign in with a network again.")
        return signed_in

    def _key(self, pin: str, salt: bytes) -> bytes:
        stretched = hash_secret_raw(
            pin.encode(),
            salt,
            time_cost=self._effort.passes,
            memory_cost=self._effort.memory_kib,
            parallelism=self._effort.lanes,
            hash_len=_KEY_BYTES,
            type=Type.ID,
        )
        return HKDF(SHA256(), _KEY_BYTES, salt=self._pin_secret, info=b"clienteling/session").derive(stretched)

    def _about(self, staff_id: str) -> bytes:
        return f"{self._device_id}|{staff_id}".encode()


def may_sign_in(staff: Staff | None) -> bool:
    """Whether the replica's word about a person lets them in; unknown people are visitors with a session of the hub."""
    return staff is None or staff.active


def _wrong(left: int) -> SignInRefused:
    tries = "one try" if left == 1 else f"{left} tries"
    return SignInRefused(ProblemCode.WRONG_PIN, f"This PIN is not right; {tries} left.", tries_left=left)


def _locked() -> SignInRefused:
    return SignInRefused(
        ProblemCode.LOCKED_OUT,
        "Too many wrong PINs. Wait 15 minutes, or sign in with a network.",
        tries_left=0,
    )
