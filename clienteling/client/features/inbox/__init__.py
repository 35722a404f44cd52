"""The inbox: conversations by waiting time, the thread, and the customer beside it."""
