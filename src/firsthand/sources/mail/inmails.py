"""What somebody wrote in a message that the platform sent on by mail: whole, or nothing."""

import re
from collections.abc import Sequence

from firsthand.core.letters import fold_letters
from firsthand.sources.mail.profile_blocks import Line

GREETING = re.compile(
    r"(?:hi|hello|hey|dear|hallo|ciao|bonjour|hola|olá|oi|beste|liebe[rs]?)\b.{0,60}$|[^\s,]{2,30},$",
    re.IGNORECASE,
)
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
    return text if len(said) > 1 and len(text) <= _LONGEST else ""


def _is_greeting(line: Line) -> bool:
    return not line.has_link and GREETING.match(line.text) is not None


def _is_end(lines: Sequence[Line], at: int, name: str) -> bool:
    """Tell whether the words end before a line: it is the name of whoever wrote, or a button with its link."""
    line = lines[at]
    has_link = line.has_link or (at + 1 < len(lines) and lines[at + 1].has_link and not lines[at + 1].text)
    said = fold_letters(line.text)
    return bool(said) and (said == fold_letters(name) or (has_link and _BUTTON.match(line.text) is not None))
