"""How much memory this process uses."""

import sys
from pathlib import Path

_STATUS = Path("/proc/self/status")
_MIB = 1 << 20


def resident_mb() -> float:
    """Memory in use now (MiB); where the system does not tell, the most that was ever used."""
    return _of_status("VmRSS:") if _STATUS.exists() else _peak()


def peak_mb() -> float:
    """The most memory that was ever in use (MiB)."""
    return _of_status("VmHWM:") if _STATUS.exists() else _peak()


def _of_status(field: str) -> float:
    line = next(line for line in _STATUS.read_text(encoding="ascii").splitlines() if line.startswith(field))
    return int(line.split()[1]) / 1024


def _peak() -> float:
    if sys.platform == "win32":
        return float("nan")
    import resource

    used = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return used / _MIB if sys.platform == "darwin" else used / 1024
