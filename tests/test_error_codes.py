"""Whoever meets a code finds it explained, and no code is explained that nobody meets."""

import re
from pathlib import Path

ROOT = Path(__file__).parents[1]
PAGE = (ROOT / "docs" / "errors.md").read_text()
EXPLAINED = re.findall(r"^\| ([A-Z]{3}-\d{3}) \|", PAGE, re.MULTILINE)


def codes_in_the_source():
    """Return every code that stands in quotes in the source."""
    texts = (path.read_text() for path in (ROOT / "src").rglob("*.py"))
    return {code for text in texts for code in re.findall(r"[\"']([A-Z]{3}-\d{3})[\"']", text)}


def test_every_code_is_explained():
    assert codes_in_the_source() - set(EXPLAINED) == set()


def test_every_explained_code_exists():
    assert set(EXPLAINED) - codes_in_the_source() == set()


def test_no_code_is_explained_twice():
    assert len(EXPLAINED) == len(set(EXPLAINED))
