"""Shares of a whole (NL308)."""
