"""What the map is drawn of: who has a tie or is connected, who appears together, and what they share."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, datetime
from itertools import groupby
from operator import itemgetter

from firsthand.core.contact_days import day_number
from firsthand.core.group_names import Trait
from firsthand.core.letters import fold_letters
from firsthand.core.members import Member
from firsthand.core.organisations import (
    domain_matches,
    domain_of,
    fold_organisation,
    is_public_mail_domain,
    is_school,
)
from firsthand.core.strength import Standing
from firsthand.core.together import MOST_AT_MEETING, MOST_IN_CONVERSATION, MOST_ON_MAIL, Gathering
from firsthand.store.database import Rows, known_moment, stamp
from firsthand.store.queries.meetings import DECLINED, answer_among

Traits = dict[int, set[Trait]]

ON_MAP = "standing <> 'never real' OR is_connected"
DRAWN = "p.owner_id = %s AND NOT p.is_owner AND (p.standing <> 'never real' OR p.is_connected)"
ANYBODY = "p.owner_id = %s AND NOT p.is_owner"
TIED = f"{ANYBODY} AND p.standing <> 'never real'"
MEMBERS = f"""
    SELECT p.id, p.name, p.name_key, p.company, p.position, p.strength, p.standing FROM person p WHERE {DRAWN}
"""
IDENTITIES = f"""
    SELECT i.person_id, i.kind, i.value FROM person p JOIN identity i ON i.person_id = p.id WHERE {DRAWN}
"""
# A card that holds a number of several people tells of the one whose name it has.
PLACES = f"""
    SELECT DISTINCT p.id, c.place FROM contact c JOIN contact_identity x ON x.contact_id = c.id
    JOIN identity i ON i.id = x.identity_id JOIN person p ON p.id = i.person_id
    WHERE {DRAWN} AND c.place <> '' AND (c.name = p.name OR NOT EXISTS (
        SELECT 1 FROM contact_identity y JOIN identity j ON j.id = y.identity_id
        WHERE y.contact_id = c.id AND j.person_id <> i.person_id))
    ORDER BY p.id, c.place
"""
# Of mails their number by month: decay is slow, and there are far fewer months than mails.
MAILS = """
    SELECT m.cast_id, c.people, SUBSTR(CAST(m.at AS TEXT), 1, 7) AS month, COUNT(*), MAX(m.id)
    FROM cast_list c JOIN mail m ON m.cast_id = c.id
    WHERE m.owner_id = %s AND c.people > 2 AND c.people <= %s AND m.kind = 'personal'
    GROUP BY m.cast_id, c.people, month
"""
ON_CASTS = """
    SELECT x.cast_id, p.id FROM person p JOIN identity i ON i.person_id = p.id
    JOIN cast_member x ON x.identity_id = i.id JOIN cast_list c ON c.id = x.cast_id
    WHERE {whom} AND c.people > 2 AND c.people <= %s
"""
MEETINGS = """
    SELECT e.id, e.title, e.people, e.starts_at, a.identity_id, a.answer, a.is_named, p.id, p.is_owner
    FROM event e JOIN attendee a ON a.event_id = e.id JOIN identity i ON i.id = a.identity_id
    LEFT JOIN person p ON p.id = i.person_id
    WHERE e.owner_id = %s AND NOT e.is_cancelled AND NOT e.is_gone AND e.ends_at <= %s AND e.people <= %s
    ORDER BY e.id
"""
# Of events with more people than a meeting has; the owner must not have declined, where they are on the list.
EVENTS = f"""
    SELECT e.title, p.id FROM event e JOIN attendee a ON a.event_id = e.id JOIN identity i ON i.id = a.identity_id
    JOIN person p ON p.id = i.person_id
    WHERE {TIED} AND NOT e.is_cancelled AND NOT e.is_gone AND e.ends_at <= %s AND e.people > %s AND e.people <= %s
        AND a.answer <> %s AND NOT EXISTS (
            SELECT 1 FROM attendee o JOIN identity j ON j.id = o.identity_id JOIN person q ON q.id = j.person_id
            WHERE o.event_id = e.id AND q.is_owner AND o.answer = 'declined')
"""
MOST_AT_EVENT = 500  # people
CONVERSATIONS = """
    SELECT t.id, t.people, i.person_id, x.last_at FROM thread t JOIN participant x ON x.thread_id = t.id
    JOIN identity i ON i.id = x.identity_id JOIN person p ON p.id = i.person_id
    WHERE t.owner_id = %s AND t.people > 2 AND t.people <= %s AND NOT t.only_refused AND t.root IS NULL
        AND NOT p.is_owner
