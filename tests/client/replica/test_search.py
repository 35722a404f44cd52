"""Finding people and articles: words in any order, prefixes, phone tails, codes, one typing error."""

from pathlib import Path
from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clienteling.client.projection.layers import Layers, Overlay
from clienteling.client.projection.reader import ProjectionReader
from clienteling.client.replica.search import begins_with_one_error
from clienteling.client.replica.tables import Tables
from clienteling.client.replica.words import words_of
from clienteling.domain.text import words
from tests.client.world import filled_replica


class Case(NamedTuple):
    name: str
    text: str
    found: tuple[str, ...]
    matched: str = "name"


CUSTOMERS = (
    Case("first_letters", "kow", ("c1", "c2")),
    Case("without_diacritics", "lucja", ("c1",)),
    Case("with_diacritics", "Łucja", ("c1",)),
    Case("any_order", "kowalski jan", ("c2",)),
    Case("beginnings_in_any_order", "kow ja", ("c2",)),
    Case("thai", "สมหญิง", ("c3",)),
    Case("email", "jan.kowalski@po", ("c2",)),
    Case("phone_with_country", "+48 600 123 456", ("c1",), "phone"),
    Case("phone_national", "600123456", ("c1",), "phone"),
    Case("phone_being_typed", "600 12", ("c1",), "phone"),
    Case("phone_last_four", "2333", ("c2",), "phone"),
    Case("thai_phone_with_trunk_zero_left_out", "812345678", ("c3",), "phone"),
    Case("order_number", "ZAM-1001", ("c1",), "order"),
    Case("loyalty_number", "L-778", ("c2",), "loyalty"),
    Case("pick_up_code", "123456", ("c2",), "pick_up"),
    Case("one_letter_wrong", "kowalsky", ("c1", "c2"), "name"),
    Case("one_letter_missing", "kowlska", ("c1",), "name"),
    Case("two_letters_swapped", "kwoalski", ("c2",), "name"),
    Case("wrong_first_letter", "mowalski", ("c2",), "name"),
    Case("right_word_and_wrong_word", "jan kovalski", ("c2",)),
    Case("nobody", "xxxxxx", ()),
    Case("nothing_asked", "  ", ()),
    Case("not_a_query_language", 'kow" OR "a*', ()),
)


@pytest.mark.parametrize("case", CUSTOMERS, ids=lambda case: case.name)
def test_customers_are_found(case: Case, tmp_path: Path) -> None:
    replica = filled_replica(tmp_path)
    reader = ProjectionReader(Layers(Tables(replica.reader()), Overlay()))
    found = reader.find_customers(case.text, limit=10)
    assert tuple(item.customer.customer_id for item in found) == case.found
    assert {item.matched for item in found} <= {case.matched}


ARTICLES = (
    Case("title", "oliwia", ("SOFA-G", "SOFA-R")),
    Case("title_and_colour", "sofa gre", ("SOFA-G",)),
    Case("barcode", "5901234123464", ("SOFA-R",)),
    Case("sku", "SOFA-R", ("SOFA-R",)),
    Case("sku_without_hyphen", "sofar", ("SOFA-R",)),
    Case("brand_folded", "swiatlo", ("LAMP-1",)),
    Case("one_letter_wrong", "lanpa", ("LAMP-1",)),
    Case("unknown_barcode", "0000000000000", ()),
)


@pytest.mark.parametrize("case", ARTICLES, ids=lambda case: case.name)
def test_articles_are_found(case: Case, tmp_path: Path) -> None:
    replica = filled_replica(tmp_path)
    reader = ProjectionReader(Layers(Tables(replica.reader()), Overlay()))
    found = tuple(item.variant.sku for item in reader.find_articles(case.text, limit=10))
    assert sorted(found) == sorted(case.found)


def test_what_matters_now_is_said(tmp_path: Path) -> None:
    reader = ProjectionReader(Layers(Tables(filled_replica(tmp_path).reader()), Overlay()))
    here, away = reader.find_customers("kow", limit=10)
    assert (here.customer.customer_id, here.arrived, here.has_open_business) == ("c1", True, True)
    assert (away.customer.customer_id, away.arrived, away.has_open_business) == ("c2", False, True)
    (thai,) = reader.find_customers("สมหญิง", limit=10)
    assert (thai.arrived, thai.has_open_business) == (False, False)


@given(st.text())
def test_the_short_way_gives_the_same_words(text: str) -> None:
    assert words_of(text) == words(text)


def _one_edit(word: str, other: str) -> bool:
    edits = {word, *(word[:i] + word[i + 1 :] for i in range(len(word)))}
    for i in range(len(word) + 1):
        edits |= {word[:i] + letter + word[i:] for letter in "abc"}
        edits |= {word[:i] + letter + word[i + 1 :] for letter in "abc"}
        edits.add(word[:i] + word[i + 1 : i + 2] + word[i : i + 1] + word[i + 2 :])
    return any(other.startswith(edit) for edit in edits)


@given(st.text("abc", max_size=6), st.text("abc", max_size=7))
def test_one_error_is_what_it_says(word: str, term: str) -> None:
    assert begins_with_one_error(term, word) == _one_edit(word, term)
