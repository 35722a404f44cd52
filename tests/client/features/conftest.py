from tests.qml.stage import app, open_stage, qapp_cls

__all__ = ["app", "open_stage", "qapp_cls"]
