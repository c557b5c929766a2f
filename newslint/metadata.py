"""What is known about an article beside its text: publication date, section, language, allowed rules.

The date comes from the command line, front matter, HTML meta, a sidecar `NAME.toml` or a `YYYY-MM-DD-` file name, in that order.
"""

from __future__ import annotations

import datetime as dt
import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from newslint.regexp import regexp

DATE_KEYS = (
    "date",
    "published",
    "publishdate",
    "pubdate",
    "publish_date",
    "published_at",
    "datepublished",
    "article:published_time",
    "dc.date",
    "pubdate",
)
SECTION_KEYS = ("section", "category", "categories", "tags", "genre", "type", "article:section")
#: Sections and tags whose pieces carry their author's judgement.
OPINION = frozenset({"opinion", "editorial", "column", "comment", "commentary", "analysis", "review", "op-ed", "letters", "blog"})
_ISO = regexp(r"(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)")
_SLASHED = regexp(r"(\d{4})/(\d{1,2})/(\d{1,2})(?!\d)")
_MONTHS = {m: i for i, m in enumerate("jan feb mar apr may jun jul aug sep oct nov dec".split(), 1)}
_WORDED = regexp(r"(?:\w+,?\s+)?(?:(\d{1,2})\s+([A-Za-z]{3,9})\.?|([A-Za-z]{3,9})\.?\s+(\d{1,2}))(?:st|nd|rd|th)?,?\s+(\d{4})")


class BadMetadata(Exception):
    """A sidecar or a date that cannot be read; the message names the place."""


@dataclass(frozen=True)
class Metadata:
    """Facts about the article. `date_origin` says where the date was found; None where there is none."""

    date: dt.date | None = None
    date_origin: str | None = None
    section: tuple[str, ...] = ()
    language: str = "en"
    headline: str | None = None
    raw: Mapping[str, Any] = field(default_factory=dict)

    @property
    def opinion(self) -> bool:
        return any(s.strip().lower() in OPINION for s in self.section)


def parse_date(value: object) -> dt.date | None:
    """A calendar date of a metadata value: date, datetime, ISO text or "June 18, 2024". None when it is not one."""
    if isinstance(value, dt.datetime):
        return value.date()
    if isinstance(value, dt.date):
        return value
    if not isinstance(value, str):
        return None
    try:
        if m := _ISO.match(value.strip()) or _SLASHED.match(value.strip()):
            return dt.date(int(m[1]), int(m[2]), int(m[3]))
        if m := _WORDED.match(value.strip()):
            month = _MONTHS.get((m[2] or m[3])[:3].lower())
            return dt.date(int(m[5]), month, int(m[1] or m[4])) if month else None
    except ValueError:
        return None
    return None


def sidecar(path: str) -> tuple[Path, dict[str, Any]] | None:
    """The TOML file beside an article: `story.txt.toml` or `story.toml`. Raises BadMetadata if it is not TOML."""
    article = Path(path)
    for candidate in (article.with_name(article.name + ".toml"), article.with_suffix(".toml")):
        if candidate != article and candidate.is_file():
            try:
                return candidate, tomllib.loads(candidate.read_text(encoding="utf-8"))
            except (tomllib.TOMLDecodeError, UnicodeDecodeError, OSError) as error:
                raise BadMetadata(f"sidecar {candidate}: {error}") from None
    return None


def resolve(path: str, given: dt.date | None, front: Mapping[str, Any], beside: Mapping[str, Any]) -> Metadata:
    """Metadata of the article at `path`. `given` is the command line's date; `front` front matter or HTML meta; `beside` the sidecar."""
    known = {str(k).lower(): v for k, v in {**beside, **front}.items()}
    date, origin = given, "--date" if given else None
    for values, where in ((front, "front matter"), (beside, "sidecar")):
        lowered = {str(k).lower(): v for k, v in values.items()}
        for key in DATE_KEYS:
            if date is None and (found := parse_date(lowered.get(key))):
                date, origin = found, where
    if date is None and (m := re.match(r"(?:.*/)?(\d{4}-\d{2}-\d{2})[-_.]", path.replace("\\", "/"))):
        date = parse_date(m[1])
        origin = "file name" if date else None
    sections: list[str] = []
    for key in SECTION_KEYS:
        value = known.get(key)
        sections += [value] if isinstance(value, str) else [v for v in value if isinstance(v, str)] if isinstance(value, list) else []
    language = known.get("language", known.get("lang", "en"))
    headline = beside.get("headline")
    return Metadata(date, origin, tuple(sections), str(language), headline if isinstance(headline, str) else None, known)
