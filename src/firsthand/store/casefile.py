"""Cases as JSON: what the judgement table holds. Short keys, written and read by hand for speed."""

import json
from datetime import date
from functools import lru_cache
from typing import Any, NamedTuple

from firsthand.core.invitations import Case, Match, Matched, Sender, Spoken
from firsthand.core.knowledge import Evidence, Introduced, Knowing, Knowledge
from firsthand.core.notes.values import (
    CheckedClaim,
    Claim,
    ClaimKind,
    ClaimState,
    NoteKind,
    NoteReading,
    Period,
)
from firsthand.core.replies import Reply, ReplyKind
from firsthand.store.database import known_moment

Plain = list[Any]


def day_out(day: date | None) -> str | None:
    return day.isoformat() if day else None


def day_in(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def dump_case(case: Case, *, read: str = "") -> str:
    """Write a case; the invitation's own columns and what the owner did since are not repeated.

    `read` marks what the reading rests on.
    """
    sender = case.sender
    return json.dumps(
        {
            "sender": [sender.name, sender.url, sender.mail, sender.headline, sender.company, sender.mutual_names],
            "reading": [case.reading.kind, case.reading.language, case.reading.because],
            "claims": [claim_out(checked) for checked in case.claims],
            "match": [
                case.match.grade, case.match.person_id, case.match.person_name, case.match.because,
                [evidence_out(each) for each in case.match.others],
            ],
            "knowing": knowing_out(case.knowing),
            "reply": reply_out(case.reply) if case.reply else None,
            "uncertain": case.is_uncertain,
            "unverified": case.is_unverified,
            "spoken": case.spoken,
            "read": read,
        },
        ensure_ascii=False,
        separators=(",", ":"),
    )  # fmt: skip


@lru_cache(maxsize=8192)
def load_case(text: str, *, invitation_id: int, sent_at: Any, note: str) -> Case:
    """Read a case back, beside the columns of its invitation; `reply` holds only while the ask stands.

    A page that lists thousands reads the same ones again and again.
    """
    parts = parsed(text)
    return Case(
        invitation_id, parts.sender, known_moment(sent_at), note, parts.reading, parts.claims, parts.match,
        parts.knowing, reply=parts.reply, is_uncertain=parts.is_uncertain, is_unverified=parts.is_unverified,
        spoken=parts.spoken,
    )  # fmt: skip


def kept_reading(text: str, mark: str) -> NoteReading | None:
    """Return the reading of a case, None unless it rests on what the mark stands for."""
    return parsed(text).reading if f'"read":"{mark}"' in text else None


def sender_of(case: Any, person: int) -> int:
    """Return who is surely enough held to be the sender, as a case says if there is one, else who it came from."""
    match = parsed(case if isinstance(case, str) else json.dumps(case)).match if case else None
    return match.person_id if match and match.grade.carries else person


class Parts(NamedTuple):
    """What the text of a case holds."""

    sender: Sender
    reading: NoteReading
    claims: tuple[CheckedClaim, ...]
    match: Matched
    knowing: Knowing
    reply: Reply | None
    is_uncertain: bool
    is_unverified: bool
    spoken: Spoken


def parsed(text: str) -> Parts:
    """Parse the text of a case."""
    plain = json.loads(text)
    name, url, mail, headline, company, mutual = plain["sender"]
    kind, language, because = plain["reading"]
    claims = tuple(claim_in(each) for each in plain["claims"])
    grade, person_id, person_name, why, others = plain["match"]
    return Parts(
        Sender(name, url, mail, headline, company, tuple(mutual)),
        NoteReading(NoteKind(kind), language, tuple(each.claim for each in claims), because),
        claims,
        Matched(Match(grade), person_id, person_name, why, tuple(evidence_in(each) for each in others)),
        knowing_in(plain["knowing"]),
        reply_in(plain["reply"]) if plain.get("reply") else None,
        plain["uncertain"],
        plain.get("unverified", False),  # cases of before have none
        Spoken(*plain.get("spoken", ())),
    )


def evidence_out(each: Evidence) -> Plain:
    return [each.code, each.text, each.records, day_out(each.on), each.brief]


def evidence_in(plain: Plain) -> Evidence:
    code, text, records, on, *brief = plain  # cases of before have nothing brief
    return Evidence(code, text, tuple(records), day_in(on), *brief)


def reply_out(reply: Reply) -> Plain:
    reading = reply.reading
    return [
        reply.kind, day_out(reply.on), reply.record, reply.text, reply.because,
        [reading.kind, reading.language, reading.because],
        [claim_out(checked) for checked in reply.claims],
    ]  # fmt: skip


def reply_in(plain: Plain) -> Reply:
    kind, on, record, text, because, (read_as, language, why), checked = plain
    claims = tuple(claim_in(each) for each in checked)
    reading = NoteReading(NoteKind(read_as), language, tuple(each.claim for each in claims), why)
    return Reply(ReplyKind(kind), date.fromisoformat(on), record, text, reading, claims, because)


def claim_out(checked: CheckedClaim) -> Plain:
    claim, period = checked.claim, checked.claim.period
    return [
        claim.kind, claim.quote, claim.organisation, claim.event, claim.place, claim.person,
        [day_out(period.first_on), day_out(period.last_on)] if period else None,
        checked.state, checked.because, checked.records, checked.introducer, checked.introducer_person,
    ]  # fmt: skip


def claim_in(plain: Plain) -> CheckedClaim:
    kind, quote, organisation, event, place, person, period, state, because, records, name, person_id = plain
    days = Period(date.fromisoformat(period[0]), date.fromisoformat(period[1])) if period else None
    claim = Claim(ClaimKind(kind), quote, organisation, event, place, person, days)
    return CheckedClaim(claim, ClaimState(state), because, tuple(records), name, person_id)


def knowing_out(knowing: Knowing) -> Plain:
    by = knowing.introduced_by
    return [
        knowing.knowledge,
        [evidence_out(each) for each in knowing.evidence],
        day_out(knowing.last_on),
        [by.record, by.by, by.by_person, day_out(by.on), by.people, by.by_knowledge, day_out(by.by_last_on)]
        if by
        else None,
    ]


def knowing_in(plain: Plain) -> Knowing:
    knowledge, evidence, last_on, by = plain
    introduced = None
    if by:
        record, name, person, on, people, how, by_last_on = by
        day = date.fromisoformat(on)
        introduced = Introduced(record, name, person, day, people, Knowledge(how), day_in(by_last_on))
    return Knowing(
        Knowledge(knowledge), tuple(evidence_in(each) for each in evidence), day_in(last_on), introduced
    )
