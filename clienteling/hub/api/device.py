"""Routes a device syncs by: operations, snapshots, changes, digests and visit packs."""

from pathlib import Path
from typing import Annotated

from anyio import to_thread
from litestar import Response, get, post
from litestar.params import FromPath, FromQuery, QueryParameter, RawBody

from clienteling.contract.codec import to_json
from clienteling.contract.limits import MAX_CHANGES_PER_PAGE
from clienteling.contract.outcomes import OutcomeBatch
from clienteling.contract.problems import ProblemCode
from clienteling.contract.sync import ScopeDigest, SnapshotManifest
from clienteling.domain.clock import now_ms
from clienteling.hub.api.given import GivenCaller, GivenClock, GivenOperations, GivenSnapshots, GivenSync
from clienteling.hub.api.problems import AnyRequest
from clienteling.hub.services.access.refused import AccessRefused
from clienteling.hub.store.scopes import check_scope

FRAME_MEDIA_TYPE = "application/x-clienteling-frame"


@post("/device/operations", status_code=200, sync_to_thread=True)
def submit(body: RawBody, caller: GivenCaller, operations: GivenOperations) -> OutcomeBatch:
    """Decide a batch of operations, each once; one outcome each, in order."""
    return operations.submit(body, caller)


@get("/device/scopes/{scope_name:str}/snapshot")
async def snapshot(
    scope_name: FromPath[str], caller: GivenCaller, sync: GivenSync, snapshots: GivenSnapshots
) -> SnapshotManifest:
    """The frames that make up a scope."""
    await to_thread.run_sync(sync.check_allowed, check_scope(scope_name), caller)
    return await to_thread.run_sync(snapshots.manifest, scope_name, limiter=snapshots.turns)


@get("/device/scopes/{scope_name:str}/frames/{frame:str}", sync_to_thread=True)
def snapshot_frame(
    request: AnyRequest,
    scope_name: FromPath[str],
    frame: FromPath[str],
    caller: GivenCaller,
    sync: GivenSync,
    snapshots: GivenSnapshots,
) -> Response[bytes]:
    """One frame, or the part of it that ``Range`` asks for."""
    sync.check_allowed(check_scope(scope_name), caller)
    path = snapshots.frame(scope_name, frame)
    if path is None:
        raise AccessRefused(ProblemCode.NOT_FOUND, "This frame is not kept any more; ask for the snapshot again.")
    return _part(path, request.headers.get("Range", ""))


@get("/device/scopes/{scope_name:str}/changes", sync_to_thread=True)
def changes(
    scope_name: FromPath[str],
    caller: GivenCaller,
    sync: GivenSync,
    cursor: FromQuery[str],
    limit: Annotated[int, QueryParameter(ge=1, le=MAX_CHANGES_PER_PAGE)] = MAX_CHANGES_PER_PAGE,
) -> Response[bytes]:
    """A ``ChangePage``: what changed in a scope after a cursor."""
    sync.check_allowed(check_scope(scope_name), caller)
    return _json(sync.changes(scope_name, cursor, limit=limit))


@get("/device/scopes/{scope_name:str}/digest", sync_to_thread=True)
def digest(scope_name: FromPath[str], caller: GivenCaller, sync: GivenSync) -> ScopeDigest:
    """What a device compares with its replica after a sync."""
    sync.check_allowed(check_scope(scope_name), caller)
    return sync.digest(scope_name)


@get("/device/customers/{customer_id:str}", sync_to_thread=True)
def visit_pack(customer_id: FromPath[str], caller: GivenCaller, sync: GivenSync, clock: GivenClock) -> Response[bytes]:
    """A ``ChangePage`` with everything of one customer. The view is logged."""
    page = sync.visit_pack(customer_id, caller, at=now_ms(clock))
    if page is None:
        raise AccessRefused(ProblemCode.NOT_FOUND, "There is no such customer.")
    return _json(page)


def _json(value: object) -> Response[bytes]:
    return Response(to_json(value), media_type="application/json")


def _part(path: Path, wanted: str) -> Response[bytes]:
    body = path.read_bytes()
    headers = {"Accept-Ranges": "bytes"}
    first = _first_byte(wanted, len(body))
    if first is None:
        return Response(body, media_type=FRAME_MEDIA_TYPE, headers=headers)
    headers["Content-Range"] = f"bytes {first}-{len(body) - 1}/{len(body)}"
    return Response(body[first:], status_code=206, media_type=FRAME_MEDIA_TYPE, headers=headers)


def _first_byte(wanted: str, size: int) -> int | None:
    """Where ``bytes=N-`` begins; anything else is answered with the whole, as RFC 9110 allows."""
    number = wanted.removeprefix("bytes=").removesuffix("-")
    if not wanted.startswith("bytes=") or not wanted.endswith("-") or not (number.isascii() and number.isdigit()):
        return None
    return int(number) if int(number) < size else None


DEVICE_ROUTES = [submit, snapshot, snapshot_frame, changes, digest, visit_pack]
