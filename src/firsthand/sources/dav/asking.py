"""What is asked of a DAV server: the bodies of its requests. All of them only read."""

from collections.abc import Iterable
from xml.sax.saxutils import escape

_HEAD = '<?xml version="1.0" encoding="utf-8"?>\n'


def propfind(names: Iterable[str]) -> str:
    """Ask for properties."""
    return f'{_HEAD}<d:propfind xmlns:d="DAV:">{_prop(names)}</d:propfind>'


def sync_collection(token: str, names: Iterable[str]) -> str:
    """Ask what changed since a token was given."""
    return (
        f'{_HEAD}<d:sync-collection xmlns:d="DAV:"><d:sync-token>{_text(token)}</d:sync-token>'
        f"<d:sync-level>1</d:sync-level>{_prop(names)}</d:sync-collection>"
    )


def multiget(report: str, names: Iterable[str], paths: Iterable[str]) -> str:
    """Ask for the content of several entries."""
    hrefs = "".join(f"<d:href>{_text(path)}</d:href>" for path in paths)
    opened, name = _element(report, "r")
    return f'{_HEAD}<{opened} xmlns:d="DAV:">{_prop(names)}{hrefs}</{name}>'


def _prop(names: Iterable[str]) -> str:
    asked = "".join(f"<{_element(name, 'p')[0]}/>" for name in names)
    return f"<d:prop>{asked}</d:prop>"


def _element(name: str, prefix: str) -> tuple[str, str]:
    """Return how an element with its own namespace begins, and its name."""
    namespace, _, local = name.removeprefix("{").partition("}")
    return f'{prefix}:{local} xmlns:{prefix}="{namespace}"', f"{prefix}:{local}"


def _text(value: str) -> str:
    return escape("".join(letter for letter in value if letter >= " "))
