"""No word is cut: on each screen, in each language, in normal and large text, at each size."""

from typing import Final

from tests.screens.stage import Screen
from tests.screens.states import State
from tests.screens.words import cut_words

ELIDED: Final = {
    "duty.chat/": "the beginning of a message, which opens with a press",
    "customer.now": "the beginning of a message, which opens with a press",
    "timeline.": "one line of what happened, which opens with a press",
    "inbox.thread.": "the beginning of a message, which opens with a press",
}
"""What may be elided, by the beginning of the objectName of what it stands in, and why."""


def test_no_word_is_cut(state: State, screen: Screen) -> None:
    cut: list[str] = []
    for look in state.readings():
        screen.lay_out(look)
        cut += [f"{look}: {line}" for line in cut_words(screen.window) if not may_be_elided(line)]
    assert cut == []


def may_be_elided(line: str) -> bool:
    return line.endswith(" is elided") and line.startswith(tuple(ELIDED))
