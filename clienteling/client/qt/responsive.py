"""Keep a window reacting while other threads of the program work: the interpreter changes hands often, and rests rarely.

Each time the window's thread comes back from Qt it needs the interpreter, and waits for whoever has it: 5 ms by
default, several times in one frame. A full collection looks at everything that was ever imported: measured 166 ms.
"""

import gc
import sys
from typing import Final

SWITCH_AFTER_S: Final = 0.0005


def keep_responsive() -> None:
    """Call once everything is imported and built. Affects the whole process; calling again does no harm."""
    sys.setswitchinterval(SWITCH_AFTER_S)
    gc.collect()
    gc.freeze()
