"""Totals and their parts (NL303)."""
