"""Keeping the replica up to date and the outbox empty."""
