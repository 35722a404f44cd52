"""Every refusal, state and class has its sentence."""

import pytest

from clienteling.client.features.wording import class_words, offline_hint, refusal_sentence, state_words
from clienteling.client.port import Link, OutboxState
from clienteling.client.qt.locale import Locale
from clienteling.contract.operations import OPERATION_CLASS, OperationClass
from clienteling.contract.operations.profile import AddNote
from clienteling.contract.operations.reservation import ReserveStock
from clienteling.contract.refusals import Refused

EN = Locale("en")


@pytest.mark.parametrize("code", list(Refused))
def test_each_refusal_has_a_sentence_without_codes(code: Refused) -> None:
    sentence = refusal_sentence(code, {}, EN)
    assert sentence.endswith(".")
    assert "_" not in sentence
    assert "%1" not in sentence


def test_sentences_use_their_values() -> None:
    assert refusal_sentence("out_of_stock", {"available": 2}, EN) == "Only 2 left there."
    assert refusal_sentence("claimed_by_other", {"owner": "Piotr"}, EN) == "Piotr is already on it."
    differs: dict[str, str | int] = {"shown": 100, "now": 90, "currency": "USD"}
    assert refusal_sentence("refund_differs", differs, EN) == "The refund is $0.90 now, not $1.00."


def test_a_code_of_a_newer_hub_shows_the_hubs_own_sentence() -> None:
    assert refusal_sentence("moon_phase", {}, EN, detail="The moon is wrong.") == "The moon is wrong."
    assert refusal_sentence("moon_phase", {}, EN) == "The hub refused this."


def test_each_state_and_class_has_words() -> None:
    assert len({state_words(state) for state in OutboxState}) == len(OutboxState)
    assert all(class_words(body) for body in OPERATION_CLASS)


def test_what_is_provisional_is_said_before_the_tap_only_without_network() -> None:
    assert OPERATION_CLASS[ReserveStock] is OperationClass.PROVISIONAL
    assert offline_hint(ReserveStock, Link.OFFLINE) == "No network: taken down now, confirmed later"
    assert offline_hint(ReserveStock, Link.ONLINE) == ""
    assert offline_hint(AddNote, Link.OFFLINE) == ""
