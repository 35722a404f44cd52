"""Opaque identifiers, made where the thing is made."""

import os
import secrets

from clienteling.domain.clock import Clock, now_ms

_CODE_ALPHABET = "BCDFGHJKLMNPQRSTVWXZ"
_PICK_UP_DIGITS = 6


def new_id(clock: Clock) -> str:
    """A UUID version 7 (RFC 9562) as 32 lowercase hex digits: ordered by time, unguessable."""
    value = (now_ms(clock) << 80) | int.from_bytes(os.urandom(10), "big")
    value &= ~(0xF << 76)
    value |= 0x7 << 76
    value &= ~(0x3 << 62)
    value |= 0x2 << 62
    return f"{value:032x}"


def enrolment_code() -> str:
    """Eight letters without vowels or look-alikes, as ``BCDF-GHJK``: 34.6 bits."""
    letters = "".join(secrets.choice(_CODE_ALPHABET) for _ in range(8))
    return f"{letters[:4]}-{letters[4:]}"


def pick_up_code() -> str:
    """The six digits a customer shows at the pick-up desk."""
    return f"{secrets.randbelow(10**_PICK_UP_DIGITS):0{_PICK_UP_DIGITS}d}"
