"""How a letter to one person begins: its language, the way to address them, and the names it knows."""

from collections.abc import Iterable, Mapping

from firsthand.core.drafting.letter import Letter
from firsthand.core.drafting.replies import choose_tongue, names_of
from firsthand.core.drafting.tone import Tone, register_in
from firsthand.core.knowledge import Owner
from firsthand.core.notes.language import language_of
from firsthand.core.offers import Said


def open_letter(
    name: str,
    written: str,
    *,
    owner_name: str,
    wordings: Mapping[str, str],
    language: str = "",
    in_language: str = "",
    tone: Tone = Tone.PLAIN,
) -> Letter:
    """Open a letter in the language of what they wrote, else in `language`; `in_language` overrules both."""
    tongue = choose_tongue(in_language, language_of(written) if written else "", language)
    register = register_in(tongue, tone, tongue.register_for(written))
    return Letter(tongue, register, names_of(name, Owner(owner_name)), wordings, tone)


def words_of(said: Iterable[Said]) -> str:
    """Return what somebody wrote themselves, without what was noted of talks."""
    return "\n".join(each.text for each in said if not each.is_noted)
