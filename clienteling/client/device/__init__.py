"""One enrolled device: its files, its hub, and everything the screens may ask of it."""
