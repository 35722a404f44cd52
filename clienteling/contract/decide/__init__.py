"""What each operation means: a pure decision over records, the same on device and hub.

The hub decides and writes what comes out. The device decides the same to show its outbox over its replica.
They differ only where :data:`HUB_GIVEN` says so: fields that are the hub's to give.
"""

from clienteling.contract.decide.decision import HUB_GIVEN, decide
from clienteling.contract.decide.view import (
    Authority,
    Circumstances,
    Decision,
    Effects,
    Refusal,
    Remove,
    View,
)

__all__ = [
    "HUB_GIVEN",
    "Authority",
    "Circumstances",
    "Decision",
    "Effects",
    "Refusal",
    "Remove",
    "View",
    "decide",
]
