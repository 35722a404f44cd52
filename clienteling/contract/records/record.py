"""The root of all record types."""

from msgspec import Struct

Scalar = str | int | float | bool | None


class Record(Struct, frozen=True, array_like=True):
    """One row; its kind says which fields are its key and who owns it."""
