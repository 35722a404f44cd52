"""The order-free sum over the keys of a kind in a scope: what both sides compare after a sync.

Each key is its parts as text joined by U+001F; its share is the first 32 bits of the text's MD5 (a checksum here,
not a protection); the shares are added up. The hub computes the same in SQL.
"""

from collections.abc import Iterable, Sequence
from hashlib import md5

from clienteling.contract.records import Scalar

SEPARATOR = "\x1f"


def key_sum(keys: Iterable[Sequence[Scalar]]) -> str:
    """The sum over ``keys``, in lowercase hexadecimal without leading zeros; ``0`` for none."""
    total = 0
    for key in keys:
        text = SEPARATOR.join(map(str, key))
        total += int.from_bytes(md5(text.encode(), usedforsecurity=False).digest()[:4], "big")
    return f"{total:x}"
