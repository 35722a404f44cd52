"""The demo's database: filled as the chain says, kept as a template, a fresh copy for each run."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import psycopg
import pytest

from clienteling.contract.records import KINDS
from clienteling.demo.chain import build_chain
from clienteling.demo.chain.julia import GREEN_SOFA
from clienteling.demo.chain.people import JULIA
from clienteling.demo.chain.places import CONTACT_CENTRE, STORY_BRANCH
from clienteling.demo.home import KEPT_FOR_MS, Plan, demo_database
from clienteling.domain.clock import ManualClock
from clienteling.hub.store.embedded import temporary_directory

NOW = datetime(2026, 11, 22, 13, 31, tzinfo=UTC)
PLAN = Plan(seed=7, customers=150, story_told=True)


def ask(url: str, question: str) -> list[tuple[object, ...]]:
    with psycopg.connect(url) as conn:
        return conn.execute(question).fetchall()


def test_a_run_gets_the_chain_and_leaves_nothing_behind() -> None:
    clock = ManualClock(NOW)
    said: list[str] = []
    with temporary_directory() as name:
        home = Path(name)
        with demo_database(home, PLAN, clock, told=said.append) as url:
            counts = {kind: ask(url, f"SELECT count(*) FROM {kind}")[0][0] for kind in KINDS}
            assert counts == {kind: len(rows) for kind, rows in build_chain(7, NOW, customers=150).rows.items()}
            members = {
                row[0] for row in ask(url, f"SELECT branch_id FROM customer_branch WHERE customer_id = '{JULIA}'")
            }
            assert members == {STORY_BRANCH, CONTACT_CENTRE}
            assert ask(url, "SELECT count(*), count(DISTINCT pin_hash) FROM staff_secret") == [(71, 1)]
            near = f"SELECT distance_km FROM neighbourhood WHERE branch_id = '{STORY_BRANCH}' ORDER BY 1 LIMIT 2"
            assert [round(float(str(row[0])), 1) for row in ask(url, near)] == [0.0, 3.8]
            first_url = url
            ask(url, f"DELETE FROM stock WHERE sku = '{GREEN_SOFA}' RETURNING sku")
        clock.advance(timedelta(hours=1))
        with demo_database(home, PLAN, clock, told=said.append) as url:
            assert url != first_url
            assert ask(url, f"SELECT on_hand FROM stock WHERE sku = '{GREEN_SOFA}' AND on_hand > 0") == [(1,)]
            assert len(said) == 1
            databases = [str(row[0]) for row in ask(url, "SELECT datname FROM pg_database")]
        assert len([one for one in databases if one.startswith(("run_", "chain_"))]) == 2
        clock.advance(timedelta(milliseconds=KEPT_FOR_MS))
        with demo_database(home, PLAN, clock, told=said.append):
            assert len(said) == 2


@pytest.mark.parametrize("other", [Plan(8, 150, True), Plan(7, 151, True), Plan(7, 150, False)], ids=str)
def test_another_plan_has_another_mark(other: Plan) -> None:
    assert other.mark != PLAN.mark
    assert len({PLAN.mark, Plan(7, 150, True).mark}) == 1
