"""A small chain with Julia in it, as of 14:32 on 22 November 2026 in Kraków."""

import json
from datetime import UTC, datetime
from typing import Final

from clienteling.client.port import Place
from clienteling.contract.queries import StockHit
from clienteling.contract.records import (
    Branch,
    Cart,
    CartLine,
    Channel,
    Consent,
    Conversation,
    Customer,
    Message,
    Order,
    OrderLine,
    Policy,
    Product,
    Record,
    Reservation,
    Staff,
    Stock,
    Task,
    Touch,
    Variant,
    Visit,
)
from clienteling.domain.clock import to_ms
from tests.client.memory_view import MemoryView

NOW: Final = datetime(2026, 11, 20, 13, 32, tzinfo=UTC)
NOW_MS: Final = to_ms(NOW)
MINUTE: Final = 60_000
HOUR: Final = 60 * MINUTE
DAY: Final = 24 * HOUR
WEEK_HOURS: Final = "Mo-Sa 10:00-20:00; Su off"
PLACE: Final = Place("tablet-1", "Counter 1", "krk", "Dom i Ogród")

BRANCHES: Final = (
    Branch(
        "krk",
        "Kraków Rynek",
        "store",
        "Rynek Główny 12",
        "Kraków",
        "31-042",
        latitude=50.0617,
        longitude=19.9373,
        timezone="Europe/Warsaw",
        phone="+48 12 555 10 10",
        opening_hours=WEEK_HOURS,
    ),
    Branch(
        "bon",
        "Bonarka",
        "store",
        "Kamieńskiego 11",
        "Kraków",
        "30-644",
        latitude=50.0285,
        longitude=19.9487,
        timezone="Europe/Warsaw",
        phone="+48 12 555 20 20",
        opening_hours="Mo-Sa 9:00-21:00; Su 10:00-18:00",
    ),
    Branch(
        "zak",
        "Zakopianka",
        "store",
        "Zakopiańska 62",
        "Kraków",
        "30-418",
        latitude=50.0120,
        longitude=19.9270,
        timezone="Europe/Warsaw",
        opening_hours="Mo-Th 10:00-20:00; Fr off; Sa 10:00-20:00",
    ),
    Branch(
        "kat",
        "Katowice Silesia",
        "store",
        "Chorzowska 107",
        "Katowice",
        latitude=50.2709,
        longitude=19.0056,
        timezone="Europe/Warsaw",
        opening_hours=WEEK_HOURS,
    ),
    Branch(
        "waw",
        "Warszawa Arkadia",
        "store",
        "Jana Pawła II 82",
        "Warszawa",
        latitude=52.2571,
        longitude=20.9847,
        timezone="Europe/Warsaw",
        opening_hours=WEEK_HOURS,
    ),
    Branch(
        "cc",
        "Contact centre",
        "contact_centre",
        city="Kraków",
        timezone="Europe/Warsaw",
        opening_hours="Mo-Su 8:00-22:00",
    ),
)

PRODUCTS: Final = (
    Product("oliwia", "Sofa Oliwia", "Three seats, oak legs, washable covers.", "Sofas", "Dom", "sofa-green"),
    Product("armchair", "Armchair Oliwia", "", "Armchairs", "Dom", "armchair-green"),
    Product("lena", "Cushion Lena", "Linen, feather filling.", "Cushions", "Lena", "cushion-orange"),
    Product("mira", "Lamp Mira", "", "Lamps", "Mira", "lamp-brass"),
    Product("nela", "Rug Nela", "", "Rugs", "Nela", "rug-purple"),
    Product("gift", "Gift card", "", "Gift cards", "", "", returnable=False),
)


def _variants() -> list[Record]:
    out: list[Record] = []
    for size, price in (("2 seats", 269900), ("3 seats", 319900), ("Corner", 489900)):
        for colour in ("green velvet", "blue velvet", "sand bouclé", "graphite"):
            if (size, colour) == ("Corner", "sand bouclé"):
                continue
            code = f"OLI-{size[0]}-{colour.split()[0].upper()[:3]}"
            out.append(
                Variant(
                    code,
                    "oliwia",
                    "Sofa Oliwia",
                    "size",
                    size,
                    "colour",
                    colour,
                    f"590000000{len(out):04d}",
                    price,
                    "PLN",
                    f"sofa-{colour.split()[0]}",
                )
            )
    for size in ("40×40", "50×50", "60×60"):
        for colour in ("orange", "sage"):
            out.append(
                Variant(
                    f"LEN-{size[:2]}-{colour[:3].upper()}",
                    "lena",
                    "Cushion Lena",
                    "size",
                    size,
                    "colour",
                    colour,
                    f"59000001{size[:2]}{len(out):02d}",
                    8900,
                    "PLN",
                    f"cushion-{colour}",
                )
            )
    out.append(
        Variant(
            "ARM-GRE",
            "armchair",
            "Armchair Oliwia",
            "",
            "",
            "colour",
            "green",
            "5900000200001",
            124900,
            "PLN",
            "armchair-green",
        )
    )
    out.append(
        Variant("MIR-BRA", "mira", "Lamp Mira", "", "", "colour", "brass", "5900000300001", 25000, "PLN", "lamp-brass")
    )
    out.append(
        Variant("NEL-200", "nela", "Rug Nela", "size", "200×290", "", "", "5900000400001", 139900, "PLN", "rug-purple")
    )
    out.append(Variant("GIFT", "gift", "Gift card", price_minor=10000, currency="PLN"))
    return out


