"""What operations on an online cart mean."""

from typing import assert_never

from msgspec.structs import replace

from clienteling.contract.decide.reservation import article_name
from clienteling.contract.decide.view import Circumstances, Effects, Refusal, Remove, View, found
from clienteling.contract.limits import MAX_CART_LINES, MAX_QUANTITY
from clienteling.contract.operations.commerce import AddToCart, SplitCart, TakeOverCart
from clienteling.contract.records import Branch, Cart, CartLine, Variant
from clienteling.contract.refusals import Refused
from clienteling.domain.cart import Fate

CartBody = TakeOverCart | SplitCart | AddToCart


def decide(body: CartBody, view: View, now: Circumstances) -> Effects:
    """The rows after an operation on a cart. Raises :class:`Refusal`."""
    cart = found(view, Cart, body.cart_id)
    if cart.state == "closed":
        raise Refusal(Refused.CLOSED, "This cart has been ordered or emptied.", conflict=True)
    if cart.taken_branch_id not in (None, now.branch_id):
        raise Refusal(
            Refused.CART_TAKEN,
            "Another branch has taken this cart over.",
            {"branch_id": str(cart.taken_branch_id)},
            conflict=True,
        )
    match body:
        case TakeOverCart():
            return Effects((_taken(cart, now),))
        case SplitCart():
            return _split(body, cart, view, now)
        case AddToCart():
            return _add(body, cart, view, now)
    assert_never(body)


def _taken(cart: Cart, now: Circumstances) -> Cart:
    return replace(cart, state="taken_over", taken_branch_id=now.branch_id, changed_at=now.at)


def _split(body: SplitCart, cart: Cart, view: View, now: Circumstances) -> Effects:
    lines = {line.line: line for line in view.under(CartLine, cart.cart_id)}
    if len({part.line for part in body.parts}) < len(body.parts):
        raise Refusal(Refused.INVALID_VALUE, "A split names each line once.", {"value": len(body.parts)})
    decided: list[CartLine] = []
    for part in body.parts:
        if part.line not in lines:
            raise Refusal(Refused.UNKNOWN_RECORD, f"The cart has no line {part.line}.", {"id": str(part.line)})
        if part.fate not in tuple(Fate):
            raise Refusal(Refused.INVALID_VALUE, f"{part.fate} is not possible.", {"value": part.fate})
        if part.branch_id is not None:
            found(view, Branch, part.branch_id, code=Refused.UNKNOWN_BRANCH)
        decided.append(replace(lines[part.line], fate=part.fate, fate_branch_id=part.branch_id))
    return Effects((_taken(cart, now), *decided))


def _add(body: AddToCart, cart: Cart, view: View, now: Circumstances) -> Effects:
    variant = found(view, Variant, body.sku, code=Refused.UNKNOWN_ARTICLE)
    if not 0 <= body.quantity <= MAX_QUANTITY:
        raise Refusal(Refused.INVALID_QUANTITY, "This is not a quantity.", {"quantity": body.quantity})
    lines = view.under(CartLine, cart.cart_id)
    same = next((line for line in lines if line.sku == body.sku), None)
    changed = replace(cart, changed_at=now.at)
    if body.quantity == 0:
        removed = () if same is None else (Remove(CartLine, (cart.cart_id, same.line)),)
        return Effects((changed,), removed)
    if same is not None:
        return Effects((changed, replace(same, quantity=body.quantity)))
    if len(lines) >= MAX_CART_LINES:
        raise Refusal(Refused.INVALID_QUANTITY, "The cart is full.", {"limit": MAX_CART_LINES})
    number = max((line.line for line in lines), default=0) + 1
    line = CartLine(
        cart.cart_id,
        number,
        cart.customer_id,
        variant.sku,
        article_name(view, variant.sku),
        body.quantity,
        variant.price_minor,
    )
    return Effects((changed, line))
