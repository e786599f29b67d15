"""Is this sender that person? Grades an invitation's sender against the people who are known.

What was joined into one person is decided in `identities`, what agrees or contradicts in `likeness`.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from firsthand.core.days import say_day
from firsthand.core.identities import IdentitySeen, Resolution, resolve_identities
from firsthand.core.invitations import Match, Matched, Sender
from firsthand.core.knowledge import Evidence, Exchange, Owner, Person
from firsthand.core.likeness import agreements, contradictions, is_another_connection
from firsthand.core.names import is_full_name, is_spelt_out, is_usable_name, same_full_name

__all__ = ["IdentitySeen", "Resolution", "match_sender", "resolve_identities"]

_MEETING_SIZE = 12
# Mailboxes of functions and of the platform itself prove no person.
_SHARED_MAILBOXES = frozenset({
    "info", "office", "contact", "kontakt", "contacto", "contato", "mail", "hello", "hallo", "hola", "team",
    "sales", "support", "jobs", "hr", "admin", "no-reply", "noreply", "invitations", "member", "service",
})  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Likeness:
    """A person of the sender's name with what speaks for and against."""

    person: Person
    grade: Match
    for_it: tuple[str, ...]
    against: tuple[str, ...]

    @property
    def order(self) -> tuple[int, int, int, int]:
        """Sort the most plausible first."""
        seen = _last_seen(self.person)
        return len(self.against), -len(self.for_it), -(seen.toordinal() if seen else 0), self.person.id


def match_sender(
    sender: Sender, candidates: Sequence[Person], *, owner: Owner, sent_on: date, rivals: int = 0
) -> Matched:
    """Grade the sender: the same as a known person, likely or possibly one, or none of them.

    `rivals` are other people seen with an equal name who are not among the candidates.
    """
    people = sorted(
        {each.id: each for each in candidates if not _is_owner(each, owner)}.values(),
        key=lambda each: each.id,
    )
    if same := _by_address(sender, people, owner):
        return same
    if not is_usable_name(sender.name):
        return Matched()
    namesakes = [(person, names) for person in people if (names := _names_alike(sender, person))]
    seen = len(namesakes) + rivals
    likenesses = [
        _compare(sender, person, names=names, sent_on=sent_on, is_alone=seen == 1)
        for person, names in namesakes
        if not is_another_connection(sender, person)
    ]
    return _choose(sorted(likenesses, key=lambda each: each.order), seen=seen, sent_on=sent_on)


def _is_owner(person: Person, owner: Owner) -> bool:
    return not set(owner.urls).isdisjoint(person.urls) or not set(owner.mails).isdisjoint(person.mails)


def _by_address(sender: Sender, people: Sequence[Person], owner: Owner) -> Matched | None:
    """Find the person by profile address, else by mail; either proves who it is."""
    for person in people:
        if sender.url and sender.url in person.urls:
            return Matched(Match.SAME, person.id, person.name, f"Same profile address as {person.name}")
    mail = sender.mail.lower()
    for person in people:
        if _is_personal(mail) and mail not in owner.mails and mail in person.mails:
            return Matched(Match.SAME, person.id, person.name, f"Same mail address as {person.name}")
    return None


def _is_personal(mail: str) -> bool:
    local, at, domain = mail.rpartition("@")
    return bool(at) and local not in _SHARED_MAILBOXES and not f".{domain}".endswith(".linkedin.com")


def _names_alike(sender: Sender, person: Person) -> list[str]:
    """Return the person's names that can be the sender's."""
    return [name for name in dict.fromkeys((person.name, *person.names)) if same_full_name(sender.name, name)]


