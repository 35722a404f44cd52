"""Pages over the device in memory: made like the app makes them, one place for all page tests."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import pytest
import qasync
from PySide6.QtGui import QGuiApplication

from clienteling.client.features.serving import Serving
from clienteling.client.features.surroundings import Surroundings
from clienteling.client.qt.locale import Locale, Presentation
from clienteling.client.qt.tasks import Tasks
from clienteling.domain.clock import ManualClock
from tests.client.memory_device import MemoryDevice
from tests.client.small_chain import NOW, PLACE, small_chain

TIMEZONE = "Europe/Warsaw"


@dataclass(frozen=True, slots=True)
class Surface:
    """What a page stands on, with the parts that a test turns."""

    device: MemoryDevice
    clock: ManualClock
    tasks: Tasks
    presentation: Presentation
    serving: Serving
    surroundings: Surroundings

    def speak(self, language: str) -> None:
        self.presentation.use(Locale(language, TIMEZONE))


def make_surface(loop: qasync.QEventLoop) -> Surface:
    """Marta at the counter in Kraków Rynek, online, nobody being served."""
    clock = ManualClock(NOW)
    device = MemoryDevice(small_chain(), place=PLACE, clock=clock, staff_id="marta")
    tasks = Tasks(loop)
    presentation = Presentation(clock, Locale("en", TIMEZONE))
    serving = Serving()
    return Surface(
        device, clock, tasks, presentation, serving, Surroundings(device, tasks, clock, presentation, serving)
    )


@pytest.fixture
def surface(app: QGuiApplication) -> Iterator[Surface]:
    loop = qasync.QEventLoop(app)
    failed: list[dict[str, object]] = []
    loop.set_exception_handler(lambda _loop, context: failed.append(context))
    made = make_surface(loop)
    yield made
    loop.run_until_complete(made.tasks.close())
    loop.close()
    assert failed == []


Until = Callable[[Callable[[], bool]], None]
