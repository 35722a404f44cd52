"""Shoppers: the same acts for the same seed, by people of the chain, never by Julia."""

import json
from collections import Counter
from datetime import UTC, datetime, timedelta

from clienteling.demo.chain.catalogue import catalogue
from clienteling.demo.chain.people import JULIA
from clienteling.demo.chain.places import STORY_BRANCH, branches
from clienteling.demo.shoppers.act import Act
from clienteling.demo.shoppers.crowd import LONGEST_PAUSE_S, SHORTEST_PAUSE_S, Crowd, world
from clienteling.demo.shoppers.story import scenes

NOW = datetime(2026, 11, 22, 13, 31, tzinfo=UTC)
SEED = 7


def acts(count: int, *, seed: int = SEED) -> list[Act]:
    crowd = Crowd(world(seed, NOW, branch_id=STORY_BRANCH, customers=400), seed=seed, started=NOW)
    return [crowd.next_act(NOW + timedelta(seconds=9 * number)) for number in range(count)]


def test_the_same_seed_acts_the_same() -> None:
    assert acts(40) == acts(40)
    assert acts(40) != acts(40, seed=SEED + 1)


def test_every_kind_of_act_comes_up_and_nobody_is_julia() -> None:
    seen = acts(300)
    assert set(Counter(act.path for act in seen)) == {
        "/v1/batch",
        "/shop/carts",
        "/shop/chats/messages",
        "/shop/orders",
        "/shop/visits",
    }
    assert JULIA not in json.dumps([act.body for act in seen])


def test_ids_are_never_used_twice() -> None:
    ids: Counter[str] = Counter()
    for act in acts(300):
        match act.body:
            case {"batch": [*calls]}:
                ids.update(call["messageId"] for call in calls)
            case {"message_id": str(name)} | {"visit_id": str(name)} | {"order_number": str(name)}:
                ids[name] += 1
            case {"cart_id": str(name)}:
                ids[name] += 1
    assert ids.most_common(1)[0][1] == 1


def test_pauses_are_a_few_acts_a_minute() -> None:
    crowd = Crowd(world(SEED, NOW, branch_id=STORY_BRANCH, customers=100), seed=SEED, started=NOW)
    pauses = [crowd.pause_s() for _ in range(200)]
    assert SHORTEST_PAUSE_S <= min(pauses) < max(pauses) <= LONGEST_PAUSE_S


def test_the_story_is_told_in_order() -> None:
    known = world(SEED, NOW, branch_id=STORY_BRANCH, customers=10)
    branch = next(place for place in branches() if place.branch_id == STORY_BRANCH)
    told = list(scenes(known.customers[0], branch, catalogue(SEED), now=NOW))
    assert [scene.act.path for scene in told] == [
        *["/v1/batch"] * 3,
        "/shop/carts",
        *["/shop/chats/messages"] * 3,
        "/shop/visits",
    ]
    first = told[0].act.body["batch"]
    assert isinstance(first, list)
    assert first[0]["timestamp"] == "2026-11-13T13:31:00.000+00:00"
    assert first[0]["properties"]["query"] == "green velvet sofa"
