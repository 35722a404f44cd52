from pathlib import Path

import pytest

from clienteling.client.qt.resources import QML_ROOT
from tests.qml.lint import lint, write_types


@pytest.fixture(scope="session")
def types(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("types")
    write_types(folder)
    return folder


def test_no_warning_in_our_modules(types: Path) -> None:
    files = sorted(QML_ROOT.rglob("*.qml"))
    assert files
    assert lint(files, import_paths=(QML_ROOT, types)) == []


def test_a_misspelt_property_is_found(types: Path, tmp_path: Path) -> None:
    page = tmp_path / "Page.qml"
    page.write_text(
        "import QtQuick\nimport Clienteling.Shell.Model\n"
        "Text {\n    required property ShellViewModel shell\n    text: shell.branchNam\n}\n"
    )
    found = lint([page], import_paths=(QML_ROOT, types))
    assert len(found) == 1
    assert "branchNam" in found[0]


def test_files_stay_short() -> None:
    long = [path.name for path in QML_ROOT.rglob("*.qml") if len(path.read_text().splitlines()) > 300]
    assert long == []