def _stock() -> list[Record]:
    figures = {
        "krk": {
            "OLI-3-GRE": (2, 1, 0),
            "OLI-2-GRE": (1, 0, 0),
            "OLI-3-GRA": (0, 0, 2),
            "LEN-50-ORA": (4, 0, 0),
            "LEN-40-ORA": (9, 1, 0),
            "LEN-60-SAG": (2, 0, 6),
            "ARM-GRE": (1, 0, 0),
            "NEL-200": (2, 0, 0),
        },
        "bon": {
            "OLI-3-GRE": (3, 0, 1),
            "OLI-3-BLU": (2, 0, 0),
            "LEN-50-ORA": (12, 0, 0),
            "MIR-BRA": (3, 0, 0),
            "OLI-2-SAN": (1, 0, 0),
            "NEL-200": (5, 0, 0),
        },
        "zak": {"OLI-3-GRE": (1, 1, 0), "OLI-C-GRE": (1, 0, 0), "LEN-50-ORA": (7, 0, 0)},
    }
    return [
        Stock(branch, sku, on_hand, reserved, incoming, NOW_MS - (2 * MINUTE if branch == "krk" else 26 * MINUTE))
        for branch, rows in figures.items()
        for sku, (on_hand, reserved, incoming) in rows.items()
    ]


HUB_STOCK: Final = (
    StockHit("kat", "OLI-3-GRE", 4, 0, 0, NOW_MS - 5 * MINUTE),
    StockHit("waw", "OLI-3-GRE", 0, 0, 3, NOW_MS - 5 * MINUTE),
    StockHit("waw", "OLI-C-BLU", 2, 0, 0, NOW_MS - 5 * MINUTE),
)

STAFF: Final = (
    Staff("marta", "krk", "Marta Wójcik", "associate", "B-1001", "pl"),
    Staff("piotr", "krk", "Piotr Zieliński", "associate", "B-1002", "pl"),
    Staff("ewa", "krk", "Ewa Mazur", "manager", "B-1003", "pl"),
    Staff("somchai", "krk", "สมชาย ใจดี", "associate", "B-1004", "th"),
    Staff("ania", "cc", "Ania Kowal", "agent", "B-2001", "pl"),
)


def _people() -> list[Record]:
    return [
        Customer(
            "julia",
            "Julia",
            "Nowak",
            "julia@poczta.example",
            "+48 601 234 412",
            city="Kraków",
            country="PL",
            language="pl",
            home_branch_id="krk",
            loyalty_tier="Gold",
            currency="PLN",
            lifetime_minor=648000,
            returned_minor=51840,
            order_count=6,
            visit_count=3,
            last_visit_at=NOW_MS - MINUTE,
        ),
        Customer(
            "tomasz",
            "Tomasz",
            "Lis",
            "tomasz@poczta.example",
            "+48 602 111 222",
            city="Kraków",
            language="pl",
            home_branch_id="krk",
            currency="PLN",
            lifetime_minor=89000,
            order_count=1,
        ),
        Customer(
            "anna",
            "Anna",
            "Wiśniewska",
            "",
            "+48 603 777 888",
            city="Wieliczka",
            language="pl",
            home_branch_id="krk",
            currency="PLN",
        ),
        Customer("ploy", "พลอย", "ศรีสุข", "", "+66 81 555 0101", city="Kraków", language="th", home_branch_id="krk"),
    ]


def _known_of_people() -> list[Record]:
    return [
        Consent("julia", "email", True, NOW_MS - 90 * DAY),
        Consent("julia", "chat", True, NOW_MS - 90 * DAY),
        Consent("anna", "sms", False, NOW_MS - DAY),
        Visit("v1", "julia", "krk", "arrived", NOW_MS - MINUTE, "pick_up_code"),
        Touch("t1", "julia", "product", "web", NOW_MS - 8 * DAY, "Sofa Oliwia", sku="OLI-3-BLU", product_id="oliwia"),
        Touch("t2", "julia", "product", "web", NOW_MS - 8 * DAY, "Rug Nela", sku="NEL-200", product_id="nela"),
        Touch("t3", "julia", "product", "web", NOW_MS - 9 * DAY, "Armchair Oliwia", product_id="armchair"),
        Cart("c1", "julia", "web", "PLN", NOW_MS - 8 * DAY),
        CartLine("c1", 1, "julia", "LEN-50-ORA", "Cushion Lena 50×50", 2, 8900),
        CartLine("c1", 2, "julia", "MIR-BRA", "Lamp Mira, brass", 1, 25000),
        Reservation(
            "r1",
            "julia",
            "krk",
            "OLI-3-GRE",
            1,
            "ready",
            "chat",
            NOW_MS - 8 * DAY,
            "Ania Kowal",
            "cc",
            "conv1",
            expires_at=NOW_MS + 6 * HOUR,
            claimed_by="Piotr Zieliński",
            shelf="A-12",
            pick_up_code="482913",
        ),
    ]


