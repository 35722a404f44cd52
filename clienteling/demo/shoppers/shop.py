"""What a retailer's own systems send: orders, carts, chat messages, visits."""

from collections.abc import Sequence
from datetime import datetime

from clienteling.contract.records import Branch, Customer
from clienteling.demo.chain.catalogue import Article
from clienteling.demo.shoppers.act import Act
from clienteling.domain.clock import to_ms

Lines = Sequence[tuple[Article, int]]


def cart(cart_id: str, customer: Customer, lines: Lines, *, at: datetime) -> Act:
    """The customer's live cart as it is now."""
    body = {
        "cart_id": cart_id,
        "customer_id": customer.customer_id,
        "currency": customer.currency,
        "changed_at": to_ms(at),
        "lines": [
            {"sku": article.variant.sku, "quantity": quantity, "unit_price_minor": article.variant.price_minor}
            for article, quantity in lines
        ],
    }
    return Act("/shop/carts", body, f"{_short(customer)} leaves a cart with {len(lines)} articles")


def order(order_number: str, customer: Customer, lines: Lines, *, at: datetime, collect: Branch | None = None) -> Act:
    """An order from the web shop; with ``collect`` its goods are held in that branch."""
    body: dict[str, object] = {
        "order_number": order_number,
        "customer_id": customer.customer_id,
        "email": customer.email,
        "channel": "web",
        "placed_at": to_ms(at),
        "currency": customer.currency,
        "status": "open",
        "lines": [
            {
                "line": number,
                "sku": article.variant.sku,
                "title": article.name,
                "quantity": quantity,
                "unit_price_minor": article.variant.price_minor,
            }
            for number, (article, quantity) in enumerate(lines, start=1)
        ],
    }
    if collect is None:
        return Act("/shop/orders", body, f"{_short(customer)} orders {lines[0][0].name}")
    body["collect"] = {"branch_id": collect.branch_id}
    return Act("/shop/orders", body, f"{_short(customer)} orders {lines[0][0].name} to {collect.name}")


def chat(conversation_id: str, message_id: str, customer: Customer, text: str, *, at: datetime) -> Act:
    """A message that a customer writes in the web chat."""
    body = {
        "conversation_id": conversation_id,
        "message_id": message_id,
        "customer_id": customer.customer_id,
        "channel": "chat",
        "speaker": "customer",
        "text": text,
        "sent_at": to_ms(at),
    }
    return Act("/shop/chats/messages", body, f"{_short(customer)} writes in the chat")


def visit(visit_id: str, customer: Customer, branch: Branch, *, at: datetime) -> Act:
    """A customer checks in on the way to a branch."""
    body = {
        "visit_id": visit_id,
        "customer_id": customer.customer_id,
        "branch_id": branch.branch_id,
        "kind": "on_the_way",
        "how": "web",
        "at": to_ms(at),
    }
    return Act("/shop/visits", body, f"{_short(customer)} is on the way to {branch.name}")


def _short(customer: Customer) -> str:
    return f"{customer.first_name} {customer.last_name[:1]}."
