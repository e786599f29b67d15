"""Everything the store holds of one person, table by table, and which of it is theirs alone.

A table that points at an identity or a person is found by itself. What hangs on people through other rows is listed
in `THROUGH`, what is about nobody in `ABOUT_NOBODY`; a test fails for a table that is in none of them.
"""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from django.apps import apps
from django.db.models import Model, Q, QuerySet

from firsthand.core.erasing import is_between_two
from firsthand.store.database import Rows, in_chunks, places
from firsthand.store.models import (
    Cast,
    Contact,
    Event,
    Identity,
    Judgement,
    Mail,
    Mark,
    Message,
    Outcome,
    OutcomeCredit,
    OwnDraft,
    Person,
    SchoolTold,
    SharedList,
    SharedTie,
    TalkTime,
    Thread,
)

PERSONS = "SELECT id, person_id FROM identity WHERE owner_id = %s AND person_id = %s ORDER BY id"
OWN = """
    SELECT id FROM identity WHERE owner_id = %s AND is_owner
    UNION SELECT i.id FROM person p JOIN identity i ON i.person_id = p.id WHERE p.owner_id = %s AND p.is_owner
"""
IN_THREADS = """
    SELECT thread_id, identity_id FROM participant WHERE thread_id IN (
        SELECT thread_id FROM participant WHERE identity_id IN ({ids}))
"""
ON_CASTS = """
    SELECT x.cast_id, x.identity_id, x.is_sender FROM cast_member x WHERE x.cast_id IN (
        SELECT cast_id FROM cast_member WHERE identity_id IN ({ids}))
"""
MAILED = """
    SELECT thread_id, cast_id, COUNT(*) FROM mail WHERE cast_id IN (
        SELECT cast_id FROM cast_member WHERE identity_id IN ({ids})) GROUP BY thread_id, cast_id
"""
AT_EVENTS = """
    SELECT a.event_id, e.listed, a.identity_id, a.is_named FROM attendee a JOIN event e ON e.id = a.event_id
    WHERE a.event_id IN (SELECT event_id FROM attendee WHERE identity_id IN ({ids}))
"""
ON_CARDS = """
    SELECT contact_id, identity_id FROM contact_identity
    WHERE contact_id IN (SELECT contact_id FROM contact_identity WHERE identity_id IN ({ids}))
"""
# Others' sums of mails do not hang on who else was on them, but for whom they introduced.
INTRODUCED = """
    SELECT x.identity_id FROM mail m JOIN cast_member s ON s.cast_id = m.cast_id AND s.is_sender
    JOIN cast_member x ON x.cast_id = m.cast_id
    WHERE m.owner_id = %s AND m.is_introduction AND s.identity_id IN ({ids})
"""
NUMBERS = """
    SELECT n.identity_id, x.identity_id FROM contact_identity n JOIN identity i ON i.id = n.identity_id
    JOIN contact_identity x ON x.contact_id = n.contact_id JOIN identity o ON o.id = x.identity_id
    WHERE i.kind = 'phone' AND o.kind <> 'phone' AND i.id IN ({ids})
"""
# Rows that belong to a person through another row.
THROUGH = {
    Thread: "conversations they took part in",
    Message: "what they wrote, and what was written to them alone",
    Cast: "whom mails of theirs were between",
    Mail: "mails from or to them",
    Event: "meetings they were on the list of",
    Contact: "address cards with an address of theirs",
    Mark: "what the owner did with their invitations",
    OwnDraft: "replies to their invitations",
    TalkTime: "times of talks with them",
    Judgement: "what was found out about their invitations",
    SchoolTold: "what their invitations tell of a school",
    SharedList: "lists they shared",
    SharedTie: "lists of others they stand on, and who stands on theirs",
    Outcome: "outcomes they were credited with",
}
# Tables of rows about the owner, the sources or the program. A name in a text of theirs is blanked out.
ABOUT_NOBODY = frozenset(
    {
        "account", "account_part", "blank_connection", "calibration", "choice", "edition", "erasing",
        "experiment", "experiment_review", "feed_token",
        "file_read", "goal", "job", "language_model", "launch_token", "made_ties", "map_month", "offer",
        "outcome_refusal", "outcome_role",
        "own_address", "own_event", "own_policy", "own_position", "own_profile", "own_school",
        "owner", "picture", "run", "run_problem", "saved_view", "search_word", "tag", "talk_hours", "tie_web",
        "tombstone", "wording",
    }
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Traces:
    """The rows of one person by their ids. What is `alone` theirs goes with them, of the rest only their part."""

    ids: tuple[int, ...]
    persons: tuple[int, ...]
    threads_alone: frozenset[int]
    threads_shared: frozenset[int]
    casts_alone: frozenset[int]
    casts_shared: frozenset[int]
    mailed: tuple[tuple[int | None, int, int], ...]  # conversation, cast, how many mails
    events_alone: frozenset[int]
    events_shared: frozenset[int]
    cards_alone: frozenset[int]
    numbers_shared: frozenset[int]  # that cards of others hold as well: these are nobody's alone, and stay
    bystanders: frozenset[int]  # identities of others on any of these rows
    concerned: frozenset[int]  # those of them of whom something else is true without these rows

    def mails(self, casts: frozenset[int]) -> int:
        """Count the mails between certain people."""
        return sum(number for _, cast, number in self.mailed if cast in casts)


def identities_of_person(rows: Rows, owner_id: int, person_id: int) -> tuple[int, ...]:
    """Return the ids of a person's identities."""
    return tuple(row[0] for row in rows(PERSONS, (owner_id, person_id)))


def traces_of(rows: Rows, owner_id: int, ids: Iterable[int], persons: Iterable[int]) -> Traces:
    """Find all rows of one person, given all their identities."""
    given = set(ids)
    numbers = numbers_shared(rows, given)
    mine = sorted(given - numbers)
    own = {row[0] for row in rows(OWN, (owner_id, owner_id))}
    threads, casts, events, cards = (
        [row for chunk in in_chunks(mine) for row in rows(sql.replace("{ids}", places(chunk)), chunk)]
        for sql in (IN_THREADS, ON_CASTS, AT_EVENTS, ON_CARDS)
    )
    mailed = {
        row[:2]: row
        for chunk in in_chunks(mine)
        for row in rows(MAILED.replace("{ids}", places(chunk)), chunk)
    }
    found = set(mine)
    threads_alone = alone_in_threads(threads, found, own)
    casts_alone = alone_on_casts(casts, found)
    events_alone = alone_at_events(events, found)
    cards_alone = {row[0] for row in cards}
    near = {row[1] for listed in (threads, cards) for row in listed} | {row[2] for row in events} | numbers
    introduced = {
        row[0]
        for chunk in in_chunks(mine)
        for row in rows(INTRODUCED.replace("{ids}", places(chunk)), [owner_id, *chunk])
    }
    return Traces(
        tuple(mine), tuple(persons),
        frozenset(threads_alone), frozenset({row[0] for row in threads} - threads_alone),
        frozenset(casts_alone), frozenset({row[0] for row in casts} - casts_alone),
        tuple(mailed.values()),
        frozenset(events_alone), frozenset({row[0] for row in events} - events_alone),
        frozenset(cards_alone), frozenset(numbers), frozenset((near | {row[1] for row in casts}) - found),
        frozenset((near | introduced) - found),
    )  # fmt: skip


def alone_in_threads(listed: Iterable[tuple[int, int]], mine: set[int], own: set[int]) -> set[int]:
    """Return conversations with nobody but the owner, who may not be known yet."""
    there: dict[int, set[int]] = defaultdict(set)
    for thread, identity in listed:
        there[thread].add(identity)
    return {thread for thread, ids in there.items() if not ids - mine - own or len(ids - mine) < 2}


def alone_on_casts(listed: Iterable[tuple[int, int, bool]], mine: set[int]) -> set[int]:
    """Return casts of which they are the sender, or all the recipients."""
    kept: dict[int, bool] = defaultdict(bool)
    sent: set[int] = set()
    for cast, identity, is_sender in listed:
        kept[cast] |= identity not in mine and not is_sender
        if is_sender and identity in mine:
            sent.add(cast)
    return {cast for cast, has_others in kept.items() if not has_others} | sent


def alone_at_events(listed: Iterable[tuple[int, int, int, bool]], mine: set[int]) -> set[int]:
    """Return meetings with nobody but the owner."""
    people: dict[int, int] = {}
    named: Counter[int] = Counter()
    gone: Counter[int] = Counter()
    for event, number, identity, is_named in listed:
        people[event] = number
        named[event] += bool(is_named)
        gone[event] += identity in mine
    return {each for each, number in people.items() if is_between_two(number, named[each], gone[each])}


def numbers_shared(rows: Rows, mine: set[int]) -> set[int]:
    """Return telephone numbers that also stand on a card with somebody else's address or name."""
    found = (
        row
        for chunk in in_chunks(sorted(mine))
        for row in rows(NUMBERS.replace("{ids}", places(chunk)), chunk)
    )
    return {number for number, other in found if other not in mine}


def tables() -> Mapping[type[Model], tuple[str, ...]]:
    """Return every table that points at an identity or a person, with the columns that do."""
    return {
        model: fields
        for model in apps.get_app_config("store").get_models()
        if (fields := pointing_at(model, Identity) + pointing_at(model, Person)) and model is not Identity
    }


def pointing_at(model: type[Model], other: type[Model]) -> tuple[str, ...]:
    """Return the columns of a table that point at another one."""
    return tuple(
        field.name
        for field in model._meta.get_fields()  # noqa: SLF001 - Django documents it
        if field.concrete and field.related_model is other
    )


def rows_of_person(traces: Traces) -> dict[type[Model], QuerySet[Model]]:
    """Return the rows of a person by table, those that are shared with others among them."""
    ids, persons = traces.ids, traces.persons
    found: dict[type[Model], QuerySet[Model]] = {Identity: Identity.objects.filter(pk__in=ids)}
    found[Person] = Person.objects.filter(pk__in=persons)
    for model, fields in tables().items():
        condition = Q()
        for name in fields:
            values = ids if model._meta.get_field(name).related_model is Identity else persons  # noqa: SLF001
            condition |= Q(**{f"{name}__in": values})
        found[model] = model._base_manager.filter(condition)  # noqa: SLF001 - the same
    threads = traces.threads_alone | traces.threads_shared
    casts = traces.casts_alone | traces.casts_shared
    found[Thread] = Thread.objects.filter(pk__in=threads)
    found[Message] = Message.objects.filter(
        Q(thread__in=traces.threads_alone) | Q(thread__in=traces.threads_shared, identity__in=ids)
    )
    found[Cast] = Cast.objects.filter(pk__in=casts)
    found[Mail] = Mail.objects.filter(thread__in={row[0] for row in traces.mailed}, cast__in=casts)
    found[Event] = Event.objects.filter(pk__in=traces.events_alone | traces.events_shared)
    found[Contact] = Contact.objects.filter(pk__in=traces.cards_alone)
    found[SharedList], found[SharedTie] = shared_rows(ids)
    for each in (Mark, OwnDraft, Judgement, SchoolTold):
        found[each] = each.objects.filter(invitation__identity__in=ids)
    credited = OutcomeCredit.objects.filter(identity__in=ids).values("outcome")
    found[Outcome] = Outcome.objects.filter(pk__in=credited)
    found[TalkTime] = TalkTime.objects.filter(mark__invitation__identity__in=ids)
    return found


def shared_rows(ids: Collection[int]) -> tuple[QuerySet[SharedList], QuerySet[SharedTie]]:
    """Return the lists a person shared, and who stands on these, or is that person on the list of somebody else.

    They are known by their profile, and without one by their name.
    """
    mine = list(Identity.objects.filter(pk__in=ids).values_list("owner_id", "kind", "value", "name_key"))
    urls = {value for _, kind, value, _ in mine if kind in ("url", "member")}
    names = {name for *_, name in mine if name}
    theirs = Q(url__in=urls) | Q(url="", name_key__in=names)
    lists = SharedList.objects.filter(theirs, owner__in={owner for owner, *_ in mine})
    ties = SharedTie.objects.filter(
        theirs | Q(shared_list__in=lists), owner__in={owner for owner, *_ in mine}
    )
    return lists, ties
