"""How introductions go as the owner's words and their records tell together; nothing of the latter is kept."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, date, datetime, time

from firsthand.core.introduction_facts import Seen, Sign, notice, notice_request
from firsthand.core.introduction_requests import Request
from firsthand.core.introduction_steps import Asked, Introduction
from firsthand.core.today_steps import says_no
from firsthand.store.database import Rows, in_chunks, places
from firsthand.store.queries.goodwill import Search, by_mail, by_message
from firsthand.store.queries.introducing import introductions_since
from firsthand.store.queries.introduction_requests import requests_made
from firsthand.store.queries.introduction_steps import asks_of_one, introductions_asked
from firsthand.store.queries.pipeline import meeting_facts
from firsthand.store.queries.today import FEW, OWN, Said, said_since

TEXTS = "SELECT id, text FROM message WHERE id IN ({ids})"


def introductions_known(rows: Rows, owner_id: int, now: datetime) -> list[Introduction]:
    """Return the introductions that the owner asked for with what records tell of them, the newest step first."""
    said = introductions_asked(rows, owner_id)
    going = [each for each in said if each.is_under_way]
    seen = seen_of_asked(rows, owner_id, going, now) if going else {}
    found = [notice(each, seen[each.id]) if each.id in seen else each for each in said]
    return sorted(found, key=lambda each: (each.steps[-1].on, each.id), reverse=True)


def asked_before(rows: Rows, owner_id: int, now: datetime) -> Asked:
    """Return what the owner asked for before, with how often they ask one person."""
    return Asked(introductions_known(rows, owner_id, now), asks_of_one(rows, owner_id))


def requests_known(rows: Rows, owner_id: int) -> list[Request]:
    """Return the requests of others with what records tell of them, the newest step first."""
    said = requests_made(rows, owner_id)
    going = [each for each in said if each.is_open]
    seen = seen_of_requests(rows, owner_id, going) if going else {}
    found = [notice_request(each, seen[each.id]) if each.id in seen else each for each in said]
    return sorted(found, key=lambda each: (each.since, each.id), reverse=True)


def seen_of_asked(
    rows: Rows, owner_id: int, going: Sequence[Introduction], now: datetime
) -> dict[int, list[Seen]]:
    """Return the records that may tell of introductions that the owner asked for."""
    since = min(each.steps[0].on for each in going)
    introducers, targets = ({getattr(each, side).id for each in going} for side in ("introducer", "target"))
    said = said_since(rows, owner_id, introducers | targets, since)
    texts = texts_of(rows, [each for person in introducers for each in said.get(person, ())])
    met = meeting_facts(rows, owner_id, targets)
    together = introductions_since(rows, owner_id, since)
    found: dict[int, list[Seen]] = defaultdict(list)
    for each in going:
        found[each.id] += words_with(said.get(each.introducer.id, ()), texts)
        found[each.id] += touches(said.get(each.target.id, ()))
        found[each.id] += [
            Seen(Sign.MET, fact.at or noon(fact.on), fact.record)
            for fact in met.get(each.target.id, ())
            if fact.is_known(now)
        ]
        found[each.id] += [
            Seen(Sign.TOGETHER, one.at, one.record)
            for one in together
            if one.by == each.introducer.id and each.target.id in one.people
        ]
    return found


def seen_of_requests(rows: Rows, owner_id: int, going: Sequence[Request]) -> dict[int, list[Seen]]:
    """Return the records that may tell of requests: answers of whom others want to meet, and the introductions."""
    since = min(each.steps[0].on for each in going)
    said = said_since(rows, owner_id, {each.target.id for each in going}, since)
    texts = texts_of(rows, [each for lines in said.values() for each in lines])
    own = tuple(row[2] for row in rows(OWN, (owner_id,)))
    search = Search(rows, owner_id, own, tuple(sorted({each.asker.id for each in going})))
    given = [
        (person, favour)
        for part in (by_mail(search), by_message(search))
        for person, favour in part
        if favour.is_given and favour.on >= since
    ]
    return {
        each.id: [
            *words_with(said.get(each.target.id, ()), texts),
            *(
                Seen(Sign.TOGETHER, noon(favour.on), favour.record)
                for person, favour in given
                if person == each.asker.id and favour.whom == each.target.name
            ),
        ]
        for each in going
    }


def words_with(said: Iterable[Said], texts: dict[str, str]) -> Iterator[Seen]:
    """Yield what the owner and one person wrote to each other among few."""
    for each in said:
        if each.people > FEW:
            continue
        is_no = says_no(texts[each.record]) if each.record in texts else each.is_refusal
        heard = Sign.SAID_NO if is_no else Sign.HEARD
        yield Seen(Sign.WROTE if each.is_own else heard, each.at, each.record)


def touches(said: Iterable[Said]) -> Iterator[Seen]:
    """Yield what the owner and one person wrote to each other among few, as contact."""
    return (Seen(Sign.MET, each.at, each.record) for each in said if each.people <= FEW)


def texts_of(rows: Rows, said: Iterable[Said]) -> dict[str, str]:
    """Return the texts of messages; of a mail none is kept."""
    ids = sorted({int(each.record.partition(":")[2]) for each in said if each.record.startswith("message:")})
    return {
        f"message:{row_id}": text
        for chunk in in_chunks(ids)
        for row_id, text in rows(TEXTS.replace("{ids}", places(chunk)), chunk)
    }


def noon(day: date) -> datetime:
    """Return a moment for what is known by its day alone."""
    return datetime.combine(day, time(12), UTC)
