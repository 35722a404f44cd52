"""Whether a request really comes from an enrolled device: RFC 9449 proofs, checked without asking anybody else."""

from dataclasses import dataclass

import msgspec
from joserfc import jws, jwt
from joserfc.errors import JoseError
from joserfc.jwk import ECKey

from clienteling.contract.problems import ProblemCode
from clienteling.hub.services.access.refused import AccessRefused
from clienteling.hub.services.operations.actor import Caller
from clienteling.hub.store.database import Connection

CLOCK_TOLERANCE_S = 300
MAX_PROOF_CHARS = 4_000
SCHEME = "DPoP "

_FIND = "SELECT branch_id, public_key, revoked_at FROM device WHERE device_id = %s"


@dataclass(frozen=True, slots=True)
class Proven:
    """What a request shows: the ``Authorization`` and ``DPoP`` headers, the method, the path with its query."""

    authorization: str
    proof: str
    method: str
    target: str


class _Claims(msgspec.Struct, frozen=True):
    htm: str
    htu: str
    iat: int
    jti: str


def authenticate(conn: Connection, shown: Proven, *, at: int) -> Caller:
    """The device that made a request (``at`` in ms). Raises :class:`AccessRefused`."""
    if not shown.authorization.startswith(SCHEME) or not 0 < len(shown.proof) <= MAX_PROOF_CHARS:
        raise _unknown()
    device_id = shown.authorization.removeprefix(SCHEME).strip()
    row = None if "\x00" in device_id else conn.execute(_FIND, (device_id,)).fetchone()
    if row is None:
        raise _unknown()
    branch_id, public_key, revoked_at = row
    if revoked_at is not None:
        raise AccessRefused(ProblemCode.DEVICE_REVOKED, "This device was taken out of use. Its queue is kept; ask IT.")
    claims = _claims(shown.proof, device_id, public_key)
    if claims.htm != shown.method or claims.htu != shown.target or not claims.jti:
        raise _unknown()
    if abs(claims.iat - at // 1000) > CLOCK_TOLERANCE_S:
        raise AccessRefused(
            ProblemCode.CLOCK_OFF, "The device's clock is wrong. Nothing is lost; set the clock and it goes on."
        )
    return Caller(device_id, branch_id)


def _claims(proof: str, device_id: str, public_key: str) -> _Claims:
    try:
        key = ECKey.import_key(msgspec.json.decode(public_key))
        header = jws.extract_compact(proof.encode("ascii")).headers()
        if header.get("typ") != "dpop+jwt" or header.get("kid") != device_id:
            raise _unknown()
        token = jwt.decode(proof, key, algorithms=["ES256"])
        claims: _Claims = msgspec.convert(token.claims, _Claims)
    except (JoseError, ValueError, TypeError, msgspec.MsgspecError) as error:
        raise _unknown() from error
    return claims


def _unknown() -> AccessRefused:
    return AccessRefused(ProblemCode.UNAUTHENTICATED, "The hub does not know this device. Enrol it with a new code.")
