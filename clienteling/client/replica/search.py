"""Search as you type. Every word must begin some word of the record, in any order; what matters comes first.

When nothing is found, each word that begins nothing is replaced by the known words one typing error away.
Words with digits are not: a code that is nearly right is wrong.
"""

from collections.abc import Iterator

import apsw

MAX_VARIANTS = 8
"""Known words tried for one mistyped word."""
_SHORTEST_TYPO = 4
_MAX_SCANNED = 4_000
_LATIN = "abcdefghijklmnopqrstuvwxyz0123456789"


def matching(connection: apsw.Connection, index: str, words: tuple[str, ...], *, limit: int) -> list[str]:
    """Ids of ``index`` (``customer`` or ``article``) that have all ``words`` as prefixes, best first."""
    if not words:
        return []
    found = _ask(connection, index, [[word] for word in words], limit)
    if found:
        return found
    choices = [_known(connection, index, word) for word in words]
    if not all(choices) or choices == [[word] for word in words]:
        return []
    return _ask(connection, index, choices, limit)


def _ask(connection: apsw.Connection, index: str, choices: list[list[str]], limit: int) -> list[str]:
    terms = ("(" + " OR ".join(f'"{word}"*' for word in choice) + ")" for choice in choices)
    rows = connection.execute(
        f"""SELECT p.id FROM (SELECT rowid FROM {index}_words WHERE {index}_words MATCH ? ORDER BY rowid LIMIT ?) AS w
            JOIN {index}_place AS p ON p.place = w.rowid ORDER BY w.rowid""",
        (" AND ".join(terms), limit),
    )
    return [id_ for (id_,) in rows]


def _known(connection: apsw.Connection, index: str, word: str) -> list[str]:
    """``word`` itself when it begins a known word, else the known words one error away."""
    if _begins(connection, index, word):
        return [word]
    if len(word) < _SHORTEST_TYPO or any(map(str.isdigit, word)):
        return []
    found = dict.fromkeys(_same_start(connection, index, word))
    if not found:
        found = dict.fromkeys(candidate for candidate in _other_start(word) if _begins(connection, index, candidate))
    return list(found)[:MAX_VARIANTS]


def _begins(connection: apsw.Connection, index: str, word: str) -> bool:
    row = connection.execute(
        f"SELECT 1 FROM {index}_vocabulary WHERE term >= ? AND term < ? LIMIT 1", (word, word + "\U0010ffff")
    ).fetchone()
    return row is not None


def _same_start(connection: apsw.Connection, index: str, word: str) -> Iterator[str]:
    start = word[: len(word) // 2]
    rows = connection.execute(
        f"SELECT term FROM {index}_vocabulary WHERE term >= ? AND term < ? LIMIT ?",
        (start, start + "\U0010ffff", _MAX_SCANNED),
    )
    for (term,) in rows:
        if begins_with_one_error(term, word):
            yield term


def _other_start(word: str) -> Iterator[str]:
    """Every spelling with one error in the first half of ``word`` put right."""
    for at in range(len(word) // 2 + 1):
        head, tail = word[:at], word[at:]
        yield head + tail[1:]
        yield head + tail[1:2] + tail[:1] + tail[2:]
        for letter in _LATIN:
            yield head + letter + tail[1:]
            yield head + letter + tail


def begins_with_one_error(term: str, word: str) -> bool:
    """Whether some beginning of ``term`` is at most one change, swap, missing or extra letter away from ``word``."""
    at = next((i for i, (a, b) in enumerate(zip(term, word, strict=False)) if a != b), min(len(term), len(word)))
    rest, asked = term[at:], word[at:]
    return (
        len(asked) <= 1
        or rest[1:].startswith(asked[1:])
        or rest.startswith(asked[1:])
        or rest[1:].startswith(asked)
        or (rest[:2] == asked[1::-1] and rest[2:].startswith(asked[2:]))
    )
