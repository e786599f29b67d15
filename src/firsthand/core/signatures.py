"""The foot of a mail: what its writer says about themselves, and only where that is plain.

A foot begins below the line of two hyphens, below words of farewell, or at the writer's own name. A
company needs a sign of its own beside it: the writer's mail domain, a legal form, or words such as "at". What merely
stands where one would is told apart: whoever knows that firm may take it for one.
"""

import re
from collections.abc import Iterator, Sequence

from firsthand.core.headlines import headline_company
from firsthand.core.letters import fold_letters
from firsthand.core.organisation_words import LEGAL_FORMS
from firsthand.core.organisations import domain_matches, domain_of
from firsthand.core.records import Party, Signature
from firsthand.core.trades import is_about_work
from firsthand.core.urls import canonical_profile_url

_LOOKED_AT = 3_000  # characters at the end of a letter
_MOST_LINES = 12
_LONGEST_LINE = 90
_LONGEST_PART = 60
_LONGEST_FAREWELL = 40
_MOST_TITLE_WORDS = 8
_MOST_COMPANY_WORDS = 6
_FEWEST_DIGITS, _MOST_DIGITS = 8, 15
_MOST_PHONES = 3
_MOST_NAME_WORDS = 4
_LETTERS = re.compile(r"[^\W\d_]+(?:['’.\-][^\W\d_]*)*")

_FAREWELLS = frozenset(
    each
    for text in """
best|best regards|kind regards|warm regards|regards|many thanks|thanks|thank you|cheers|sincerely
yours sincerely|yours|all the best|best wishes
yours faithfully|with kind regards|with best regards|warmly|talk soon
mit freundlichen grüßen|freundliche grüße|viele grüße|liebe grüße|beste grüße|herzliche grüße
mit besten grüßen|schöne grüße|gruß|mfg|vg|lg|grüße
cordialement|bien cordialement|bien à vous|bien à toi|amicalement|salutations|meilleures salutations
sincères salutations|cdt|merci
saludos|un saludo|saludos cordiales|cordialmente|atentamente|un abrazo|un cordial saludo|muchas gracias
gracias
atenciosamente|cumprimentos|com os melhores cumprimentos|melhores cumprimentos|abraço|um abraço|abraços
att|obrigado|obrigada
cordiali saluti|distinti saluti|un caro saluto|saluti|un saluto|grazie|a presto
met vriendelijke groet|met vriendelijke groeten|vriendelijke groet|vriendelijke groeten|groeten|groet
hartelijke groet|mvg|bedankt
""".replace("\n", "|").split("|")
    for each in (text, fold_letters(text))
    if text
)
_FOOT = re.compile(r"(?:^|\n)-- ?\n")
_FAX = re.compile(r"\b(?:tele)?fax\b|\bf\s*[:.]", re.IGNORECASE)
_PHONE = re.compile(r"(?<![\w+])(?:\+|00)\s?\d(?:[\s().\-/]{0,3}\d){6,15}(?!\w)")
_TRUNK = re.compile(r"\(0\)")
_LINK = re.compile(
    r"(?:https?://)?(?:[a-z]{1,10}\.)?linkedin\.com/(?:in|pub)/[^\s<>\"')\]|,;]{1,200}", re.IGNORECASE
)
_NO_WORDS = re.compile(r"@|https?:|www\.|\d{3}|[:=_]{1}\s|\.\.\.|!|\?")
_PARTS = re.compile(r"\s*[|•·]\s*|\s+[-–—]\s+")
_AT = re.compile(r"\s+(?:at|bei|chez|presso|bij|@)\s+|\s*@\s*", re.IGNORECASE)
_COMMA = re.compile(r"\s*,\s+")


def find_signature(text: str, writer: Party) -> Signature | None:
    """Return what the foot of a letter says of its writer, or None where it says nothing plain.

    The text is the writer's own, without what it quotes.
    """
    lines = _foot(text[-_LOOKED_AT:], writer)
    if not lines:
        return None
    title, company, perhaps = _work(lines, writer)
    found = Signature(title, company, _phones(lines), _profile(lines), perhaps)
    return found if any(found) else None