"""


def map_members(rows: Rows, owner_id: int) -> tuple[list[Member], Traits]:
    """Return everybody with any tie and every connection, with company and mail domains that others may share."""
    firsts: dict[int, str] = {}
    domains: dict[int, set[str]] = defaultdict(set)
    for person_id, kind, value in rows(IDENTITIES, (owner_id,)):
        text = f"{kind}:{value}"
        firsts[person_id] = min(firsts.get(person_id, text), text)
        if kind == "mail" and (domain := domain_of(value)) and not is_public_mail_domain(domain):
            domains[person_id].add(domain)
    towns = places_known(rows, owner_id)
    members = []
    for row_id, name, name_key, company, position, strength, standing in rows(MEMBERS, (owner_id,)):
        key, where = (name_key, firsts.get(row_id, "")), towns.get(row_id, ())
        members.append(Member(row_id, name, key, company, position, strength, Standing(standing), where))
    return members, work_of(members, domains)


def places_known(rows: Rows, owner_id: int) -> dict[int, tuple[str, ...]]:
    """Return where people are, as their address cards say."""
    found: dict[int, tuple[str, ...]] = {}
    for person_id, place in rows(PLACES, (owner_id,)):
        found[person_id] = (*found.get(person_id, ()), place)
    return found


def work_of(members: Iterable[Member], domains: Mapping[int, Iterable[str]]) -> Traits:
    """Return companies and mail domains by person; a domain that is a company's by its name counts as the company."""
    traits: Traits = defaultdict(set)
    firms: dict[str, Trait] = {}
    for member in members:
        if member.company and (folded := fold_organisation(member.company)):
            firm = Trait("school" if is_school(member.company) else "company", folded, member.company)
            traits[member.id].add(firm)
            for domain in domains.get(member.id, ()):
                if domain_matches(domain, member.company):
                    firms[domain] = min(firms.get(domain, firm), firm)
    for person, its in domains.items():
        traits[person].update(firms.get(each) or Trait("domain", each, each) for each in its)
    return traits


def gatherings_of(
    rows: Rows, owner_id: int, now: datetime, *, with_anybody: bool = False
) -> tuple[list[Gathering], Traits]:
    """Return who appeared together, and the meetings and events that persons may share.

    On mails only those count to whom there is a tie, unless `with_anybody`.
    """
    met, titles = meetings_held(rows, owner_id, now)
    for person, its in events_shared(rows, owner_id, now).items():
        titles.setdefault(person, set()).update(its)
    whom = ANYBODY if with_anybody else TIED
    return [*on_mails(rows, owner_id, whom), *met, *in_conversations(rows, owner_id)], titles


def on_mails(rows: Rows, owner_id: int, whom: str) -> Iterator[Gathering]:
    """Yield who was on the same mails, month by month."""
    casts: dict[int, set[int]] = defaultdict(set)
    for cast, person in rows(ON_CASTS.replace("{whom}", whom), (owner_id, MOST_ON_MAIL)):
        casts[cast].add(person)
    together = {cast: frozenset(who) for cast, who in casts.items() if len(who) > 1}
    if not together:
        return
    days: dict[str, int] = {}
    for cast, people, month, times, last in rows(MAILS, (owner_id, MOST_ON_MAIL)):
        if cast in together:
            if month not in days:
                days[month] = day_number(date.fromisoformat(f"{month}-15"))
            yield Gathering(together[cast], people, days[month], times, f"mail:{last}")


def meetings_held(rows: Rows, owner_id: int, now: datetime) -> tuple[list[Gathering], Traits]:
    """Return who was at the same meeting of the owner's, those left out who declined it."""
    found: list[Gathering] = []
    traits: Traits = defaultdict(set)
    for event, same in groupby(rows(MEETINGS, (owner_id, stamp(now), MOST_AT_MEETING)), key=itemgetter(0)):
        listed = list(same)
        _, title, people, starts = listed[0][:4]
        answers = {row[4]: row[5] for row in listed if not row[6]}
        own = answer_among(answers, [row[4] for row in listed if row[8] and not row[6]])
        if own is None or own == DECLINED:
            continue
        who = frozenset(row[7] for row in listed if row[7] and not row[8] and row[5] != DECLINED)
        day = day_number(known_moment(starts).date())
        found.append(Gathering(who, people, day, record=f"meeting:{event}"))
        if len(who) > 1 and (key := fold_letters(title)):
            for one in who:
                traits[one].add(Trait("meeting", key, title.strip()))
    return found, traits


def events_shared(rows: Rows, owner_id: int, now: datetime) -> Traits:
    """Return the larger events that persons were at with the owner: nobody appears together there, but it may be how
    those met who do.
    """
    traits: Traits = defaultdict(set)
    for title, person in rows(EVENTS, (owner_id, stamp(now), MOST_AT_MEETING, MOST_AT_EVENT, DECLINED)):
        if key := fold_letters(title):
            traits[person].add(Trait("meeting", key, title.strip()))
    return traits


def in_conversations(rows: Rows, owner_id: int) -> Iterator[Gathering]:
    """Yield who took part in the same conversation on LinkedIn, at the time of its last message."""
    who: dict[int, set[int]] = defaultdict(set)
    sizes: dict[int, int] = {}
    last: dict[int, date] = {}
    for thread, people, person, last_at in rows(CONVERSATIONS, (owner_id, MOST_IN_CONVERSATION)):
        who[thread].add(person)
        sizes[thread] = people
        if last_at:
            day = known_moment(last_at).date()
            last[thread] = max(last.get(thread, day), day)
    for thread, day in last.items():
        yield Gathering(
            frozenset(who[thread]), sizes[thread], day_number(day), record=f"conversation:{thread}"
        )
