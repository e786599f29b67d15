"""What a mail is, as its headers tell: personal, or from a list, a program, a campaign, a calendar.

One mark of a campaign proves little: firms send their people's own letters through the same services,
and customer systems add a link to unsubscribe. So marks are weighed, and an answer weighs against them.
"""

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple

from firsthand.core.records import MailKind, Party
from firsthand.sources.mail.headers import parameter
from firsthand.sources.mail.kind_words import (
    ABSENCE,
    ABSENCE_STARTS,
    BOUNCES,
    DAEMONS,
    NEWS,
    NO_REPLY,
    PROGRAMS,
    ROLES,
)

_CALENDAR_PART = re.compile(
    rb"text/calendar\b[^\r\n]{0,300}(?:\r?\n[ \t][^\r\n]{0,300}){0,4}?"
    rb"\bmethod\s*=\s*\"?(?:request|reply|cancel|counter|declinecounter|add)",
    re.IGNORECASE,
)
_AS_BULK, _SPAN = 2, 65_536
_CAMPAIGN = (
    "x-campaign",
    "x-campaign-id",
    "x-campaignid",
    "x-mc-user",
    "x-csa-complaints",
    "x-linkedin-template",
    "x-linkedin-class",
)
_MARKS = frozenset(
    {*_CAMPAIGN, "list-id", "list-post", "list-unsubscribe", "list-unsubscribe-post", "precedence", "feedback-id",
     "auto-submitted", "x-auto-response-suppress", "x-autoreply", "x-autorespond"}
)  # fmt: skip


class KnownBy(NamedTuple):
    """What the part of an address before its domain tells of who writes under it."""

    is_daemon: bool
    is_program: bool
    is_news: bool
    is_role: bool


@lru_cache(maxsize=8_192)
def _known_by(local: str) -> KnownBy:
    return KnownBy(
        is_daemon=DAEMONS.match(local) is not None,
        is_program=any((NO_REPLY.match(local), PROGRAMS.fullmatch(local), BOUNCES.fullmatch(local))),
        is_news=NEWS.fullmatch(local) is not None,
        is_role=ROLES.fullmatch(local) is not None,
    )


def kind_of(fields: Mapping[str, bytes], sender: Party, *, subject: str, body: bytes) -> MailKind:
    """Judge a mail by its headers, its sender, and the kinds of its parts."""
    local = sender.mail.partition("@")[0]
    content = fields.get("content-type", b"").lower()
    is_report = b"multipart/report" in content
    if _is_bounce(fields, local, content, is_report=is_report):
        return MailKind.BOUNCE
    if _is_calendar(fields, content, body):
        return MailKind.CALENDAR
    if is_report or _is_automated(fields, local, subject):
        return MailKind.AUTOMATED
    if fields.get("return-path", b"").strip() == b"<>":
        return MailKind.BOUNCE
    if _is_list(fields):
        return MailKind.LIST
    if _is_bulk(fields, sender, local):
        return MailKind.BULK
    return MailKind.AUTOMATED if _is_nobodys(fields, sender, local) else MailKind.PERSONAL


def _is_bounce(fields: Mapping[str, bytes], local: str, content: bytes, *, is_report: bool) -> bool:
    if _known_by(local).is_daemon or "x-failed-recipients" in fields:
        return True
    return is_report and parameter(content, b"report-type") in (
        b"delivery-status",
        b"global-delivery-status",
        b"",
    )


def _is_calendar(fields: Mapping[str, bytes], content: bytes, body: bytes) -> bool:
    """Tell a meeting sent by a calendar from a letter that has a calendar file beside it."""
    if (
        content.lstrip().startswith(b"text/calendar")
        or b"calendarmessage" in fields.get("content-class", b"").lower()
    ):
        return True
    if b"multipart" not in content:
        return False
    at = body.find(b"text/calendar", 0, _SPAN)
    if at < 0:
        return False
    return _CALENDAR_PART.search(body, at, _SPAN) is not None


def _is_automated(fields: Mapping[str, bytes], local: str, subject: str) -> bool:
    if not _MARKS.isdisjoint(fields):
        if fields.get("auto-submitted", b"no").strip().lower()[:2] not in (b"no", b""):
            return True
        if "x-autoreply" in fields or "x-autorespond" in fields:
            return True
        if fields.get("precedence", b"").strip().lower().startswith(b"auto"):
            return True
        suppressed = fields.get("x-auto-response-suppress", b"").lower()
        if b"all" in suppressed or b"oof" in suppressed or b"autoreply" in suppressed:
            return True
    if _known_by(local).is_program:
        return True
    return subject[:1].lower() in ABSENCE_STARTS and ABSENCE.match(subject.lower()) is not None


def _is_list(fields: Mapping[str, bytes]) -> bool:
    """Tell a mailing list, where people write, from a campaign, which has an id like a list's."""
    if "list-post" in fields and fields["list-post"].strip().lower() != b"no":
        return True
    if fields.get("precedence", b"").strip().lower() == b"list":
        return True
    return (
        "list-id" in fields and "feedback-id" not in fields and not any(name in fields for name in _CAMPAIGN)
    )


def _is_bulk(fields: Mapping[str, bytes], sender: Party, local: str) -> bool:
    if _known_by(local).is_news:
        return True
    if _MARKS.isdisjoint(fields):
        return False
    marks = sum(
        name in fields for name in ("list-unsubscribe", "list-unsubscribe-post", "feedback-id", "list-id")
    )
    marks += 3 * (fields.get("precedence", b"").strip().lower() in (b"bulk", b"junk"))
    marks += 2 * any(name in fields for name in _CAMPAIGN)
    if _answers(fields):
        marks -= 2
    if _known_by(local).is_role:
        marks += 1
    elif _is_persons(sender, local):
        marks -= 1
    return marks >= _AS_BULK


def _is_nobodys(fields: Mapping[str, bytes], sender: Party, local: str) -> bool:
    """Tell the address of a role, which writes of its own and under no person's name."""
    return _known_by(local).is_role and not _answers(fields) and len(sender.name.split()) < 2


def _answers(fields: Mapping[str, bytes]) -> bool:
    return "in-reply-to" in fields or "references" in fields


def _is_persons(sender: Party, local: str) -> bool:
    """Tell whether an address is made of the name before it."""
    words = _words_in(sender.name)
    return len(words) > 1 and (words[0] in local or words[-1] in local)


@lru_cache(maxsize=8_192)
def _words_in(name: str) -> tuple[str, ...]:
    return tuple(word for word in re.split(r"[\s.,'-]+", name.lower()) if len(word) > 1)
