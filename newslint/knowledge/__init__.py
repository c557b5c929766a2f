"""What the newsroom knows: people, places, offices, events, glosses, quotations, real names; from TOML and TSV in `rules/knowledge`."""

from newslint.knowledge.store import Knowledge, KnowledgeError

__all__ = ["Knowledge", "KnowledgeError"]
