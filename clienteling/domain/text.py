"""Words as search sees them: one normalisation for the device, the hub and the import.

SQLite's folding leaves ``ł`` alone and its tokenizer cuts Thai words at vowel signs, so both sides
index and ask in this normal form instead.
"""

import re
import unicodedata

PHONE_TAIL_DIGITS = 4
_FOLD = str.maketrans({"ł": "l", "đ": "d", "ø": "o", "ß": "ss", "æ": "ae", "œ": "oe", "ı": "i", "þ": "th"})
_KEEP_MARKS = ("Mn", "Mc")
_NOT_DIGIT = re.compile(r"\D+")
_LATIN_LIMIT = 0x0250


def normalise(text: str) -> str:
    """Lower case, without Latin diacritics, words separated by one space; Thai vowel signs stay."""
    folded = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold()).translate(_FOLD)
    out: list[str] = []
    base_is_latin = True
    for char in folded:
        category = unicodedata.category(char)
        if category in _KEEP_MARKS:
            if not base_is_latin:
                out.append(char)
            continue
        if category[0] in "LN" or category == "Co":
            base_is_latin = ord(char) < _LATIN_LIMIT
            out.append(char)
        else:
            out.append(" ")
    return unicodedata.normalize("NFC", " ".join("".join(out).split()))


def words(text: str) -> tuple[str, ...]:
    """The normalised words of ``text``, in order."""
    return tuple(normalise(text).split())


def digits(text: str) -> str:
    """Only the digits of ``text``, Thai and other decimal digits as ASCII."""
    found = _NOT_DIGIT.sub("", text)
    return found if found.isascii() else "".join(str(unicodedata.decimal(char)) for char in found)


def phone_tokens(phone: str, *, country_prefix: str = "") -> tuple[str, ...]:
    """What a phone number is found by: all digits, the national number, the last four digits."""
    full = digits(phone)
    if not full:
        return ()
    prefix = digits(country_prefix)
    national = full[len(prefix) :] if prefix and full.startswith(prefix) else full
    return tuple(dict.fromkeys((full, national, full[-PHONE_TAIL_DIGITS:])))
