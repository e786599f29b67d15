"""What tells notes apart in languages without phrases of their own: cues, one module a script.

A cue is the beginning of a word or of several; "*" before it lets it stand inside a word, "+" joins
cues that must all be there. The lines of a group hold cues apart by ";". A cue of `offers` counts one
mark, of `firm_offers` two.
"""

from collections.abc import Mapping
from importlib import import_module


def cues_of(script: str) -> Mapping[str, tuple[str, ...]]:
    """Return the cues of one script by group; its module is loaded when first asked for."""
    cues: Mapping[str, tuple[str, ...]] = import_module(f"{__name__}.{script}").CUES
    return cues
