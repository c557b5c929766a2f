"""Readers: Source to View, one module a format, chosen by the file's suffix."""

from __future__ import annotations

import datetime as dt
from pathlib import PurePath

from newslint.document import Document
from newslint.knowledge import Knowledge
from newslint.metadata import resolve, sidecar
from newslint.readers import plain
from newslint.readers.frontmatter import FrontMatter, split
from newslint.source import Source

MARKDOWN = (".md", ".markdown", ".mdx")
HTML = (".html", ".htm")


def read(source: Source, knowledge: Knowledge, date: dt.date | None = None, model: str | None = None) -> tuple[Document, list[str]]:
    """The Document of a source, and what went wrong on the way (broken front matter); the text is read all the same.

    Raises BadMetadata for a broken sidecar.
    """
    beside = sidecar(source.path)
    suffix = PurePath(source.path).suffix.lower()
    front: FrontMatter = split(source.text)
    if suffix in HTML:
        from newslint.readers import html

        view, meta = html.view(source.text)
        front = front._replace(values={**meta, **front.values})
    elif suffix in MARKDOWN:
        from newslint.readers import markdown

        view = markdown.view(source.text, front)
    else:
        view = plain.view(source.text, front)
    metadata = resolve(source.path, date, front.values, beside[1] if beside else {})
    return Document(source, view, metadata, knowledge, model), front.problems
