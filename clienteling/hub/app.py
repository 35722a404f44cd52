"""The hub's composition root: builds the services on a database and puts the routes in front of them."""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Sequence
from pathlib import Path
from typing import Any

from litestar import Litestar, Router
from litestar.di import Provide
from litestar.openapi import OpenAPIConfig
from litestar.openapi.plugins import JsonRenderPlugin
from litestar.plugins.prometheus import PrometheusConfig, PrometheusController
from litestar.types import ControllerRouterHandler

from clienteling.contract.limits import MAX_REQUEST_BYTES
from clienteling.contract.version import PROTOCOL_VERSION
from clienteling.domain.clock import Clock
from clienteling.hub.api.access import ACCESS_ROUTES
from clienteling.hub.api.caller import authenticated
from clienteling.hub.api.device import DEVICE_ROUTES
from clienteling.hub.api.health import HEALTH_ROUTES
from clienteling.hub.api.live import LIVE_ROUTES
from clienteling.hub.api.problems import PROBLEM_HANDLERS
from clienteling.hub.api.request_log import RequestLog
from clienteling.hub.api.search import SEARCH_ROUTES
from clienteling.hub.api.segment import SEGMENT_ROUTER
from clienteling.hub.api.shop import SHOP_ROUTER
from clienteling.hub.api.wire import refuse_other_versions, wire_headers
from clienteling.hub.services.operations.service import Operations
from clienteling.hub.services.sync.live import LiveFeed
from clienteling.hub.services.sync.service import Sync
from clienteling.hub.services.sync.snapshot import Snapshots
from clienteling.hub.services.upkeep import Upkeep
from clienteling.hub.store.database import Database
from clienteling.hub.store.identity import load_identity
from clienteling.hub.store.wake import Waker

ROUTES: Sequence[ControllerRouterHandler] = [
    Router(
        "/",
        route_handlers=[*ACCESS_ROUTES, *DEVICE_ROUTES, *SEARCH_ROUTES, *LIVE_ROUTES],
        before_request=refuse_other_versions,
    ),
    SEGMENT_ROUTER,
    SHOP_ROUTER,
    *HEALTH_ROUTES,
    PrometheusController,
]


def create_app(
    database_url: str,
    *,
    clock: Clock,
    cache_dir: Path,
    routes: Sequence[ControllerRouterHandler] = ROUTES,
    log_requests: bool = False,
) -> Litestar:
    """A hub process on a migrated database. ``cache_dir`` keeps snapshots and may be shared between processes.

    Raises ``NotInitialised`` for a database without a hub.
    """
    database = Database(database_url)
    with database.connection() as conn:
        identity = load_identity(conn)
    waker = Waker(database)
    live_feed = LiveFeed(database, epoch=identity.epoch)
    upkeep = Upkeep(database, clock=clock, committed=waker.wake)
    given: dict[str, Any] = {
        "database": database,
        "clock": clock,
        "identity": identity,
        "waker": waker,
        "live_feed": live_feed,
        "sync": Sync(database, epoch=identity.epoch),
        "snapshots": Snapshots(database, epoch=identity.epoch, directory=cache_dir / "snapshots"),
        "operations": Operations(database, epoch=identity.epoch, clock=clock, committed=waker.wake),
    }

    @contextlib.asynccontextmanager
    async def running(_: Litestar) -> AsyncIterator[None]:
        tasks = [asyncio.create_task(live_feed.run()), asyncio.create_task(upkeep.run())]
        try:
            yield
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
            waker.close()
            database.close()

    metrics = PrometheusConfig(app_name="clienteling", prefix="clienteling", group_path=True).middleware
    return Litestar(
        route_handlers=list(routes),
        dependencies={name: Provide(_giving(value), sync_to_thread=False) for name, value in given.items()}
        | {"caller": Provide(authenticated, sync_to_thread=True)},
        exception_handlers=PROBLEM_HANDLERS,
        before_send=[wire_headers(epoch=identity.epoch, clock=clock)],
        middleware=[RequestLog(), metrics] if log_requests else [metrics],
        request_max_body_size=MAX_REQUEST_BYTES,
        lifespan=[running],
        logging_config=None,
        openapi_config=OpenAPIConfig(
            title="Clienteling hub",
            version=str(PROTOCOL_VERSION),
            path="/openapi.json",
            render_plugins=[JsonRenderPlugin(path="/")],
        ),
    )


def _giving(value: Any) -> Any:
    def give() -> Any:
        return value

    return give
