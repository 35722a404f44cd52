"""Lint all QML with the types that Python registers known to the linter.

The modules are copied into a scratch folder, because qmllint learns Python's types only from a
`typeinfo` line in the `qmldir` of the same module, and generated files do not belong in the tree.
A module whose Python files import those of another gets a `depends` line, as its types speak of the other's.
"""

import ast
import json
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

ROOT = Path(__file__).resolve().parent.parent
QML = ROOT / "resources" / "qml"
SOURCES = ROOT / "clienteling" / "client"
SCRIPTS = Path(sys.executable).parent
IMPORT_NAME = re.compile(r'^QML_IMPORT_NAME\s*(?::\s*\w+\s*)?=\s*"([\w.]+)"', re.MULTILINE)
FOREIGN_TYPES = ("core", "gui", "qml", "quick")
TYPES_FILE = "python.qmltypes"
QT_NAMES = {"list": "QVariantList", "dict": "QVariantMap", "object": "QVariant"}
Description = dict[str, Any]


class PythonModule(NamedTuple):
    """The Python files that register types under one QML import name, and the modules they speak of."""

    name: str
    sources: tuple[Path, ...]
    depends: tuple[str, ...]


def main() -> int:
    """Lint every QML file; 0 when there is nothing to say, or no QML yet."""
    if not any(QML.rglob("*.qml")):
        print("no QML yet")
        return 0
    with tempfile.TemporaryDirectory() as scratch:
        imports = Path(scratch) / "qml"
        shutil.copytree(QML, imports)
        if not write_types(python_modules(SOURCES), imports, Path(scratch)):
            return 1
        return lint(imports)


def python_modules(root: Path) -> list[PythonModule]:
    """Group the files below root that register QML types by the import name they register under."""
    texts = {file: file.read_text(encoding="utf-8") for file in sorted(root.rglob("*.py"))}
    names = {file: match[1] for file, text in texts.items() if (match := IMPORT_NAME.search(text))}
    by_name: dict[str, list[Path]] = {}
    for file, name in names.items():
        by_name.setdefault(name, []).append(file)
    return [
        PythonModule(name, tuple(files), _depends(name, "\n".join(texts[file] for file in files), names))
        for name, files in sorted(by_name.items())
    ]


def _depends(name: str, text: str, names: Mapping[Path, str]) -> tuple[str, ...]:
    imported = {node.module for node in ast.walk(ast.parse(text)) if isinstance(node, ast.ImportFrom) and node.module}
    found = {other for file, other in names.items() if any(_is_module(file, module) for module in imported)}
    return tuple(sorted(found - {name}))


def _is_module(file: Path, module: str) -> bool:
    return file.with_suffix("").parts[-module.count(".") - 1 :] == tuple(module.split("."))


def write_types(modules: Sequence[PythonModule], imports: Path, scratch: Path) -> bool:
    """Describe the Python types of all modules where qmllint looks for them."""
    described = {module.name: scratch / f"{module.name}.json" for module in modules}
    if not all(describe(module, described[module.name]) for module in modules):
        return False
    for module in modules:
        others = [str(file) for name, file in described.items() if name != module.name]
        if not _register(module, described[module.name], imports, [*foreign_types(), *others]):
            return False
    return True


def describe(module: PythonModule, target: Path) -> bool:
    """Write down the types that the Python files of one module declare."""
    if not _run(tool("pyside6-metaobjectdump"), "-c", "-o", str(target), *map(str, module.sources)):
        return False
    constants = {name for file in module.sources for name in constant_properties(file.read_text(encoding="utf-8"))}
    target.write_text(json.dumps(mended(json.loads(target.read_bytes()), constants)), encoding="utf-8")
    return True


def _register(module: PythonModule, described: Path, imports: Path, foreign: Sequence[str]) -> bool:
    place = imports.joinpath(*module.name.split("."))
    place.mkdir(parents=True, exist_ok=True)
    if not _run(
        tool("pyside6-qmltyperegistrar"),
        f"--generate-qmltypes={place / TYPES_FILE}",
        "-o",
        str(described.with_suffix(".cpp")),
        str(described),
        f"--import-name={module.name}",
        "--major-version=1",
        f"--foreign-types={','.join(foreign)}",
    ):
        return False
    qmldir = place / "qmldir"
    known = qmldir.read_text(encoding="utf-8") if qmldir.exists() else f"module {module.name}\n"
    lines = [known.rstrip(), *(f"depends {other}" for other in module.depends), f"typeinfo {TYPES_FILE}", ""]
    qmldir.write_text("\n".join(lines), encoding="utf-8")
    return True


def constant_properties(text: str) -> set[tuple[str, str]]:
    """Find (class, property) declared with `@Property(..., constant=True)`, which metaobjectdump leaves out."""
    return {
        (declared.name, member.name)
        for declared in ast.walk(ast.parse(text))
        if isinstance(declared, ast.ClassDef)
        for member in declared.body
        if isinstance(member, ast.FunctionDef) and any(map(_says_constant, member.decorator_list))
    }


def _says_constant(decorator: ast.expr) -> bool:
    return isinstance(decorator, ast.Call) and any(
        word.arg == "constant" and isinstance(word.value, ast.Constant) and word.value.value is True
        for word in decorator.keywords
    )


def mended(description: list[Description], constants: set[tuple[str, str]]) -> list[Description]:
    """Put in what metaobjectdump leaves out: constant properties, and Qt's names of Python's types."""
    for file in description:
        for declared in file["classes"]:
            for member in declared.get("properties", []):
                member["type"] = QT_NAMES.get(member["type"], member["type"])
                if (declared["className"], member["name"]) in constants:
                    member["constant"] = True
    return description


def _run(*command: str) -> bool:
    outcome = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    if outcome.returncode != 0:
        print(outcome.stdout)
    return outcome.returncode == 0


def lint(imports: Path) -> int:
    """Run qmllint on the copy and show its words with the places of the originals."""
    files = sorted(str(file) for file in imports.rglob("*.qml"))
    outcome = subprocess.run(
        [tool("pyside6-qmllint"), "-W", "0", "-I", str(imports), *files],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    said = outcome.stdout.replace(str(imports), str(QML.relative_to(ROOT)))
    print("\n".join(line for line in said.splitlines() if "qmllint -W 0" not in line))
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
