"""What the stock page reads from the replica, in one reading."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from clienteling.client.port import FoundArticle, Reader
from clienteling.contract.records import Branch, CartLine, Customer, Product, Reservation, Stock, Touch, Variant, Wish

MAX_FOUND: Final = 200
MAX_ARTICLES: Final = 60
MAX_SUGGESTED: Final = 12
KINDS: Final = frozenset(
    {"stock", "variant", "product", "branch", "reservation", "customer", "touch", "cart_line", "wish"}
)


@dataclass(frozen=True, slots=True)
class Question:
    """What is to be shown: a search, an article of it, for a customer, from a branch."""

    text: str = ""
    product_id: str = ""
    customer_id: str = ""
    branch_id: str = ""


@dataclass(frozen=True, slots=True)
class Article:
    """A family in the list, with its variant that matched best and the units of it in this branch."""

    product: Product
    variant: Variant
    here: int


@dataclass(frozen=True, slots=True)
class StockFacts:
    """The answer. ``suggested`` says that the articles are the customer's and not found by a search."""

    branches: tuple[Branch, ...] = ()
    customer: Customer | None = None
    articles: tuple[Article, ...] = ()
    suggested: bool = False
    more: bool = False
    product: Product | None = None
    variants: tuple[Variant, ...] = ()
    stock: tuple[Stock, ...] = ()
    held: tuple[Reservation, ...] = ()


def ask_stock(question: Question) -> Callable[[Reader], StockFacts]:
    """The reading for a question; runs in a reader's thread."""

    def ask(reader: Reader) -> StockFacts:
        branches = reader.under(Branch)
        customer = reader.get(Customer, question.customer_id) if question.customer_id else None
        found = reader.find_articles(question.text, limit=MAX_FOUND) if question.text else ()
        suggested = not question.text and customer is not None
        families = _suggested(reader, question.customer_id) if suggested else _families(found)
        product = reader.get(Product, question.product_id) if question.product_id else None
        variants = reader.where(Variant, product_id=product.product_id) if product is not None else ()
        family = {variant.sku for variant in variants}
        held = reader.owned(Reservation, question.customer_id) if question.customer_id else ()
        return StockFacts(
            branches,
            customer,
            _articles(reader, families[:MAX_ARTICLES], question.branch_id),
            suggested and bool(families),
            len(families) > MAX_ARTICLES or len(found) >= MAX_FOUND,
            product,
            variants,
            _stock(reader, branches, variants),
            tuple(row for row in held if row.sku in family),
        )

    return ask


def scan_article(code: str) -> Callable[[Reader], FoundArticle | None]:
    """The article with this barcode or SKU, when there is exactly one."""

    def ask(reader: Reader) -> FoundArticle | None:
        found = [item for item in reader.find_articles(code, limit=MAX_FOUND) if code in _codes(item)]
        return found[0] if len(found) == 1 else None

    return ask


def _codes(item: FoundArticle) -> tuple[str, str]:
    return item.variant.barcode, item.variant.sku


def _families(found: tuple[FoundArticle, ...]) -> list[tuple[Product, Variant]]:
    first: dict[str, tuple[Product, Variant]] = {}
    for item in found:
        first.setdefault(item.product.product_id, (item.product, item.variant))
    return list(first.values())


def _suggested(reader: Reader, customer_id: str) -> list[tuple[Product, Variant]]:
    touches = sorted(reader.owned(Touch, customer_id), key=lambda touch: -touch.at)
    skus = [line.sku for line in reader.owned(CartLine, customer_id)]
    skus += [wish.sku for wish in reader.owned(Wish, customer_id)]
    skus += [touch.sku for touch in touches if touch.sku]
    products = [touch.product_id for touch in touches if touch.product_id]
    first: dict[str, tuple[Product, Variant]] = {}
    for variant in filter(None, (reader.get(Variant, sku) for sku in dict.fromkeys(skus))):
        product = reader.get(Product, variant.product_id)
        if product is not None:
            first.setdefault(product.product_id, (product, variant))
    for product_id in dict.fromkeys(products):
        product = reader.get(Product, product_id)
        variants = reader.where(Variant, product_id=product_id) if product_id not in first else ()
        if product is not None and variants:
            first.setdefault(product_id, (product, variants[0]))
    return list(first.values())[:MAX_SUGGESTED]


def _articles(reader: Reader, families: list[tuple[Product, Variant]], branch_id: str) -> tuple[Article, ...]:
    out = []
    for product, variant in families:
        row = reader.get(Stock, branch_id, variant.sku)
        out.append(Article(product, variant, 0 if row is None else max(0, row.on_hand - row.reserved)))
    return tuple(out)


def _stock(reader: Reader, branches: tuple[Branch, ...], variants: tuple[Variant, ...]) -> tuple[Stock, ...]:
    rows = (reader.get(Stock, branch.branch_id, variant.sku) for branch in branches for variant in variants)
    return tuple(row for row in rows if row is not None)
