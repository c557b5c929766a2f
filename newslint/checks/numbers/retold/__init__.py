"""Whether two quantities of an article are of one thing that is told twice: the link that the rules on contradictory quantities share."""
