"""One hub with a small chain for each story, before Julia's story begins."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from clienteling.demo.home import Plan
from clienteling.demo.running import running_hub
from clienteling.domain.clock import SystemClock
from clienteling.hub.store.embedded import temporary_directory
from tests.story.stage import CUSTOMERS, SEED, Stage


@pytest.fixture(scope="session")
def home() -> Iterator[Path]:
    with temporary_directory() as name:
        yield Path(name)


@pytest.fixture
def stage(home: Path, tmp_path: Path) -> Iterator[Stage]:
    plan = Plan(SEED, CUSTOMERS, story_told=False)
    with running_hub(home, plan, SystemClock(), told=lambda _: None) as hub:
        yield Stage(hub, tmp_path)
