"""Who works here. In the demo everybody's PIN is :data:`DEMO_PIN`, and it says so."""

from clienteling.contract.records import Staff
from clienteling.demo.chain.draw import stream, weighted
from clienteling.demo.chain.names import MEN, SURNAMES, WOMEN, feminine
from clienteling.demo.chain.places import CONTACT_CENTRE, SECOND_BRANCH, STORY_BRANCH, branches
from clienteling.domain.roles import Role

DEMO_PIN = "2580"
STORY_ASSOCIATE = "S-101"
STORY_AGENT = "S-901"
ASSOCIATES_A_STORE = 5
AGENTS = 8

_STORY = (
    Staff(STORY_ASSOCIATE, STORY_BRANCH, "Marta W.", Role.ASSOCIATE, badge="B10001"),
    Staff("S-102", STORY_BRANCH, "Piotr K.", Role.ASSOCIATE, badge="B10002", language="pl"),
    Staff("S-103", STORY_BRANCH, "Ewa M.", Role.MANAGER, badge="B10003", language="pl"),
    Staff("S-111", SECOND_BRANCH, "Tomasz B.", Role.ASSOCIATE, badge="B10011", language="pl"),
    Staff("S-112", SECOND_BRANCH, "Nok S.", Role.ASSOCIATE, badge="B10012", language="th"),
    Staff(STORY_AGENT, CONTACT_CENTRE, "Ania Z.", Role.AGENT, badge="B10901"),
    Staff("S-902", CONTACT_CENTRE, "Kuba L.", Role.AGENT, badge="B10902", language="pl"),
    Staff("S-999", CONTACT_CENTRE, "Alicja R.", Role.ADMINISTRATOR, badge="B10999"),
)


def staff(seed: int) -> tuple[Staff, ...]:
    """The people of the story first, then everybody else, branch by branch."""
    random = stream(seed, "staff")
    people = list(_STORY)
    for number, branch in enumerate(branches(), start=2):
        count = AGENTS if branch.branch_id == CONTACT_CENTRE else ASSOCIATES_A_STORE
        for place in range(count):
            lead = Role.AGENT if branch.kind == "contact_centre" else Role.ASSOCIATE
            role = Role.MANAGER if place == 0 else lead
            code = number * 100 + place + 50
            language = "pl" if random.random() < 0.9 else "en"
            name = weighted(random, WOMEN if random.random() < 0.6 else MEN)
            initial = feminine(weighted(random, SURNAMES))[0]
            people.append(
                Staff(f"S-{code}", branch.branch_id, f"{name} {initial}.", role, f"B{code:05d}", language, place != 4)
            )
    return tuple(people)
