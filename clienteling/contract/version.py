"""Which protocol this program speaks."""

PROTOCOL_VERSION = 1
"""Raised when an older peer can no longer be understood; sent by both sides in every request and answer."""

VERSION_HEADER = "Clienteling-Protocol"
EPOCH_HEADER = "Clienteling-Epoch"
HUB_TIME_HEADER = "Clienteling-Time"
"""The hub's clock in milliseconds, on every answer: how a device learns that its own clock is wrong."""
