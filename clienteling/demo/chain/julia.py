"""Julia Nowak in Kraków: the story of the product, as rows.

    nine days ago   searches "green velvet sofa", clicks, leaves
    two days ago    an advertisement brings her back; the web shop has only blue; cart; chat; reserved; put aside; ready
    today           walks in with her pick-up code

:func:`profile` is there from the start. :func:`told` is what the story adds; without it, it can be played live.
"""

from collections.abc import Iterable

from msgspec.structs import replace

from clienteling.contract.records import (
    Cart,
    CartLine,
    Consent,
    Conversation,
    Customer,
    Message,
    Note,
    Order,
    OrderLine,
    Preference,
    Record,
    Reservation,
    Return,
    Task,
    Touch,
    Visit,
    Wish,
)
from clienteling.demo.chain.catalogue import Catalogue
from clienteling.demo.chain.draw import MINUTE_MS, Moments
from clienteling.demo.chain.journeys import SHOP
from clienteling.demo.chain.people import JULIA
from clienteling.demo.chain.places import CONTACT_CENTRE, CURRENCY, STORY_BRANCH
from clienteling.demo.chain.staff import STORY_ASSOCIATE
from clienteling.domain.reservation import ReservationState

GREEN_SOFA = "SOF-OLIWIA-11"
BLUE_SOFA = "SOF-OLIWIA-21"
GREEN_ARMCHAIR = "ARM-OLIWIA-11"
CUSHION = "CUS-LENA-22"
LAMP = "LAM-MIRA-11"
RUG = "RUG-NELA-44"
PICK_UP_CODE = "412836"
RETURN_ORDER = "300003"
"""The online order of two weeks ago: cushions that come back over the counter."""
RESERVATION = "H90001"
CONVERSATION = "V90001"
CART = "K90001"
SEARCH = "green velvet sofa"
CHAT = (
    ("customer", "Hi, I am looking for the sofa Oliwia in green velvet. The page only offers blue."),
    ("agent", "Good afternoon Julia, Ania here. You are right, the web shop has only blue left."),
    ("customer", "Is the green one still somewhere near me? I live in Kraków."),
    ("agent", "One moment, I am looking at the stores around you."),
    ("agent", "There is exactly one, in Kraków Rynek. Shall I keep it for you?"),
    ("customer", "Yes, please! Could I also see a fabric sample for the chair in the bedroom?"),
    ("agent", "Reserved. I have asked the store to have the sample ready for you as well."),
    ("customer", "Wonderful, thank you."),
)


def profile(catalogue: Catalogue, moments: Moments) -> tuple[Record, ...]:
    """Who she is and what she bought before the story begins."""
    given = moments.at(900, 12, 0)
    customer = Customer(
        JULIA,
        "Julia",
        "Nowak",
        "julia.nowak@poczta.example",
        "+48601234412",
        "Karmelicka 27",
        "Kraków",
        "31-131",
        "małopolskie",
        "PL",
        "pl",
        STORY_BRANCH,
        STORY_ASSOCIATE,
        "2900000112",
        "Gold",
        648,
        moments.at(1130, 18, 20),
        CURRENCY,
    )
    return (
        customer,
        *(Consent(JULIA, purpose, True, given, "web form") for purpose in ("email", "sms", "chat")),
        Consent(JULIA, "call", False, given, "web form"),
        Preference(JULIA, "Colours", "Greens and wood", moments.at(200, 17, 5)),
        Preference(JULIA, "Sofa width", "up to 220 cm", moments.at(200, 17, 6)),
        Wish(JULIA, LAMP, moments.at(9, 20, 31)),
        Note(
            "N90001",
            JULIA,
            "Moved into a flat in Karmelicka in spring; the living room is green.",
            "Marta W.",
            STORY_BRANCH,
            moments.at(200, 17, 10),
        ),
        *_orders(catalogue, moments),
    )


def _orders(catalogue: Catalogue, moments: Moments) -> Iterable[Record]:
    """Three orders for 6,480 zł together, 8 % of it returned."""
    oldest, older, recent = moments.at(420, 17, 40), moments.at(200, 17, 0), moments.at(14, 21, 12)
    delivered = moments.at(12, 11, 30)
    dining = OrderLine("300001", 1, JULIA, "DIN-BRUNO-12", "Table Bruno, oak 160×90", 1, 443_160, fulfilled_at=oldest)
    lamp = OrderLine("300001", 2, JULIA, LAMP, _name(catalogue, LAMP), 1, 25_000, fulfilled_at=oldest)
    mirror = OrderLine(
        "300002",
        1,
        JULIA,
        "MIR-TAFLA-11",
        "Mirror Tafla, brass Ø 60",
        1,
        51_840,
        fulfilled_at=older,
        returned_quantity=1,
    )
    chairs = OrderLine("300002", 2, JULIA, "CHA-BASIA-11", "Chair Basia, green", 2, 46_300, fulfilled_at=older)
    cushions = OrderLine(
        RETURN_ORDER, 1, JULIA, CUSHION, _name(catalogue, CUSHION), 4, 8_900, 3_560, fulfilled_at=delivered
    )
    throw = OrderLine(RETURN_ORDER, 2, JULIA, "THR-MGLA-11", "Throw Mgła, green", 1, 3_360, fulfilled_at=delivered)
    email, asked = "julia.nowak@poczta.example", moments.now
    yield Order("300001", JULIA, "store", oldest, CURRENCY, "done", STORY_BRANCH, email, 468_160, 0, 0, oldest, asked)
    yield Order("300002", JULIA, "store", older, CURRENCY, "done", STORY_BRANCH, email, 144_440, 0, 0, older, asked)
    yield Order(RETURN_ORDER, JULIA, "web", recent, CURRENCY, "done", None, email, 35_400, 0, 0, delivered, asked)
    yield from (dining, lamp, mirror, chairs, cushions, throw)
    yield Return(
        "R300002-1",
        1,
        JULIA,
        "300002",
        1,
        mirror.sku,
        1,
        51_840,
        CURRENCY,
        "store",
        STORY_BRANCH,
        moments.at(188, 16, 25),
        "too_large",
        "new",
        "shelf",
        "refunded",
        "Piotr K.",
    )
    for number, at in enumerate((oldest, older), start=1):
        yield Visit(f"B90000{number}", JULIA, STORY_BRANCH, "arrived", at, "seen", at + 40 * MINUTE_MS)


