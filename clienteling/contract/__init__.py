"""The wire between device and hub: records, operations, outcomes, sync. PROTOCOL.md is the specification."""
