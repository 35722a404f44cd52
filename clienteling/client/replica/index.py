"""Keeping the two search indexes: built at once after a first load, then row by row as changes arrive."""

from collections.abc import Collection, Iterable, Iterator
from hashlib import blake2b
from heapq import merge
from itertools import islice
from typing import cast

import apsw

from clienteling.client.replica.places import article_place, customer_place
from clienteling.client.replica.table import TABLES
from clienteling.client.replica.transaction import transaction
from clienteling.client.replica.words import article_words, customer_words
from clienteling.contract.records import Customer, Product, Variant
from clienteling.domain.reservation import OPEN

_CHUNK = 2_000
_OPEN_STATES = ", ".join(f"'{state.value}'" for state in OPEN)

Document = tuple[int, str, str]
"""Place, id, words."""

_INSERT_PLACE = "INSERT INTO {}_place VALUES (?, ?, ?)"
_INSERT_WORDS = "INSERT INTO {}_words (rowid, words) VALUES (?, ?)"


def build(connection: apsw.Connection, names: Collection[str] = ("customer", "article")) -> None:
    """Make indexes anew from the tables."""
    for name in names:
        with transaction(connection):
            connection.execute(f"DELETE FROM {name}_place")
            connection.execute(f"INSERT INTO {name}_words({name}_words) VALUES ('delete-all')")
        _fill(connection, name, _all_customers(connection) if name == "customer" else _all_articles(connection))


def refresh_customers(connection: apsw.Connection, ids: Collection[str]) -> None:
    """Bring the index up to date for these customers, gone ones included. Part of the caller's transaction."""
    for id_ in ids:
        row = connection.execute(f"{TABLES['customer'].select} WHERE customer_id = ?", (id_,)).fetchone()
        if row is None:
            _replace(connection, "customer", id_, None)
            continue
        customer = cast(Customer, TABLES["customer"].record(row))
        orders = tuple(
            number
            for (number,) in connection.execute("SELECT order_number FROM sales_order WHERE customer_id = ?", (id_,))
        )
        codes = tuple(
            code
            for (code,) in connection.execute(
                f"SELECT pick_up_code FROM reservation WHERE customer_id = ? AND state IN ({_OPEN_STATES})", (id_,)
            )
        )
        words = customer_words(customer, orders, codes)
        _replace(connection, "customer", id_, (customer_place(customer), id_, words))


def refresh_articles(connection: apsw.Connection, skus: Collection[str]) -> None:
    """The same for articles."""
    for sku in skus:
        row = connection.execute(f"{TABLES['variant'].select} WHERE sku = ?", (sku,)).fetchone()
        if row is None:
            _replace(connection, "article", sku, None)
            continue
        variant = cast(Variant, TABLES["variant"].record(row))
        found = connection.execute(f"{TABLES['product'].select} WHERE product_id = ?", (variant.product_id,)).fetchone()
        product = None if found is None else cast(Product, TABLES["product"].record(found))
        _replace(connection, "article", sku, _article(variant, product))


def skus_of(connection: apsw.Connection, product_id: str) -> list[str]:
    """The variants that a product's change concerns."""
    return [sku for (sku,) in connection.execute("SELECT sku FROM variant WHERE product_id = ?", (product_id,))]


def _article(variant: Variant, product: Product | None) -> Document:
    title = variant.title if product is None else product.title
    return article_place(variant.sku, title), variant.sku, article_words(variant, product)


def _replace(connection: apsw.Connection, name: str, id_: str, document: Document | None) -> None:
    old = connection.execute(f"SELECT place, digest FROM {name}_place WHERE id = ?", (id_,)).fetchone()
    if document is not None and old is not None and old[1] == _digest(document[2]) and _near(old[0], document[0]):
        return
    if old is not None:
        connection.execute(f"DELETE FROM {name}_place WHERE place = ?", (old[0],))
        connection.execute(f"DELETE FROM {name}_words WHERE rowid = ?", (old[0],))
    if document is not None:
        place = _free(connection, name, document[0])
        connection.execute(_INSERT_PLACE.format(name), (place, id_, _digest(document[2])))
        connection.execute(_INSERT_WORDS.format(name), (place, document[2]))


def _digest(words: str) -> int:
    return int.from_bytes(blake2b(words.encode(), digest_size=7).digest())


def _near(old: int, new: int) -> bool:
    return abs(old - new) < 1 << 10


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
    with transaction(connection):
        connection.executemany(
            _INSERT_PLACE.format(name), [(place, id_, _digest(words)) for place, id_, words in chunk]
        )
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
        customer = cast(Customer, TABLES["customer"].record(row))
        id_ = customer.customer_id
        words = customer_words(customer, tuple(orders.get(id_, ())), tuple(codes.get(id_, ())))
        yield customer_place(customer), id_, words


def _all_articles(connection: apsw.Connection) -> Iterator[Document]:
    products = {
        product.product_id: product
        for row in connection.execute(TABLES["product"].select)
        if isinstance(product := TABLES["product"].record(row), Product)
    }
    for row in connection.execute(TABLES["variant"].select):
        variant = cast(Variant, TABLES["variant"].record(row))
        yield _article(variant, products.get(variant.product_id))
