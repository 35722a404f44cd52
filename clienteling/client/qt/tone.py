"""The colour roles that QML calls ``Theme.Tone``."""

from enum import IntEnum


class Tone(IntEnum):
    """What a colour says; the values are those of the enumeration in ``Theme.qml``."""

    PLAIN = 0
    ACCENT = 1
    AMBER = 2
    RED = 3
