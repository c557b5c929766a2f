"""Ordinals and how often a thing happened (NL311)."""
