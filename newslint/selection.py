"""Which rules run."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Protocol


class Selectable(Protocol):
    """What selection needs to know of a rule."""

    @property
    def code(self) -> str: ...
    @property
    def name(self) -> str: ...
    @property
    def status(self) -> str: ...


@dataclass(frozen=True)
class Selection:
    """Selectors are codes, code prefixes ("NL2"), names or "ALL". The longest matching one decides, and `ignore` wins a tie."""

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    extend: tuple[str, ...] = ()

    def picks(self, rule: Selectable) -> bool:
        """Whether `rule` runs. A preview rule runs only when named by its full code or name."""

        def best(selectors: Iterable[str]) -> int:
            return max((reach(s, rule) for s in selectors), default=0)

        wanted = max(best(self.select or ("ALL",)), best(self.extend))
        if rule.status == "preview" and wanted < len(rule.code):
            return False
        return wanted > 0 and wanted > best(self.ignore)


def reach(selector: str, rule: Selectable) -> int:
    """How exactly a selector names a rule: 0 not at all, 1 "ALL", then the length of the code prefix."""
    if selector.upper() == "ALL":
        return 1
    if selector in (rule.name, rule.code) or selector.upper() == rule.code:
        return len(rule.code)
    return len(selector) if len(selector) >= 2 and rule.code.startswith(selector.upper()) else 0
