"""Changes from one value to another (NL301, NL302)."""
