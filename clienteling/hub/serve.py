"""Running the hub: one PostgreSQL, one listening socket, one or several processes."""

import logging
import multiprocessing
import os
import signal
import socket
import sys
import threading
from collections.abc import Callable
from multiprocessing.process import BaseProcess
from pathlib import Path

import structlog
import uvicorn
from litestar import Litestar
from uvicorn.supervisors import Multiprocess

from clienteling.domain.clock import SystemClock
from clienteling.hub.app import create_app
from clienteling.hub.place import HubPlace
from clienteling.hub.store.migrate import migrate

LIVE_CLOSES_WITHIN_S = 3
_DATABASE, _CACHE = "CLIENTELING_HUB_DATABASE", "CLIENTELING_HUB_CACHE"


def serve(place: HubPlace, *, host: str, port: int, workers: int, ready: Callable[[str], None]) -> None:
    """Serve until a signal says stop. ``ready`` is called with the address once the socket listens; port 0 means any.

    Raises ``DatabaseUnavailable``, ``NewerDatabase``, ``NotInitialised`` or ``OSError`` (the port is taken).
    """
    signal.signal(signal.SIGTERM, _leave)
    with place.open() as url:
        migrate(url)
        os.environ |= {_DATABASE: url, _CACHE: str(place.cache_dir)}
        config = uvicorn.Config(
            "clienteling.hub.serve:worker",
            factory=True,
            host=host,
            port=port,
            workers=workers,
            log_config=None,
            access_log=False,
            timeout_graceful_shutdown=LIVE_CLOSES_WITHIN_S,
            proxy_headers=False,
            server_header=False,
        )
        with _listening(host, port) as listener:
            chosen = listener.getsockname()[1]
            ready(f"http://{f'[{host}]' if ':' in host else host}:{chosen}")
            if workers > 1:
                Multiprocess(config, sockets=[listener]).run()
            else:
                config.load()
                uvicorn.Server(config).run(sockets=[listener])


def worker() -> Litestar:
    """One hub process, told by its environment where the database is. It stops when the process that owns it dies."""
    parent = multiprocessing.parent_process()
    if parent is not None:
        threading.Thread(target=_stop_after, args=(parent,), name="parent-watch", daemon=True).start()
    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.processors.format_exc_info,
            structlog.processors.JSONRenderer(),
        ],
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
    )
    logging.basicConfig(level=logging.ERROR, format='{"level": "%(levelname)s", "logger": "%(name)s"}')
    return create_app(os.environ[_DATABASE], clock=SystemClock(), cache_dir=Path(os.environ[_CACHE]), log_requests=True)


def _stop_after(parent: BaseProcess) -> None:
    parent.join()
    signal.raise_signal(signal.SIGTERM)


def _listening(host: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listener = socket.socket(family, socket.SOCK_STREAM)
    try:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind((host, port))
        listener.listen(1024)
        listener.set_inheritable(True)
    except OSError:
        listener.close()
        raise
    return listener


def _leave(*_: object) -> None:
    raise SystemExit(0)
