"""Does the replica have what the hub thinks it has? Compared by kind; a kind that differs is fetched anew."""

from collections.abc import Iterator

import apsw

from clienteling.client.replica import frames
from clienteling.client.replica.table import TABLES, Table
from clienteling.client.storage.local import Local
from clienteling.client.wire.hub import Hub
from clienteling.contract.digest import key_sum
from clienteling.contract.records import Owner, Scalar
from clienteling.contract.sync import CHAIN_SCOPE, ScopeDigest

_EMPTY = (0, "0")


def kinds_of(scope: str) -> tuple[Table, ...]:
    """The kinds that a scope can have."""
    if scope == CHAIN_SCOPE:
        owners = {Owner.CHAIN}
    elif scope.startswith("customer:"):
        owners = {Owner.CUSTOMER}
    else:
        owners = {Owner.BRANCH, Owner.NEIGHBOURHOOD, Owner.CUSTOMER}
    return tuple(table for table in TABLES.values() if table.kind.owner in owners)


def differing(connection: apsw.Connection, digest: ScopeDigest) -> tuple[str, ...]:
    """The kinds in which the replica differs from the hub's digest. Kinds of a newer hub are left out."""
    return tuple(
        table.name
        for table in kinds_of(digest.scope)
        if _local(connection, table, digest.scope) != digest.kinds.get(table.name, _EMPTY)
    )


async def heal(scope: str, kinds: tuple[str, ...], *, hub: Hub, local: Local) -> str:
    """Fetch whole kinds of a scope anew. Returns the cursor from which changes complete the picture."""
    manifest = await hub.snapshot(scope)
    wanted = [info for info in manifest.frames if info.kind in kinds]
    bodies = {info: await hub.frame(scope, info.frame) for info in wanted}
    await local.write(lambda connection: frames.replace_kinds(connection, manifest, kinds, bodies))
    return manifest.cursor


def _local(connection: apsw.Connection, table: Table, scope: str) -> tuple[int, str]:
    count = 0

    def keys() -> Iterator[tuple[Scalar, ...]]:
        nonlocal count
        for row in connection.execute(_keys_sql(table), (scope,) if table.kind.owner is Owner.CUSTOMER else ()):
            count += 1
            yield row

    total = key_sum(keys())
    return count, total


def _keys_sql(table: Table) -> str:
    sql = f"SELECT {', '.join(table.kind.key)} FROM {table.name}"
    if table.kind.owner is Owner.CUSTOMER:
        sql += " WHERE customer_id IN (SELECT customer_id FROM member WHERE scope = ?)"
    return sql
