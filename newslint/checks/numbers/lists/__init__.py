"""A count and the list after it (NL304)."""
