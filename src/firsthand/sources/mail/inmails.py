"""What somebody wrote in a message that the platform sent on by mail: whole, or nothing."""

import re
from collections.abc import Sequence

from firsthand.core.letters import fold_letters
from firsthand.sources.mail.profile_blocks import Line

_GREETINGS = (
    r"(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day)|hallo|beste|liebe[rs]?|sehr geehrte[rs]?"
    r"|guten (?:tag|morgen)|servus|moin|ciao|salve|gentile|car[oa]|buongiorno|bonjour|salut|ch(?:er|ère)|hola"
    r"|estimad[oa]|querid[oa]|buen[oa]s (?:días|tardes)|olá|oi|prezad[oa]"
    r"|bo[am] (?:dia|tarde)|geachte|goede(?:morgen|middag|ndag))"
)
GREETING = re.compile(_GREETINGS + r"\b.{0,60}$|[^\s,]{2,30},$", re.IGNORECASE)
OPENING = re.compile(
    _GREETINGS + r"\b[^,!:.\n]{0,60}(?:[,!:]|\s[–—-])\s+(?=\S)", re.IGNORECASE
)  # with words behind it
_BUTTON = re.compile(
    r"(?:reply|respond|answer|antworten|répondre|responder|rispondi|beantwoorden)(?: to [^:]{1,40})?:?$"
    r"|(?:view (?:full )?profile|view message|not interested|no thanks):?$",
    re.IGNORECASE,
)
_LONGEST = 4_000
_CUT_OFF = ("…", "...", "[…]")
_ADVERT = re.compile(r"(?:^|_)(?:sponsored|ads?)(?:_|$)", re.IGNORECASE)
_SPONSORED = re.compile(
    r"(?:sponsored(?: conversation| message| inmail)?|promoted|gesponsert|anzeige|sponsorisée?|sponsorizzato"
    r"|patrocinado|promocionado|gesponsord)[\s:·|]*$|sponsored by\b.{1,60}$",
    re.IGNORECASE,
)


def is_sponsored(template: str, subject: str, lines: Sequence[Line]) -> bool:
    """Tell whether a message is an advert: its template, its subject or a line of its own says so."""
    said = (subject, *(line.text for line in lines))
    return bool(_ADVERT.search(template)) or any(map(_SPONSORED.match, said))


def whole_message(lines: Sequence[Line], name: str) -> str:
    """Return what was written, from the greeting to the writer's name or the button below.

    It is nothing where one of both is missing, where a link stands within, or where the mail cuts the words off.
    """
    start = next((at for at, line in enumerate(lines) if _is_greeting(line)), None)
    if start is None:
        return ""
    end = next((at for at in range(start + 1, len(lines)) if _is_end(lines, at, name)), None)
    said = [line.text for line in lines[start:end]]
    text = "\n".join(said)
    if end is None or any(line.has_link for line in lines[start:end]) or text.endswith(_CUT_OFF):
        return ""
    is_said = len(said) > 1 or OPENING.match(text) is not None
    return text if is_said and len(text) <= _LONGEST else ""


def _is_greeting(line: Line) -> bool:
    is_greeting = GREETING.match(line.text) or OPENING.match(line.text)
    return not line.has_link and is_greeting is not None


def _is_end(lines: Sequence[Line], at: int, name: str) -> bool:
    """Tell whether the words end before a line: it is the name of whoever wrote, or a button with its link."""
    line = lines[at]
    has_link = line.has_link or (at + 1 < len(lines) and lines[at + 1].has_link and not lines[at + 1].text)
    said = fold_letters(line.text)
    return bool(said) and (said == fold_letters(name) or (has_link and _BUTTON.match(line.text) is not None))
