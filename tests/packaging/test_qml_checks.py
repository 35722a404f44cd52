"""Python's QML types are made known to the linter, and the linter is heard."""

from pathlib import Path

import pytest

import qml_checks
from qml_checks import constant_properties, lint, mended, python_modules, write_types

ROWS = """
from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

QML_IMPORT_NAME = "Shop.Rows"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class RowsModel(QObject):
    countChanged = Signal()

    @Property(int, notify=countChanged)
    def count(self):
        return 0
"""
FIND = """
from PySide6.QtCore import Property, QObject
from PySide6.QtQml import QmlElement

from shop.rows import RowsModel

QML_IMPORT_NAME = "Shop.Find"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class FindViewModel(QObject):
    @Property(RowsModel, constant=True)
    def rows(self):
        return None
"""
PAGE = """
import QtQuick
import Shop.Find

Text {
    id: root

    required property FindViewModel find

    text: root.find.rows.%s
}
"""


@pytest.fixture
def shop(tmp_path: Path) -> Path:
    (tmp_path / "shop").mkdir()
    (tmp_path / "shop" / "rows.py").write_text(ROWS, encoding="utf-8")
    (tmp_path / "shop" / "find.py").write_text(FIND, encoding="utf-8")
    (tmp_path / "shop" / "plain.py").write_text("x = 1\n", encoding="utf-8")
    return tmp_path


def test_files_are_grouped_by_import_name_with_what_they_speak_of(shop: Path) -> None:
    modules = python_modules(shop)
    assert [(module.name, module.depends) for module in modules] == [("Shop.Find", ("Shop.Rows",)), ("Shop.Rows", ())]


def test_what_the_tool_leaves_out_is_put_in() -> None:
    assert constant_properties(FIND) == {("FindViewModel", "rows")}
    rows, names = {"name": "rows", "type": "RowsModel"}, {"name": "names", "type": "list"}
    described = [{"classes": [{"className": "FindViewModel", "properties": [rows, names]}]}]
    (file,) = mended(described, {("FindViewModel", "rows")})
    assert file["classes"][0]["properties"] == [
        {"name": "rows", "type": "RowsModel", "constant": True},
        {"name": "names", "type": "QVariantList"},
    ]


@pytest.mark.parametrize(("member", "status"), [("count", 0), ("cuont", 1)])
def test_a_misspelt_member_of_a_python_type_is_found(
    shop: Path, member: str, status: int, capsys: pytest.CaptureFixture[str]
) -> None:
    imports = shop / "qml"
    imports.mkdir()
    (imports / "Page.qml").write_text(PAGE % member, encoding="utf-8")
    assert write_types(python_modules(shop / "shop"), imports, shop)
    assert lint(imports) == status
    assert ("cuont" in capsys.readouterr().out) is bool(status)


def test_there_may_be_no_qml_yet(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(qml_checks, "QML", tmp_path)
    assert qml_checks.main() == 0
