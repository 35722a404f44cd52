"""Keep the app's translations: `translations.py update | build | check`.

`update` collects every qsTr and translate() into resources/i18n/clienteling_<language>.ts and keeps what is
translated; `build` compiles them to .qm (at set-up, never committed); `check` names what is missing.
English is translated only where a plural needs it.
"""

import argparse
import ast
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
SOURCES = (ROOT / "clienteling" / "client", ROOT / "resources" / "qml")
FOLDER = ROOT / "resources" / "i18n"
LEFT_OUT = "Gallery"
PLURALS = {"en": 2, "pl": 3, "th": 1}
TOOL_TIMEOUT_S = 120


@dataclass(frozen=True, order=True)
class Key:
    """A string to translate; `plural` ones have one form for each grammatical number."""

    context: str
    source: str
    plural: bool


def tool(name: str, *arguments: str) -> None:
    """Run a tool of the PySide6 wheel. Raises CalledProcessError."""
    program = Path(sys.executable).parent / f"pyside6-{name}"
    subprocess.run([str(program), *arguments], check=True, capture_output=True, timeout=TOOL_TIMEOUT_S)


def collect() -> list[Key]:
    """Every string of the program, sorted."""
    paths = [path for folder in SOURCES for path in sorted(folder.rglob("*")) if LEFT_OUT not in path.parts]
    with tempfile.TemporaryDirectory() as scratch:
        target = Path(scratch) / "qml.ts"
        pages = [str(path) for path in paths if path.suffix == ".qml"]
        tool("lupdate", "-silent", "-locations", "none", *pages, "-ts", str(target))
        found = set(read(target))
    for path in paths:
        if path.suffix == ".py":
            found |= python_strings(path.read_text(encoding="utf-8"))
    return sorted(found)


def python_strings(text: str) -> set[Key]:
    """The `translate("Context", "text", ...)` calls of a module; lupdate misses those whose number is computed."""
    found: set[Key] = set()
    for node in ast.walk(ast.parse(text)):
        if not isinstance(node, ast.Call) or len(node.args) < 2:
            continue
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        context, source = node.args[:2]
        if name != "translate" or not (isinstance(context, ast.Constant) and isinstance(source, ast.Constant)):
            continue
        if isinstance(context.value, str) and isinstance(source.value, str):
            found.add(Key(context.value, source.value, "%n" in source.value))
    return found


def read(path: Path) -> dict[Key, list[str]]:
    """The strings of a .ts file with their forms; lupdate does not see plurals in Python, so `%n` tells."""
    out: dict[Key, list[str]] = {}
    if not path.is_file():
        return out
    for context in ET.parse(path).getroot().iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            source = message.findtext("source", "")
            translation = message.find("translation")
            forms = [] if translation is None else [form.text or "" for form in translation.iter("numerusform")]
            if not forms and translation is not None and translation.text:
                forms = [translation.text]
            out[Key(name, source, "%n" in source)] = forms
    return out


def write(path: Path, language: str, keys: list[Key], known: dict[Key, list[str]]) -> None:
    """Write a .ts file with what is known."""
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    contexts: dict[str, ET.Element] = {}
    for key in keys:
        if language == "en" and not key.plural:
            continue
        if key.context not in contexts:
            contexts[key.context] = ET.SubElement(root, "context")
            ET.SubElement(contexts[key.context], "name").text = key.context
        message = ET.SubElement(contexts[key.context], "message")
        ET.SubElement(message, "source").text = key.source
        translation = ET.SubElement(message, "translation")
        forms = known.get(key, [])
        if not complete(key, forms, language):
            translation.set("type", "unfinished")
        if key.plural:
            message.set("numerus", "yes")
            for form in forms or [""] * PLURALS[language]:
                ET.SubElement(translation, "numerusform").text = form
        else:
            translation.text = forms[0] if forms else ""
    ET.indent(root, space="    ")
    text = ET.tostring(root, encoding="unicode")
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{text}\n', encoding="utf-8")


def complete(key: Key, forms: list[str], language: str) -> bool:
    """Whether each form is there."""
    return len(forms) == (PLURALS[language] if key.plural else 1) and all(forms)


def missing(language: str, keys: list[Key]) -> list[str]:
    """The strings without a finished translation, and those whose place holders differ from the source's."""
    known = read(FOLDER / f"clienteling_{language}.ts")
    wanted = [key for key in keys if language != "en" or key.plural]
    bad = [key for key in wanted if not complete(key, known.get(key, []), language) or not faithful(key, known[key])]
    return [f"{language}: {key.context}: {key.source}" for key in bad]


def faithful(key: Key, forms: list[str]) -> bool:
    """Whether each form keeps the place holders %1, %2, %3; the number itself may become a word."""
    return all((mark in form) == (mark in key.source) for form in forms for mark in ("%1", "%2", "%3"))


def build() -> None:
    """Compile every .ts file. Raises CalledProcessError."""
    for language in PLURALS:
        path = FOLDER / f"clienteling_{language}.ts"
        tool("lrelease", "-silent", str(path), "-qm", str(path.with_suffix(".qm")))


def main() -> int:
    """Exit status 0 when done, 1 when something is missing."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("action", choices=("update", "build", "check"))
    action = parser.parse_args().action
    if action == "build":
        build()
        return 0
    keys = collect()
    if action == "update":
        FOLDER.mkdir(parents=True, exist_ok=True)
        for language in PLURALS:
            path = FOLDER / f"clienteling_{language}.ts"
            write(path, language, keys, read(path))
    lacking = [line for language in PLURALS for line in missing(language, keys)]
    sys.stdout.write("".join(f"{line}\n" for line in lacking))
    return 1 if lacking else 0


if __name__ == "__main__":
    sys.exit(main())
