"""DPoP proofs (RFC 9449): each request is signed with the device's key."""

from dataclasses import dataclass

from joserfc import jwt
from joserfc.jwk import ECKey

from clienteling.domain.clock import Clock, now_ms
from clienteling.domain.ids import new_id


@dataclass(frozen=True, slots=True)
class Identity:
    """An enrolled device that can sign."""

    device_id: str
    key: ECKey

    def headers(self, method: str, target: str, *, clock: Clock, clock_off_ms: int) -> dict[str, str]:
        """The headers that prove a request; ``target`` is the path with its query, as sent."""
        claims = {
            "htm": method,
            "htu": target,
            "iat": (now_ms(clock) + clock_off_ms) // 1000,
            "jti": new_id(clock),
        }
        header = {"typ": "dpop+jwt", "alg": "ES256", "kid": self.device_id}
        return {
            "Authorization": f"DPoP {self.device_id}",
            "DPoP": jwt.encode(header, claims, self.key, algorithms=["ES256"]),
        }


def identity(device_id: str, signing_key: dict[str, str]) -> Identity:
    """The identity of a device from its private JWK."""
    return Identity(device_id, ECKey.import_key(dict(signing_key)))
