"""Properties run without a time limit for one example: the machine may be busy."""

from hypothesis import settings

settings.register_profile("clienteling", deadline=None, max_examples=60)
settings.load_profile("clienteling")
