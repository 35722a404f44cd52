"""Reading what others send: one error, more fields ignored, fewer filled in."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import Raw

from clienteling.contract.codec import UnreadableError, from_json, from_msgpack, row_from_json
from clienteling.contract.operations import Body, OperationBatch
from clienteling.contract.records import KINDS, Customer, Stock
from clienteling.contract.sync import ChangePage, branch_scope, customer_scope

DEEP = b"[" * 200_000 + b"]" * 200_000


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"<html>Welcome to our Wi-Fi</html>",
        b"{}",
        b"null",
        b'{"operations":[{"do":"Explode"}]}',
        b'{"operations":1}',
        b'\xff\xfe{"operations":[]}',
        b'{"operations":[],"x":' + DEEP + b"}",
        b'{"operations":[{"id":"\\ud800"}]}',
    ],
    ids=["empty", "portal", "no fields", "null", "unknown tag", "wrong type", "not utf-8", "deep", "surrogate"],
)
def test_what_is_no_batch_is_unreadable(data: bytes) -> None:
    with pytest.raises(UnreadableError):
        from_json(data, OperationBatch)


@given(st.binary(max_size=40))
def test_no_bytes_break_the_reader(data: bytes) -> None:
    for read in (from_json, from_msgpack):
        try:
            read(data, ChangePage)
        except UnreadableError:
            continue


def test_an_operation_with_a_field_we_do_not_know_is_not_guessed() -> None:
    with pytest.raises(UnreadableError, match="unknown field"):
        from_json(b'{"do":"TakeOverCart","cart_id":"c","force":true}', Body)


def test_a_row_may_be_shorter_or_longer() -> None:
    assert row_from_json("stock", b'["gdansk","S",2]') == Stock("gdansk", "S", 2)
    assert row_from_json("stock", Raw(b'["gdansk","S",2,1,0,null,"A","later"]')) == Stock(
        "gdansk", "S", 2, 1, shelf="A"
    )
    assert row_from_json("customer", b'["c"]') == Customer("c")


@pytest.mark.parametrize(("kind", "row"), [("stock", b'["gdansk"]'), ("stock", b"{}"), ("planet", b"[]")])
def test_a_row_that_cannot_be_read_is_refused(kind: str, row: bytes) -> None:
    with pytest.raises(UnreadableError):
        row_from_json(kind, row)


def test_a_kind_names_its_rows() -> None:
    stock = Stock("gdansk", "S", 2)
    assert KINDS["stock"].key_of(stock) == ("gdansk", "S")
    assert (branch_scope("gdansk"), customer_scope("julia")) == ("branch:gdansk", "customer:julia")


def test_a_change_is_a_row_or_a_tombstone() -> None:
    page: ChangePage = from_json(
        b'{"scope":"chain","cursor":"1","changes":[["stock",["g","S"],["g","S",2]],["stock",["g","T"],null]],"more":false}',
        ChangePage,
    )
    here, gone = page.changes
    assert not here.gone
    assert row_from_json(here.kind, here.row) == Stock("g", "S", 2)
    assert gone.gone
    assert gone.key == ("g", "T")
