"""Customers who are on their way to a branch, or have come."""

from msgspec.structs import replace

from clienteling.contract.operations.profile import RecordVisit
from clienteling.contract.records import Branch, Customer, Visit
from clienteling.hub.services.shop.acting import Acting, Unclear
from clienteling.hub.services.shop.bodies import ShopAnswer, ShopVisit


def take_visit(acting: Acting, body: ShopVisit) -> ShopAnswer:
    """Record a visit, or how it went on. Raises ``Unclear`` and ``UnknownReference``."""
    acting.known(Customer, body.customer_id)
    acting.known(Branch, body.branch_id)
    before = acting.locked(Visit, body.visit_id)
    changed = before is None
    if before is None or (before.kind != "arrived" and (before.kind, before.at) != (body.kind, body.at)):
        visit = RecordVisit(body.visit_id, body.customer_id, body.kind, body.how)
        refusal = acting.decide(visit, branch_id=body.branch_id, at=body.at)
        if refusal is not None:
            raise Unclear(refusal.detail)
        changed = True
    elif before.customer_id != body.customer_id:
        raise Unclear("This visit is another customer's.")
    if body.ended_at is not None:
        visit_now = acting.known(Visit, body.visit_id)
        changed = bool(acting.write(replace(visit_now, ended_at=body.ended_at))) or changed
    if not changed:
        return ShopAnswer("unchanged")
    result = "created" if before is None else "updated"
    acting.log("ShopVisit", f"visit/{body.visit_id}", {"result": result, "kind": body.kind})
    return ShopAnswer(result)
