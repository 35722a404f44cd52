"""Every string of the app is there in each language, whole, with its place holders."""

from pathlib import Path

import pytest
import translations
from translations import Key, faithful, missing, python_strings, read, write


@pytest.fixture(scope="module")
def keys() -> list[Key]:
    return translations.collect()


@pytest.mark.parametrize("language", ["en", "pl", "th"])
def test_nothing_is_unfinished(keys: list[Key], language: str) -> None:
    assert len(keys) > 500
    assert missing(language, keys) == []


def test_a_number_that_is_computed_is_found_too() -> None:
    text = 'translate("Time", "%n min", "", max(1, past // MINUTE))\ntr("No", "no")\ntranslate(name, "no")'
    assert python_strings(text) == {Key("Time", "%n min", True)}


def test_a_lost_place_holder_is_seen() -> None:
    assert not faithful(Key("Stock", "Reserve in %1", False), ["Rezerwuj"])
    assert faithful(Key("Stock", "Reserve in %1", False), ["Rezerwuj: %1"])


def test_an_incomplete_plural_is_marked(tmp_path: Path) -> None:
    key = Key("Time", "%n day(s)", True)
    path = tmp_path / "clienteling_pl.ts"
    write(path, "pl", [key], {key: ["%n dzień", "%n dni"]})
    assert 'type="unfinished"' in path.read_text(encoding="utf-8")
    assert read(path) == {key: ["%n dzień", "%n dni"]}
