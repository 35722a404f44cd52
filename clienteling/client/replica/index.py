"""Keeping the two search indexes: built at once after a first load, then row by row as changes arrive."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from hashlib import blake2b
from heapq import merge
from itertools import islice
from typing import cast

import apsw

from clienteling.client.replica.places import SAME_WEEK, article_place, customer_place
from clienteling.client.replica.table import TABLES
from clienteling.client.replica.transaction import transaction
from clienteling.client.replica.words import article_words, customer_words
from clienteling.contract.records import Customer, Product, Variant
from clienteling.domain.reservation import OPEN

PLACE_INDEX = "CREATE UNIQUE INDEX IF NOT EXISTS {0}_place_by_id ON {0}_place (id)"
_CHUNK = 5_000
_HASH_BYTES = 1 << 20
_BUILD_HASH_BYTES = 2 << 20
"""Words kept in memory before they are written as a segment: larger while building, so that little is merged."""
_OPEN_STATES = ", ".join(f"'{state.value}'" for state in OPEN)

Document = tuple[int, str, str]
"""Place, id, words."""

_INSERT_PLACE = "INSERT INTO {}_place VALUES (?, ?, ?)"
_INSERT_WORDS = "INSERT INTO {}_words (rowid, words) VALUES (?, ?)"


def build(connection: apsw.Connection, names: Collection[str] = ("customer", "article")) -> None:
    """Make indexes anew from the tables, in the caller's transaction or one of its own."""
    for name in names:
        with transaction(connection):
            connection.execute(f"DROP INDEX IF EXISTS {name}_place_by_id")
            connection.execute(f"DELETE FROM {name}_place")
            connection.execute(f"INSERT INTO {name}_words({name}_words) VALUES ('delete-all')")
            connection.execute(f"INSERT INTO {name}_words({name}_words, rank) VALUES ('hashsize', {_BUILD_HASH_BYTES})")
            _fill(connection, name, _all_customers(connection) if name == "customer" else _all_articles(connection))
            connection.execute(f"INSERT INTO {name}_words({name}_words, rank) VALUES ('hashsize', {_HASH_BYTES})")
            connection.execute(PLACE_INDEX.format(name))


def refresh_customers(connection: apsw.Connection, ids: Collection[str]) -> None:
    """Bring the index up to date for these customers, gone ones included. Part of the caller's transaction."""
    _replace(connection, "customer", {id_: _customer_document(connection, id_) for id_ in ids})


def refresh_articles(connection: apsw.Connection, skus: Collection[str]) -> None:
    """The same for articles."""
    _replace(connection, "article", {sku: _article_document(connection, sku) for sku in skus})


def skus_of(connection: apsw.Connection, product_id: str) -> list[str]:
    """The variants that a product's change concerns."""
    return [sku for (sku,) in connection.execute("SELECT sku FROM variant WHERE product_id = ?", (product_id,))]


def _article(variant: Variant, product: Product | None) -> Document:
    title = variant.title if product is None else product.title
    return article_place(variant.sku, title), variant.sku, article_words(variant, product)


def _customer_document(connection: apsw.Connection, id_: str) -> Document | None:
    row = connection.execute(f"{TABLES['customer'].select} WHERE customer_id = ?", (id_,)).fetchone()
    if row is None:
        return None
    customer = Customer(*row)
    orders = [
        str(number)
        for (number,) in connection.execute("SELECT order_number FROM sales_order WHERE customer_id = ?", (id_,))
    ]
    codes = [
        str(code)
        for (code,) in connection.execute(
            f"SELECT pick_up_code FROM reservation WHERE customer_id = ? AND state IN ({_OPEN_STATES})", (id_,)
        )
    ]
    return customer_place(customer), id_, customer_words(customer, orders, codes)


def _article_document(connection: apsw.Connection, sku: str) -> Document | None:
    row = connection.execute(f"{TABLES['variant'].select} WHERE sku = ?", (sku,)).fetchone()
    if row is None:
        return None
    variant = cast(Variant, TABLES["variant"].record(row))
    found = connection.execute(f"{TABLES['product'].select} WHERE product_id = ?", (variant.product_id,)).fetchone()
    return _article(variant, None if found is None else cast(Product, TABLES["product"].record(found)))


