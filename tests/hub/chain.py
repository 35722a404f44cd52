"""A small chain: two stores near each other, one far away, a contact centre, one sofa each, three people."""

from clienteling.contract.records import Branch, Customer, Product, Record, Staff, Stock, Variant
from clienteling.hub.services.access.sign_in import set_pin
from clienteling.hub.store import feed
from clienteling.hub.store.database import Database
from clienteling.hub.store.identity import create_identity

AT = 1_793_610_000_000
PIN = "246810"

BRANCHES = (
    Branch("gdynia", "Gdynia", "store", latitude=54.5189, longitude=18.5305),
    Branch("sopot", "Sopot", "store", latitude=54.4418, longitude=18.5601),
    Branch("krakow", "Kraków", "store", latitude=50.0647, longitude=19.9450),
    Branch("centre", "Contact centre", "contact_centre"),
)
STAFF = (
    Staff("ola", "gdynia", "Ola", "associate", badge="0001"),
    Staff("jan", "sopot", "Jan", "associate"),
    Staff("mia", "centre", "Mia", "agent"),
)
ROWS: tuple[Record, ...] = (
    *BRANCHES,
    *STAFF,
    Product("oliwia", "Sofa Oliwia"),
    Variant("sofa-green", "oliwia", option1_name="Colour", option1_value="green", price_minor=249_900, currency="PLN"),
    Stock("gdynia", "sofa-green", 1),
    Stock("sopot", "sofa-green", 3),
    Stock("krakow", "sofa-green", 5),
    Customer("julia", "Julia", "Nowak", home_branch_id="gdynia"),
    Customer("adam", "Adam", "Zieliński", home_branch_id="krakow"),
)


def seed(url: str) -> None:
    """Write the chain into a migrated database."""
    database = Database(url, connections=1)
    with database.transaction() as conn:
        create_identity(conn, hub_id="hub-1", name="Meble", at=AT)
        conn.execute("INSERT INTO neighbourhood VALUES ('gdynia', 'sopot', 8.8), ('sopot', 'gdynia', 8.8)")
        feed.write(conn, ROWS, at=AT)
        for person in STAFF:
            set_pin(conn, person.staff_id, PIN, at=AT)
    database.close()
