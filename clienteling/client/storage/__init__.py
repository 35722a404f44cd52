"""The device's files, each with its own thread: nothing here blocks the event loop."""
