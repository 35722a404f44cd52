"""Measured figures. Each bench compares within one run, on one machine, and says honestly what does not hold."""
