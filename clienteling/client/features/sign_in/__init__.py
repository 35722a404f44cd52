"""Sign-in: who works here, a PIN pad, a badge scan; and the first run, when the device joins a branch."""
