"""Scores, votes and margins (NL309)."""
