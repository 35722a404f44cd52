"""What the screens see: the outbox over the replica."""
