"""A program that stores operations as fast as it can and says the sequence of each one that is safe."""

import sys
from pathlib import Path

from clienteling.client.outbox.entry import Written
from clienteling.client.outbox.store import Outbox
from clienteling.contract.operations.profile import AddNote
from tests.client.world import KEY, operation


def main() -> None:
    path = Path(sys.argv[1])
    outbox = Outbox.open(path / "outbox.db", path / "outbox.log", database_key=KEY, journal_key=KEY)
    while True:
        entry = outbox.add(lambda n: Written(operation(AddNote(f"n{n}", "c1", "x"), n), "Ewa", "associate"))
        sys.stdout.write(f"{entry.operation.sequence}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
