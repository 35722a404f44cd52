from tests.client.features.page_stage import surface
from tests.qml.stage import app, open_stage

__all__ = ["app", "open_stage", "surface"]
