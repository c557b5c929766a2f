"""Numbers of headline, deck and caption against the body (NL310)."""
