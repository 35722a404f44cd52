"""What the customer page reads from the replica, in one reading."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Final

from clienteling.client.features.articles import Article, article_of, read_articles
from clienteling.client.features.availability import Availability, Near, near_branches, read_availability
from clienteling.client.port import Reader
from clienteling.contract.records import (
    Branch,
    Cart,
    CartLine,
    Channel,
    Consent,
    Conversation,
    Customer,
    Message,
    Note,
    Order,
    OrderLine,
    Preference,
    Product,
    Reservation,
    Return,
    Source,
    Staff,
    Task,
    Touch,
    Variant,
    Visit,
    Wish,
)

MAX_TOUCHES: Final = 600
MAX_SEEN: Final = 60
KINDS: Final = frozenset(
    {
        "branch",
        "cart",
        "cart_line",
        "channel",
        "consent",
        "conversation",
        "customer",
        "message",
        "note",
        "order_line",
        "preference",
        "product",
        "reservation",
        "returned",
        "sales_order",
        "source",
        "staff",
        "stock",
        "task",
        "touch",
        "variant",
        "visit",
        "wish",
    }
)


@dataclass(frozen=True, slots=True)
class CustomerFacts:
    """Everything known here of one customer. ``families`` gives each seen product its first variant."""

    customer: Customer | None = None
    branches: dict[str, str] = field(default_factory=dict)
    near: tuple[Near, ...] = ()
    channels: dict[str, str] = field(default_factory=dict)
    sources: tuple[Source, ...] = ()
    staff: dict[str, str] = field(default_factory=dict)
    articles: dict[str, Article] = field(default_factory=dict)
    families: dict[str, Article] = field(default_factory=dict)
    availability: dict[str, Availability] = field(default_factory=dict)
    touches: tuple[Touch, ...] = ()
    visits: tuple[Visit, ...] = ()
    carts: tuple[Cart, ...] = ()
    cart_lines: tuple[CartLine, ...] = ()
    orders: tuple[Order, ...] = ()
    order_lines: tuple[OrderLine, ...] = ()
    returns: tuple[Return, ...] = ()
    reservations: tuple[Reservation, ...] = ()
    conversations: tuple[Conversation, ...] = ()
    messages: tuple[Message, ...] = ()
    notes: tuple[Note, ...] = ()
    tasks: tuple[Task, ...] = ()
    consents: tuple[Consent, ...] = ()
    preferences: tuple[Preference, ...] = ()
    wishes: tuple[Wish, ...] = ()


def ask_customer(customer_id: str, branch_id: str) -> Callable[[Reader], CustomerFacts]:
    """The reading for one customer, seen from a branch; runs in a reader's thread."""

    def ask(reader: Reader) -> CustomerFacts:
        customer = reader.get(Customer, customer_id) if customer_id else None
        if customer is None:
            return CustomerFacts()
        branches = reader.under(Branch)
        near = near_branches(branches, branch_id)
        touches = tuple(sorted(reader.owned(Touch, customer_id), key=lambda touch: -touch.at))[:MAX_TOUCHES]
        cart_lines = reader.owned(CartLine, customer_id)
        reservations = reader.owned(Reservation, customer_id)
        returns = reader.owned(Return, customer_id)
        order_lines = reader.owned(OrderLine, customer_id)
        wishes = reader.owned(Wish, customer_id)
        families = _families(reader, touches)
        shown = [line.sku for line in cart_lines] + [wish.sku for wish in wishes]
        shown += [touch.sku for touch in touches if touch.sku][:MAX_SEEN]
        shown += [article.sku for article in families.values()]
        others = [row.sku for row in reservations] + [row.sku for row in returns] + [row.sku for row in order_lines]
        return CustomerFacts(
            customer=customer,
            branches={branch.branch_id: branch.name for branch in branches},
            near=near,
            channels={channel.channel_id: channel.name for channel in reader.under(Channel)},
            sources=reader.under(Source),
            staff=_staff(reader, customer),
            articles=read_articles(reader, shown + others),
            families=families,
            availability=read_availability(reader, shown + [row.sku for row in reservations], near, branch_id),
            touches=touches,
            visits=reader.owned(Visit, customer_id),
            carts=reader.owned(Cart, customer_id),
            cart_lines=cart_lines,
            orders=reader.owned(Order, customer_id),
            order_lines=order_lines,
            returns=returns,
            reservations=reservations,
            conversations=reader.owned(Conversation, customer_id),
            messages=reader.owned(Message, customer_id),
            notes=reader.owned(Note, customer_id),
            tasks=reader.owned(Task, customer_id),
            consents=reader.owned(Consent, customer_id),
            preferences=reader.owned(Preference, customer_id),
            wishes=wishes,
        )

    return ask


def _families(reader: Reader, touches: Iterable[Touch]) -> dict[str, Article]:
    wanted = dict.fromkeys(touch.product_id for touch in touches if touch.product_id and not touch.sku)
    found: dict[str, Article] = {}
    for product_id in tuple(wanted)[:MAX_SEEN]:
        product = reader.get(Product, product_id)
        variants = reader.where(Variant, product_id=product_id)
        if product is not None and variants:
            first = article_of(variants[0], product)
            found[product_id] = Article(
                first.sku, product_id, product.title, product.image or first.image, first.price_minor, first.currency
            )
    return found


def _staff(reader: Reader, customer: Customer) -> dict[str, str]:
    person = reader.get(Staff, customer.assigned_staff_id) if customer.assigned_staff_id else None
    return {} if person is None else {person.staff_id: person.name}
