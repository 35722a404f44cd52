"""The queue page: what was done on this device, where it is on its way to the hub, and what became of it."""
