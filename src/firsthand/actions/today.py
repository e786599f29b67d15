"""The steps of today, found at reading time from what the store has; nothing of them is kept but the owner's words.

Needs no Django, so that the command line answers at once.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime
from itertools import chain

from firsthand.actions.answers import unanswered
from firsthand.actions.introduction_reminders import introduction_steps
from firsthand.actions.pipeline import to_follow_up
from firsthand.actions.review import GROUP_WORDS, GROUPS, LAPSE, Review, Reviewed, review_invitations
from firsthand.actions.today_talks import TalkState, talk_with
from firsthand.core.cadence import rhythm_of
from firsthand.core.policy import decide
from firsthand.core.promises import due_promises
from firsthand.core.stops import Policy
from firsthand.core.strength import Standing as Strength
from firsthand.core.ties import NOTHING
from firsthand.core.today import (
    FOLLOW_UP_UNTIL,
    MOST,
    NEWS_UNTIL,
    REPLY_FROM,
    REPLY_UNTIL,
    Standing,
    Step,
    StepKind,
    Whom,
    choose_steps,
    count_steps,
    first_day,
)
from firsthand.core.today_steps import (
    HALF_YEAR,
    answered_step,
    asked_step,
    asks_something,
    due_step,
    fading_step,
    follow_up_step,
    invitation_step,
    job_step,
    job_weight,
    promise_step,
    reply_step,
    tell_invitations,
    thank_for_favour,
    thank_for_introduction,
    thank_for_praise,
)
from firsthand.core.verdicts import Verdict
from firsthand.store.database import Rows, in_chunks
from firsthand.store.queries.cadences import cadences
from firsthand.store.queries.calibration import calibration_of
from firsthand.store.queries.introducing import introductions_since
from firsthand.store.queries.invitations import OpenInvitation, begun_invitations, untouched_invitations
from firsthand.store.queries.owner import OwnerRow
from firsthand.store.queries.policies import policy_in_use
from firsthand.store.queries.promises import promises_of
from firsthand.store.queries.ties import kept_sums
from firsthand.store.queries.timeline import timeline_of
from firsthand.store.queries.today import (
    Said,
    declined_persons,
    helped_since,
    in_contact_between,
    last_days,
    moves_since,
    persons,
    praises_since,
    said_since,
    ties_in_motion,
    words_on_steps,
)
from firsthand.store.queries.whom import identities_for

LINE_WORDS = {
    "accept": "to accept",
    "talk": "to talk first",
    "ask": "to ask",
    "decline": "to decline",
    LAPSE: GROUP_WORDS[LAPSE],
}
PROPOSALS = {
    Verdict.ACCEPT: "accept",
    Verdict.TALK: "talk first",
    Verdict.ASK: "ask again",
    Verdict.DECLINE: "decline",
}
WAITING = ("received", "held")  # stages from which an answer is due
QUIET = 30  # days without contact, below which no tie fades
LATELY = 100  # things on a timeline among which the last contact is
PORTION = 40  # people looked at in one go
# How many ties of each standing are looked at, the strongest first: the one that matters most is among them.
LOOKED_AT = {Strength.FADING: 150, Strength.CLOSE: 50, Strength.ACTIVE: 50}


@dataclass(frozen=True, slots=True)
class Today:
    """What there is to do on a day, the most pressing first."""

    today: date
    steps: tuple[Step, ...]


class Gatherer:
    """Finds what could be done for one owner on one day; what contact, words or a no take off the list is left out.

    Of each source it yields everybody who can be among the first, not all of thousands: what comes after stands lower.
    """

    def __init__(self, rows: Rows, owner: OwnerRow, now: datetime) -> None:
        self.rows, self.owner, self.now = rows, owner, now
        self.today = now.date()
        self.policy: Policy = policy_in_use(rows, owner)
        self.begun = begun_invitations(rows, owner.id, self.policy, now)
        self.news_from = first_day(self.today, NEWS_UNTIL)
        self.calibration = calibration_of(rows, owner.id)
        self.contacts: dict[int, date] = {}
        self.asked_for: set[int] = set()
        self.engaged: set[int] = set()
        self.introducing: set[str] = set()  # records that call for thanks, not for a reply
        self.standing = Standing(
            self.contacts, words_on_steps(rows, owner.id), declined_persons(rows, owner.id)
        )

    def steps(self) -> Iterator[Step]:
        """Yield every step but those of invitations that wait."""
        for source in (
            self.begun_steps(),
            self.promised(),
            self.still(introduction_steps(self.rows, self.owner.id, self.now)),
            self.follow_ups(),
            self.due(),
            self.fading(),
            self.thanks(),
            self.jobs(),
            self.replies(),
        ):
            for step in source:
                self.engaged.add(step.whom.id)
                yield step

    def still(self, steps: Iterable[Step]) -> Iterator[Step]:
        """Yield those steps that nothing takes off the list."""
        for chunk in in_chunks(steps, PORTION):
            self.know_contacts(each.whom.id for each in chunk)
            yield from (each for each in chunk if self.standing.leaves(each, self.today))

    def know_contacts(self, ids: Iterable[int]) -> None:
        """Look up when there was contact last with these persons, once."""
        wanted = set(ids) - self.asked_for
        self.asked_for |= wanted
        self.contacts.update(last_days(self.rows, wanted))

    def first_of(self, steps: Iterable[Step]) -> Iterator[Step]:
        """Yield steps that come by their weight, until enough are of people with whom there is nothing else to do."""
        enough = MOST
        for step in self.still(steps):
            if not enough:
                return
            enough -= step.whom.id not in self.engaged
            yield step

    def begun_steps(self) -> Iterator[Step]:
        """Yield what was begun with senders of invitations: talks to hold, answers to decide on, asks to give up."""
        known = persons(self.rows, self.owner.id, (each.sender_id for each in self.begun))
        self.know_contacts(each.sender_id for each in self.begun if each.way and each.case.talk_on)
        found = (self.begun_step(each, known) for each in self.begun)
        yield from self.still(each for each in found if each)

    def begun_step(self, invitation: OpenInvitation, known: dict[int, Whom]) -> Step | None:
        """Return what is to be done next with somebody who was asked, or with whom a talk was proposed."""
        case, person = invitation.case, invitation.sender_id
        if person not in known:
            return None
        whom, row_id = known[person], case.invitation_id
        way = invitation.way
        if way and case.talk_on:
            last_on = self.contacts.get(person)
            if step := talk_with(self.rows, whom, TalkState(row_id, way, case.talk_on, last_on), self.now):
                return step
        if invitation.stage == "answered" and case.reply:
            verdict = decide(case, self.policy, self.today, with_reasons=False).verdict
            reply, proposes = case.reply, PROPOSALS[verdict]
            is_no = verdict is Verdict.DECLINE
            return answered_step(
                whom, row_id, reply.on, reply.record, self.today, proposes=proposes, is_no=is_no
            )
        if invitation.stage == "lapsed" and case.asked_on:
            wait = self.policy.ask_lapses_days
            return asked_step(whom, row_id, case.asked_on, self.today, wait=wait)
        return None

    def follow_ups(self) -> Iterator[Step]:
        """Yield whom to follow up: accepted lately, and no word from the owner since."""
        since = first_day(self.today, self.policy.follow_up_days + FOLLOW_UP_UNTIL)
        due = to_follow_up(self.rows, self.owner.id, self.policy, self.now, since=since)
        known = persons(self.rows, self.owner.id, (each.person_id for each in due))
        found = (
            follow_up_step(known[each.person_id], each.invitation, each.accepted_on, each.due_on, self.today)
            for each in due
            if each.person_id in known
        )
        yield from self.still(each for each in found if each)

    def promised(self) -> Iterator[Step]:
        """Yield what the owner promised and is to do now."""
        found = due_promises(promises_of(self.rows, self.owner.id), self.today)
        known = persons(self.rows, self.owner.id, (each.person for each in found))
        yield from self.still(
            promise_step(known[each.person], each, self.today) for each in found if each.person in known
        )

    def due(self) -> Iterator[Step]:
        """Yield with whom it is time to be in touch, as the owner said."""
        said = cadences(self.rows, self.owner.id)
        for chunk in in_chunks(sorted(said)):
            known, sums = persons(self.rows, self.owner.id, chunk), kept_sums(self.rows, chunk)
            made = (
                due_step(known[each], rhythm_of(sums.get(each, NOTHING), *said[each]), self.today)
                for each in chunk
                if each in known
            )
            yield from self.still(each for each in made if each)

    def fading(self) -> Iterator[Step]:
        """Yield the ties that fall silent, of each standing the strongest."""
        since, before = first_day(self.today, HALF_YEAR), first_day(self.today, QUIET)
        for standing, most in LOOKED_AT.items():
            found = ties_in_motion(self.rows, self.owner.id, standing, (since, before), limit=most)
            made = (
                fading_step(whom, sums, standing, self.today, calibration=self.calibration)
                for whom, sums in found
            )
            yield from self.still(each for each in made if each)

    def thanks(self) -> Iterator[Step]:
        """Yield whom to thank: nothing was written to them since they did something for the owner."""
        praises = praises_since(self.rows, self.owner.id, self.news_from)
        together = introductions_since(self.rows, self.owner.id, self.news_from)
        helped = helped_since(self.rows, self.owner.id, self.news_from)
        self.introducing = {each.record for each in together}
        if not praises and not together and not helped:
            return
        known = persons(self.rows, self.owner.id, (each.by for each in together))
        wanted = {*known, *(whom.id for whom, _, _ in praises), *(whom.id for whom, _ in helped)}
        said = said_since(self.rows, self.owner.id, wanted, self.news_from)
        found = [
            thank_for_praise(whom, on, record, self.today)
            for whom, on, record in praises
            if not any(each.is_own and each.at.date() >= on for each in said.get(whom.id, []))
        ]
        found += [
            thank_for_introduction(known[each.by], each.at.date(), each.record, each.others, self.today)
            for each in together
            if each.by in known
            and known[each.by].knowledge.is_known
            and not any(one.is_own and one.at > each.at for one in said.get(each.by, []))
        ]
        found += [
            thank_for_favour(whom, favour, self.today)
            for whom, favour in helped
            if favour.is_owed
            and not any(each.is_own and each.at.date() >= favour.on for each in said.get(whom.id, []))
        ]
        yield from self.still(each for each in found if each)

    def jobs(self) -> Iterator[Step]:
        """Yield whom to congratulate on a new position."""
        found = (
            job_step(each.whom, each.on, each.record, self.today, work=each.work, before=each.before)
            for each in sorted(
                moves_since(self.rows, self.owner.id, self.news_from),
                key=lambda each: (-job_weight(each.whom, each.on, self.today), each.whom.name, each.record),
            )
        )
        yield from self.first_of(each for each in found if each)

    def replies(self) -> Iterator[Step]:
        """Yield whom to answer. What each can weigh at most is known before their words are looked at."""
        earliest, latest = first_day(self.today, REPLY_UNTIL), first_day(self.today, REPLY_FROM)
        asked = {each.sender_id for each in self.begun}
        due = [
            (-most.weight, whom.name, whom)
            for whom, on in in_contact_between(self.rows, self.owner.id, earliest, latest)
            if whom.id not in asked and (most := reply_step(whom, on, "", self.today, asks=True))
        ]
        weights: list[float] = []
        for chunk in in_chunks(sorted(due, key=lambda each: (*each[:2], each[2].id)), PORTION):
            if sum(weight >= -chunk[0][0] for weight in weights) >= MOST:
                return
            said = said_since(self.rows, self.owner.id, (whom.id for _, _, whom in chunk), earliest)
            found = (self.reply(whom, said.get(whom.id, [])) for _, _, whom in chunk)
            for step in self.still(each for each in found if each):
                if step.whom.id not in self.engaged:
                    weights.append(step.weight)
                yield step

    def reply(self, whom: Whom, said: list[Said]) -> Step | None:
        """Return that somebody wrote last, to the owner among few, and neither said no nor goodbye."""
        found = unanswered(self.rows, said)
        if found is None or found[0].record in self.introducing:
            return None
        last, text = found
        is_mail = last.record.startswith("mail:")
        on = last.at.date()
        return reply_step(whom, on, last.record, self.today, asks=asks_something(text), is_mail=is_mail)

    def line(self, waiting: Iterable[tuple[OpenInvitation, str]]) -> Iterator[Step]:
        """Yield invitations that wait, until one has a sender with whom there is nothing else to do."""
        for chunk in in_chunks(waiting, PORTION):
            known = persons(self.rows, self.owner.id, (each.sender_id for each, _ in chunk))
            found = (self.line_step(each, group, known) for each, group in chunk)
            steps = list(self.still(each for each in found if each))
            yield from steps
            if any(each.whom.id not in self.engaged for each in steps):
                return

    def line_step(self, invitation: OpenInvitation, group: str, known: dict[int, Whom]) -> Step | None:
        """Return one invitation as a step, by the name it came with."""
        whom, case = known.get(invitation.sender_id), invitation.case
        if whom is None:
            return None
        named = replace(whom, name=case.sender.name or whom.name)
        since = case.held_on or case.sent_at.date()
        return invitation_step(named, case.invitation_id, since, self.today, group=group)


def plan_today(rows: Rows, owner: OwnerRow, now: datetime, review: Review | None = None) -> Today:
    """Find what to do today, by a `review` of the invitations where the caller has one."""
    gatherer = Gatherer(rows, owner, now)
    review = review or review_invitations(rows, owner, now, with_reasons=False)
    judged = ((each.invitation, each.group) for each in waiting_among(review))
    steps = [*gatherer.steps(), *gatherer.line(judged)]
    chosen = choose_steps(steps, gatherer.standing, now.date())
    return Today(now.date(), tuple(finished(rows, owner.id, chosen, review)))


def count_today(rows: Rows, owner: OwnerRow, now: datetime) -> int:
    """Count what there is to do, without ranking it."""
    gatherer = Gatherer(rows, owner, now)
    untouched = untouched_invitations(rows, owner.id, gatherer.policy, now)
    talked = (each for each in gatherer.begun if each.stage in WAITING)
    waiting = ((each, Verdict.DECLINE.value) for each in chain(talked, untouched))
    return count_steps(chain(gatherer.steps(), gatherer.line(waiting)), gatherer.standing, now.date())


def finished(rows: Rows, owner_id: int, steps: list[Step], review: Review) -> Iterator[Step]:
    """Yield steps with what only those that are shown need: where words on them are kept, records, the line's words."""
    identities = identities_for(rows, [each.whom.id for each in steps])
    for each in steps:
        step = replace(each, identity=identities.get(each.whom.id, 0))
        if step.kind is StepKind.INVITATIONS:
            yield told_line(step, review)
        elif step.kind in (StepKind.FADING, StepKind.DUE):
            yield replace(step, evidence=last_contact(rows, owner_id, step))
        else:
            yield step


def waiting_among(review: Review) -> list[Reviewed]:
    """Return the invitations with which the owner has done nothing yet, or talked to the sender."""
    return [each for each in review.items if each.invitation.stage in WAITING]


def told_line(step: Step, review: Review) -> Step:
    """Return the line of the invitations with its words."""
    item: Reviewed = next(each for each in review.items if each.case.invitation_id == step.invitation)
    reasons = review.explained(item).decision.reasons
    reason = next((each for each in reasons[item.decision.may_lapse :]), None)
    waiting = waiting_among(review)
    counts = {group: sum(each.group == group for each in waiting) for group in GROUPS}
    records = reason.evidence if reason else ()
    return tell_invitations(step, counts, LINE_WORDS, reason.text if reason else "", records)


def last_contact(rows: Rows, owner_id: int, step: Step) -> tuple[str, ...]:
    """Return the record of the last contact with somebody."""
    written = said_since(rows, owner_id, [step.whom.id], step.on).get(step.whom.id, [])
    if written:
        return (written[-1].record,)
    found = timeline_of(rows, owner_id, step.whom.id, limit=LATELY)
    return tuple(each.record for each in found if each.is_contact and each.at.date() <= step.on)[:1]
