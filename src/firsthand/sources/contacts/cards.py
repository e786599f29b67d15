"""One address card (vCard 2.1, 3.0 or 4.0) made into a contact. Nothing it refers to is ever fetched."""

import re
from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from hashlib import sha256

from firsthand.core.phones import plain_phone
from firsthand.core.records import Contact
from firsthand.core.urls import canonical_profile_url
from firsthand.sources.base import Refused
from firsthand.sources.calendars.times import read_stamp
from firsthand.sources.content_lines import (
    ContentLine,
    decode,
    from_quoted_printable,
    read_line,
    split_fields,
    split_list,
    unescape,
    without_markup,
)
from firsthand.sources.linkedin.cleaning import clean, has_markup

_MOST = 50
_LONGEST_NAME = 300
_LONGEST_NOTE = 50_000
_LONGEST_UID = 500
_MAIL = re.compile(r"[^\s@<>()\[\],;:\"\\]{1,64}@[^\s@<>()\[\],;:\"\\]{1,190}\.[^\s@<>()\[\],;:\"\\.]{2,24}")
_BRACKETED = re.compile(r".*<([^<>]*)>\s*", re.DOTALL)
_SCHEME = re.compile(r"\s*(?:mailto|x-apple|xmpp):\s*", re.IGNORECASE)
_CHARSET = re.compile(rb"CHARSET=\"?([\w.:-]{1,40})", re.IGNORECASE)
_PROFILES = frozenset({"URL", "X-SOCIALPROFILE", "SOCIALPROFILE", "IMPP", "X-LINKEDIN"})
_USED = _PROFILES | {
    "UID", "FN", "N", "NICKNAME", "X-NICKNAME", "EMAIL", "TEL", "ORG", "TITLE", "ROLE", "ADR", "NOTE",
    "CATEGORIES", "REV", "KIND", "X-ADDRESSBOOKSERVER-KIND", "X-ABSHOWAS",
}  # fmt: skip
_SYSTEM_CATEGORIES = frozenset({"mycontacts", "* mycontacts", "starred", "* starred"})


def read_card(lines: Iterable[bytes]) -> tuple[Contact, bool]:
    """Return the contact of a card, and whether its letters had to be guessed. Raises Refused."""
    card = _Lines(lines)
    mails = _once(map(_mail, card.values("EMAIL")))
    phones = _once(plain_phone(line.value) for line in card.all("TEL") if not _is_fax(line))
    urls = _once(_profile(line) for line in card.lines if line.name in _PROFILES)
    company = _first(card.fields("ORG"))
    name = _name(card)
    is_organisation = _is_organisation(card, name, company)
    name = name or company or _first(mails)
    if not (name or phones or urls):
        raise Refused("CRD-301", "This card names nobody.")
    contact = Contact(
        uid=_uid(card.text("UID")),
        name=name,
        nicknames=_once(map(_tidy, (*card.listed("NICKNAME"), *card.listed("X-NICKNAME")))),
        mails=mails,
        phones=phones,
        urls=urls,
        company=company,
        title=_tidy(card.text("TITLE")) or _tidy(card.text("ROLE")),
        place=_place(card.all("ADR")),
        note=_note(card.values("NOTE")),
        categories=_once(_category(text) for text in card.listed("CATEGORIES")),
        changed_at=_changed_at(card.text("REV")),
        is_organisation=is_organisation,
    )
    return (contact if contact.uid else _with_digest(contact)), card.is_guessed


def digest(contact: Contact) -> str:
    """Return a name for a contact made of whom it is about."""
    said = (contact.name, *contact.mails, *contact.phones, *contact.urls)
    return sha256("\n".join(said).encode("utf-8", "replace")).hexdigest()[:32]


def _with_digest(contact: Contact) -> Contact:
    return replace(contact, uid=f"sha256:{digest(contact)}")


