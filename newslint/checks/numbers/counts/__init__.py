"""Counts given twice (NL305, NL310)."""
