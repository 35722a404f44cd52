"""What goes on in the stores: visits, tasks and promises, notes."""

from random import Random

from clienteling.contract.records import Branch, Note, Order, Reservation, Staff, Task, Visit
from clienteling.demo.chain.draw import HOUR_MS, MINUTE_MS, Moments, stream
from clienteling.demo.chain.people import Person
from clienteling.demo.chain.phrases import NOTES, TASKS
from clienteling.domain.reservation import ReservationState

NOTE_CHANCE = 0.16
OPEN_TASKS_A_BRANCH = 6
DONE_TASKS_A_BRANCH = 8


def visits(
    seed: int,
    orders: tuple[Order, ...],
    reservations: tuple[Reservation, ...],
    crowd: tuple[Person, ...],
    stores: tuple[Branch, ...],
    moments: Moments,
) -> tuple[Visit, ...]:
    """A visit for each purchase in a store; who is here or on the way now; today's appointments."""
    random = stream(seed, "visits")
    past = [
        (order.customer_id, order.branch_id, order.placed_at)
        for order in orders
        if order.channel == "store" and order.customer_id is not None and order.branch_id is not None
    ]
    out = [
        Visit(f"B{number:06d}", customer, branch, "arrived", at - 20 * MINUTE_MS, "seen", at + 5 * MINUTE_MS)
        for number, (customer, branch, at) in enumerate(past, start=1)
    ]
    for store in stores:
        out.extend(_today(store.branch_id, reservations, crowd, moments, random, first=len(out) + 1))
    return tuple(out)


def _today(
    branch_id: str,
    reservations: tuple[Reservation, ...],
    crowd: tuple[Person, ...],
    moments: Moments,
    random: Random,
    *,
    first: int,
) -> list[Visit]:
    ready = [
        one.customer_id for one in reservations if one.branch_id == branch_id and one.state == ReservationState.READY
    ]
    near = [person.customer.customer_id for person in crowd if person.customer.home_branch_id == branch_id]
    strangers = random.sample(near, min(4, len(near)))
    planned = (
        *((customer, "arrived", "pick_up_code", -random.randrange(2, 15)) for customer in ready[:1]),
        *((customer, "on_the_way", "web", -random.randrange(1, 20)) for customer in ready[1:2]),
        *((customer, "arrived", "loyalty_card", -random.randrange(5, 40)) for customer in strangers[:1]),
        *((customer, "appointment", "web", 40 + 55 * place) for place, customer in enumerate(strangers[1:3])),
    )
    return [
        Visit(f"B{number:06d}", customer, branch_id, kind, moments.now + minutes * MINUTE_MS, how)
        for number, (customer, kind, how, minutes) in enumerate(planned, start=first)
    ]


def tasks(
    seed: int, crowd: tuple[Person, ...], places: tuple[Branch, ...], staff: tuple[Staff, ...], moments: Moments
) -> tuple[Task, ...]:
    """Open and done work of each branch; one of the open ones is late."""
    random = stream(seed, "tasks")
    out: list[Task] = []
    for place in places:
        here = [member.name for member in staff if member.branch_id == place.branch_id]
        near = [person for person in crowd if person.customer.home_branch_id == place.branch_id] or list(crowd)
        for number in range(OPEN_TASKS_A_BRANCH + DONE_TASKS_A_BRANCH):
            kind, title = random.choice(TASKS)
            done = number >= OPEN_TASKS_A_BRANCH
            created = moments.past(random, random.randrange(3, 60) if done else random.randrange(1, 5))
            due = created + random.randrange(24, 72) * HOUR_MS if done else _due(number, moments)
            out.append(
                Task(
                    f"A{len(out) + 10_001}",
                    place.branch_id,
                    random.choice(near).customer.customer_id,
                    title,
                    kind,
                    "done" if done else "open",
                    created,
                    random.choice(here),
                    due,
                    None,
                    min(due, moments.now) - HOUR_MS if done else None,
                    random.choice(here) if done else "",
                )
            )
    return tuple(out)


def _due(number: int, moments: Moments) -> int:
    """When the open work of a branch is due: one is late, one is for today, the others for the next days."""
    match number:
        case 0:
            return moments.ago(hours=3)
        case 1:
            return moments.closing(18)
        case _:
            return moments.at(1 - number, 10 + number, 30)


def notes(seed: int, crowd: tuple[Person, ...], staff: tuple[Staff, ...], moments: Moments) -> tuple[Note, ...]:
    """What associates wrote down about people they know."""
    random = stream(seed, "notes")
    names: dict[str, list[str]] = {}
    for member in staff:
        names.setdefault(member.branch_id, []).append(member.name)
    out: list[Note] = []
    for person in crowd:
        home = person.customer.home_branch_id
        if home is None or random.random() >= NOTE_CHANCE:
            continue
        language = person.customer.language if person.customer.language in NOTES else "en"
        text = random.choice(NOTES[language])
        noted = moments.past(random, random.randrange(2, 400), opens=10, closes=20)
        out.append(
            Note(f"N{len(out) + 10_001}", person.customer.customer_id, text, random.choice(names[home]), home, noted)
        )
    return tuple(out)
