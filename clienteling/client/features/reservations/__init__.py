"""A reservation in words, its next step, and the panel in which that step is taken; for every page that shows one."""