def _name(catalogue: Catalogue, sku: str) -> str:
    return catalogue.by_sku[sku].name


def told(catalogue: Catalogue, moments: Moments) -> tuple[Record, ...]:
    """The story up to the moment she stands in the store; the hold itself is counted by the stock."""
    ready = moments.at(2, 16, 4)
    reservation = Reservation(
        RESERVATION,
        JULIA,
        STORY_BRANCH,
        GREEN_SOFA,
        1,
        ReservationState.READY,
        "chat",
        moments.at(2, 15, 55),
        "Ania Z.",
        CONTACT_CENTRE,
        CONVERSATION,
        None,
        moments.at(2, 16, 25),
        moments.closing(20),
        "Piotr K.",
        "A-12",
        PICK_UP_CODE,
        moments.at(2, 16, 2),
        ready,
    )
    sample = Task(
        "A90001",
        STORY_BRANCH,
        JULIA,
        "Fabric sample for the bedroom chair",
        "promise",
        "open",
        moments.at(2, 15, 57),
        "Ania Z.",
        moments.closing(18),
        CONVERSATION,
    )
    arrived = Visit("B900003", JULIA, STORY_BRANCH, "arrived", moments.ago(minutes=1), "pick_up_code")
    return (
        reservation,
        sample,
        arrived,
        *_touches(catalogue, moments),
        *_cart(catalogue, moments),
        *_chat(catalogue, moments, ready=ready),
    )


def _touches(catalogue: Catalogue, moments: Moments) -> list[Touch]:
    green = f"{SHOP}/p/sof-oliwia?colour=green"
    seen = ((9, 20, 16, GREEN_ARMCHAIR), (9, 20, 22, RUG), (9, 20, 30, LAMP), (2, 15, 37, BLUE_SOFA),
            (2, 15, 38, GREEN_ARMCHAIR), (2, 15, 39, BLUE_SOFA), (2, 15, 44, BLUE_SOFA))  # fmt: skip
    touches = [
        Touch("", JULIA, "search", "web", moments.at(9, 20, 14), SEARCH, SEARCH, "", "SOF-OLIWIA", green,
              "google", "organic"),
        Touch("", JULIA, "ad", "web", moments.at(2, 15, 36), "Autumn sofas", "", BLUE_SOFA, "SOF-OLIWIA", green,
              "facebook", "paid_social", "autumn-sofas"),
        *(
            Touch("", JULIA, "product", "web", moments.at(day, hour, minute), _name(catalogue, sku), "", sku,
                  catalogue.by_sku[sku].product.product_id, f"{SHOP}/p/{sku.lower()}")
            for day, hour, minute, sku in seen
        ),
        Touch("", JULIA, "cart", "web", moments.at(2, 15, 40), _name(catalogue, CUSHION), "", CUSHION, "CUS-LENA"),
        Touch("", JULIA, "newsletter", "web", moments.at(30, 7, 45), "The colours of this autumn", "", "", "", "",
              "newsletter", "email"),
    ]  # fmt: skip
    ordered = sorted(touches, key=lambda touch: touch.at)
    return [replace(one, touch_id=f"tj{number:04d}", received_at=one.at + 900) for number, one in enumerate(ordered, 1)]


def _cart(catalogue: Catalogue, moments: Moments) -> tuple[Record, ...]:
    cushion, lamp = catalogue.by_sku[CUSHION].variant, catalogue.by_sku[LAMP].variant
    return (
        Cart(CART, JULIA, "web", CURRENCY, moments.at(2, 15, 40)),
        CartLine(CART, 1, JULIA, CUSHION, _name(catalogue, CUSHION), 2, cushion.price_minor),
        CartLine(CART, 2, JULIA, LAMP, _name(catalogue, LAMP), 1, lamp.price_minor),
    )


def _chat(catalogue: Catalogue, moments: Moments, *, ready: int) -> tuple[Record, ...]:
    began = moments.at(2, 15, 48)
    notice = (
        f"Dobra wiadomość: {_name(catalogue, GREEN_SOFA)} czeka na Ciebie w salonie Kraków Rynek. "
        f"Kod odbioru: {PICK_UP_CODE}."
    )
    said = [
        Message(CONVERSATION, turn, f"{CONVERSATION}-{turn}", JULIA, speaker, text, began + (turn - 1) * 70_000,
                "Ania Z." if speaker == "agent" else "")
        for turn, (speaker, text) in enumerate(CHAT, start=1)
    ]  # fmt: skip
    last = Message(CONVERSATION, len(said) + 1, f"ready-{RESERVATION}", JULIA, "bot", notice, ready)
    head = Conversation(
        CONVERSATION, JULIA, "chat", CONTACT_CENTRE, "answered", ready, "Sofa Oliwia in green", "Ania Z."
    )
    return (head, *said, last)