def _foot(text: str, writer: Party) -> list[str]:
    """Return the lines of the foot that say something, without the name on top."""
    begin = max((found.end() for found in _FOOT.finditer(text)), default=-1) if "--" in text else -1
    if begin >= 0:
        lines = [" ".join(line.split()) for line in text[begin:].split("\n")[:_MOST_LINES] if line]
    else:
        lines = _below_farewell(_last(text), writer)
    lines = [line for line in lines if line]
    if lines and _is_anothers(lines[0], writer):
        return []
    return lines[1 : _MOST_LINES + 1] if lines and _is_name(lines[0], writer) else lines[:_MOST_LINES]


def _is_anothers(line: str, writer: Party) -> bool:
    """Tell whether a foot begins with somebody else's name: a signature that was passed on, or written for another."""
    words = line.split()
    if not 2 <= len(words) <= _MOST_NAME_WORDS or not all(
        word[:1].isupper() and _LETTERS.fullmatch(word) for word in words
    ):
        return False
    known = set(_folded(f"{writer.name} {writer.mail.partition('@')[0].replace('.', ' ')}").split())
    if not known.isdisjoint(_folded(line).split()):
        return False
    return not (_is_title(line) or _is_company(line, writer))


def _last(text: str) -> list[str]:
    """Return the last lines that are not blank."""
    lines = text.rsplit("\n", 2 * _MOST_LINES)[-2 * _MOST_LINES :]
    return [" ".join(line.split()) for line in [line for line in lines if line.strip()][-_MOST_LINES:]]


def _below_farewell(lines: Sequence[str], writer: Party) -> list[str]:
    """Return the last lines from the farewell or from the writer's name on."""
    first = writer.name.partition(" ")[0].rstrip(",")
    for at in range(len(lines)):
        line = lines[at]
        if len(line) <= _LONGEST_FAREWELL and line.strip(" ,.!-").lower() in _FAREWELLS:
            return list(lines[at + 1 :])
        if at and first and first in line and _is_name(line, writer):
            return list(lines[at:])
    return []


def _folded(line: str) -> str:
    return " ".join(fold_letters(line[:_LONGEST_LINE]).split())


def _is_name(line: str, writer: Party) -> bool:
    """Tell whether a line is the writer's name, in full or the first of it, and nothing else."""
    said, known = _folded(line).split(), _folded(writer.name).split()
    return (
        bool(said) and bool(known) and len(line) < _LONGEST_PART and set(known[:1]) <= set(said) <= set(known)
    )


def _phones(lines: Sequence[str]) -> tuple[str, ...]:
    """Return the numbers in international form, fax left out: without a country nobody knows whose they are."""
    found = [
        number
        for line in lines
        for piece in re.split(r"\s[|•·/]\s|,|;", line)
        if not _FAX.search(piece)
        for number in _numbers(piece)
    ]
    return tuple(dict.fromkeys(found))[:_MOST_PHONES]


def _numbers(piece: str) -> Iterator[str]:
    for found in _PHONE.finditer(_TRUNK.sub(" ", piece)):
        digits = "".join(character for character in found[0] if character.isdecimal() and character.isascii())
        digits = digits.removeprefix("00") if not found[0].startswith("+") else digits
        if _FEWEST_DIGITS <= len(digits) <= _MOST_DIGITS and digits[0] != "0":
            yield f"+{digits}"


def _profile(lines: Sequence[str]) -> str:
    found = {canonical_profile_url(link.rstrip(".")) for line in lines for link in _LINK.findall(line)} - {""}
    return found.pop() if len(found) == 1 else ""