def _compare(
    sender: Sender, person: Person, *, names: Sequence[str], sent_on: date, is_alone: bool
) -> _Likeness:
    for_it = agreements(sender, person)
    against = contradictions(sender, person, sent_on=sent_on)
    is_full = is_full_name(sender.name) and any(map(is_full_name, names))
    is_unique = is_alone and is_spelt_out(sender.name) and any(map(is_spelt_out, names))
    is_likely = is_full and not against and (bool(for_it) or is_unique)
    return _Likeness(person, Match.LIKELY if is_likely else Match.POSSIBLE, for_it, against)


def _choose(likenesses: Sequence[_Likeness], *, seen: int, sent_on: date) -> Matched:
    """Take the only likely person; between two likely ones nobody can choose."""
    if not likenesses:
        return Matched()
    likely = [each for each in likenesses if each.grade is Match.LIKELY]
    best = (likely or likenesses)[0]
    if len(likely) == 1:
        because = (
            f"Same name and {best.for_it[0]}" if best.for_it else "Nobody else you have seen has this name"
        )
        return Matched(Match.LIKELY, best.person.id, best.person.name, because)
    return Matched(
        Match.POSSIBLE,
        best.person.id,
        best.person.name,
        _doubt(best, likely=len(likely), seen=seen),
        tuple(_remind(each.person, sent_on=sent_on) for each in likely or likenesses),
    )


def _doubt(best: _Likeness, *, likely: int, seen: int) -> str:
    if likely:
        return f"The name and more fit {likely} people you have seen"
    if best.against:
        return f"Same name, but {best.against[0]}"
    if seen > 1:
        return f"The name is shared by {seen} people you have seen"
    return "Same name, but it is not written out in full"


def _remind(person: Person, *, sent_on: date) -> Evidence:
    """Ask for a namesake by the best thing known of them, so that the owner can tell whether it is the sender."""
    for facts in (_meetings(person), _exchanges(person), _connection(person), _cards(person)):
        past = [fact for fact in facts if fact.on and fact.on <= sent_on]
        if past:
            return max(past, key=lambda fact: (fact.on or date.min, fact.records))
    return Evidence("listed", f"Is this the {person.name} in your records?")


def _meetings(person: Person) -> list[Evidence]:
    return [
        Evidence(
            "met",
            f"Is this the {person.name} you met on {say_day(meeting.at.date())} ({meeting.title})?",
            (meeting.record,),
            meeting.at.date(),
        )
        for meeting in person.meetings
        if (meeting.people <= _MEETING_SIZE or meeting.is_logged)
        and not (meeting.is_cancelled or meeting.is_declined)
    ]


def _exchanges(person: Person) -> list[Evidence]:
    return [
        Evidence(
            "spoken" if exchange.received and exchange.sent else "wrote",
            f"Is this the {person.name} {_say_exchange(exchange)} {say_day(exchange.last_on)}?",
            (exchange.record,),
            exchange.last_on,
        )
        for exchange in person.exchanges
    ]


def _say_exchange(exchange: Exchange) -> str:
    if exchange.received and exchange.sent:
        return "you wrote with until"
    if exchange.received:
        return "who wrote to you until"
    return "you wrote to until" if exchange.sent else "who was in a conversation with you until"


def _connection(person: Person) -> list[Evidence]:
    if not person.connected_on:
        return []
    text = f"Is this the {person.name} you connected with on {say_day(person.connected_on)}?"
    return [Evidence("connected", text, (), person.connected_on)]


def _cards(person: Person) -> list[Evidence]:
    found = []
    for card in person.cards:
        work = " at ".join(part for part in (card.title or card.headline, card.company) if part)
        if card.seen_last_on and work:
            text = f"Is this the {person.name} listed as {work} on {say_day(card.seen_last_on)}?"
            found.append(Evidence("listed", text, (card.record,), card.seen_last_on))
    return found


def _last_seen(person: Person) -> date | None:
    days = [meeting.at.date() for meeting in person.meetings]
    days += [exchange.last_on for exchange in person.exchanges]
    days += [card.seen_last_on for card in person.cards if card.seen_last_on]
    return max(days, default=person.connected_on)
