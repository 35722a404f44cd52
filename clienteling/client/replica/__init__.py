"""The encrypted copy of what the hub says: tables, search, frames and changes. Disposable; the outbox is not."""
