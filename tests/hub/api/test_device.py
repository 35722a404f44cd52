"""What a device gets over HTTP."""

import hashlib
from typing import Any

import msgspec
import zstandard

from clienteling.contract.codec import from_json, from_msgpack, row_from_json
from clienteling.contract.digest import key_sum
from clienteling.contract.operations.profile import AddNote, CreateCustomer
from clienteling.contract.operations.reservation import ReserveStock
from clienteling.contract.outcomes import Accepted, Rejected
from clienteling.contract.records import KINDS, Record
from clienteling.contract.sync import ChangePage, Columns, ScopeDigest, SnapshotManifest
from clienteling.hub.store.database import Database
from clienteling.hub.store.rows import select_all
from tests.hub_server import DeviceForTests

Held = dict[tuple[str, tuple[Any, ...]], Record]


def fetch_snapshot(device: DeviceForTests, scope: str) -> tuple[Held, str]:
    manifest: SnapshotManifest = from_json(device.get(f"/device/scopes/{scope}/snapshot").content, SnapshotManifest)
    held: Held = {}
    for frame in manifest.frames:
        body = device.get(f"/device/scopes/{scope}/frames/{frame.frame}").content
        assert (len(body), hashlib.sha256(body).hexdigest()) == (frame.bytes, frame.sha256)
        columns: Columns = from_msgpack(zstandard.decompress(body), Columns)
        kind = KINDS[columns.kind]
        assert columns.fields == kind.fields
        values = [msgspec.msgpack.decode(column) for column in columns.columns]
        rows = [kind.record(*row) for row in zip(*values, strict=True)]
        assert len(rows) == frame.rows
        held |= {(kind.name, kind.key_of(row)): row for row in rows}
    return held, manifest.cursor


def follow(device: DeviceForTests, scope: str, held: Held, cursor: str) -> str:
    more = True
    while more:
        answer = device.get(f"/device/scopes/{scope}/changes?cursor={cursor}&limit=3")
        page: ChangePage = from_json(answer.content, ChangePage)
        for change in page.changes:
            key = (change.kind, tuple(change.key))
            if change.gone:
                held.pop(key, None)
            else:
                held[key] = row_from_json(change.kind, change.row)
        cursor, more = page.cursor, page.more
    return cursor


def test_a_note_is_accepted_once(device: DeviceForTests, chain: Database) -> None:
    operation = device.operation(AddNote("n1", "julia", "likes green"))
    first, again = device.submit(operation)[0], device.submit(operation)[0]
    assert isinstance(first, Accepted)
    assert again == first
    with chain.connection() as conn:
        assert conn.execute("SELECT note_id, text, author FROM note").fetchall() == [("n1", "likes green", "Ola")]
        assert conn.execute("SELECT count(*) FROM operation").fetchone() == (1,)


def test_another_body_under_the_same_id_is_refused(device: DeviceForTests, chain: Database) -> None:
    operation = device.operation(AddNote("n1", "julia", "one"), id="op")
    other = device.operation(AddNote("n2", "julia", "two"), id="op")
    outcomes = device.submit(operation, other)
    assert isinstance(outcomes[0], Accepted)
    assert isinstance(outcomes[1], Rejected)
    assert outcomes[1].code == "key_reused"
    with chain.connection() as conn:
        assert conn.execute("SELECT count(*) FROM note").fetchone() == (1,)


def test_out_of_stock_says_where_there_is_some(device: DeviceForTests) -> None:
    outcome = device.do(ReserveStock("r1", "julia", "gdynia", "sofa-green", 2))
    assert isinstance(outcome, Rejected)
    assert outcome.code == "out_of_stock"
    assert outcome.params["alternatives"] == "Sopot · 9 km · 3; Kraków · 505 km · 5"
    assert outcome.params["alternative_ids"] == "sopot,krakow"


def test_snapshot_and_changes_are_the_tables(device: DeviceForTests, chain: Database) -> None:
    for scope in ("chain", "branch:gdynia"):
        held, cursor = fetch_snapshot(device, scope)
        device.do(CreateCustomer(f"new-{len(scope)}", "Ewa", "Lis"))
        device.do(ReserveStock(f"r-{scope}", "adam", "sopot", "sofa-green", 1))
        device.do(AddNote(f"n-{scope}", "adam", "in Gdynia today"))
        follow(device, scope, held, cursor)
        digest: ScopeDigest = from_json(device.get(f"/device/scopes/{scope}/digest").content, ScopeDigest)
        for name, (count, keys) in digest.kinds.items():
            own = [key for kind, key in held if kind == name]
            assert (name, count, keys) == (name, len(own), key_sum(own))
        with chain.connection() as conn:
            for (name, key), row in held.items():
                kind = KINDS[name]
                stored = [kind.record(*values) for values in conn.execute(select_all(kind)).fetchall()]
                assert row in stored, key
    assert ("customer", ("adam",)) in held


def test_a_frame_goes_on_where_it_was_cut(device: DeviceForTests) -> None:
    manifest: SnapshotManifest = from_json(device.get("/device/scopes/chain/snapshot").content, SnapshotManifest)
    target = f"/device/scopes/chain/frames/{manifest.frames[0].frame}"
    whole = device.get(target)
    rest = device.get(target, Range="bytes=10-")
    assert (whole.status_code, rest.status_code) == (200, 206)
    assert rest.content == whole.content[10:]
    assert rest.headers["content-range"] == f"bytes 10-{len(whole.content) - 1}/{len(whole.content)}"


def test_a_visit_pack_is_logged(device: DeviceForTests, chain: Database) -> None:
    assert device.get("/device/scopes/customer:adam/changes?cursor=x.0.0").status_code == 403
    page: ChangePage = from_json(device.get("/device/customers/adam").content, ChangePage)
    assert [change.kind for change in page.changes] == ["customer"]
    assert device.get(f"/device/scopes/customer:adam/changes?cursor={page.cursor}").status_code == 200
    with chain.connection() as conn:
        seen = conn.execute("SELECT subject FROM audit WHERE action = 'ViewCustomer'").fetchall()
    assert seen == [("customer/adam",)]


def test_another_branch_is_not_followed(device: DeviceForTests) -> None:
    answer = device.get("/device/scopes/branch:sopot/snapshot")
    assert (answer.status_code, answer.json()["code"]) == (403, "forbidden")