class _Lines:
    """The lines of a card that are of use, decoded."""

    def __init__(self, lines: Iterable[bytes]) -> None:
        self.is_guessed = False
        read = (read_line(self._decoded(line)) for line in lines)
        self.lines = [_plain(line) for line in read if line and line.name in _USED]

    def _decoded(self, line: bytes) -> str:
        head = line.partition(b":")[0]
        if (match := _CHARSET.search(head)) and b"QUOTED-PRINTABLE" not in head.upper():
            try:
                return line.decode(match[1].decode())
            except (LookupError, ValueError):
                pass
        text, is_guessed = decode(line)
        self.is_guessed = self.is_guessed or is_guessed
        return text

    def all(self, name: str) -> list[ContentLine]:
        return [line for line in self.lines if line.name == name]

    def values(self, name: str) -> list[str]:
        return [unescape(line.value) for line in self.all(name)]

    def text(self, name: str) -> str:
        """Return the first of its values that says anything."""
        return next((value.strip() for value in self.values(name) if value.strip()), "")

    def fields(self, name: str) -> list[str]:
        first = next((line.value for line in self.all(name) if line.value.strip(" ;")), "")
        return [_tidy(field) for field in split_fields(first)]

    def listed(self, name: str) -> list[str]:
        return [text for line in self.all(name) for text in split_list(line.value)]


def _plain(line: ContentLine) -> ContentLine:
    """Return a line with its quoted-printable text decoded; semicolons in it still part fields."""
    if "QUOTED-PRINTABLE" not in line.head.upper():
        return line
    return line._replace(value=from_quoted_printable(line.value, line.parameters.get("CHARSET", "")))


def _tidy(text: str) -> str:
    return clean(text[: 4 * _LONGEST_NAME])[:_LONGEST_NAME].strip()


def _once(texts: Iterable[str]) -> tuple[str, ...]:
    return tuple(list(dict.fromkeys(text for text in texts if text))[:_MOST])


def _first(texts: Iterable[str]) -> str:
    return next(iter(texts), "")


# Names


def _name(card: _Lines) -> str:
    """Return the name as shown, or put together from its parts: given, middle, family."""
    shown = _tidy(card.text("FN"))
    if shown and "@" not in shown:
        return shown
    family, given, middle, *_ = (*card.fields("N"), "", "", "")
    return " ".join(part for part in (given, middle, family) if part) or shown


def _is_organisation(card: _Lines, name: str, company: str) -> bool:
    kind = (card.text("KIND") or card.text("X-ADDRESSBOOKSERVER-KIND")).lower()
    if kind in ("org", "organization", "group") or card.text("X-ABSHOWAS").upper() == "COMPANY":
        return True
    return bool(company) and name in ("", company) and not any(card.fields("N"))


def _uid(text: str) -> str:
    return clean(text[:_LONGEST_UID]).removeprefix("urn:uuid:")


# Addresses


def _mail(text: str) -> str:
    """Return a mail address in lower case; "" for anything else."""
    plain = _SCHEME.sub("", text[:1_000], count=1)
    if match := _BRACKETED.fullmatch(plain):
        plain = match[1]
    return plain.strip().lower() if _MAIL.fullmatch(plain.strip()) else ""


def _is_fax(line: ContentLine) -> bool:
    """Tell whether a number is a machine's, which many people may share."""
    return bool(line.head) and "FAX" in line.parameters.get("TYPE", "").upper()


def _profile(line: ContentLine) -> str:
    """Return the profile that a line names, by address or by its user's name."""
    if url := canonical_profile_url(unescape(line.value).strip()):
        return url
    known = line.parameters
    if "LINKEDIN" not in f"{known.get('TYPE', '')},{known.get('SERVICE-TYPE', '')},{line.name}".upper():
        return ""
    user = known.get("X-USER") or _SCHEME.sub("", unescape(line.value))
    return canonical_profile_url(f"linkedin.com/in/{user.strip()}") if "/" not in user else ""


def _place(lines: Iterable[ContentLine]) -> str:
    """Return town and country of the first address that has them; the street is nobody's business."""
    for line in lines:
        fields = [*map(_tidy, split_fields(line.value)), *[""] * 7]
        town, region, country = fields[3], fields[4], fields[6]
        if place := ", ".join(_once((town or region, country))):
            return place
    return ""


# What was written besides


def _note(texts: Iterable[str]) -> str:
    """Return the notes with their lines; markup of a web page is taken off."""
    whole = "\n".join(without_markup(text) if has_markup(text) else text for text in texts)[:_LONGEST_NOTE]
    return "\n".join(_tidy_line(line) for line in whole.split("\n")).strip()


def _tidy_line(line: str) -> str:
    return clean(line) if line.strip() else ""


def _category(text: str) -> str:
    plain = _tidy(text)
    return "" if plain.lower() in _SYSTEM_CATEGORIES else plain


def _changed_at(text: str) -> datetime | None:
    return read_stamp(text) if text else None
