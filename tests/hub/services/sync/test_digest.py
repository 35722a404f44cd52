"""A digest is of the rows as they are, also when it was counted before."""

from clienteling.contract.digest import key_sum
from clienteling.contract.records import Customer, Note, Stock
from clienteling.hub.services.sync.service import Sync
from clienteling.hub.store import feed
from clienteling.hub.store.database import Database
from clienteling.hub.store.feed import Removal


def test_it_follows_every_change(database: Database) -> None:
    sync = Sync(database, epoch="e")
    with database.transaction() as conn:
        feed.write(conn, [Customer("c1", home_branch_id="b1"), Note("ą", "c1", "x", "Ola", None, 1)], at=1)
        feed.write(conn, [Stock("b1", "sofa", 1)], at=1)
    first = sync.digest("branch:b1").kinds
    assert first["note"] == (1, key_sum([("ą",)]))
    assert first["stock"] == (1, key_sum([("b1", "sofa")]))
    assert sync.digest("branch:b1").kinds == first
    with database.transaction() as conn:
        feed.write(conn, [Note("n2", "c1", "x", "Ola", None, 1)], [Removal(Note, ("ą",))], at=1)
    assert sync.digest("branch:b1").kinds["note"] == (1, key_sum([("n2",)]))
    assert sync.digest("branch:b2").kinds["note"] == (0, "0")
