"""Transactions that let other threads run while they commit.

``with connection:`` of apsw holds the interpreter until the commit is on disk (measured up to 1.9 s), and with it
every window of the program. A statement that is executed does not.
"""

from collections.abc import Iterator
from contextlib import contextmanager

import apsw

_BEGIN, _COMMIT, _UNDO = "SAVEPOINT change", "RELEASE change", "ROLLBACK TO change"


@contextmanager
def transaction(connection: apsw.Connection) -> Iterator[None]:
    """All or nothing: committed at the end, undone by any exception. Inside another one it is a part of it."""
    connection.execute(_BEGIN)
    try:
        yield
        connection.execute(_COMMIT)
    except BaseException:
        if connection.in_transaction:  # SQLite undoes everything by itself when the disk is full
            connection.execute(_UNDO)
            connection.execute(_COMMIT)
        raise
