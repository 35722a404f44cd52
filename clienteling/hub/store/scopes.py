"""Which rows a scope shows, as SQL conditions over the tables of the kinds."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from psycopg import sql

from clienteling.contract.records import KINDS, Kind, Owner, Scalar
from clienteling.contract.sync import CHAIN_SCOPE
from clienteling.hub.store.database import Connection

_MEMBERS = "SELECT customer_id FROM customer_branch WHERE branch_id = %s AND customer_id = ANY(%s)"
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


class Sight:
    """What a scope shows of rows that were found by key: a few look-ups by index, however large the scope is."""

    def __init__(self, conn: Connection, scope: str, found: Mapping[str, Mapping[Any, tuple[Scalar, ...]]]) -> None:
        self._scope = scope
        self._branch_id = branch_of(scope)
        self._customer_id = customer_of(scope)
        self._members: set[Scalar] = set()
        self._near: set[Scalar] = {self._branch_id}
        if self._branch_id is None:
            return
        customers = {
            values[_place(kind, "customer_id")]
            for kind in CUSTOMER_KINDS
            for values in found.get(kind.name, {}).values()
        }
        if customers:
            members = conn.execute(_MEMBERS, (self._branch_id, list(customers))).fetchall()
            self._members = {row[0] for row in members}
        if any(KINDS[name].owner is Owner.NEIGHBOURHOOD for name in found):
            near = conn.execute("SELECT neighbour_id FROM neighbourhood WHERE branch_id = %s", (self._branch_id,))
            self._near |= {row[0] for row in near.fetchall()}

    def row(self, kind: Kind, values: tuple[Scalar, ...]) -> bool:
        """Whether the scope shows this row."""
        match kind.owner:
            case Owner.CHAIN:
                return self._scope == CHAIN_SCOPE
            case Owner.BRANCH:
                return self._branch_id is not None and values[_place(kind, "branch_id")] == self._branch_id
            case Owner.NEIGHBOURHOOD:
                return self._branch_id is not None and values[_place(kind, "branch_id")] in self._near
            case Owner.CUSTOMER:
                customer_id = values[_place(kind, "customer_id")]
                return customer_id is not None and (customer_id == self._customer_id or customer_id in self._members)


@cache
def _place(kind: Kind, name: str) -> int:
    return kind.fields.index(name)
