"""What mails of the platform add to its archives: where an archive tells of a thing itself, it alone counts.

A notification comes seconds to a day after what it tells of, and several may tell of one thing.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from firsthand.core.invitation_status import Tie
from firsthand.core.letters import fold_letters, transliterate
from firsthand.core.nicknames import names_behind
from firsthand.core.records import Direction, Invitation, Notification, NotificationKind, Party

TIE_WITHIN = timedelta(days=2)  # between a mail about a connection and the day that archives give it
MESSAGE_WITHIN = timedelta(days=1)  # that a mail about a message comes after it
EARLY = timedelta(minutes=10)  # that clocks differ
REMINDED_WITHIN = 180  # days that an invitation may be older than a mail that reminds of it


def invitation_of(told: Notification) -> Invitation:
    """Return the invitation that a notification tells of; a reminder says only that it was sent before."""
    is_reminder = told.kind is NotificationKind.REMINDED
    return Invitation(
        direction=Direction.IN,
        inviter=told.party,
        invitee=Party(told.owner.name),
        sent_at=told.at,
        sent_raw="",
        note=told.note,
        headline=told.headline,
        mutual_count=told.mutual_count,
        sent_within_days=REMINDED_WITHIN if is_reminder else 0,
        is_verified=told.is_verified,
    )


def is_meant_for_another(name: str, own_names: Iterable[str]) -> bool:
    """Tell whether a name is clearly not the owner's: it shares no word with theirs, in any spelling or short form.

    An owner of whom no name is known may be anybody; so may a name in another script.
    """
    said = _spellings(name)
    own = [words for own_name in own_names if (words := _spellings(own_name))]
    scripts = {each.isascii() for words in (said, *own) for each in words}
    return bool(said and own) and len(scripts) == 1 and all(said.isdisjoint(words) for words in own)


def _spellings(name: str) -> frozenset[str]:
    """Return the words of a name, folded, in both spellings of umlauts, and the names that short forms stand for."""
    words = {
        word for text in (name, transliterate(name)) for word in fold_letters(text).split() if len(word) > 1
    }
    return frozenset(words.union(*map(names_behind, words)))


@dataclass(frozen=True, slots=True)
class Told:
    """A connection or a message that a mail told of, and whose it is; `name_key` is the folded name."""

    id: int
    person: int
    at: datetime
    name_key: str = ""
    text: str = ""

    @property
    def on(self) -> date:
        """Return the day of the mail."""
        return self.at.date()


@dataclass(frozen=True, slots=True)
class Named:
    """Somebody whom a bare name can mean: a connection, or whom the owner invited."""

    identity: int
    person: int
    kind: str
    value: str
    name_key: str
    tie: Tie | None = None
    invited_on: date | None = None


def is_one_tie(on: date, tie: Tie, exports: Iterable[date]) -> bool:
    """Tell whether a mail of that day is about this connection.

    It is where both are days apart, and where the connection stood before and no export up to then lacked it.
    """
    if abs(on - tie.connected_on) <= TIE_WITHIN:
        return True
    return tie.connected_on <= on and not any(tie.last_seen_on < day <= on for day in exports)


def ties_told(told: Iterable[Told], archived: Iterable[Named], exports: Sequence[date]) -> set[int]:
    """Return which mails, in order of time, tell of a connection that no archive and no earlier mail has."""
    of_person: dict[int, list[Tie]] = defaultdict(list)
    of_name: dict[str, list[Tie]] = defaultdict(list)
    for each in archived:
        if each.tie:
            of_person[each.person].append(each.tie)
            of_name[each.name_key].append(each.tie)
    counted = set()
    for mail in told:
        if any(is_one_tie(mail.on, tie, exports) for tie in of_person[mail.person]):
            continue
        namesakes = of_name[mail.name_key] if mail.name_key else ()
        if any(abs(mail.on - tie.connected_on) <= TIE_WITHIN for tie in namesakes):
            continue
        of_person[mail.person].append(Tie(mail.on, mail.on))
        counted.add(mail.id)
    return counted


def messages_told(
    told: Iterable[Told], archived: Mapping[int, Sequence[datetime]], exported_on: date | None
) -> set[int]:
    """Return which mails, in order of time, tell of a message that no archive and no other mail has.

    `archived` says when each person wrote; an export newer than a mail holds all messages up to then.
    """
    counted: dict[int, list[Told]] = defaultdict(list)
    for mail in sorted(told, key=lambda each: not each.text):  # those with the words come first
        if exported_on and exported_on > mail.on:
            continue
        is_archived = any(-EARLY <= mail.at - at <= MESSAGE_WITHIN for at in archived.get(mail.person, ()))
        if not is_archived and not any(_is_repeat(mail, other) for other in counted[mail.person]):
            counted[mail.person].append(mail)
    return {mail.id for mails in counted.values() for mail in mails}


def _is_repeat(mail: Told, other: Told) -> bool:
    """Tell whether two mails within a day may be about one message: the same words, or none."""
    return abs(mail.at - other.at) <= MESSAGE_WITHIN and mail.text in ("", other.text)


def who_connected(on: date, named: Sequence[Named], exports: Sequence[date]) -> int | None:
    """Return the identity that a bare name means in a mail about a connection.

    Only one person may have the name, and must have been invited by then, or have been connected then.
    """
    fitting = [
        each
        for each in named
        if (each.invited_on and each.invited_on <= on) or (each.tie and is_one_tie(on, each.tie, exports))
    ]
    return _best(fitting) if is_one_person(named) else None


def who_wrote(named: Sequence[Named]) -> int | None:
    """Return the identity that a bare name means in a mail about a message: only one person may have the name."""
    return _best(named) if is_one_person(named) else None


def is_one_person(named: Iterable[Named]) -> bool:
    """Tell whether a name means one person and no other."""
    return len({each.person for each in named}) == 1


def _best(named: Sequence[Named]) -> int | None:
    best = min(named, key=lambda each: (each.kind != "url", each.kind, each.value), default=None)
    return best.identity if best else None
