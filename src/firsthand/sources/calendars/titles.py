"""Titles and places as calendar programs write them: marks before a title, links and filler words."""

import re
from functools import lru_cache

from firsthand.core.letters import fold_letters
from firsthand.sources.linkedin.cleaning import clean

_LONGEST = 300
_LINK = re.compile(r"\b(?:https?|msteams|tel|sips?):\S*|\bwww\.\S+", re.IGNORECASE)

# What Google and Outlook write before a title when a meeting is called off or was turned down.
_OFF = re.compile(
    r"\s*\[?(?:"
    r"cancell?ed(?: event)?(?: with note)?|declined"
    r"|abgesagt(?:er termin)?|storniert|entf[äa]llt|abgelehnt"
    r"|annul[ée]e?|refus[ée]e?|d[ée]clin[ée]e?"
    r"|(?:evento )?cancelad[oa]|rechazad[oa]|recusad[oa]"
    r"|(?:evento )?annullat[oa]|rifiutat[oa]"
    r"|geannuleerd(?:e afspraak)?|afgewezen|geweigerd"
    r")\]?\s*(?::|-\s|–\s)\s*",
    re.IGNORECASE,
)
# What answers and forwarding put there; it says nothing about the meeting.
_MARK = re.compile(
    r"\s*(?:fwd?|wg|tr|rv|i|enc|doorst|accepted|tentative|tentatively accepted|updated invitation|invitation"
    r"|zugesagt|mit vorbehalt|einladung|aktualisierte einladung|accept[ée]e?|invitation modifi[ée]e|aceptad[oa]"
    r"|invitaci[óo]n|aceite|convite|accettat[oa]|invito|geaccepteerd|uitnodiging)\s?:\s*",
    re.IGNORECASE,
)
# What others' calendars show instead of a title.
_HIDDEN = """
busy|free|tentative|private|private appointment|no title|untitled|out of office
beschäftigt|gebucht|privat|privater termin|frei|kein titel|occupé|rendez-vous privé|sans titre
ocupado|cita privada|sin título|compromisso particular|sem título|occupato|appuntamento privato
senza titolo|bezet|privé-afspraak|geen titel
"""
_NO_TITLE = frozenset(fold_letters(words).strip() for words in re.split(r"[|\n]", _HIDDEN))


@lru_cache(maxsize=8192)
def read_title(text: str) -> tuple[str, bool]:
    """Return a title without marks before it, and whether one says that the meeting did not take place."""
    title, is_off = clean(_LINK.sub(" ", text[: 4 * _LONGEST])), False
    while match := _OFF.match(title) or _MARK.match(title):
        is_off = is_off or match.re is _OFF
        title = title[match.end() :]
    return ("" if fold_letters(title).strip() in _NO_TITLE else title[:_LONGEST]), is_off


@lru_cache(maxsize=8192)
def read_place(text: str) -> str:
    """Return a place; links to conferences, whose addresses are keys, are left out."""
    return clean(_LINK.sub(" ", text[: 4 * _LONGEST])).strip(" ;,|")[:_LONGEST]
