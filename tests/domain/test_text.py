"""Words as search sees them."""

import unicodedata
from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clienteling.domain.text import digits, normalise, phone_tokens, words


class Folding(NamedTuple):
    name: str
    text: str
    normal: str


FOLDINGS = (
    Folding("polish l", "Łukasz Żółć", "lukasz zolc"),
    Folding("all polish letters", "ĄĆĘŁŃÓŚŹŻ", "acelnoszz"),
    Folding("thai vowel signs stay", "ทดสอบ น้ำใจ", unicodedata.normalize("NFC", "ทดสอบ น้ํา" + "ใจ")),
    Folding("thai tone marks stay", "สมชาย ใจดี", "สมชาย ใจดี"),
    Folding("german", "Weiß-Müller", "weiss muller"),
    Folding("nordic", "Bjørn Ærø", "bjorn aero"),
    Folding("turkish", "İpek Işık", "ipek isik"),
    Folding("punctuation parts words", "O'Neil, Anna–Maria", "o neil anna maria"),
    Folding("full width", "Ａｎｎａ", "anna"),
    Folding("fancy capitals", "𝐀nna ℌans", "anna hans"),
    Folding("roman numeral", "Ⅷ", "viii"),
    Folding("decomposed", "Z\u0307o\u0301łc\u0301", "zolc"),
    Folding("cyrillic keeps its marks", "Йорж", "йорж"),
    Folding("emoji vanish", "Anna 🛋️ Nowak", "anna nowak"),
    Folding("spaces", "  a \t b\u00a0c ", "a b c"),
    Folding("nothing", " .,- ", ""),
)


@pytest.mark.parametrize("case", FOLDINGS, ids=lambda case: case.name)
def test_folding(case: Folding) -> None:
    assert normalise(case.text) == case.normal


@given(st.text(max_size=60))
def test_the_normal_form_is_stable(text: str) -> None:
    normal = normalise(text)
    assert normalise(normal) == normal
    assert normal == " ".join(words(text))


@given(st.text(alphabet="aąbcćeęlłnńoósśzźżAĄŁŚŻ ", max_size=40))
def test_case_and_polish_accents_do_not_matter(text: str) -> None:
    assert normalise(text.upper()) == normalise(text)
    assert normalise(unicodedata.normalize("NFD", text)) == normalise(text)
    assert normalise(text).isascii()


@pytest.mark.parametrize(
    ("phone", "prefix", "tokens"),
    [
        ("+48 600 100 200", "+48", ("48600100200", "600100200", "0200")),
        ("600-100-200", "+48", ("600100200", "0200")),
        ("+66 81 234 5678", "+66", ("66812345678", "812345678", "5678")),
        ("๐๘๑ ๒๓๔ ๕๖๗๘", "", ("0812345678", "5678")),
        ("1234", "", ("1234",)),
        ("ask her", "+48", ()),
    ],
)
def test_a_phone_is_found_by_its_digits(phone: str, prefix: str, tokens: tuple[str, ...]) -> None:
    assert phone_tokens(phone, country_prefix=prefix) == tokens


@given(st.text(max_size=30))
def test_digits_are_ascii(text: str) -> None:
    found = digits(text)
    assert found == "" or (found.isascii() and found.isdigit())
