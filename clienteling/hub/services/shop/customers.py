"""Customers as the retailer's system knows them."""

from msgspec import UNSET
from msgspec.structs import asdict, replace

from clienteling.contract.records import Branch, Consent, Customer
from clienteling.hub.services.shop.acting import Acting
from clienteling.hub.services.shop.bodies import ShopAnswer, ShopCustomer

_NOT_FIELDS = ("customer_id", "consents")


def take_customer(acting: Acting, body: ShopCustomer) -> ShopAnswer:
    """Create a customer or change the fields that are sent. Raises ``UnknownReference`` for an unknown home branch."""
    given = {name: value for name, value in asdict(body).items() if value is not UNSET and name not in _NOT_FIELDS}
    if isinstance(body.home_branch_id, str):
        acting.known(Branch, body.home_branch_id)
    before = acting.locked(Customer, body.customer_id)
    after = replace(before or Customer(body.customer_id, created_at=acting.at), **given)
    if before is not None and after != before:
        after = replace(after, version=before.version + 1)
    changed = acting.write(after, *_newer(acting, body))
    result = "created" if before is None else "updated" if changed else "unchanged"
    acting.log("ShopCustomer", f"customer/{body.customer_id}", {"result": result})
    return ShopAnswer(result)


def _newer(acting: Acting, body: ShopCustomer) -> list[Consent]:
    """The consents that are later than those known."""
    rows: list[Consent] = []
    for said in body.consents:
        known = acting.locked(Consent, body.customer_id, said.purpose)
        if known is None or known.given_at <= said.given_at:
            rows.append(Consent(body.customer_id, said.purpose, said.granted, said.given_at, said.proof))
    return rows
