"""What a report says: promises compared honestly, and the fixed shape of the JSON."""

import json

import pytest

from clienteling.bench.report import BenchFailed, Report, at_most, compared, measured, percentile


def test_a_promise_holds_up_to_its_limit_and_not_beyond() -> None:
    assert at_most("key", 33.0, "ms", limit=33.0).holds is True
    assert at_most("key", 33.01, "ms", limit=33.0).holds is False


def test_a_ratio_is_compared_and_not_the_value() -> None:
    assert compared("load", 17.5, "s", against=10.0, most=1.75).holds is True
    assert compared("load", 17.6, "s", against=10.0, most=1.75).holds is False
    assert compared("rate", 3.0, "1/s", against=10.0, least=0.3).holds is True
    assert compared("rate", 2.9, "1/s", against=10.0, least=0.3).holds is False


def test_the_json_has_exactly_the_promised_fields() -> None:
    report = json.loads(Report("app", 5, "m", (measured("a", 1.23456, "ms"),)).json())
    assert list(report) == ["name", "size", "machine", "figures"]
    assert report["figures"] == [
        {"name": "a", "value": 1.235, "unit": "ms", "against": None, "ratio": None, "must": None, "holds": None}
    ]


def test_a_percentile_is_one_of_the_values() -> None:
    assert percentile([5.0, 1.0, 3.0, 2.0, 4.0], 0.5) == 3.0
    assert percentile([1.0, 2.0], 0.99) == 2.0
    with pytest.raises(BenchFailed):
        percentile([], 0.5)
