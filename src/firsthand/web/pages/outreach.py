"""The owner's own invitations as pages: what was sent and became of it, and one note being written."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from firsthand.actions.outreach import Composed, Outreach
from firsthand.core.acceptance import tell_shares
from firsthand.core.drafting import Draft
from firsthand.core.listing import PersonRow
from firsthand.core.outreach import LONG_NOTE, SHORT_NOTE, Remark
from firsthand.core.outreach_words import (
    KIND_WORDS,
    Hurdle,
    tell_outcome,
    tell_ready,
    tell_share,
    tell_total,
    tell_week,
)
from firsthand.store.queries.outreach import SentRow
from firsthand.web.links import profile_url
from firsthand.web.pages.invitation import LANGUAGES, Fact
from firsthand.web.pages.people import work_of
from firsthand.web.words import ago, day

ROWS = 50
MARKS = {
    "confirmed": "confirmed",
    "personal": "confirmed",
    "unproven": "unknown",
    "contradicted": "contradicted",
}


@dataclass(frozen=True, slots=True)
class SentLine:
    """One invitation of the list."""

    person: int
    name: str
    on: str
    outcome: str
    note: str
    record: str


@dataclass(frozen=True, slots=True)
class ShareLine:
    """How often one kind of note was accepted."""

    kind: str
    text: str
    sent: int
    accepted: int


@dataclass(frozen=True, slots=True)
class OutreachPage:
    """The page of all that was sent."""

    line: str
    week: str
    shares: tuple[ShareLine, ...]
    verdict: str
    sent: tuple[SentLine, ...]
    lengths: tuple[tuple[int, bool], ...]
    per_week: int


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody who could be invited."""

    id: int
    name: str
    work: str


@dataclass(frozen=True, slots=True)
class RemarkLine:
    """One thing to be said of a note; `mark` is the sign before it."""

    mark: str
    text: str
    advice: str
    refs: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CheckedView:
    """What is to be said of a note, with one line for all of it."""

    line: str
    is_ready: bool
    length: int
    limit: int
    remarks: tuple[RemarkLine, ...]


@dataclass(frozen=True, slots=True)
class ComposePage:
    """One note being written."""

    id: int
    name: str
    work: str
    profile: str
    text: str
    language: str
    languages: tuple[tuple[str, str], ...]
    against: tuple[Hurdle, ...]
    evidence: tuple[Fact, ...]
    checked: CheckedView
    wording: str
    draft: Draft  # what was drafted, with what it rests on; `is_own` where the owner wrote another text


def build_outreach(found: Outreach, shown: Sequence[SentRow], today: date) -> OutreachPage:
    """Say what was sent and what became of it."""
    accepted = sum(each.accepted_on is not None for each in found.sent)
    return OutreachPage(
        tell_total(len(found.sent), accepted),
        tell_week(found.this_week, found.limits.per_week),
        tuple(
            ShareLine(KIND_WORDS[each.kind], tell_share(each), each.sent, each.accepted)
            for each in found.shares
        ),
        tell_shares(found.shares),
        tuple(sent_line(each, today) for each in shown),
        tuple((length, length == found.limits.note_length) for length in (SHORT_NOTE, LONG_NOTE)),
        found.limits.per_week,
    )


def sent_line(sent: SentRow, today: date) -> SentLine:
    """Return one row of the list."""
    return SentLine(
        sent.person,
        sent.name or "Somebody without a name",
        f"{day(sent.at)} · {ago(sent.at, today)}",
        f"accepted on {day(sent.accepted_on)}" if sent.accepted_on else tell_outcome(sent.status, None),
        sent.note,
        sent.record,
    )


def build_candidates(found: Sequence[PersonRow]) -> tuple[Candidate, ...]:
    """Return whom one could invite."""
    return tuple(Candidate(each.id, each.name, work_of(each.position, each.company)) for each in found)


def build_compose(found: Composed, row: PersonRow, language: str) -> ComposePage:
    """Return one note being written."""
    return ComposePage(
        row.id,
        row.name,
        work_of(row.position, row.company),
        next(filter(None, map(profile_url, found.person.urls)), ""),
        found.text,
        language or found.draft.language,
        tuple(LANGUAGES.items()),
        found.against,
        tuple(Fact(each.text, each.records) for each in found.knowing.evidence),
        build_checked(found),
        found.draft.wording,
        replace(found.draft, is_own=found.text != found.draft.body),
    )


def build_checked(found: Composed) -> CheckedView:
    """Return what is to be said of a note."""
    checked = found.checked
    return CheckedView(
        tell_ready(checked, found.against),
        found.is_ready,
        checked.length,
        checked.limit,
        tuple(map(remark_line, checked.remarks)),
    )


def remark_line(remark: Remark) -> RemarkLine:
    """Return one thing to be said of a note."""
    return RemarkLine(
        MARKS.get(remark.code.value, "contradicted"), remark.text, remark.advice, remark.records
    )
