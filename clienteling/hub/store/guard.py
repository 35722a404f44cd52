"""A process that stands between the hub and its PostgreSQL: when the hub goes, however it goes, PostgreSQL stops.

Started as a script with: the lock file of the users, the operating-system user (or empty), then PostgreSQL's
command line. Its standard input is a pipe from the hub; the end of that pipe is the end of the hub, also after a kill.
Other processes that still use the database hold the lock file for reading; PostgreSQL stops when the last has gone.
"""

import signal
import subprocess
import sys
from typing import TypedDict

import fasteners

STOP_WITHIN_S = 30


class Identity(TypedDict, total=False):
    """The part of ``subprocess`` arguments that says who runs a program."""

    user: str
    group: int
    extra_groups: list[int]
    cwd: str


def as_user(name: str) -> Identity:
    """How to start a program as an operating-system user; empty for the present one."""
    if not name:
        return {}
    import pwd

    return {"user": name, "group": pwd.getpwnam(name).pw_gid, "extra_groups": [], "cwd": "/"}


def main(arguments: list[str]) -> int:
    """Run PostgreSQL until standard input ends and nobody holds the lock any more."""
    for ignored in (signal.SIGINT, signal.SIGTERM):
        signal.signal(ignored, signal.SIG_IGN)
    lock_path, user, *command = arguments
    server = subprocess.Popen(command, stdin=subprocess.DEVNULL, **as_user(user))
    sys.stdin.buffer.read()
    users = fasteners.InterProcessReaderWriterLock(lock_path)
    users.acquire_write_lock()
    try:
        return _stop(server)
    finally:
        users.release_write_lock()


def _stop(server: "subprocess.Popen[bytes]") -> int:
    if server.poll() is None:
        server.send_signal(getattr(signal, "SIGINT", signal.SIGTERM))
    try:
        return server.wait(STOP_WITHIN_S)
    except subprocess.TimeoutExpired:
        server.kill()
        return server.wait()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
