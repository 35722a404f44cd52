"""The words a record is found by, in the normal form that both the index and the question use. Pure."""

import re
from collections.abc import Sequence
from functools import lru_cache

from clienteling.contract.records import Customer, Product, Variant
from clienteling.domain.text import digits, normalise, phone_tokens

_PLAIN_WORDS = re.compile(r"[a-z0-9]+")
_PHONE = re.compile(r"^[\d\s()+/.\-]*\d[\d\s()+/.\-]*$")
_COUNTRY_CODES = {"PL": "48", "TH": "66", "GB": "44", "DE": "49", "CZ": "420", "SK": "421", "US": "1", "FR": "33"}
_LONGEST_WORD = 64


@lru_cache(maxsize=65_536)
def words_of(text: str) -> tuple[str, ...]:
    """``domain.text.words``, with a short way for ASCII and a bounded memory for names that repeat."""
    if text.isascii():
        return tuple(_PLAIN_WORDS.findall(text.lower()))
    return tuple(normalise(text).split())


def _rare_words(text: str) -> Sequence[str]:
    """``words_of`` for texts that hardly ever repeat: not worth remembering."""
    return _PLAIN_WORDS.findall(text.lower()) if text.isascii() else words_of(text)


def customer_words(customer: Customer, orders: Sequence[str], codes: Sequence[str]) -> str:
    """What a customer is found by: names, e-mail, phone, loyalty number, order numbers, open pick-up codes."""
    found = [*words_of(customer.first_name), *words_of(customer.last_name), *_rare_words(customer.email)]
    found += phone_words(customer.phone, customer.country)
    if customer.loyalty_number:
        found += _rare_words(customer.loyalty_number)
    found += _rare_words(customer.customer_id)
    for number in orders:
        found += _rare_words(number)
    found += codes
    return _joined(found)


def phone_words(phone: str, country: str) -> tuple[str, ...]:
    """A phone number whole, national (also without its trunk zero) and by its last four digits."""
    if not phone:
        return ()
    prefix = _COUNTRY_CODES.get(country.upper(), "") or _prefix_in(phone)
    tokens = phone_tokens(phone, country_prefix=prefix)
    return tuple(dict.fromkeys((*tokens, *(token.lstrip("0") for token in tokens[:2]))))


def article_words(variant: Variant, product: Product | None) -> str:
    """What an article is found by: title, category, brand, options, SKU, barcode."""
    found = [*words_of(variant.title), *words_of(variant.option1_value), *words_of(variant.option2_value)]
    if product is not None:
        found += [*words_of(product.title), *words_of(product.category), *words_of(product.brand)]
    found += [*words_of(variant.sku), "".join(words_of(variant.sku)), *words_of(variant.barcode)]
    return _joined(found)


def asked_words(text: str) -> tuple[str, ...]:
    """The words of a question; a phone number in groups is one word."""
    if _PHONE.match(text.strip()) and len(digits(text)) > 4:
        return (digits(text),)
    return tuple(dict.fromkeys(word[:_LONGEST_WORD] for word in words_of(text)))


def _joined(found: list[str]) -> str:
    joined = " ".join(dict.fromkeys(found))
    if len(joined) <= _LONGEST_WORD:
        return joined
    return " ".join(word[:_LONGEST_WORD] for word in joined.split())


def _prefix_in(phone: str) -> str:
    if not phone.strip().startswith("+"):
        return ""
    full = digits(phone)
    return next((code for code in _COUNTRY_CODES.values() if full.startswith(code)), "")
