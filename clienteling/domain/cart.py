"""What can happen to a line of an online cart in the store."""

from enum import StrEnum


class Fate(StrEnum):
    """Where a line goes when a cart is split."""

    TAKE_NOW = "take_now"
    HOLD = "hold"
    PICK_UP = "pick_up"
    SHIP = "ship"
    DROP = "drop"