def _replace(connection: apsw.Connection, name: str, documents: Mapping[str, Document | None]) -> None:
    """Put documents in place of what the index has. In order of place: FTS5 writes a segment at each step back."""
    outdated: list[int] = []
    wanted: list[Document] = []
    for id_, document in documents.items():
        old = connection.execute(f"SELECT place, digest FROM {name}_place WHERE id = ?", (id_,)).fetchone()
        if old is not None:
            place, digest = int(str(old[0])), old[1]
            if document is not None and digest == _digest(document[2]) and _near(place, document[0]):
                continue
            outdated.append(place)
        if document is not None:
            wanted.append(document)
    for place in sorted(outdated):
        connection.execute(f"DELETE FROM {name}_place WHERE place = ?", (place,))
        connection.execute(f"DELETE FROM {name}_words WHERE rowid = ?", (place,))
    last = -1
    for first, id_, words in sorted(wanted):
        last = _free(connection, name, max(first, last + 1))
        connection.execute(_INSERT_PLACE.format(name), (last, id_, _digest(words)))
        connection.execute(_INSERT_WORDS.format(name), (last, words))


def _digest(words: str) -> int:
    return int.from_bytes(blake2b(words.encode(), digest_size=7).digest())


def _near(old: int, new: int) -> bool:
    """Whether an index entry may stay where it is: its record's importance moved by less than a week or a trifle."""
    return abs(old - new) < SAME_WEEK


def _free(connection: apsw.Connection, name: str, place: int) -> int:
    while connection.execute(f"SELECT 1 FROM {name}_place WHERE place = ?", (place,)).fetchone() is not None:
        place += 1
    return place


def _fill(connection: apsw.Connection, name: str, documents: Iterable[Document]) -> None:
    place = -1
    chunk: list[Document] = []
    for wanted, id_, words in merge(*_runs(documents)):
        place = max(place + 1, wanted)
        chunk.append((place, id_, words))
        if len(chunk) >= _CHUNK:
            _write(connection, name, chunk)
            chunk = []
    _write(connection, name, chunk)


def _runs(documents: Iterable[Document]) -> list[list[Document]]:
    """The documents in short sorted runs: sorting all at once would hold the interpreter, and with it the window."""
    source = iter(documents)
    runs: list[list[Document]] = []
    while run := list(islice(source, _CHUNK)):
        run.sort()
        runs.append(run)
    return runs


def _write(connection: apsw.Connection, name: str, chunk: list[Document]) -> None:
    connection.executemany(_INSERT_PLACE.format(name), [(place, id_, _digest(words)) for place, id_, words in chunk])
    connection.executemany(_INSERT_WORDS.format(name), [(place, words) for place, _, words in chunk])


def _all_customers(connection: apsw.Connection) -> Iterator[Document]:
    orders: dict[str, list[str]] = {}
    for customer_id, number in connection.execute(
        "SELECT customer_id, order_number FROM sales_order WHERE customer_id IS NOT NULL"
    ):
        orders.setdefault(customer_id, []).append(number)
    codes: dict[str, list[str]] = {}
    for customer_id, code in connection.execute(
        f"SELECT customer_id, pick_up_code FROM reservation WHERE state IN ({_OPEN_STATES}) AND pick_up_code <> ''"
    ):
        codes.setdefault(customer_id, []).append(code)
    for row in connection.execute(TABLES["customer"].select):
        customer = Customer(*row)
        id_ = customer.customer_id
        yield customer_place(customer), id_, customer_words(customer, orders.get(id_, ()), codes.get(id_, ()))


def _all_articles(connection: apsw.Connection) -> Iterator[Document]:
    products = {
        product.product_id: product
        for row in connection.execute(TABLES["product"].select)
        if isinstance(product := TABLES["product"].record(row), Product)
    }
    for row in connection.execute(TABLES["variant"].select):
        variant = cast(Variant, TABLES["variant"].record(row))
        yield _article(variant, products.get(variant.product_id))
