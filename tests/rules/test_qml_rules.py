"""The rules for QML, on the checkout and on planted violations."""

from collections.abc import Callable, Iterator
from typing import NamedTuple

import pytest

from tests.rules import qml_rules
from tests.rules.checkout import files_ending
from tests.rules.violation import Violation

Rule = Callable[[str, str], Iterator[Violation]]

RULES: tuple[Rule, ...] = (
    qml_rules.long_file,
    qml_rules.literal_looks,
    qml_rules.untyped_properties,
    qml_rules.nameless_controls,
)


class Case(NamedTuple):
    name: str
    rule: Rule
    text: str
    lines: tuple[int, ...]
    path: str = "resources/qml/Clienteling/Find/FindPage.qml"


THEME_PATH = "resources/qml/Clienteling/Theme/Theme.qml"
NAMED = 'Item {\n  Button {\n    Item { x: 1 }\n    objectName: "go"\n  }\n}\n'
CHILD_NAMED = 'Item {\n  Button {\n    contentItem: Item { objectName: "x" }\n  }\n}\n'

CASES = (
    Case("file at the limit", qml_rules.long_file, "x\n" * 300, ()),
    Case("file over the limit", qml_rules.long_file, "x\n" * 301, (300,)),
    Case("hex colour", qml_rules.literal_looks, 'Item {\n  x: "#a0b1c2"\n}\n', (2,)),
    Case("named colour", qml_rules.literal_looks, 'Rectangle {\n  border.color: "red"\n}\n', (2,)),
    Case("colour by numbers", qml_rules.literal_looks, "Item { c: Qt.rgba(0, 0, 0, 0.5) }\n", (1,)),
    Case("no colour", qml_rules.literal_looks, 'Rectangle { color: "transparent" }\n', ()),
    Case("colour by role", qml_rules.literal_looks, "Rectangle { color: Theme.card }\n", ()),
    Case("font size by number", qml_rules.literal_looks, "Text { font.pixelSize: 14 }\n", (1,)),
    Case("font size in a group", qml_rules.literal_looks, "Text { font { pixelSize: 14 } }\n", (1,)),
    Case("font size by role", qml_rules.literal_looks, "Text { font.pixelSize: Theme.textSize }\n", ()),
    Case("the theme itself", qml_rules.literal_looks, 'Item { property color card: "#fff" }\n', (), THEME_PATH),
    Case("colour in a comment", qml_rules.literal_looks, '// color: "red"\nItem {}\n', ()),
    Case("untyped property", qml_rules.untyped_properties, "Item {\n required property var model\n}\n", (2,)),
    Case("typed property", qml_rules.untyped_properties, "Item { required property FindViewModel find }\n", ()),
    Case("named control", qml_rules.nameless_controls, NAMED, ()),
    Case("only its child is named", qml_rules.nameless_controls, CHILD_NAMED, (2,)),
    Case("nameless control", qml_rules.nameless_controls, "Item {\n  T.ComboBox {\n  }\n}\n", (2,)),
    Case("our own control", qml_rules.nameless_controls, "Item {\n  PrimaryButton { x: 1 }\n}\n", (2,)),
    Case(
        "nameless delegate",
        qml_rules.nameless_controls,
        "ListView {\n  delegate: ItemDelegate { x: 1 }\n}\n",
        (2,),
    ),
    Case("root of a component", qml_rules.nameless_controls, "import QtQuick\n\nButton {\n}\n", ()),
    Case("brace in a string", qml_rules.nameless_controls, 'Button {\n  text: "{"\n}\n', ()),
)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_planted_violation_is_found(case: Case) -> None:
    assert tuple(found.line for found in case.rule(case.path, case.text)) == case.lines


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.__name__)
def test_the_checkout_keeps_the_rule(rule: Rule) -> None:
    files = files_ending(".qml", under="resources/qml/")
    found = [violation for file in files for violation in rule(file.path, file.text)]
    assert not found, "\n" + "\n".join(map(str, found))
