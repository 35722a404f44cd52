from tests.client.features.page_stage import surface
from tests.qml.stage import app, open_stage, qapp_cls

__all__ = ["app", "open_stage", "qapp_cls", "surface"]
