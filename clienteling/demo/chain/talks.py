"""Conversations of the last months, and those that wait for an answer now."""

from random import Random

from clienteling.contract.records import Branch, Conversation, Message, Staff
from clienteling.demo.chain.catalogue import Catalogue
from clienteling.demo.chain.draw import MINUTE_MS, Moments, stream, weighted
from clienteling.demo.chain.people import Person
from clienteling.demo.chain.phrases import DIALOGUES, Dialogue
from clienteling.demo.chain.places import CONTACT_CENTRE, STORY_BRANCH
from clienteling.domain.roles import Role

CONVERSATIONS = 1_400
WAITING = 70
_CHANNELS = (("chat", 62), ("email", 16), ("social", 14), ("phone", 8))


def conversations(
    seed: int,
    crowd: tuple[Person, ...],
    orders: dict[str, str],
    places: dict[str, Branch],
    staff: tuple[Staff, ...],
    catalogue: Catalogue,
    moments: Moments,
) -> tuple[tuple[Conversation, ...], tuple[Message, ...]]:
    """Threads with all their messages. ``orders`` is one order number for each customer who has one."""
    random = stream(seed, "conversations")
    agents = [member.name for member in staff if member.role == Role.AGENT and member.active]
    threads: list[Conversation] = []
    messages: list[Message] = []
    total = min(CONVERSATIONS, len(crowd))
    waiting = min(WAITING, total // 4)
    for number in range(total):
        person = random.choice(crowd)
        conversation_id = f"V{number + 10_001}"
        is_waiting = number >= total - waiting
        began = _began(number, is_waiting=is_waiting, moments=moments, random=random)
        dialogue, words = _about(person, orders, places, agents, catalogue, random)
        turns = dialogue.turns if not is_waiting else dialogue.turns[: 1 + 2 * random.randrange(0, 2)]
        said = _said(conversation_id, person, turns, words, began, random)
        last = said[-1]
        answered_by_us = last.speaker == "agent"
        state = "waiting" if is_waiting else weighted(random, (("closed", 85), ("answered", 15)))
        threads.append(
            Conversation(
                conversation_id,
                person.customer.customer_id,
                weighted(random, _CHANNELS),
                _answers(person, random, is_waiting=is_waiting),
                "answered" if is_waiting and answered_by_us else state,
                last.sent_at,
                dialogue.subject,
                "" if is_waiting and len(said) == 1 else words["agent"],
                last.sent_at if is_waiting and not answered_by_us else None,
            )
        )
        messages.extend(said)
    return tuple(threads), tuple(messages)


def _began(number: int, *, is_waiting: bool, moments: Moments, random: Random) -> int:
    if is_waiting:
        return moments.ago(minutes=int(random.triangular(9, 140, 14)))
    return moments.past(random, int(random.triangular(1, 300, 6)), opens=8, closes=21) + number % 1000


def _about(
    person: Person,
    orders: dict[str, str],
    places: dict[str, Branch],
    agents: list[str],
    catalogue: Catalogue,
    random: Random,
) -> tuple[Dialogue, dict[str, str]]:
    language = person.customer.language if person.customer.language in DIALOGUES else "en"
    order = orders.get(person.customer.customer_id)
    dialogue = random.choice(
        [one for one in DIALOGUES[language] if order or not any("{order}" in t for t in one.turns)]
    )
    home = places[person.customer.home_branch_id or STORY_BRANCH]
    return dialogue, {
        "article": catalogue.drawn(random, 1)[0].name,
        "branch": home.name,
        "order": order or "",
        "town": home.city,
        "agent": random.choice(agents),
    }


def _said(
    conversation_id: str, person: Person, turns: tuple[str, ...], words: dict[str, str], began: int, random: Random
) -> list[Message]:
    out: list[Message] = []
    at = began
    for number, turn in enumerate(turns, start=1):
        ours = number % 2 == 0
        out.append(
            Message(
                conversation_id,
                number,
                f"{conversation_id}-{number}",
                person.customer.customer_id,
                "agent" if ours else "customer",
                turn.format_map(words),
                at,
                words["agent"] if ours else "",
            )
        )
        at += random.randrange(30_000, 3 * MINUTE_MS)
    return out


def _answers(person: Person, random: Random, *, is_waiting: bool) -> str:
    home = person.customer.home_branch_id
    if home is not None and (random.random() < 0.3 or (is_waiting and random.random() < 0.5)):
        return home
    return CONTACT_CENTRE
