"""The find page: customers as you type, from this device at once and from the hub when it answers."""
