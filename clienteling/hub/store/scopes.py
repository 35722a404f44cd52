"""Which rows a scope shows, as SQL conditions over the tables of the kinds."""

from dataclasses import dataclass

from psycopg import sql

from clienteling.contract.records import KINDS, Kind, Owner, Scalar
from clienteling.contract.sync import CHAIN_SCOPE

_BRANCH, _CUSTOMER = "branch:", "customer:"


@dataclass(frozen=True, slots=True)
class Condition:
    """A ``WHERE`` condition with its parameters."""

    where: sql.SQL
    parameters: tuple[Scalar, ...]


class UnknownScope(ValueError):
    """Text that names no scope."""


def check_scope(scope: str) -> str:
    """``scope`` when it is well formed. Raises :class:`UnknownScope`."""
    if scope != CHAIN_SCOPE and not any(scope.startswith(p) and len(scope) > len(p) for p in (_BRANCH, _CUSTOMER)):
        raise UnknownScope(scope)
    return scope


def branch_of(scope: str) -> str | None:
    """The branch of a branch scope."""
    return scope.removeprefix(_BRANCH) if scope.startswith(_BRANCH) else None


def customer_of(scope: str) -> str | None:
    """The customer of a visit pack."""
    return scope.removeprefix(_CUSTOMER) if scope.startswith(_CUSTOMER) else None


def condition(kind: Kind, scope: str) -> Condition | None:
    """Which rows of ``kind`` the scope shows; ``None`` when it shows none of them."""
    if scope == CHAIN_SCOPE:
        return Condition(sql.SQL("true"), ()) if kind.owner is Owner.CHAIN else None
    customer_id = customer_of(scope)
    if customer_id is not None:
        return Condition(sql.SQL("customer_id = %s"), (customer_id,)) if kind.owner is Owner.CUSTOMER else None
    branch_id = branch_of(scope)
    match kind.owner:
        case Owner.BRANCH:
            return Condition(sql.SQL("branch_id = %s"), (branch_id,))
        case Owner.NEIGHBOURHOOD:
            near = "branch_id IN (SELECT %s UNION SELECT neighbour_id FROM neighbourhood WHERE branch_id = %s)"
            return Condition(sql.SQL(near), (branch_id, branch_id))
        case Owner.CUSTOMER:
            member = "customer_id IN (SELECT customer_id FROM customer_branch WHERE branch_id = %s)"
            return Condition(sql.SQL(member), (branch_id,))
        case Owner.CHAIN:
            return None


CUSTOMER_KINDS: tuple[Kind, ...] = tuple(kind for kind in KINDS.values() if kind.owner is Owner.CUSTOMER)
