"""The live stream tells of a change once it is committed, and of nothing else."""

import threading
from collections.abc import Callable, Iterator

import httpx
from httpx_sse import EventSource, ServerSentEvent

from clienteling.contract.codec import from_json, row_from_json
from clienteling.contract.cursor import reached
from clienteling.contract.operations.profile import AddNote, CreateCustomer
from clienteling.contract.outcomes import Accepted
from clienteling.contract.records import Customer, Note
from clienteling.contract.sync import ChangePage, SnapshotManifest
from clienteling.hub.store import feed
from clienteling.hub.store.database import Database
from tests.hub_server import DeviceForTests

Enrol = Callable[..., DeviceForTests]
SCOPES = ("chain", "branch:gdynia")


def cursor_of(device: DeviceForTests, scope: str) -> str:
    manifest: SnapshotManifest = from_json(device.get(f"/device/scopes/{scope}/snapshot").content, SnapshotManifest)
    return manifest.cursor


def open_stream(device: DeviceForTests, *scopes: str) -> tuple[httpx.Response, Iterator[ServerSentEvent]]:
    query = {"scope": scopes, "cursor": [cursor_of(device, scope) for scope in scopes]}
    request = device.http.build_request("GET", "/device/live", params=query)
    request.headers.update(device.headers("GET", request.url.raw_path.decode()))
    response = device.http.send(request, stream=True)
    events = EventSource(response).iter_sse()
    assert next(events).event == "hello"
    return response, events


def wait_for(events: Iterator[ServerSentEvent], kind: str) -> ChangePage:
    for event in events:
        page: ChangePage = from_json(event.data, ChangePage)
        if any(change.kind == kind for change in page.changes):
            return page
    raise AssertionError("the stream ended")


def test_a_committed_change_arrives(enrolled: Enrol) -> None:
    device, agent = enrolled(), enrolled("sopot", "jan")
    response, events = open_stream(device, *SCOPES)
    outcome = agent.do(AddNote("n1", "julia", "asks for green"))
    page = wait_for(events, "note")
    response.close()
    assert isinstance(outcome, Accepted)
    assert page.scope == "branch:gdynia"
    assert reached(page.cursor, outcome.cursor)
    rows = [row_from_json(change.kind, change.row) for change in page.changes if change.kind == "note"]
    assert rows == [Note("n1", "julia", "asks for green", "Jan", "sopot", rows[0].noted_at)]


def test_what_is_not_committed_is_not_told_and_holds_later_changes_back(enrolled: Enrol, chain: Database) -> None:
    device = enrolled()
    response, events = open_stream(device, *SCOPES)
    wrote, may_commit = threading.Event(), threading.Event()

    def hold_open() -> None:
        with chain.transaction() as conn:
            feed.write(conn, [Customer("slow", home_branch_id="gdynia")], at=1)
            wrote.set()
            may_commit.wait(20)

    slow = threading.Thread(target=hold_open)
    slow.start()
    wrote.wait(20)
    assert isinstance(device.do(CreateCustomer("quick", "Q", "Q")), Accepted)
    with chain.connection() as conn:
        held = feed.read(conn, "branch:gdynia", feed.horizon(conn), epoch="e")
    assert held.changes == ()
    may_commit.set()
    slow.join()
    arrived: set[object] = set()
    while not {"slow", "quick"} <= arrived:
        arrived |= {change.key[0] for change in wait_for(events, "customer").changes}
    response.close()


def test_a_cursor_moves_on_when_only_others_changed(enrolled: Enrol) -> None:
    device, agent = enrolled(), enrolled("sopot", "jan")
    response, events = open_stream(device, "chain")
    outcome = agent.do(AddNote("n1", "adam", "nothing for the chain"))
    assert isinstance(outcome, Accepted)
    page: ChangePage | None = None
    for event in events:
        page = from_json(event.data, ChangePage)
        if reached(page.cursor, outcome.cursor):
            break
    response.close()
    assert isinstance(page, ChangePage)
    assert page.changes == ()
