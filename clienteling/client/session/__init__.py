"""Who is signed in on this device, with and without a network."""
