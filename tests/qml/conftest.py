from tests.qml.stage import app, open_stage

__all__ = ["app", "open_stage"]
