"""House rules for QML files that qmllint does not check."""

import re
from collections.abc import Iterator
from pathlib import PurePosixPath

from tests.rules.violation import Violation

MAX_LINES = 300
THEME = "Theme.qml"
STRING_OR_COMMENT = re.compile(r'"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])*\'|//[^\n]*|/\*.*?\*/', re.DOTALL)
HEX_COLOUR = re.compile(r"""["']#[0-9a-fA-F]{3,8}["']""")
NAMED_COLOUR = re.compile(r"""\b\w*[cC]olor\s*:\s*["'](?!transparent["'])[a-zA-Z]+["']""")
COLOUR_CALL = re.compile(r"\bQt\.(?:rgba|hsla|hsva)\(\s*[\d.]")
FONT_SIZE = re.compile(r"\b(?:font\.)?(?:pixelSize|pointSize)\s*:\s*[\d.]+")
UNTYPED = re.compile(r"\bproperty\s+(?:var|variant)\b|\bproperty\s+list<\s*var\s*>")
CONTROL = re.compile(
    r"(?:^|(?<=[\s:.]))([A-Z]\w*)?(Button|Field|TextArea|ComboBox|CheckBox|SpinBox|Switch|Slider|ItemDelegate|MenuItem|"
    r"CheckRow|Chip|ListRow|PinPad|Pressable|SegmentedChoice|Stepper|SwitchRow)\s*\{",
    re.MULTILINE,
)
OBJECT_NAME = re.compile(r"\bobjectName\s*:")


def long_file(path: str, text: str) -> Iterator[Violation]:
    """Find a page that should be several."""
    lines = text.count("\n")
    if lines > MAX_LINES:
        yield Violation(path, MAX_LINES, f"{lines} lines, the limit is {MAX_LINES}: move parts into own files")


def literal_looks(path: str, text: str) -> Iterator[Violation]:
    """Find colours and font sizes that do not come from the Theme."""
    if PurePosixPath(path).name == THEME:
        return
    plain = _without_comments(text)
    for pattern, what in (
        (HEX_COLOUR, "literal colour"),
        (NAMED_COLOUR, "literal colour"),
        (COLOUR_CALL, "literal colour"),
        (FONT_SIZE, "literal font size"),
    ):
        for match in pattern.finditer(plain):
            yield Violation(path, _line(plain, match.start()), f"{what} {match[0]}: take it from Theme by role")


def untyped_properties(path: str, text: str) -> Iterator[Violation]:
    """Find properties that switch qmllint off without a word."""
    plain = _without_comments(text)
    for match in UNTYPED.finditer(plain):
        yield Violation(path, _line(plain, match.start()), f"{match[0]}: give the property its type")


def nameless_controls(path: str, text: str) -> Iterator[Violation]:
    """Find controls without objectName; a component's root gets its name where it is used."""
    plain = STRING_OR_COMMENT.sub(lambda match: re.sub(r"[^\n]", " ", match[0]), text)
    for match in CONTROL.finditer(plain):
        if plain.count("{", 0, match.start()) == plain.count("}", 0, match.start()):
            continue
        if not OBJECT_NAME.search(_own_bindings(plain, match.end())):
            control = f"{match[1] or ''}{match[2]}"
            yield Violation(path, _line(plain, match.start()), f"{control} has no objectName: tests cannot find it")


def _own_bindings(text: str, start: int) -> str:
    """Return what stands directly in the block that begins at start, without its children."""
    depth, own = 1, []
    for character in text[start:]:
        depth += (character == "{") - (character == "}")
        if depth == 0:
            break
        if depth == 1:
            own.append(character)
    return "".join(own)


def _without_comments(text: str) -> str:
    return STRING_OR_COMMENT.sub(
        lambda match: match[0] if match[0][0] in "\"'" else re.sub(r"[^\n]", " ", match[0]), text
    )


def _line(text: str, position: int) -> int:
    return text.count("\n", 0, position) + 1