def _orders() -> list[Record]:
    return [
        Order(
            "100482",
            "julia",
            "web",
            NOW_MS - 14 * DAY,
            "PLN",
            "delivered",
            total_minor=44150,
            discount_minor=3850,
            shipping_minor=1500,
            delivered_at=NOW_MS - 12 * DAY,
        ),
        OrderLine("100482", 1, "julia", "LEN-50-ORA", "Cushion Lena, 50×50 orange", 3, 8900),
        OrderLine("100482", 2, "julia", "LEN-40-SAG", "Cushion Lena, 40×40 sage", 2, 8900, returned_quantity=2),
        OrderLine("100482", 3, "julia", "GIFT", "Gift card", 1, 10000),
        Order(
            "100107",
            "julia",
            "web",
            NOW_MS - 80 * DAY,
            "PLN",
            "delivered",
            total_minor=25000,
            delivered_at=NOW_MS - 77 * DAY,
        ),
        OrderLine("100107", 1, "julia", "MIR-BRA", "Lamp Mira, brass", 1, 25000),
        Order("100533", "tomasz", "store", NOW_MS - 3 * DAY, "PLN", "delivered", branch_id="bon", total_minor=139900),
        OrderLine("100533", 1, "tomasz", "NEL-200", "Rug Nela, 200×290", 1, 139900),
    ]


def _chat_with_julia() -> list[Record]:
    said = (
        ("customer", "Dzień dobry! Is the green one still somewhere near me?", 9),
        ("agent", "Hello Julia! One is in Kraków Rynek. Shall I keep it for you?", 8),
        ("customer", "Yes please! And could I get a fabric sample for the bedroom chair?", 7),
    )
    start = NOW_MS - 25 * MINUTE
    return [
        Conversation(
            "conv1",
            "julia",
            "chat",
            "krk",
            "waiting",
            NOW_MS - 7 * MINUTE,
            "Sofa Oliwia, green velvet",
            waiting_since_at=NOW_MS - 7 * MINUTE,
            context="Ania: she comes by today, sofa is put aside. Wants a fabric sample.",
        ),
        *(
            Message(
                "conv1",
                turn,
                f"m{turn}",
                "julia",
                speaker,
                text,
                start + turn * MINUTE,
                "Ania Kowal" if speaker == "agent" else "",
            )
            for turn, (speaker, text, _) in enumerate(said, start=1)
        ),
    ]


def _inbox() -> list[Record]:
    return [
        Conversation(
            "conv2",
            "tomasz",
            "email",
            "krk",
            "waiting",
            NOW_MS - 95 * MINUTE,
            "Rug colour differs",
            waiting_since_at=NOW_MS - 95 * MINUTE,
            owner="Piotr Zieliński",
        ),
        Message(
            "conv2",
            1,
            "m21",
            "tomasz",
            "customer",
            "The rug looks darker than on the page. Can I bring it back?",
            NOW_MS - 95 * MINUTE,
        ),
        Conversation(
            "conv3", "anna", "sms", "krk", "waiting", NOW_MS - 3 * MINUTE, "", waiting_since_at=NOW_MS - 3 * MINUTE
        ),
        Message("conv3", 1, "m31", "anna", "customer", "Are you open on Sunday?", NOW_MS - 3 * MINUTE),
        Conversation(
            "conv4", "ploy", "facebook", "krk", "answered", NOW_MS - 2 * HOUR, "โคมไฟ Mira", owner="Marta Wójcik"
        ),
        Message("conv4", 1, "m41", "ploy", "customer", "โคมไฟ Mira ยังมีอยู่ไหมคะ 🙂", NOW_MS - 3 * HOUR),
        Message("conv4", 2, "m42", "ploy", "agent", "มีค่ะ ที่สาขา Bonarka 3 ชิ้น", NOW_MS - 2 * HOUR, "Marta Wójcik"),
        Task(
            "task1",
            "krk",
            "julia",
            "Fabric sample for the bedroom chair",
            "promise",
            "open",
            NOW_MS - 8 * DAY,
            "Ania Kowal",
            conversation_id="conv1",
        ),
    ]


def small_chain() -> MemoryView:
    """All rows."""
    neighbours = json.dumps({"krk": ["krk", "bon", "zak"]})
    channels = (
        Channel("web", "Web shop"),
        Channel("store", "Store"),
        Channel("chat", "Chat"),
        Channel("email", "E-mail"),
        Channel("sms", "SMS"),
        Channel("facebook", "Facebook"),
    )
    return MemoryView(
        [
            *BRANCHES,
            *PRODUCTS,
            *channels,
            *STAFF,
            Policy("neighbourhood", neighbours),
            *_variants(),
            *_stock(),
            *_people(),
            *_known_of_people(),
            *_orders(),
            *_chat_with_julia(),
            *_inbox(),
        ]
    )
