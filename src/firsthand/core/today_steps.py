"""Steps made from what the records say: each a sentence with a fact and its day, and how much it weighs."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime

from firsthand.core.cadence import Rhythm, say_every
from firsthand.core.contact_days import day_number, day_of_number
from firsthand.core.days import say_count, say_day, say_list
from firsthand.core.goodwill import Favour, FavourKind
from firsthand.core.letters import fold_letters
from firsthand.core.notes.parts import folded
from firsthand.core.pipeline import Course, Position
from firsthand.core.promises import Promise, tell_promise
from firsthand.core.strength import OVER, SHORTEST_GAP, STANDARD, Calibration, Standing, value_of
from firsthand.core.talks import say_near, today_of
from firsthand.core.ties import DAYS_TO_SAY, Sums, score_tie
from firsthand.core.today import (
    FOLLOW_UP_UNTIL,
    INVITING,
    LEAST_BEFORE,
    NEWS_UNTIL,
    REPLY_FROM,
    REPLY_UNTIL,
    TALKED_UNTIL,
    Step,
    StepKind,
    Whom,
    urgency_for,
    value_for,
    value_of_fading,
)

LIKELY = 0.75  # chance of half a year of silence, from which a tie is about to fade though its rhythm holds
WORTH_OF_NO = 0.8  # of an answer that the policy declines: a no may wait longer than a yes
HALF_YEAR = 180  # days of silence after which a tie is no longer about to fade
_ADDRESS = re.compile(r"(?:https?://|www\.)\S+", re.IGNORECASE)
_QUESTION = frozenset("?？؟")
_WORD = re.compile(r"[^\W\d_]+")
_FEW = 8  # words of a message that only closes a conversation
# Words of thanks, agreement and parting: to a short message with one of them that asks nothing there is no answer.
_THANKS = folded(
    "thanks thank thx cheers ok okay great perfect super danke merci gracias obrigado obrigada grazie bedankt dank"
    " prima parfait perfecto perfeito perfetto noted bye tschuss ciao salut adios tchau doei welcome"
)


def asks_something(text: str) -> bool:
    """Tell whether a message holds a question; question marks in addresses are none."""
    return not _QUESTION.isdisjoint(_ADDRESS.sub(" ", text))


def is_closing(text: str) -> bool:
    """Tell whether a message only thanks, agrees or says goodbye: nobody waits for an answer to that."""
    words = _WORD.findall(fold_letters(text))
    return 0 < len(words) <= _FEW and not asks_something(text) and not _THANKS.isdisjoint(words)


def says_no(text: str) -> bool:
    """Tell whether all a message says is no."""
    from firsthand.core.notes.refusals import is_refusal

    return is_refusal(text)


def reply_step(
    whom: Whom, on: date, record: str, today: date, *, asks: bool = False, is_mail: bool = False
) -> Step | None:
    """Return that somebody waits for an answer; None while it is too early or has become too late."""
    days = (today - on).days
    if not REPLY_FROM <= days <= REPLY_UNTIL:
        return None
    text = say_unanswered(on, today, asks=asks, is_mail=is_mail)
    value = value_for(StepKind.REPLY, whom, asks=asks)
    return Step(StepKind.REPLY, whom, on, text, (record,), value, urgency_for(StepKind.REPLY, days))


def say_unanswered(on: date, today: date, *, asks: bool, is_mail: bool) -> str:
    """Say that somebody wrote on a day and waits for an answer."""
    did = "Asked you something" if asks else "Sent you a mail" if is_mail else "Wrote to you"
    return f"{did} on {say_day(on)}; no answer from you in {say_count((today - on).days, 'day')}."


def thank_for_praise(whom: Whom, on: date, record: str, today: date) -> Step | None:
    """Return that a recommendation was received lately."""
    text = f"Recommended you on {say_day(on)}; no word from you since."
    return news_step(StepKind.THANKS, whom, on, record, text=text, today=today)


def thank_for_introduction(
    whom: Whom, on: date, record: str, others: Sequence[str], today: date
) -> Step | None:
    """Return that somebody put the owner together with others lately."""
    text = f"Introduced you to {say_list(others)} on {say_day(on)}; no word from you to them since."
    return news_step(StepKind.THANKS, whom, on, record, text=text, today=today)


DID = {
    FavourKind.HELP: "Helped you",
    FavourKind.ANSWER: "Answered a question of yours",
    FavourKind.REFERRAL: "Referred you",
    FavourKind.RECOMMENDATION: "Recommended you",
    FavourKind.INTRODUCTION: "Introduced you",
}


def thank_for_favour(whom: Whom, favour: Favour, today: date) -> Step | None:
    """Return that somebody did something for the owner lately, as the owner wrote down."""
    note = f": {favour.note.rstrip(' .;')}" if favour.note else ""
    text = f"{DID[favour.kind]} on {say_day(favour.on)}{note}; no word from you to them since."
    return news_step(StepKind.THANKS, whom, favour.on, favour.record, text=text, today=today)


def job_step(
    whom: Whom, on: date, record: str, today: date, *, work: tuple[str, str], before: tuple[str, str]
) -> Step | None:
    """Return that somebody has a new position, as two archives in a row list it; (company, position) each."""
    if same_work(work, before) or not any(work) or not any(before):
        return None
    text = f"Now {say_work(work)}, says your list of {say_day(on)}; before: {say_work(before)}."
    return news_step(StepKind.JOB, whom, on, record, text=text, today=today)


def job_weight(whom: Whom, on: date, today: date) -> float:
    """Return what a new position weighs."""
    return value_for(StepKind.JOB, whom) * urgency_for(StepKind.JOB, max((today - on).days, 0))


def news_step(kind: StepKind, whom: Whom, on: date, record: str, *, text: str, today: date) -> Step | None:
    """Return a step that rests on something that happened lately."""
    days = (today - on).days
    if not 0 <= days <= NEWS_UNTIL:
        return None
    return Step(kind, whom, on, text, (record,), value_for(kind, whom), urgency_for(kind, days))


def same_work(one: tuple[str, str], other: tuple[str, str]) -> bool:
    """Tell whether two say the same but for letters, spaces and signs."""
    first, second = ([_WORD.findall(fold_letters(part)) for part in work] for work in (one, other))
    return first == second


def say_work(work: tuple[str, str]) -> str:
    """Say a position and its company."""
    return " at ".join(part for part in reversed(work) if part)


def fading_step(
    whom: Whom, sums: Sums, standing: Standing, today: date, *, calibration: Calibration = STANDARD
) -> Step | None:
    """Return that a tie worth keeping is falling silent; None where it is not, or was never much.

    Its urgency is how much of the silence has passed after which a tie with that rhythm is over, or the chance that
    half a year of silence follows, whichever is more.
    """
    on = day_number(today)
    if sums.last_day is None or sums.first_day is None or sums.days < DAYS_TO_SAY:
        return None
    silent = on - sums.last_day
    tie = score_tie(sums, on)
    if tie is None or not whom.knowledge.is_known or silent > HALF_YEAR:
        return None
    chance = calibration.chance_of_silence(tie)
    gap = (sums.last_day - sums.first_day) / (sums.days - 1)
    is_likely = chance >= LIKELY and silent > gap and standing in (Standing.ACTIVE, Standing.CLOSE)
    before = value_of(sums, sums.last_day, calibration)
    if before < LEAST_BEFORE or not (standing is Standing.FADING or is_likely):
        return None
    last, usual = day_of_number(sums.last_day), max(round(gap), 1)
    is_usual = f"{say_count(usual, 'day')} {'is' if usual == 1 else 'are'} usual between you"
    text = (
        f"No contact for {say_count(silent, 'day')}, since {say_day(last)}; {is_usual},"
        f" and the tie stood at {before} of 100 then."
    )
    urgency = max(chance, min(silent / (OVER * max(gap, SHORTEST_GAP)), 1.0))
    return Step(StepKind.FADING, whom, last, text, (), value_of_fading(whom, before), urgency)


def due_step(whom: Whom, rhythm: Rhythm, today: date) -> Step | None:
    """Return that it is time to be in touch, as often as the owner wants to; None before that day."""
    if rhythm.every_days is None or rhythm.due_on is None or today < rhythm.due_on:
        return None
    days = (today - rhythm.due_on).days
    since = (
        f"the last contact was on {say_day(rhythm.last_on)}" if rhythm.last_on else "there was no contact yet"
    )
    late = f", {say_count(days, 'day')} late" if days else ""
    text = f"You want to be in touch {say_every(rhythm.every_days)}; {since}{late}."
    return Step(
        StepKind.DUE,
        whom,
        rhythm.due_on,
        text,
        (),
        value_for(StepKind.DUE, whom),
        urgency_for(StepKind.DUE, days),
    )


def promise_step(whom: Whom, promise: Promise, today: date) -> Step:
    """Return that something promised is to be done."""
    urgency = urgency_for(StepKind.PROMISE, (today - promise.wanted_on).days)
    text, value = tell_promise(promise, today), value_for(StepKind.PROMISE, whom)
    return Step(StepKind.PROMISE, whom, promise.made_on, text, (), value, urgency, promise=promise.id)


def talk_step(whom: Whom, invitation: int, talk_on: date, last_on: date | None, today: date) -> Step | None:
    """Return that a talk was proposed and is not held; `last_on` is the last word between both."""
    since = last_on is not None and last_on > talk_on
    on = last_on if since and last_on else talk_on
    said = f"; last word between you on {say_day(on)}" if since else ""
    text = f"You marked a talk as proposed on {say_day(talk_on)}, and none is noted{said}."
    days = (today - talk_on).days
    if not 0 <= days <= NEWS_UNTIL:
        return None
    return Step(
        StepKind.TALK,
        whom,
        on,
        text,
        (f"invitation:{invitation}",),
        value_for(StepKind.TALK, whom),
        urgency_for(StepKind.TALK, days),
        invitation=invitation,
    )


def booked_step(whom: Whom, invitation: int, way: Course, last_on: date | None, today: date) -> Step | None:
    """Return that a talk is booked for today or tomorrow; None while it is further away."""
    here, days = way.here, (way.due_on - today).days if way.due_on else NEWS_UNTIL
    if days > 1:
        return None
    text = f"{'Tomorrow' if days == 1 else 'Today'}: {here.cause}"
    on = max(filter(None, (here.since, last_on)))
    value = value_for(StepKind.TALK, whom)
    return Step(StepKind.TALK, whom, on, text, (here.record,), value, 1.0, invitation=invitation)


def talk_ahead_step(
    whom: Whom, invitation: int, here: Position, last_on: date | None, now: datetime
) -> Step | None:
    """Return that a talk is booked for today or tomorrow, at its time; None while it is further away."""
    talk = here.talk
    if talk is None or (talk.on - today_of(talk, now)).days > 1:
        return None
    near = say_near(talk, now)
    text = f"{near[0].upper()}{near[1:]}, {say_count(talk.minutes, 'minute')}; the agenda is on their page."
    on = max(filter(None, (here.since, last_on)))
    value = value_for(StepKind.TALK, whom)
    return Step(StepKind.TALK, whom, on, text, (here.record,), value, 1.0, invitation=invitation)


def talked_step(
    whom: Whom, invitation: int, on: date, record: str, today: date, *, when: str = ""
) -> Step | None:
    """Return that a talk is over of which nothing is noted; `when` says when it was, else its day does."""
    days = (today - on).days
    if not 0 <= days <= TALKED_UNTIL:
        return None
    was = when or f"on {say_day(on)}"
    text = f"How was the talk {was}? A minute for what they need, what they offer and what you promised."
    value, urgency = value_for(StepKind.TALKED, whom), urgency_for(StepKind.TALKED, days)
    return Step(StepKind.TALKED, whom, on, text, (record,), value, urgency, invitation=invitation)


def follow_up_step(whom: Whom, invitation: int, accepted_on: date, due_on: date, today: date) -> Step | None:
    """Return that somebody was accepted and had no word from the owner since; `due_on` is the policy's day for it."""
    late = (today - due_on).days
    due = (
        f"was due by {say_day(due_on)}, {say_count(late, 'day')} late"
        if late > 0
        else f"is due by {say_day(due_on)}"
    )
    text = f"Accepted on {say_day(accepted_on)}, and no word from you since; a follow-up {due}."
    if accepted_on > today or late > FOLLOW_UP_UNTIL:
        return None
    records = (f"invitation:{invitation}",)
    value, urgency = value_for(StepKind.FOLLOWUP, whom), urgency_for(StepKind.FOLLOWUP, late)
    return Step(StepKind.FOLLOWUP, whom, accepted_on, text, records, value, urgency, invitation=invitation)


