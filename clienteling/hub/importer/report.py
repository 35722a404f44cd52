"""What an import did, file by file."""

from dataclasses import dataclass
from typing import assert_never

from clienteling.hub.importer.merge import Written


@dataclass(frozen=True, slots=True)
class Unchanged:
    """The file is as it was when it was imported; nothing was done."""

    rejects: int


@dataclass(frozen=True, slots=True)
class Imported:
    """The file was read to its end. ``oddities`` were taken as they are; ``repeated`` events were there twice."""

    rows: int
    rejects: int
    written: Written
    seconds: float
    unknown: tuple[str, ...] = ()
    repeated: int = 0
    oddities: tuple[tuple[str, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Refused:
    """Nothing of the file was imported."""

    reason: str


FileOutcome = Unchanged | Imported | Refused


@dataclass(frozen=True, slots=True)
class Report:
    """The outcome of every file, in reading order; ``snapshots`` says that devices take new snapshots."""

    files: tuple[tuple[str, FileOutcome], ...]
    seconds: float
    snapshots: bool = False

    @property
    def rejects(self) -> int:
        """Lines that are set aside."""
        return sum(outcome.rejects for _, outcome in self.files if not isinstance(outcome, Refused))

    @property
    def refused(self) -> int:
        """Files of which nothing was imported."""
        return sum(isinstance(outcome, Refused) for _, outcome in self.files)

    @property
    def written(self) -> int:
        """Rows that were added or changed."""
        done = [outcome.written for _, outcome in self.files if isinstance(outcome, Imported)]
        return sum(written.added + written.changed for written in done)


def summary(report: Report) -> str:
    """The report for a person to read."""
    lines = [line for name, outcome in report.files for line in _file_lines(name, outcome)]
    lines.append(f"{report.written:,} rows written, {report.rejects:,} rows set aside, {report.refused} files refused.")
    if report.snapshots:
        lines.append("Devices take a new snapshot at their next sync.")
    return "\n".join(lines) + "\n"


def _file_lines(name: str, outcome: FileOutcome) -> list[str]:
    match outcome:
        case Unchanged(rejects):
            aside = f", {rejects:,} rows set aside then" if rejects else ""
            return [f"{name}: imported before, unchanged{aside}"]
        case Refused(reason):
            return [f"{name}: refused: {reason}"]
        case Imported():
            added, changed = outcome.written.added, outcome.written.changed
            done = f"{added:,} new, {changed:,} changed, {outcome.rejects:,} set aside"
            lines = [f"{name}: {outcome.rows:,} rows, {done}"]
            if outcome.unknown:
                lines.append(f"  columns not known, ignored: {', '.join(outcome.unknown)}")
            if outcome.repeated:
                lines.append(f"  {outcome.repeated:,} were there twice")
            lines += [f"  {count:,} {says}" for says, count in outcome.oddities]
            return lines
        case _:
            assert_never(outcome)
