"""Settings: how the app looks here, this device, and the scanner's test."""
