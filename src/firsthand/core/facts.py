"""Facts about a person as sentences: each with its date, and the records that prove it.

What a fact proves is decided in `evidence`; here it is only said.
"""

from collections.abc import Iterable, Sequence
from datetime import date

from firsthand.core.days import say_day, say_day_briefly, say_list, say_times, say_when
from firsthand.core.knowledge import (
    Card,
    Evidence,
    Exchange,
    Introduced,
    Knowledge,
    Meeting,
    Person,
    Praise,
    Signed,
)
from firsthand.core.stays import Shared

MOST_SIGNED = 5
ANSWERED = "answered"  # the code of the fact that somebody answered the owner's ask


def tell_meetings(meetings: Sequence[Meeting]) -> tuple[Evidence, ...]:
    """Tell of meetings, given newest first."""
    if not meetings:
        return ()
    last_on = meetings[0].at.date()
    often = "You met" if len(meetings) == 1 else f"You met {say_times(len(meetings))}, last"
    text = f"{often} on {say_day(last_on)}{_say_meeting(meetings[0])}"
    brief = f"{often.removeprefix('You ').capitalize()} on {say_day_briefly(last_on)}"
    return (Evidence(Knowledge.MET, text, tuple(each.record for each in meetings), last_on, brief),)


def tell_exchanges(exchanges: Sequence[Exchange]) -> tuple[Evidence, ...]:
    """Tell of conversations in which each wrote to the other."""
    brief = f"{_count(exchanges)} messages, last"
    return _tell_writing(exchanges, code=Knowledge.SPOKEN, said="You wrote to each other", brief=brief)


def tell_one_sided(exchanges: Sequence[Exchange], *, name: str) -> tuple[Evidence, ...]:
    """Tell of small conversations in which one side was silent, or the owner only refused."""
    refused = [each for each in exchanges if each.received and each.sent]
    told = [each for each in exchanges if each.is_told]
    unanswered = [each for each in exchanges if not each.sent and not each.is_told]
    silent = [each for each in exchanges if not each.received]
    wrote = Knowledge.WROTE
    said = f"You only refused when {name} wrote"
    return (
        *_tell_writing(refused, code=wrote, said=said, counted=False, brief="You only refused,"),
        *_tell_writing(
            unanswered,
            code=wrote,
            said=f"{name} wrote to you",
            then=" and you did not answer",
            brief="You never answered, last on",
        ),
        *_tell_writing(
            told,
            code=wrote,
            said=f"LinkedIn told you by mail: {name} wrote to you",
            brief="Wrote to you, as LinkedIn told, on",
        ),
        *_tell_writing(
            silent,
            code=wrote,
            said="You wrote",
            then="" if told else " and got no answer",
            brief="You wrote, last on" if told else "You got no answer, last on",
        ),
    )


def tell_answers(exchanges: Sequence[Exchange], *, name: str) -> tuple[Evidence, ...]:
    """Tell of answers to the owner's "have we met?", which alone make nobody known."""
    said = f"{name} answered when you asked"
    return _tell_writing(exchanges, code=ANSWERED, said=said, counted=False, brief="Answered you on")


def tell_crowds(exchanges: Sequence[Exchange], *, name: str) -> tuple[Evidence, ...]:
    """Tell of conversations too large to know somebody from."""
    said = f"You and {name} were among many in a conversation"
    brief = "Both in a large conversation,"
    return _tell_writing(exchanges, code=Knowledge.WROTE, said=said, counted=False, brief=brief)


def tell_together(shared: Shared, *, code: Knowledge) -> Evidence:
    """Tell of time spent at one employer or school."""
    text = f"You were both at {shared.name} {say_when(shared.period)}"
    brief = f"{'Worked together' if code == Knowledge.WORKED else 'You were both'} at {shared.name}"
    return Evidence(code, text, shared.records, shared.period.last_on, brief)


def tell_event(meeting: Meeting) -> Evidence:
    """Tell of a meeting too large to have met in."""
    day = meeting.at.date()
    name = f"'{meeting.title}'" if meeting.title else "an event"
    text = f"You were both at {name} on {say_day(day)}, {meeting.people} people"
    return Evidence(Knowledge.SHARED, text, (meeting.record,), day, f"You were both at {name}")


def tell_recommendation(praise: Praise, *, name: str) -> Evidence:
    """Tell of a written recommendation."""
    said = f"{name} wrote you" if praise.is_received else f"You wrote {name}"
    text = f"{said} a recommendation on {say_day(praise.on)}"
    whom = "Recommended you" if praise.is_received else "You recommended them"
    brief = f"{whom}, {say_day_briefly(praise.on)}"
    return Evidence(Knowledge.WORKED, text, (praise.record,), praise.on, brief)


def tell_introduction(introduced: Introduced) -> Evidence:
    """Tell who put both in touch."""
    text = f"{introduced.by} put you in touch on {say_day(introduced.on)}"
    return Evidence(
        Knowledge.INTRODUCED, text, (introduced.record,), introduced.on, f"Introduced by {introduced.by}"
    )


def tell_mention(introduced: Introduced) -> Evidence:
    """Tell of an introduction that proves nothing: among many, or by somebody not known first-hand."""
    among = f"in a conversation of {introduced.people} people"
    why = among if introduced.by_knowledge.is_known else "but you do not know them first-hand"
    text = f"{introduced.by} put you in touch on {say_day(introduced.on)}, {why}"
    return Evidence(
        "mentioned", text, (introduced.record,), introduced.on, f"{introduced.by} put you in touch"
    )


