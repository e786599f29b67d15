"""The small words of letters in each language, for checking a text that somebody else wrote."""

from functools import cache
from importlib import import_module

from firsthand.core.drafting.manners.values import Manners

__all__ = ["Manners", "manners_of"]


@cache
def manners_of(code: str) -> Manners:
    """Return the small words of one of the seven languages; its module is loaded when first asked for."""
    manners = import_module(f"firsthand.core.drafting.manners.{code}").MANNERS
    assert isinstance(manners, Manners)
    return manners
