"""The device's secrets, and where they may be kept."""
