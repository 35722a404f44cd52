"""Live carts of the web shop."""

from clienteling.contract.decide.reservation import article_name
from clienteling.contract.records import Cart, CartLine, Customer, Variant
from clienteling.hub.services.search.refund import ReadingView
from clienteling.hub.services.shop.acting import Acting, Unclear
from clienteling.hub.services.shop.bodies import ShopAnswer, ShopCart, ShopCartLine
from clienteling.hub.store.feed import Removal
from clienteling.hub.store.rows import under


def take_cart(acting: Acting, body: ShopCart) -> ShopAnswer:
    """Store a cart as it is now. Raises ``Unclear`` and ``UnknownReference``; then nothing of it is done."""
    if len({line.sku for line in body.lines}) < len(body.lines):
        raise Unclear("A cart has each article once.")
    acting.known(Customer, body.customer_id)
    before = acting.locked(Cart, body.cart_id)
    if before is not None and before.customer_id != body.customer_id:
        raise Unclear("This cart belongs to another customer.")
    if before is not None and before.changed_at > body.changed_at:
        return ShopAnswer("unchanged")
    if before is not None and before.taken_branch_id is not None and not body.ordered:
        return ShopAnswer("taken_over")
    state = "closed" if body.ordered or not body.lines else "open"
    cart = Cart(body.cart_id, body.customer_id, body.channel, body.currency, body.changed_at, state)
    known = under(acting.conn, CartLine, body.cart_id, lock=True)
    numbers = {line.sku: line.line for line in known}
    free = max(numbers.values(), default=0)
    lines: list[CartLine] = []
    for line in body.lines:
        if line.sku not in numbers:
            free += 1
        lines.append(_line(acting, body, line, numbers.get(line.sku, free)))
    wanted = {line.sku for line in body.lines}
    removed = tuple(Removal(CartLine, (body.cart_id, line.line)) for line in known if line.sku not in wanted)
    changed = acting.write(cart, *lines, removed=removed)
    result = "created" if before is None else "updated" if changed or removed else "unchanged"
    acting.log("ShopCart", f"cart/{body.cart_id}", {"result": result, "lines": len(lines)})
    return ShopAnswer(result)


def _line(acting: Acting, cart: ShopCart, line: ShopCartLine, number: int) -> CartLine:
    view = ReadingView(acting.conn)
    price = line.unit_price_minor
    if price is None:
        variant = view.get(Variant, line.sku)
        price = 0 if variant is None else variant.price_minor
    title = line.title or article_name(view, line.sku)
    return CartLine(cart.cart_id, number, cart.customer_id, line.sku, title, line.quantity, price)
