"""The twelve places of the chain, and what every device knows besides the catalogue."""

import json
from typing import NamedTuple

from clienteling.contract.records import Branch, Channel, Policy, Source
from clienteling.demo.chain.draw import MINUTE_MS, Moments

STORY_BRANCH = "krk-rynek"
SECOND_BRANCH = "krk-bonarka"
CONTACT_CENTRE = "contact"
WAREHOUSE = "lodz-dc"
CURRENCY = "PLN"
_CITY_HOURS = "Mo-Sa 10:00-20:00; Su 10:00-18:00"
_MALL_HOURS = "Mo-Sa 09:00-21:00; Su 10:00-20:00"
_PARK_HOURS = "Mo-Fr 10:00-20:00; Sa 10:00-19:00; Su off"


class Town(NamedTuple):
    """A place where customers live: the branch nearest to it and how many live there, relatively."""

    name: str
    postal_prefix: str
    region: str
    branch_id: str
    weight: int


class _Spot(NamedTuple):
    """A row of the table of places; coordinates are WGS 84 degrees."""

    branch_id: str
    name: str
    kind: str
    city: str
    street: str
    postal_code: str
    region: str
    latitude: float
    longitude: float
    phone: str
    hours: str


_SPOTS = (
    _Spot(STORY_BRANCH, "Kraków Rynek", "store", "Kraków", "Rynek Główny 13", "31-042", "małopolskie",
          50.06143, 19.93658, "+48126000021", _CITY_HOURS),
    _Spot(SECOND_BRANCH, "Kraków Bonarka", "store", "Kraków", "Henryka Kamieńskiego 11", "30-644", "małopolskie",
          50.02869, 19.95009, "+48126000022", _MALL_HOURS),
    _Spot("waw-centrum", "Warszawa Centrum", "store", "Warszawa", "Marszałkowska 104", "00-017", "mazowieckie",
          52.23170, 21.01060, "+48226000023", _MALL_HOURS),
    _Spot("waw-wola", "Warszawa Wola", "store", "Warszawa", "Górczewska 124", "01-460", "mazowieckie",
          52.24080, 20.93130, "+48226000024", _PARK_HOURS),
    _Spot("wro-rynek", "Wrocław Świdnicka", "store", "Wrocław", "Świdnicka 40", "50-024", "dolnośląskie",
          51.10420, 17.03100, "+48716000025", _CITY_HOURS),
    _Spot("gda-wrzeszcz", "Gdańsk Wrzeszcz", "store", "Gdańsk", "Aleja Grunwaldzka 141", "80-264", "pomorskie",
          54.38250, 18.60010, "+48586000026", _MALL_HOURS),
    _Spot("poz-malta", "Poznań Malta", "store", "Poznań", "Maltańska 1", "61-131", "wielkopolskie",
          52.40140, 16.95950, "+48616000027", _MALL_HOURS),
    _Spot("kat-silesia", "Katowice Silesia", "store", "Katowice", "Chorzowska 107", "40-101", "śląskie",
          50.26990, 19.00400, "+48326000028", _MALL_HOURS),
    _Spot("lub-plaza", "Lublin Plaza", "store", "Lublin", "Lipowa 13", "20-020", "lubelskie",
          51.24680, 22.55030, "+48816000029", _PARK_HOURS),
    _Spot("szz-galaxy", "Szczecin Galaxy", "store", "Szczecin", "Aleja Wyzwolenia 18", "70-554", "zachodniopomorskie",
          53.43290, 14.55550, "+48916000030", _MALL_HOURS),
    _Spot(WAREHOUSE, "Łódź Central Warehouse", "warehouse", "Łódź", "Jędrzejowska 43a", "93-636", "łódzkie",
          51.69960, 19.48900, "+48426000031", "Mo-Fr 06:00-22:00; Sa 06:00-14:00; Su off"),
    _Spot(CONTACT_CENTRE, "Contact Centre", "contact_centre", "Łódź", "Piotrkowska 217", "90-451", "łódzkie",
          51.75100, 19.46190, "+48426000032", "Mo-Su 08:00-22:00"),
)  # fmt: skip


