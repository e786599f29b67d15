"""What notes of the past said, read as on the day they came: of those who wrote the same, only earlier ones count."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from itertools import chain

from firsthand.core.claims import check_claims
from firsthand.core.evidence import weigh
from firsthand.core.knowledge import Knowing, Person
from firsthand.core.names import name_words
from firsthand.core.notes.alike import Crowd
from firsthand.core.notes.reader import read_note
from firsthand.core.notes.values import CheckedClaim, ClaimKind, NoteReading
from firsthand.core.then import OwnerThen
from firsthand.store.database import Rows
from firsthand.store.queries.backtest import NAMED, TEXTS, Came
from firsthand.store.queries.knowledge import Knower
from firsthand.store.queries.past import Past
from firsthand.store.queries.past_conversations import day_of
from firsthand.store.queries.past_units import Unit

Known = Sequence[tuple[Person, Knowing]]


def read_notes(rows: Rows, owner_id: int, came: Iterable[Came], then: OwnerThen) -> dict[str, NoteReading]:
    """Return the reading of each note, by the record of who came with it."""
    noted = [each for each in came if each.note.strip()]
    crowd = Crowd(texts_in_order(rows, owner_id) if noted else (), about=[each.note for each in noted])
    return {
        each.record: read_note(
            each.note,
            owner=then.for_reading(each.on, each.note),
            sender_name=each.name,
            sent_on=each.on,
            alike=count_before(crowd, each),
        )
        for each in noted
    }


def texts_in_order(rows: Rows, owner_id: int) -> Iterator[tuple[str, str]]:
    """Yield every note and first message that anybody sent, the earliest first, with its day and who sent it."""
    found = sorted((day_of(at), str(person), text) for person, at, text in rows(TEXTS, (owner_id,) * 3))
    return ((f"{day} {person}", text) for day, person, text in found)


def count_before(crowd: Crowd, came: Came) -> int:
    """Return how many others had written the same words before the day."""
    edge = came.on.isoformat()
    keys = (key.split(" ") for key in crowd.senders_of(came.note))
    return len({person for day, person in keys if day < edge} - {str(came.person)})


class Claims:
    """Checks what notes claim against what was known before each came."""

    def __init__(
        self,
        knower: Knower,
        came: Sequence[Came],
        readings: Mapping[str, NoteReading],
        *,
        then: OwnerThen,
        units: Mapping[int, Unit],
    ) -> None:
        self.then, self.readings = then, readings
        self.named = self.people_named(knower, came)
        latest: dict[int, date] = {}
        for (_, before), ids in self.named.items():
            latest |= {each: max(before, latest.get(each, before)) for each in ids}
        self.past = Past(knower, latest, units) if latest else None
        if self.past:
            self.past.prepare((each, before) for (_, before), ids in self.named.items() for each in ids)

    def people_named(self, knower: Knower, came: Sequence[Came]) -> dict[tuple[str, date], set[int]]:
        """Return who goes by the names that notes give for an introducer, or by part of them."""
        wanted = {
            (claim.person, each.on): set(name_words(claim.person))
            for each in came
            if each.record in self.readings
            for claim in self.readings[each.record].claims
            if claim.kind is ClaimKind.INTRODUCED and claim.person
        }
        found: dict[tuple[str, date], set[int]] = {key: set() for key, words in wanted.items() if words}
        every = set(chain.from_iterable(wanted.values()))
        for person, key in knower.rows(NAMED, (knower.owner_id,) * 2) if found else ():
            words = set(key.split())
            if not every.isdisjoint(words):
                for which, ids in found.items():
                    if wanted[which] <= words:
                        ids.add(person)
        return found

    def check(self, came: Came, person: Person | None) -> tuple[CheckedClaim, ...]:
        """Check the claims of one note."""
        reading = self.readings[came.record]
        if not reading.claims:
            return ()

        def find_known(name: str) -> Known:
            return self.known(name, came.on)

        return check_claims(
            reading,
            person=person,
            owner=self.then.with_events(came.on),
            sent_on=came.on,
            find_known=find_known,
        )

    def known(self, name: str, before: date) -> Known:
        """Return those of a name of whom anything was known before a day, with how well."""
        if self.past is None:
            return []
        people = [self.past.whole(each, before) for each in sorted(self.named.get((name, before), ()))]
        owner = self.then.before(before)
        return [
            (each, weigh(each, owner, as_of=before))
            for each in people
            if each.exchanges or each.meetings or each.praises or each.cards or each.is_connected
        ]
