"""One amount and how it is written (NL306, NL307, NL312)."""