def branches() -> tuple[Branch, ...]:
    """Ten stores, the warehouse and the contact centre."""
    return tuple(
        Branch(
            spot.branch_id,
            spot.name,
            spot.kind,
            spot.street,
            spot.city,
            spot.postal_code,
            spot.region,
            "PL",
            spot.latitude,
            spot.longitude,
            "Europe/Warsaw",
            spot.phone,
            spot.hours,
        )
        for spot in _SPOTS
    )


TOWNS = (
    Town("Kraków", "30", "małopolskie", STORY_BRANCH, 150),
    Town("Kraków", "31", "małopolskie", SECOND_BRANCH, 90),
    Town("Wieliczka", "32", "małopolskie", SECOND_BRANCH, 20),
    Town("Skawina", "32", "małopolskie", SECOND_BRANCH, 14),
    Town("Tarnów", "33", "małopolskie", STORY_BRANCH, 18),
    Town("Warszawa", "00", "mazowieckie", "waw-centrum", 160),
    Town("Warszawa", "01", "mazowieckie", "waw-wola", 90),
    Town("Pruszków", "05", "mazowieckie", "waw-wola", 22),
    Town("Piaseczno", "05", "mazowieckie", "waw-centrum", 20),
    Town("Wrocław", "50", "dolnośląskie", "wro-rynek", 90),
    Town("Świdnica", "58", "dolnośląskie", "wro-rynek", 12),
    Town("Gdańsk", "80", "pomorskie", "gda-wrzeszcz", 65),
    Town("Gdynia", "81", "pomorskie", "gda-wrzeszcz", 35),
    Town("Sopot", "81", "pomorskie", "gda-wrzeszcz", 14),
    Town("Poznań", "60", "wielkopolskie", "poz-malta", 75),
    Town("Gniezno", "62", "wielkopolskie", "poz-malta", 12),
    Town("Katowice", "40", "śląskie", "kat-silesia", 50),
    Town("Gliwice", "44", "śląskie", "kat-silesia", 24),
    Town("Tychy", "43", "śląskie", "kat-silesia", 18),
    Town("Lublin", "20", "lubelskie", "lub-plaza", 45),
    Town("Zamość", "22", "lubelskie", "lub-plaza", 9),
    Town("Szczecin", "70", "zachodniopomorskie", "szz-galaxy", 45),
    Town("Łódź", "90", "łódzkie", "waw-wola", 40),
)

CHANNELS = (
    Channel("web", "Web shop", "Web"),
    Channel("app", "Shopping app", "Web"),
    Channel("store", "Store", "Store"),
    Channel("chat", "Chat", "Contact"),
    Channel("phone", "Phone", "Contact"),
    Channel("email", "E-mail", "Contact"),
    Channel("social", "Social networks", "Social"),
    Channel("ads", "Advertising", "Ads"),
    Channel("marketplace", "Marketplace", "Marketplace"),
)

POLICIES = (
    Policy("returns", json.dumps({"window_days": 30, "restocking_fee_minor": 0, "gift_receipt": True})),
    Policy("reservations", json.dumps({"acknowledge_minutes": 30, "kept_hours": 72, "max_quantity": 6})),
)


def sources(moments: Moments) -> tuple[Source, ...]:
    """The systems of the chain, with how fresh each is."""
    freshness = (("shop", "Web shop", "shop", 1), ("till", "Tills", "till", 2), ("chat", "Chat", "chat", 0),
                 ("erp", "Stock keeping", "stock", 6), ("newsletter", "Newsletter", "newsletter", 95))  # fmt: skip
    return tuple(Source(key, name, kind, moments.now - age * MINUTE_MS) for key, name, kind, age in freshness)
