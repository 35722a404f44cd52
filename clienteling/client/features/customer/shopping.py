"""The online cart and what was looked at online, with how many there are here and nearby. Pure."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication

from clienteling.client.features.articles import Article, article_named
from clienteling.client.features.availability import StockWords, stock_words
from clienteling.client.features.customer.reading import CustomerFacts
from clienteling.client.features.viewpoint import Viewpoint
from clienteling.client.features.wording import offline_hint
from clienteling.contract.operations.commerce import TakeOverCart
from clienteling.contract.records import Cart, CartLine
from clienteling.domain.cart import Fate

translate = QCoreApplication.translate

MAX_LINES: Final = 500
MAX_SEEN: Final = 200


@dataclass(frozen=True, slots=True)
class CartProps:
    """``state`` is empty, ``open`` or ``taken``."""

    cartId: str
    state: str
    total: str
    age: str
    hint: str


@dataclass(frozen=True, slots=True)
class CartLineRow:
    key: str
    sku: str
    name: str
    amount: str
    picture: str
    good: bool
    stock: str
    elsewhere: str
    fate: str
    note: str
    quantity: int


@dataclass(frozen=True, slots=True)
class SeenRow:
    key: str
    sku: str
    name: str
    line: str
    picture: str
    good: bool
    stock: str
    elsewhere: str
    wished: bool


def current_cart(facts: CustomerFacts) -> Cart | None:
    """The cart to show: the latest that is not closed and has lines."""
    filled = {line.cart_id for line in facts.cart_lines}
    carts = [cart for cart in facts.carts if cart.state != "closed" and cart.cart_id in filled]
    return max(carts, key=lambda cart: cart.changed_at, default=None)


def lines_of(cart: Cart | None, facts: CustomerFacts) -> tuple[CartLine, ...]:
    """The cart's lines in their order."""
    if cart is None:
        return ()
    lines = (line for line in facts.cart_lines if line.cart_id == cart.cart_id)
    return tuple(sorted(lines, key=lambda line: line.line))[:MAX_LINES]


def derive_cart(facts: CustomerFacts, viewpoint: Viewpoint) -> tuple[CartProps, tuple[CartLineRow, ...]]:
    """The cart card."""
    cart = current_cart(facts)
    if cart is None:
        return CartProps("", "", "", "", ""), ()
    lines = lines_of(cart, facts)
    kept = [line for line in lines if line.fate != Fate.DROP]
    total = viewpoint.locale.money(sum(line.quantity * line.unit_price_minor for line in kept), cart.currency)
    props = CartProps(
        cartId=cart.cart_id,
        state="open" if cart.state == "open" else "taken",
        total=total,
        age=viewpoint.locale.age(cart.changed_at, now=viewpoint.now),
        hint=offline_hint(TakeOverCart, viewpoint.link),
    )
    return props, tuple(_line(line, cart, facts, viewpoint) for line in lines)


def _line(line: CartLine, cart: Cart, facts: CustomerFacts, viewpoint: Viewpoint) -> CartLineRow:
    locale = viewpoint.locale
    article = article_named(facts.articles, line.sku, title=line.title)
    words = _stock(facts, line.sku, viewpoint)
    price = locale.money(line.unit_price_minor, cart.currency)
    return CartLineRow(
        key=str(line.line),
        sku=line.sku,
        name=article.name,
        amount=f"{locale.number(line.quantity)} × {price}",
        picture=article.image,
        good=words.good,
        stock=words.text,
        elsewhere=words.detail,
        fate=fate_words(line.fate, facts.branches.get(line.fate_branch_id or "", "")),
        note=_mismatch(line, article, cart, viewpoint),
        quantity=line.quantity,
    )


def _mismatch(line: CartLine, article: Article, cart: Cart, viewpoint: Viewpoint) -> str:
    same_money = article.known and article.currency == cart.currency
    if not same_money or article.price_minor == line.unit_price_minor or article.price_minor == 0:
        return ""
    price = viewpoint.locale.money(article.price_minor, article.currency)
    return translate("Customer", "Store price %1").replace("%1", price)


def fate_words(fate: str, branch: str = "") -> str:
    """What was decided for a line."""
    match fate:
        case Fate.TAKE_NOW:
            return translate("Customer", "Takes it now")
        case Fate.HOLD:
            return translate("Customer", "Held here")
        case Fate.PICK_UP:
            return translate("Customer", "Picks up in %1").replace("%1", branch)
        case Fate.SHIP:
            return translate("Customer", "Shipped home")
        case Fate.DROP:
            return translate("Customer", "Not wanted")
        case _:
            return ""


def derive_seen(facts: CustomerFacts, viewpoint: Viewpoint) -> tuple[SeenRow, ...]:
    """Articles looked at online, most recent first, then what is only on the wish list."""
    counts: dict[str, int] = {}
    articles: dict[str, Article] = {}
    for touch in facts.touches:
        if touch.kind not in ("product", "wish"):
            continue
        article = _touched(facts, touch.sku, touch.product_id, touch.title)
        articles.setdefault(article.sku, article)
        counts[article.sku] = counts.get(article.sku, 0) + (touch.kind == "product")
    wished = {wish.sku for wish in facts.wishes}
    for sku in wished:
        articles.setdefault(sku, article_named(facts.articles, sku))
    rows = (_seen(article, counts.get(sku, 0), sku in wished, facts, viewpoint) for sku, article in articles.items())
    return tuple(rows)[:MAX_SEEN]


def _touched(facts: CustomerFacts, sku: str, product_id: str, title: str) -> Article:
    if sku:
        return article_named(facts.articles, sku, title=title)
    family = facts.families.get(product_id)
    return family or Article(product_id or title, "", title, "", known=False)


def _seen(article: Article, count: int, wished: bool, facts: CustomerFacts, viewpoint: Viewpoint) -> SeenRow:
    words = _stock(facts, article.sku, viewpoint) if article.known else StockWords(False, "", "")
    times = translate("Customer", "%n times", "", count) if count > 1 else ""
    wish = translate("Customer", "wish list") if wished else ""
    price = viewpoint.locale.money(article.price_minor, article.currency) if article.price_minor else ""
    return SeenRow(
        key=article.sku,
        sku=article.sku if article.known else "",
        name=article.name,
        line=" · ".join(filter(None, (wish, times, price))),
        picture=article.image,
        good=words.good,
        stock=words.text,
        elsewhere=words.detail,
        wished=wished,
    )


def _stock(facts: CustomerFacts, sku: str, viewpoint: Viewpoint) -> StockWords:
    if sku not in facts.articles and sku not in {family.sku for family in facts.families.values()}:
        return StockWords(False, translate("Customer", "not in our catalogue"), "")
    return stock_words(facts.availability, sku, now=viewpoint.now, locale=viewpoint.locale, offline=viewpoint.offline)
