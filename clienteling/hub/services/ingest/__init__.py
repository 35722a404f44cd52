"""Web events after the Segment specification, as they happen."""
