"""Refund arithmetic to the minor unit.

The value of a line is what was paid for it: ``quantity × unit price − discount + tax``, less its part of the
order's discount. A part of a line is worth the difference of two rounded cumulative shares, so that the
refunds of all parts are exactly what was paid, in any order and split.
"""

from clienteling.domain.money import divide_half_even


def spread(total: int, weights: tuple[int, ...]) -> tuple[int, ...]:
    """``total`` minor units over ``weights`` in proportion, losing nothing (cumulative rounding).

    Weights below zero count as zero; when all are zero everything goes to the last one.
    """
    if not weights:
        return ()
    positive = [max(0, weight) for weight in weights]
    whole = sum(positive)
    if whole == 0:
        return (0,) * (len(weights) - 1) + (total,)
    shares: list[int] = []
    running = given = 0
    for weight in positive:
        running += weight
        upto = divide_half_even(total * running, whole)
        shares.append(upto - given)
        given = upto
    return tuple(shares)


def line_value(*, quantity: int, unit_price: int, discount: int, tax: int, order_discount_share: int = 0) -> int:
    """What was paid for a whole line, in minor units."""
    return quantity * unit_price - discount - order_discount_share + tax


def part_refund(value: int, *, bought: int, already_returned: int, returning: int) -> int:
    """What ``returning`` more units of a line worth ``value`` refund, after ``already_returned`` of ``bought``.

    Raises ``ValueError`` when more would come back than was bought.
    """
    if returning < 1 or already_returned < 0 or already_returned + returning > bought:
        raise ValueError("more would be returned than was bought")
    before = divide_half_even(value * already_returned, bought)
    after = divide_half_even(value * (already_returned + returning), bought)
    return after - before