def tell_weaker(person: Person) -> tuple[Evidence, ...]:
    """Tell what alone proves nothing: endorsements, the connection, what cards say."""
    clicks = [praise for praise in person.praises if not praise.is_written]
    received = [praise for praise in clicks if praise.is_received]
    given = [praise for praise in clicks if not praise.is_received]
    return (
        *_tell_endorsements(received, said=f"{person.name} endorsed you"),
        *_tell_endorsements(given, said=f"You endorsed {person.name}"),
        *_tell_connection(person),
        *_tell_own_invitation(person),
        *_tell_card(person.cards),
        *_tell_signed(person.signed),
    )


def _say_meeting(meeting: Meeting) -> str:
    if meeting.is_logged:
        return f", as you wrote down: {meeting.title.lower()}" if meeting.title else ""
    title = f"'{meeting.title}'" if meeting.title else ""
    people = f"{meeting.people} people" if meeting.people > 1 else ""
    told = ", ".join(filter(None, (title, people)))
    return f": {told}" if told else ""


def _tell_writing(
    exchanges: Sequence[Exchange],
    *,
    code: str,
    said: str,
    brief: str,
    then: str = "",
    counted: bool = True,
) -> tuple[Evidence, ...]:
    if not exchanges:
        return ()
    newest_first = sorted(exchanges, key=lambda each: each.last_on, reverse=True)
    count = _count(exchanges)
    last_on = newest_first[0].last_on
    often = f" {say_times(count)}" if counted else ""
    last = "last on" if counted and count > 1 else "on"
    text = f"{said}{often}{then}, {last} {say_day(last_on)}"
    records = tuple(each.record for each in newest_first)
    return (Evidence(code, text, records, last_on, f"{brief} {say_day_briefly(last_on)}"),)


def _count(exchanges: Iterable[Exchange]) -> int:
    return sum(each.received + each.sent for each in exchanges)


def _tell_endorsements(clicks: Iterable[Praise], *, said: str) -> tuple[Evidence, ...]:
    newest = sorted(clicks, key=lambda praise: praise.on, reverse=True)
    if not newest:
        return ()
    skills = list(dict.fromkeys(praise.skill for praise in newest if praise.skill))
    more = [f"{len(skills) - 3} more"] if len(skills) > 3 else []
    what = f" for {say_list([*skills[:3], *more])}" if skills else ""
    last = "last on" if len(newest) > 1 else "on"
    text = f"{said}{what}, {last} {say_day(newest[0].on)}"
    records = tuple(praise.record for praise in newest)
    whom = "Endorsed you" if newest[0].is_received else "You endorsed them"
    return (Evidence("endorsed", text, records, newest[0].on, f"{whom}, {say_day_briefly(newest[0].on)}"),)


def _tell_connection(person: Person) -> tuple[Evidence, ...]:
    if person.connected_on is None:
        return ()
    day = say_day(person.connected_on)
    text = f"Connected since {day}" if person.is_connected else f"Connected on {day}, no longer connected"
    if person.connected_record:
        text = f"LinkedIn told you by mail: {text[0].lower()}{text[1:]}"
    brief = "Connected since" if person.is_connected else "Once connected,"
    return (
        Evidence(
            "connected",
            text,
            (person.connected_record,) if person.connected_record else (),
            person.connected_on,
            f"{brief} {say_day_briefly(person.connected_on)}",
        ),
    )


def _tell_own_invitation(person: Person) -> tuple[Evidence, ...]:
    """Tell that the owner asked to connect, where nothing came of it."""
    if person.invited_on is None or person.connected_on:
        return ()
    text = f"You invited {person.name} on {say_day(person.invited_on)}"
    brief = f"You invited them, {say_day_briefly(person.invited_on)}"
    return (Evidence("invited", text, (), person.invited_on, brief),)


def _tell_card(cards: Iterable[Card]) -> tuple[Evidence, ...]:
    """Tell what the newest card says of a job."""
    telling = [card for card in cards if card.company or card.title]
    if not telling:
        return ()
    card = max(telling, key=lambda each: each.seen_last_on or each.seen_first_on or date.min)
    day = card.seen_last_on or card.seen_first_on
    job = " at ".join(filter(None, (card.title, card.company)))
    listed = f"Listed as {job}" if card.title else f"Listed at {card.company}"
    text = f"{listed} on {say_day(day)}" if day else listed
    return (
        Evidence("listed", text, (card.record,), day, f"Listed at {card.company}" if card.company else ""),
    )


def _tell_signed(signed: Sequence[Signed]) -> tuple[Evidence, ...]:
    """Tell what the feet of mails say of a job, the newest first."""
    newest = sorted(signed, key=lambda each: (each.last_on, each.first_on, each.company), reverse=True)
    return tuple(_tell_signature(each) for each in newest[:MOST_SIGNED])


def _tell_signature(signed: Signed) -> Evidence:
    job = f"as {signed.title} at {signed.company}" if signed.title else f"for {signed.company}"
    is_once = signed.first_on == signed.last_on
    when = (
        f"on {say_day(signed.last_on)}"
        if is_once
        else f"from {say_day(signed.first_on)} to {say_day(signed.last_on)}"
    )
    text = f"Signed mail {job} {when}"
    records = tuple(dict.fromkeys((signed.last_record, signed.first_record)))
    return Evidence("signed", text, records, signed.last_on, f"Signed mail for {signed.company}")
