"""The hub in a process of its own, as it is in a shop: stopped, killed and started again without touching the app.

The child serves until its standard input ends, so it never outlives the process that started it, however that went.
"""

import json
import os
import socket
import subprocess
import sys
import threading
from dataclasses import dataclass
from pathlib import Path

import uvicorn

from clienteling.domain.clock import SystemClock
from clienteling.hub.app import create_app

HOST = "127.0.0.1"
STOP_WITHIN_S = 15.0
_LAST_ANSWERS_S = 1
"""How long a stopping hub waits for its open answers; live feeds never end by themselves."""


class HubDidNotStart(Exception):
    """The hub's process ended before it served; the text names its log."""


@dataclass(frozen=True, slots=True)
class HubSettings:
    """What a hub process is told. ``port`` 0 lets the system choose."""

    database_url: str
    cache_dir: str
    port: int = 0


class HubProcess:
    """A handle on one hub process at a time; it keeps its port over restarts. ``log`` takes what the hub prints."""

    def __init__(self, database_url: str, *, cache_dir: Path, log: Path) -> None:
        self._settings = HubSettings(database_url, str(cache_dir))
        self._log = log
        self._child: subprocess.Popen[bytes] | None = None

    @property
    def url(self) -> str:
        """Where the hub listens, once it has been started."""
        return f"http://{HOST}:{self._settings.port}"

    def start(self) -> str:
        """Start the hub and return its address once it listens. Raises :class:`HubDidNotStart`."""
        with self._log.open("ab") as log:
            self._child = subprocess.Popen(
                [sys.executable, "-m", "clienteling.demo.hub_process"],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=log,
                start_new_session=True,
            )
        assert self._child.stdin is not None
        assert self._child.stdout is not None
        self._child.stdin.write(json.dumps(_told(self._settings)).encode() + b"\n")
        self._child.stdin.flush()
        line = self._child.stdout.readline()
        if not line.strip().isdigit():
            self.stop()
            raise HubDidNotStart(f"The hub did not start; its log is {self._log}.")
        self._settings = HubSettings(self._settings.database_url, self._settings.cache_dir, int(line))
        return self.url

    def stop(self) -> None:
        """Stop the hub and wait until it is gone. Safe to call twice."""
        child, self._child = self._child, None
        if child is None:
            return
        for stream in (child.stdin, child.stdout):
            if stream is not None:
                stream.close()
        try:
            child.wait(STOP_WITHIN_S)
        except subprocess.TimeoutExpired:
            child.kill()
            child.wait()


def _told(settings: HubSettings) -> dict[str, str | int]:
    return {"database_url": settings.database_url, "cache_dir": settings.cache_dir, "port": settings.port}


def serve(settings: HubSettings) -> None:
    """Serve until standard input ends; prints the port once it listens."""
    listener = socket.create_server((HOST, settings.port), reuse_port=False)
    app = create_app(settings.database_url, clock=SystemClock(), cache_dir=Path(settings.cache_dir))
    server = _Server(
        uvicorn.Config(app, log_level="warning", access_log=False, timeout_graceful_shutdown=_LAST_ANSWERS_S)
    )
    server.port = int(listener.getsockname()[1])
    server.answer_to = os.dup(sys.stdout.fileno())
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    threading.Thread(target=server.end_with_input, daemon=True).start()
    server.run(sockets=[listener])


class _Server(uvicorn.Server):
    """A server that says where it listens and stops when nobody holds its standard input any more.

    ``answer_to`` is the pipe that is read for that one line; whatever is printed later goes to the log.
    """

    port = 0
    answer_to = 1

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        os.write(self.answer_to, f"{self.port}\n".encode())
        os.close(self.answer_to)

    def end_with_input(self) -> None:
        """Wait for the end of standard input, then ask the server to stop."""
        sys.stdin.buffer.read()
        self.should_exit = True


if __name__ == "__main__":
    serve(HubSettings(**json.loads(sys.stdin.buffer.readline())))
