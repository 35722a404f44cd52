"""Lint all QML with the types that Python registers known to the linter.

The modules are copied into a scratch folder, because qmllint learns Python's types only from a
`typeinfo` line in the `qmldir` of the same module, and generated files do not belong in the tree.
"""

import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent.parent
QML = ROOT / "resources" / "qml"
SOURCES = ROOT / "clienteling" / "client"
SCRIPTS = Path(sys.executable).parent
IMPORT_NAME = re.compile(r'^QML_IMPORT_NAME\s*(?::\s*\w+\s*)?=\s*"([\w.]+)"', re.MULTILINE)
FOREIGN_TYPES = ("core", "gui", "qml", "quick")
TYPES_FILE = "python.qmltypes"


class PythonModule(NamedTuple):
    """The Python files that register types under one QML import name."""

    name: str
    sources: tuple[Path, ...]


def main() -> int:
    """Lint every QML file; 0 when there is nothing to say, or no QML yet."""
    if not any(QML.rglob("*.qml")):
        print("no QML yet")
        return 0
    with tempfile.TemporaryDirectory() as scratch:
        imports = Path(scratch) / "qml"
        shutil.copytree(QML, imports)
        for module in python_modules(SOURCES.rglob("*.py")):
            if not write_types(module, imports, Path(scratch)):
                return 1
        return lint(imports)


def python_modules(files: Iterable[Path]) -> list[PythonModule]:
    """Group the files that register QML types by the import name they register under."""
    found: dict[str, list[Path]] = {}
    for file in sorted(files):
        if match := IMPORT_NAME.search(file.read_text(encoding="utf-8")):
            found.setdefault(match[1], []).append(file)
    return [PythonModule(name, tuple(sources)) for name, sources in sorted(found.items())]


def write_types(module: PythonModule, imports: Path, scratch: Path) -> bool:
    """Describe the Python types of a module where qmllint looks for them."""
    described = scratch / f"{module.name}.json"
    place = imports.joinpath(*module.name.split("."))
    place.mkdir(parents=True, exist_ok=True)
    steps = (
        [tool("pyside6-metaobjectdump"), "-c", "-o", str(described), *map(str, module.sources)],
        [
            tool("pyside6-qmltyperegistrar"),
            f"--generate-qmltypes={place / TYPES_FILE}",
            "-o",
            str(scratch / "unused.cpp"),
            str(described),
            f"--import-name={module.name}",
            "--major-version=1",
            f"--foreign-types={','.join(foreign_types())}",
        ],
    )
    for step in steps:
        outcome = subprocess.run(step, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        if outcome.returncode != 0:
            print(outcome.stdout)
            return False
    qmldir = place / "qmldir"
    known = qmldir.read_text(encoding="utf-8") if qmldir.exists() else f"module {module.name}\n"
    qmldir.write_text(f"{known.rstrip()}\ntypeinfo {TYPES_FILE}\n", encoding="utf-8")
    return True


def lint(imports: Path) -> int:
    """Run qmllint on the copy and show its words with the places of the originals."""
    files = sorted(str(file) for file in imports.rglob("*.qml"))
    outcome = subprocess.run(
        [tool("pyside6-qmllint"), "-W", "0", "-I", str(imports), *files],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    print(outcome.stdout.replace(str(imports), str(QML.relative_to(ROOT))))
    return 0 if outcome.returncode == 0 else 1


def foreign_types() -> list[str]:
    """Return the descriptions of Qt's own types that come with PySide6."""
    import PySide6

    place = Path(PySide6.__path__[0]) / "Qt" / "metatypes"
    return [str(next(place.glob(f"qt6{name}_*metatypes.json"))) for name in FOREIGN_TYPES]


def tool(name: str) -> str:
    """Return one of PySide6's command-line tools."""
    return str(SCRIPTS / name)


if __name__ == "__main__":
    sys.exit(main())
