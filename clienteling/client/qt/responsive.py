"""Keep a window reacting while other threads work: the interpreter changes hands often, and collects rarely.

Each time the window's thread comes back from Qt it needs the interpreter, and waits for whoever has it: 5 ms by
default, several times in one frame. A full collection looks at every object there is (measured: 166 ms), so what was
made until now is left out of it, and it runs ten times less often.
"""

import gc
import sys
from typing import Final

SWITCH_AFTER_S: Final = 0.0005
COLLECT_AFTER: Final = (700, 10, 100)


def keep_responsive() -> None:
    """Call once everything is imported and built. Affects the whole process; calling again does no harm."""
    sys.setswitchinterval(SWITCH_AFTER_S)
    gc.set_threshold(*COLLECT_AFTER)
    gc.collect()
    gc.freeze()
