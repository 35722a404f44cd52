"""One example of everything that travels. ``python -m tests.contract.examples`` writes the golden fixtures anew."""

from pathlib import Path

import msgspec
from msgspec import Raw, Struct

from clienteling.contract import access, operations, outcomes, problems, queries, sync
from clienteling.contract.codec import to_json
from clienteling.contract.operations import Body, Operation, OperationBatch, body_name
from clienteling.contract.operations import commerce as c
from clienteling.contract.operations import profile as p
from clienteling.contract.operations import reservation as r
from clienteling.contract.operations import service as s
from clienteling.contract.records import KINDS, Record, kind_of
from tests.contract import records as rows

FIXTURES = Path(__file__).parent / "fixtures"
AT = 1_795_339_800_000

BODIES: tuple[Body, ...] = (
    c.AcceptReturn(
        "ret1", "W-1", (c.ReturnedLine(1, 2, "too_small", "opened", "shelf"),), refund_minor=4829, currency="PLN"
    ),
    p.AddNote("note1", "julia", "Mówi, że kocha zieleń 🛋️\nสีเขียว"),
    s.AddTask("task1", "Call back", "promise", "julia", AT, "chat1", "gdansk"),
    c.AddToCart("cart1", "OLIWIA-GREEN", 1),
    r.CancelReservation("r1", "bought online"),
    s.ClaimConversation("chat1"),
    r.ClaimReservation("r1"),
    s.CloseConversation("chat1"),
    s.CompleteTask("task1"),
    p.CreateCustomer("c1", "Łukasz", "Żółć", "l@example.test", "+48600100200", "Gdynia", "pl", ("email", "chat")),
    p.EditCustomer("julia", (p.FieldChange("city", "", "Sopot"),)),
    p.EndVisit("v1", "julia"),
    r.HandOver("r1", "code", "012345"),
    r.MarkReady("r1"),
    s.PassConversation("chat1", "gdansk", "She wants it in green."),
    r.PutAside("r1", "B-12"),
    p.RecordVisit("v1", "julia", "arrived", "pick_up_code"),
    r.RefuseReservation("r1", "damaged"),
    r.ReserveStock("r1", "julia", "gdansk", "OLIWIA-GREEN", 1, "chat", AT, "chat1"),
    s.SendMessage("m2", "chat1", "Tak, mamy jedną!"),
    p.SetConsent("julia", "email", granted=True, proof="form 7"),
    p.SetPreference("julia", "shoe", "38"),
    c.SplitCart("cart1", (c.CartPart(1, "pick_up", "gdansk"), c.CartPart(2, "ship"))),
    c.TakeOverCart("cart1"),
)

CURSOR = "e1.1024.7"
CHANGES = (
    sync.Change("note", ("note1",), Raw(to_json(rows.NOTE))),
    sync.Change("cart_line", ("cart1", 2)),
)
OUTCOMES: tuple[outcomes.AnyOutcome, ...] = (
    outcomes.Accepted("op1", CURSOR),
    outcomes.Conflicted("op2", "claimed_by_other", "Piotr is already on it.", {"owner": "Piotr"}),
    outcomes.Rejected("op3", "out_of_stock", "Only 0 left there.", {"available": 0, "sku": "OLIWIA-GREEN"}),
    outcomes.Waiting("op4"),
)
FRAME = sync.FrameInfo("customer-0", "customer", 5_000, 81_920, "ab" * 32)

MESSAGES: tuple[Struct, ...] = (
    OperationBatch((Operation("op1", 1, "s1", "secret", "gdansk", AT, True, BODIES[1]),)),
    *OUTCOMES,
    outcomes.OutcomeBatch(OUTCOMES),
    sync.ChangePage("branch:gdansk", CURSOR, CHANGES, more=False),
    sync.SnapshotManifest("branch:gdansk", CURSOR, (FRAME,)),
    sync.Columns("note", ("note_id", "noted_at"), (Raw(b'["note1","note2"]'), Raw(b"[1,2]"))),
    sync.ScopeDigest("chain", CURSOR, {"branch": (12, "9f86d081884c7d65")}),
    problems.problem(
        problems.ProblemCode.CURSOR_TOO_OLD,
        status=410,
        title="Cursor too old",
        detail="Take a new snapshot. Work on this device is safe.",
    ),
    access.EnrolRequest("BCDF-GHJK", "Tablet 1", {"kty": "EC", "crv": "P-256", "x": "AA", "y": "BB"}),
    access.Enrolled("d1", "gdansk", "Gdańsk Wrzeszcz", "hub1", "Meble", "e1"),
    access.SignInRequest("4711", staff_id="s1"),
    access.SignedIn("secret", "s1", "Ola", "associate", "gdansk", "pl", AT),
    access.HubInfo("hub1", "Meble", 1, "e1", AT),
    queries.CustomerHits(
        (queries.CustomerHit("julia", "Julia", "Łęcka", "Sopot", "j…@e….test", "•••• 200", AT, "name"),)
    ),
    queries.StockHits((queries.StockHit("gdansk", "OLIWIA-GREEN", 2, 1, 0, AT),)),
    queries.PreviewRequest("W-1", (queries.PreviewLine(1, 2),)),
    queries.RefundPreview(
        "W-1",
        "PLN",
        9658,
        (queries.PreviewedLine(1, 3, 9658), queries.PreviewedLine(3, 0, 0, "not_returnable")),
    ),
)


def examples() -> dict[str, tuple[Struct, object]]:
    """Fixture name → the value and the type it is read as."""
    made: dict[str, tuple[Struct, object]] = {}
    for body in BODIES:
        made[f"operation.{body_name(body)}"] = (body, operations.Body)
    for message in MESSAGES:
        is_outcome = isinstance(message, outcomes.Outcome)
        name = f"outcome.{type(message).__name__}" if is_outcome else type(message).__name__
        made[name] = (message, outcomes.AnyOutcome if is_outcome else type(message))
    for row in rows.ROWS:
        made[f"record.{kind_of(row).name}"] = (row, type(row))
    return made


def pretty(value: Struct) -> bytes:
    """The text of a fixture file."""
    return msgspec.json.format(to_json(value), indent=2) + b"\n"


def write() -> None:
    """Write every fixture file."""
    FIXTURES.mkdir(exist_ok=True)
    for name, (value, _) in examples().items():
        (FIXTURES / f"{name}.json").write_bytes(pretty(value))


if __name__ == "__main__":
    write()

__all__ = ["BODIES", "FIXTURES", "KINDS", "MESSAGES", "Record", "examples", "pretty"]
