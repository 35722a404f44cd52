"""Type descriptions of our Python QML elements, and qmllint over our modules with them."""

import json
import re
import subprocess
import sys
from collections import defaultdict
from collections.abc import Iterable, Sequence
from pathlib import Path

import PySide6

PYSIDE = Path(PySide6.__file__).parent
PACKAGE = Path(__file__).resolve().parents[2] / "clienteling"
IMPORT_NAME = re.compile(r'^QML_IMPORT_NAME = "(?P<name>[\w.]+)"$', re.MULTILINE)
FOREIGN = ("qt6core_metatypes.json", "qt6qml_metatypes.json")
CONSTANT = re.compile(r"constant=True\)\n    def (?P<name>\w+)\(")
TOOL_TIMEOUT_S = 60


def tool(name: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run one of the tools of the PySide6 wheel with this interpreter's installation."""
    program = Path(sys.executable).parent / f"pyside6-{name}"
    return subprocess.run(
        [str(program), *arguments], capture_output=True, text=True, timeout=TOOL_TIMEOUT_S, check=False
    )


def element_files() -> dict[str, list[Path]]:
    """Files with QML elements, by the name that QML imports."""
    modules: dict[str, list[Path]] = defaultdict(list)
    for path in sorted(PACKAGE.rglob("*.py")):
        if match := IMPORT_NAME.search(path.read_text(encoding="utf-8")):
            modules[match["name"]].append(path)
    return dict(modules)


def write_types(folder: Path) -> None:
    """Write `qmldir` and `.qmltypes` for every Python module with elements below `folder`."""
    described: dict[str, list[Path]] = {}
    for name, paths in element_files().items():
        described[name] = []
        for number, path in enumerate(paths):
            out = folder / f"{name}.{number}.json"
            done = tool("metaobjectdump", "-c", "-o", str(out), str(path))
            assert done.returncode == 0, done.stderr
            _mark_constants(out, set(CONSTANT.findall(path.read_text(encoding="utf-8"))))
            described[name].append(out)
    for name, files in described.items():
        others = [file for other, found in described.items() if other != name for file in found]
        _register(folder, name, files, others)


def _mark_constants(description: Path, names: set[str]) -> None:
    """metaobjectdump forgets `constant=True`, and qmllint then calls each read of it stale."""
    modules = json.loads(description.read_text())
    for module in modules:
        for element in module["classes"]:
            for prop in element.get("properties", ()):
                prop["constant"] = prop["name"] in names
    description.write_text(json.dumps(modules))


def _register(folder: Path, name: str, files: Sequence[Path], others: Sequence[Path]) -> None:
    target = folder / Path(*name.split("."))
    target.mkdir(parents=True, exist_ok=True)
    foreign = [str(PYSIDE / "Qt" / "metatypes" / file) for file in FOREIGN] + [str(file) for file in others]
    done = tool(
        "qmltyperegistrar",
        f"--generate-qmltypes={target / 'model.qmltypes'}",
        "-o",
        str(folder / f"{name}.cpp"),
        *(str(file) for file in files),
        "--import-name",
        name,
        "--major-version",
        "1",
        f"--foreign-types={','.join(foreign)}",
    )
    assert done.returncode == 0, done.stderr
    needs = "" if name == "Clienteling.Ui.Model" else "depends Clienteling.Ui.Model 1.0\n"
    (target / "qmldir").write_text(f"module {name}\ntypeinfo model.qmltypes\n{needs}depends QtQml\n")


def lint(files: Iterable[Path], *, import_paths: Sequence[Path]) -> list[str]:
    """Warnings of qmllint, one line each; empty is clean."""
    where = [part for path in import_paths for part in ("-I", str(path))]
    done = tool("qmllint", "-W", "0", "--json", "-", *where, *(str(file) for file in files))
    report = json.loads(done.stdout)
    return [
        f"{Path(entry['filename']).name}:{warning.get('line', 0)}: {warning['message']} [{warning['id']}]"
        for entry in report["files"]
        for warning in entry["warnings"]
    ]