def _work(lines: Sequence[str], writer: Party) -> tuple[str, str, str]:
    """Return title, company, and what may be one, from the first line that holds a title, and the line beside it."""
    for at, line in enumerate(lines):
        if len(line) > _LONGEST_LINE or _NO_WORDS.search(line):
            continue
        parts = [part for part in _PARTS.split(_without_name(line, writer)) if part]
        title, company = _in_line(parts, writer)
        if title:
            company = company or _beside(lines, at, writer)
            return title, company, "" if company else _perhaps_beside(title, parts, lines, at)
        if company := next((part for part in parts if _is_company(part, writer)), ""):
            after = lines[at + 1] if at + 1 < len(lines) else ""
            return (after if _is_title(after) else ""), company, ""
    is_above_contact = len(lines) > 1 and (_NO_WORDS.search(lines[1]) or _PHONE.search(lines[1]))
    return "", "", lines[0] if is_above_contact and _is_perhaps(lines[0]) else ""


def _without_name(line: str, writer: Party) -> str:
    """Drop the writer's name from the front of a line that goes on behind it."""
    head, mark, rest = line.partition(",") if "," in line else line.partition("|")
    return rest.strip() if mark and writer.name and _is_name(head, writer) else line


def _in_line(parts: Sequence[str], writer: Party) -> tuple[str, str]:
    """Return title and company where one line holds the title and perhaps both."""
    for number, part in enumerate(parts):
        others = [*parts[:number], *parts[number + 1 :]]
        for pieces in (_AT.split(part, maxsplit=1), _COMMA.split(part, maxsplit=1)):
            if len(pieces) == 2 and _is_title(pieces[0]) and _is_named(pieces[1]):
                is_sure = _AT.search(part) is not None or _is_company(pieces[1], writer)
                return pieces[0], pieces[1] if is_sure else headline_company(part)
        if _is_title(part) and not _is_company(part, writer):
            return part, next((other for other in others if _is_company(other, writer)), "")
    return "", ""


def _beside(lines: Sequence[str], at: int, writer: Party) -> str:
    """Return the company from the line below a title, or from the one above."""
    near = [lines[place] for place in (at + 1, at - 1) if 0 <= place < len(lines)]
    return next((line for line in near if not _NO_WORDS.search(line) and _is_company(line, writer)), "")


def _perhaps_beside(title: str, parts: Sequence[str], lines: Sequence[str], at: int) -> str:
    """Return what stands behind a title on its line, else below it, else above it, and may be a company."""
    behind = [piece for part in parts for piece in _COMMA.split(part) if piece != title]
    near = [lines[place] for place in (at + 1, at - 1) if 0 <= place < len(lines)]
    return next((text for text in (*behind, *near) if _is_perhaps(text)), "")


def _is_perhaps(text: str) -> bool:
    """Tell whether a text may be a company, for all that its letters show."""
    few = 0 < len(text.split()) <= _MOST_COMPANY_WORDS
    return few and _is_named(text) and not _NO_WORDS.search(text) and not is_about_work(text)


def _is_title(text: str) -> bool:
    words = text.split()
    return (
        0 < len(words) <= _MOST_TITLE_WORDS
        and not _NO_WORDS.search(text)
        and _is_named(text)
        and is_about_work(text)
    )


def _is_named(text: str) -> bool:
    """Tell whether a text can stand as a name: short, beginning with a capital, no sentence."""
    if not 0 < len(text) <= _LONGEST_PART or text[0].islower():
        return False
    return not text.endswith((".", ",", ";", ":")) or text.endswith(("Inc.", "Ltd.", "S.A.", "Co.", "Lda."))


def _is_company(text: str, writer: Party) -> bool:
    """Tell whether a text names a firm beyond doubt: by its legal form or the writer's mail domain."""
    words = fold_letters(text).split()
    if not 0 < len(words) <= _MOST_COMPANY_WORDS or not _is_named(text):
        return False
    if domain_matches(domain_of(writer.mail), text):
        return True
    form = "".join(fold_letters(text.rpartition(" ")[2]).split())
    return len(words) > 1 and form in LEGAL_FORMS and text.rpartition(" ")[2][:1].isupper()
