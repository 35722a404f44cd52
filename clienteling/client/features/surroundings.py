"""What every page's view model works with; made once by the composition root."""

from dataclasses import dataclass

from clienteling.client.features.serving import Serving
from clienteling.client.port import Device
from clienteling.client.qt.locale import Presentation
from clienteling.client.qt.tasks import Tasks
from clienteling.domain.clock import Clock


@dataclass(frozen=True, slots=True)
class Surroundings:
    """The engine, the loop's tasks, the clock, how figures read, and who is being served."""

    device: Device
    tasks: Tasks
    clock: Clock
    presentation: Presentation
    serving: Serving
