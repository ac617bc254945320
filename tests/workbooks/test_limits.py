"""The limits stand in one table, and the documentation has the same."""

import ast
import re
from pathlib import Path

from scorecard.workbooks import limits

ROOT = Path(__file__).parents[2]
SOURCE = ROOT / "scorecard" / "workbooks" / "limits.py"
DOCUMENT = ROOT / "docs" / "security.md"


def declared() -> dict[str, str]:
    """Return each limit as the documentation shows it, by its name."""
    names = [
        node.targets[0].id
        for node in ast.parse(SOURCE.read_text(encoding="utf-8")).body
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name)
    ]
    return {name: _shown(name) for name in names if name != "MEGABYTE"}


def _shown(name: str) -> str:
    value = getattr(limits, name)
    if name.endswith("_BYTES"):
        return f"{value // limits.MEGABYTE} MB" if value >= limits.MEGABYTE else f"{value // 1024} kB"
    return f"{value:,}"


def test_every_limit_is_documented() -> None:
    """docs/security.md names each limit with its figure, and none that does not exist."""
    rows = re.findall(r"^\| `(\w+)` \| ([^|]+) \| [^|]+ \|$", DOCUMENT.read_text(encoding="utf-8"), re.MULTILINE)
    assert dict(rows) == declared()
