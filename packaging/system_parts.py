"""What the machine itself must have: shared libraries that Qt opens, programs that tests start.

Missing parts are named. As root on Debian and its relatives they are installed; elsewhere the
command is printed and the start goes on, since many parts are needed on some paths only.
"""

import ctypes
import importlib.util
import os
import platform
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Literal, NamedTuple


class Part(NamedTuple):
    """One thing the machine must have, and the Debian package that brings it."""

    kind: Literal["library", "program", "module"]
    name: str
    package: str


def _libraries(*pairs: tuple[str, str]) -> tuple[Part, ...]:
    return tuple(Part("library", name, package) for name, package in pairs)


PYTHON = (Part("module", "venv", "python3-venv"), Part("module", "ensurepip", "python3-venv"))
QT = _libraries(
    ("libEGL.so.1", "libegl1"),
    ("libGL.so.1", "libgl1"),
    ("libX11.so.6", "libx11-6"),
    ("libdbus-1.so.3", "libdbus-1-3"),
    ("libfontconfig.so.1", "libfontconfig1"),
    ("libfreetype.so.6", "libfreetype6"),
    ("libxkbcommon.so.0", "libxkbcommon0"),
    ("libglib-2.0.so.0", "libglib2.0-0"),
    ("libbrotlidec.so.1", "libbrotli1"),
    ("libthai.so.0", "libthai0"),
)
X11_SCREEN = _libraries(
    ("libX11-xcb.so.1", "libx11-xcb1"),
    ("libxcb-cursor.so.0", "libxcb-cursor0"),
    ("libxcb-icccm.so.4", "libxcb-icccm4"),
    ("libxcb-image.so.0", "libxcb-image0"),
    ("libxcb-keysyms.so.1", "libxcb-keysyms1"),
    ("libxcb-randr.so.0", "libxcb-randr0"),
    ("libxcb-render-util.so.0", "libxcb-render-util0"),
    ("libxcb-shape.so.0", "libxcb-shape0"),
    ("libxcb-xkb.so.1", "libxcb-xkb1"),
    ("libxkbcommon-x11.so.0", "libxkbcommon-x11-0"),
)
WAYLAND_SCREEN = _libraries(
    ("libwayland-client.so.0", "libwayland-client0"),
    ("libwayland-cursor.so.0", "libwayland-cursor0"),
    ("libwayland-egl.so.1", "libwayland-egl1"),
)
SECRET_SERVICE = (
    Part("program", "gnome-keyring-daemon", "gnome-keyring"),
    Part("program", "dbus-run-session", "dbus"),
)


def needed(*, for_tests: bool, surroundings: Mapping[str, str]) -> tuple[Part, ...]:
    """List the parts for this start: a screen's libraries only where there is a screen."""
    if platform.system() != "Linux":
        return ()
    return (
        PYTHON
        + QT
        + (X11_SCREEN if surroundings.get("DISPLAY") else ())
        + (WAYLAND_SCREEN if surroundings.get("WAYLAND_DISPLAY") else ())
        + (SECRET_SERVICE if for_tests else ())
    )


def present(part: Part) -> bool:
    """Tell whether the machine has it, by opening or finding it as its user would."""
    match part.kind:
        case "program":
            return shutil.which(part.name) is not None
        case "module":
            return importlib.util.find_spec(part.name) is not None
        case "library":
            try:
                ctypes.CDLL(part.name)
            except OSError:
                return False
            return True


def packages(parts: Iterable[Part]) -> list[str]:
    """Return the Debian packages of these parts, each once, in order."""
    return list(dict.fromkeys(part.package for part in parts))


def is_debian(os_release: str) -> bool:
    """Tell from the text of os-release whether this is Debian or a relative of it."""
    lines = (line.partition("=") for line in os_release.splitlines())
    values = {key: value.strip("\"'").split() for key, _, value in lines}
    return "debian" in values.get("ID", []) + values.get("ID_LIKE", [])


def provide(parts: Iterable[Part], *, has: Callable[[Part], bool] = present) -> None:
    """Install what is missing where this process may, otherwise say what to install."""
    missing = [part for part in parts if not has(part)]
    if not missing:
        return
    names = packages(missing)
    print(f"This machine lacks {', '.join(part.name for part in missing)}", file=sys.stderr)
    if not _debian_here():
        print("Install them with this machine's package manager; going on without them.", file=sys.stderr)
        return
    if os.geteuid() != 0:
        print(f"Install them with: sudo apt-get install {' '.join(names)}", file=sys.stderr)
        return
    print(f"Installing {' '.join(names)} ...", flush=True)
    if not _apt_install(names) or any(not has(part) for part in missing):
        print(f"Could not install all of: {' '.join(names)}; going on without them.", file=sys.stderr)


def _debian_here() -> bool:
    release = Path("/etc/os-release")
    return shutil.which("apt-get") is not None and release.exists() and is_debian(release.read_text(encoding="utf-8"))


def _apt_install(names: list[str]) -> bool:
    surroundings = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    commands = (
        ["apt-get", "update", "-qq"],
        ["apt-get", "install", "-y", "-qq", "--no-install-recommends", *names],
    )
    for command in commands:
        outcome = subprocess.run(
            command,
            env=surroundings,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            errors="replace",
        )
        if outcome.returncode != 0:
            print(outcome.stderr.strip(), file=sys.stderr)
    return outcome.returncode == 0
