"""The composition root of the app: builds every part once and passes it in."""