def answered_step(
    whom: Whom,
    invitation: int,
    on: date,
    record: str,
    today: date,
    *,
    proposes: str = "",
    is_no: bool = False,
) -> Step | None:
    """Return that somebody answered "have we met?"; `proposes` is what the policy makes of it, `is_no` where a no."""
    says = f" Your policy says: {proposes}." if proposes else ""
    text = f"Their answer to “have we met?” of {say_day(on)} waits for your decision.{says}"
    made = news_step(StepKind.ANSWERED, whom, on, record, text=text, today=today)
    if made is None:
        return None
    value = made.value * WORTH_OF_NO if is_no else made.value
    return replace(made, invitation=invitation, value=value)


def asked_step(whom: Whom, invitation: int, on: date, today: date, *, wait: int) -> Step | None:
    """Return that an ask had no answer for as long as the policy waits."""
    days = (today - on).days
    if days < wait:
        return None
    text = f"You asked “have we met?” on {say_day(on)}; nothing came in {say_count(days, 'day')}, you wait {wait}."
    made = news_step(StepKind.ASKED, whom, on, f"invitation:{invitation}", text=text, today=today)
    return made and replace(made, invitation=invitation)


def invitation_step(whom: Whom, invitation: int, on: date, today: date, *, group: str) -> Step:
    """Return an invitation as the line of all that wait; its words are told once it is chosen."""
    return Step(
        StepKind.INVITATIONS,
        whom,
        on,
        "",
        (f"invitation:{invitation}",),
        INVITING[group],
        urgency_for(StepKind.INVITATIONS, max((today - on).days, 0)),
        invitation=invitation,
    )


def tell_invitations(
    step: Step, counts: Mapping[str, int], words: Mapping[str, str], reason: str, records: Sequence[str]
) -> Step:
    """Return the line of all invitations with its words: how many wait, and why this one comes first."""
    total = sum(counts.values())
    parts = [f"{counts[key]:,} {word}" for key, word in words.items() if counts.get(key)]
    waits = f"{total:,} invitations wait ({', '.join(parts)})" if total > 1 else f"It waits ({parts[0][2:]})"
    text = f"{waits}, this one since {say_day(step.on)}" if total > 1 else f"{waits} since {say_day(step.on)}"
    told = (
        f"{text}: {reason[:1].lower() if reason[:4] == 'You ' else reason[:1]}{reason[1:]}."
        if reason
        else f"{text}."
    )
    return replace(step, text=told, evidence=(*step.evidence, *records))
