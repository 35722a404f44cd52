"""The customer page: who it is, what is open, everything they did, and what can be done about it."""
