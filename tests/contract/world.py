"""A very small chain that decisions are tried on: two stores, a contact centre, a green sofa."""

from clienteling.contract.decide import Authority, Circumstances
from clienteling.contract.records import (
    Branch,
    Cart,
    CartLine,
    Consent,
    Conversation,
    Customer,
    Message,
    Order,
    OrderLine,
    Product,
    Record,
    Reservation,
    Stock,
    Task,
    Variant,
    Visit,
)
from clienteling.domain.returning import DAY_MS
from clienteling.domain.roles import Role
from tests.contract.memory_view import MemoryView

NOW = 1_795_339_800_000
CODE = "012345"

JULIA = Customer("julia", "Julia", "Łęcka", email="julia@example.test", language="pl", currency="PLN")
GREEN, BLUE = "OLIWIA-GREEN", "OLIWIA-BLUE"
CONFIRMED = Reservation(
    "r1",
    "julia",
    "gdansk",
    GREEN,
    1,
    "confirmed",
    "chat",
    NOW - 1000,
    conversation_id="chat1",
    expires_at=NOW + DAY_MS,
    pick_up_code=CODE,
)
ORDER = Order(
    "W-1",
    "julia",
    "web",
    NOW - 5 * DAY_MS,
    "PLN",
    status="delivered",
    total_minor=29_750,
    discount_minor=1_000,
    shipping_minor=1_500,
    delivered_at=NOW - 2 * DAY_MS,
)
ORDER_LINES = (
    OrderLine("W-1", 1, "julia", "CUSHION", "Cushion", 3, 5_000),
    OrderLine("W-1", 2, "julia", "LAMP", "Lamp", 1, 10_000, discount_minor=750),
    OrderLine("W-1", 3, "julia", "CARD", "Gift card", 1, 5_000),
)
ROWS: tuple[Record, ...] = (
    Branch("gdansk", "Gdańsk Wrzeszcz", "store"),
    Branch("krakow", "Kraków Kazimierz", "store"),
    Branch("centre", "Contact centre", "contact_centre"),
    Product("oliwia", "Sofa Oliwia", return_window_days=14),
    Product("cushion", "Cushion", return_window_days=14),
    Product("card", "Gift card", returnable=False),
    Variant(GREEN, "oliwia", option1_name="Colour", option1_value="green", price_minor=249_900, currency="PLN"),
    Variant(BLUE, "oliwia", option1_name="Colour", option1_value="blue", price_minor=249_900, currency="PLN"),
    Variant("CUSHION", "cushion", price_minor=5_000, currency="PLN"),
    Variant("CARD", "card", price_minor=5_000, currency="PLN"),
    Stock("gdansk", GREEN, 2, reserved=1),
    Stock("krakow", GREEN, 0),
    JULIA,
    Consent("julia", "sms", False, NOW - DAY_MS),
    Conversation("chat1", "julia", "chat", "centre", "waiting", NOW - 60_000, waiting_since_at=NOW - 60_000),
    Conversation("sms1", "julia", "sms", "centre", "waiting", NOW - 60_000),
    Conversation("old1", "julia", "chat", "centre", "closed", NOW - DAY_MS),
    Message("chat1", 1, "m1", "julia", "customer", "Is there a green one?", NOW - 60_000),
    CONFIRMED,
    Task("t1", "gdansk", "julia", "Call back", "promise", "open", NOW - DAY_MS, "Ola"),
    Task("t2", "gdansk", "julia", "Measure", "task", "done", NOW - DAY_MS, "Ola", done_at=NOW - 1, done_by="Piotr"),
    Visit("v1", "julia", "gdansk", "on_the_way", NOW - 600_000),
    Cart("cart1", "julia", "web", "PLN", NOW - 3_600_000),
    CartLine("cart1", 1, "julia", BLUE, "Sofa Oliwia, blue", 1, 249_900),
    CartLine("cart1", 2, "julia", "CUSHION", "Cushion", 4, 5_000),
    Cart("cart2", "julia", "web", "PLN", NOW, state="closed"),
    Cart("cart3", "julia", "web", "PLN", NOW, state="taken_over", taken_branch_id="krakow"),
    ORDER,
    *ORDER_LINES,
)


def world(*rows: Record) -> MemoryView:
    """The small chain, with ``rows`` put over it."""
    view = MemoryView(ROWS)
    view.put(*rows)
    return view


def circumstances(
    *,
    branch_id: str = "gdansk",
    role: Role = Role.ASSOCIATE,
    at: int = NOW,
    authority: Authority = Authority.HUB,
    name: str = "Ola",
) -> Circumstances:
    """Ola at the counter in Gdańsk, decided by the hub, unless said otherwise."""
    return Circumstances("s1", name, role, branch_id, at, authority, CODE if authority is Authority.HUB else "")
