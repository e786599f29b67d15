"""What somebody wrote with an invitation, in a mail of the platform: never the platform's own words."""

import re
from collections.abc import Sequence

from firsthand.core.letters import fold_letters
from firsthand.sources.mail.inmails import GREETING, OPENING
from firsthand.sources.mail.profile_blocks import Line, first_word

_LONGEST = 2_000
_FEWEST_WORDS = 4
_CALLED = re.compile(r"([^\s,:!]{2,30}),\s+(?=\S)")
# What only the platform says, and what it says beside that where nobody is greeted.
_PLATFORMS = re.compile(
    r"\brespond (?:to|now)\b|\bwants? to connect\b|\bwaiting for your\b|^(?:you have|see|accept|view|reminder)\b",
    re.IGNORECASE,
)
_UNGREETED = re.compile(
    r"\b(?:invit(?:e|es|ed|ations?|o|i|ación|aciones|é)|einladung(?:en)?|convites?|uitnodiging(?:en)?|linkedin|unsubscribe)\b"
    r"|^\W*\d",
    re.IGNORECASE,
)
_TO = r"(?:to|from|of|von|an|auf|de|da|di|à|a|por|van|aan)"
_HERE = r"(?:\S+\s+)?(?:here|hier|ici|aquí|aqui|qui)\b"


def written_note(lines: Sequence[Line], name: str, owner: str, subject: str) -> str:
    """Return what stands between the greeting and the sender's name, or above the name where nobody is greeted.

    The greeting may be the beginning of the first line. `owner` is whom the mail is for.
    """
    stop = next((at for at, line in enumerate(lines) if line.text == name), 0)
    above = lines[:stop]
    for at, line in enumerate(above):
        rest = None if line.has_link else _behind_greeting(line.text, owner)
        if rest is not None and not _is_platforms(rest, name):
            said = [rest, *(each.text for each in above[at + 1 :] if not each.has_link)]
            return "\n".join(filter(None, said))[:_LONGEST]
    return _without_greeting(above, name, owner, subject)


def _behind_greeting(text: str, owner: str) -> str | None:
    """Return what follows a greeting on its line, which may be nothing; None where the line greets nobody."""
    called = _CALLED.match(text)
    if called and first_word(called[1]) == first_word(owner):
        return text[called.end() :]
    opening = OPENING.match(text)
    if opening and not text.endswith(","):
        return text[opening.end() :]
    return "" if GREETING.match(text) else None


def _without_greeting(above: Sequence[Line], name: str, owner: str, subject: str) -> str:
    """Return the lines right above the name, as far as none of them may be the platform's."""
    said: list[str] = []
    for line in reversed(above):
        words = _behind_greeting(line.text, owner) or line.text
        is_platforms = _is_platforms(words, name) or _UNGREETED.search(line.text)
        if line.has_link or is_platforms or fold_letters(line.text) == fold_letters(subject):
            break
        said.insert(0, line.text)
    text = "\n".join(said)
    return text[:_LONGEST] if len(text.split()) >= _FEWEST_WORDS else ""


def _is_platforms(text: str, name: str) -> bool:
    """Tell whether words may be the platform's: it tells of the sender, where somebody who writes says who they are."""
    if _PLATFORMS.search(text):
        return True
    first, folded = re.escape(first_word(name)), fold_letters(text)
    told_of = rf"^{first}\s+(?!{_HERE})\S|\b{_TO}\s+{first}\b|\b{first}['’]s\b"
    return bool(first) and folded != fold_letters(name) and re.search(told_of, folded) is not None
