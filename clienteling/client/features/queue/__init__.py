"""The queue: each waiting action in a sentence, its state, its outcome, and what can be done."""
