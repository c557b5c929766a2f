"""What the newsroom knows: people, places, offices, events, glosses, quotations, real names; from TOML and TSV in `rules/knowledge`."""

from newslint.knowledge.rows import At, Death, Event, Gloss, Landmark, Location, Office, Organisation, Person, Quotation, Visit, When
from newslint.knowledge.schema import KnowledgeError
from newslint.knowledge.store import Knowledge

__all__ = [
    "At",
    "Death",
    "Event",
    "Gloss",
    "Knowledge",
    "KnowledgeError",
    "Landmark",
    "Location",
    "Office",
    "Organisation",
    "Person",
    "Quotation",
    "Visit",
    "When",
]
