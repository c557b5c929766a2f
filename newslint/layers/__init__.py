"""Layers: pure functions from text (and cheaper layers) to values with spans. None of them sees a Document."""
