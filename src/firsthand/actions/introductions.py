"""Who can introduce the owner: ways to one person, or to people of a firm, a role or a place."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from firsthand.actions.finding import person_meant
from firsthand.actions.tie_web import owners_web, web_at_once
from firsthand.core.drafting import spread_texts
from firsthand.core.drafting.introductions import Asking, draft_asking
from firsthand.core.drafting.tone import length_of, tone_of
from firsthand.core.evidence import weigh
from firsthand.core.filters import Filters
from firsthand.core.goodwill import Goodwill
from firsthand.core.introduction_steps import Asked, Party
from firsthand.core.introductions import (
    MOST_SHOWN,
    Answer,
    Between,
    Somebody,
    Step,
    Way,
    tell_proof,
    to_give_first,
)
from firsthand.core.knowledge import Evidence, Knowledge
from firsthand.core.listing import PersonRow
from firsthand.core.packed_web import Web, owners_graph
from firsthand.core.paths import MOST_PATHS, Path, best_qualities, find_paths, is_detour
from firsthand.core.tie_graph import TieGraph
from firsthand.core.tie_web import OthersTie, owns
from firsthand.store.database import Rows
from firsthand.store.queries.goodwill import goodwill_among
from firsthand.store.queries.introduction_facts import asked_before
from firsthand.store.queries.knowledge import open_knower
from firsthand.store.queries.owner import OwnerRow, owner_facts
from firsthand.store.queries.people import People, people_by_ids
from firsthand.store.queries.tie_proofs import titles_of
from firsthand.store.queries.tie_web import known_strengths
from firsthand.store.queries.wordings import own_texts

MOST_TARGETS = 10  # people of a firm, role or place for whom ways are shown
MOST_LOOKED = 2_000  # of them among whom these are chosen
MOST_SEARCHED = 4 * MOST_PATHS  # paths among which detours are left out
MOST_BETWEEN = 5  # who are shown on the page of a person
WAYS_EACH = 3  # to each of several


@dataclass(frozen=True, slots=True)
class Wanted:
    """Whom one wants to meet: a person by number or name, or whoever is of a firm, role or place."""

    who: str = ""
    company: str = ""
    role: str = ""
    place: str = ""

    @property
    def is_one(self) -> bool:
        """Tell whether one person is meant."""
        return not (self.company or self.role or self.place)

    @property
    def query(self) -> str:
        """Return the search that finds them."""
        fields = (("company", self.company), ("position", self.role), ("place", self.place))
        said = [f'{field}:"{text.translate(QUOTES)}"' for field, text in fields if text]
        return " ".join([*said, *([self.who] if self.who else [])])


KNOWING = {each.value for each in Knowledge if each.is_known}
QUOTES = {ord(sign): " " for sign in '"“”'}


def find_introductions(
    rows: Rows, owner_id: int, wanted: Wanted, now: datetime, *, at_once: bool = False
) -> list[Answer]:
    """Return ways to whom the owner wants to meet, of several the best reached first; pages want them `at_once`.

    Raises UserError FIN-101 where there is no such person, SeveralPeopleError where several match a name.
    """
    web = (web_at_once if at_once else owners_web)(rows, owner_id, now)
    search = Search(rows, owner_id, now, web)
    if wanted.is_one:
        return search.answers([person_meant(rows, owner_id, wanted.who, now.date())], MOST_PATHS)
    found = People(rows, owner_id, Filters(wanted.query), now.date(), is_forgiving=False)
    return search.answers(search.best_reached(found.listed(limit=MOST_LOOKED)), WAYS_EACH, to_known=False)


def who_connects(rows: Rows, owner_id: int, person: int, now: datetime, before: Asked) -> list[Between]:
    """Return those whom the owner knows and who know a person, the best ways first, by what was asked `before`."""
    web = web_at_once(rows, owner_id, now)
    around = web.around(person)
    known = [
        each for each in people_by_ids(rows, owner_id, sorted(around)) if Knowledge(each.knowledge).is_known
    ]
    own = owns({each.id: each.strength for each in known})
    best = sorted(known, key=lambda each: (-own[each.id] * around[each.id], each.id))[:MOST_BETWEEN]
    ties = {each.id: tie for each in best if (tie := web.tie(each.id, person)) is not None}
    titles = titles_of(rows, owner_id, [proof for tie in ties.values() for proof in tie.proofs])
    names = {each.id: each.name for each in (*best, *people_by_ids(rows, owner_id, [person]))}
    found = [
        Between(
            somebody(each),
            own[each.id] * around[each.id],
            around[each.id],
            evidence_of(ties[each.id], titles, names),
            ties[each.id].is_inferred,
            before.caution(Party(each.id, each.name), person, now.date()),
        )
        for each in best
    ]
    return sorted(found, key=lambda each: each.caution is not None)


def askings_for(
    rows: Rows, owner: OwnerRow, answers: Sequence[Answer], today: date, *, in_language: str = ""
) -> dict[int, list[Asking | None]]:
    """Return what asks for each way of each answer, by whom one wants to meet, in the owner's texts and language."""
    facts, texts = owner_facts(rows, owner.id), spread_texts(own_texts(rows, owner.id))
    return {
        answer.target.id: [
            draft_asking(
                way,
                owner=facts,
                today=today,
                language=owner.reply_language,
                in_language=in_language,
                wordings=texts,
                tone=tone_of(owner.reply_tone),
                length=length_of(owner.reply_length),
            )
            if not answer.needs_nobody and not (way.caution and way.caution.is_open)
            else None
            for way in answer.ways
        ]
        for answer in answers
    }


class Search:
    """Who knows whom, and the owner's own ties, as one search needs them."""

    def __init__(self, rows: Rows, owner_id: int, now: datetime, web: Web) -> None:
        self.rows, self.owner_id, self.now, self.web = rows, owner_id, now, web
        self.own = owns(known_strengths(rows, owner_id))
        graph, who = owners_graph(self.web, self.own)
        self.graph: TieGraph = graph
        self.who: list[int] = who.tolist()
        self.places = {person: place for place, person in enumerate(self.who)}

    def best_reached(self, people: Sequence[PersonRow]) -> list[PersonRow]:
        """Return the people who are reached best, whom the owner knows among them; then others, as they come."""
        there = [each for each in people if each.id in self.places]
        qualities = best_qualities(self.graph, 0, [self.places[each.id] for each in there])
        reached = {each.id: quality for each, quality in zip(there, qualities, strict=True)}
        return sorted(people, key=lambda each: -reached.get(each.id, 0.0))[:MOST_TARGETS]

    def answers(self, people: Sequence[PersonRow], most: int, *, to_known: bool = True) -> list[Answer]:
        """Return the ways to each of these people; to those whom the owner knows only where asked."""
        paths = {
            each.id: self.paths_to(each.id)[:most] if to_known or each.id not in self.own else []
            for each in people
        }
        teller = Teller(self, [path for found in paths.values() for path in found], people)
        return [
            Answer(teller.who[each.id], teller.ways(paths[each.id]), teller.before.made_to(each.id))
            for each in people
        ]

    def paths_to(self, person: int) -> list[Path]:
        """Return the best paths that lead over somebody else and are no detour, by the ids of people."""
        place = self.places.get(person)
        if place is None:
            return []
        found = (
            Path(tuple(self.who[each] for each in path.people), path.ties)
            for path in find_paths(self.graph, 0, place, most=MOST_SEARCHED)
        )
        return [path for path in found if len(path.ties) > 1 and not is_detour(path, self.own)][:MOST_PATHS]


class Teller:
    """Puts paths into words: who is on them, what proves each tie, whom to give first."""

    def __init__(self, search: Search, paths: Sequence[Path], targets: Sequence[PersonRow]) -> None:
        self.today: date = search.now.date()
        self.before = asked_before(search.rows, search.owner_id, search.now)
        ids = {person for path in paths for person in path.people[1:]}
        rows = {each.id: each for each in people_by_ids(search.rows, search.owner_id, sorted(ids))}
        rows |= {each.id: each for each in targets}
        self.who: dict[int, Somebody] = {each.id: somebody(each) for each in rows.values()}
        self.names = {each.id: each.name for each in rows.values()}
        self.ties: dict[tuple[int, int], OthersTie] = {
            pair: tie for pair in pairs_of(paths) if (tie := search.web.tie(*pair)) is not None
        }
        proofs = [proof for tie in self.ties.values() for proof in tie.proofs]
        self.titles = titles_of(search.rows, search.owner_id, proofs)
        self.knowing, self.goodwill = look_at(
            search, {person for path in paths for person in path.people[1:-1]}
        )

    def ways(self, paths: Sequence[Path]) -> tuple[Way, ...]:
        """Return paths in words, those last whose first step had better not be asked now."""
        return tuple(sorted(map(self.way, paths), key=lambda way: way.caution is not None))

    def way(self, path: Path) -> Way:
        """Return one path in words."""
        steps = [Step(self.who[path.people[1]], path.ties[0], self.knowing[path.people[1]])]
        for one, other, strength in zip(path.people[1:], path.people[2:], path.ties[1:], strict=False):
            tie = self.ties[one, other]
            told = evidence_of(tie, self.titles, self.names)
            steps.append(Step(self.who[other], strength, told, tie.is_inferred))
        first = to_give_first([step.who for step in steps[:-1]], self.goodwill, self.today)
        asked, target = steps[0].who, steps[-1].who
        caution = self.before.caution(Party(asked.id, asked.name), target.id, self.today)
        return Way(tuple(steps), path.quality, path.weakest, first, caution)


def evidence_of(
    tie: OthersTie, titles: Mapping[str, tuple[str, date | None]], names: Mapping[int, str]
) -> tuple[Evidence, ...]:
    """Return what proves a tie of two others; both cards of a firm are one fact."""
    both = (names[tie.one], names[tie.other])
    told = [tell_proof(proof, *titles.get(proof.record, ("", None)), both) for proof in tie.proofs]
    work = [each for each in told if each.code == "work"]
    rest = [each for each in told if each.code != "work"]
    if work:
        records = tuple(record for each in work for record in each.records)
        rest.append(Evidence("work", work[0].text, records, work[0].on))
    return tuple(rest)


def pairs_of(paths: Iterable[Path]) -> set[tuple[int, int]]:
    """Return the pairs of others that follow each other on paths."""
    return {pair for path in paths for pair in zip(path.people[1:], path.people[2:], strict=False)}


def somebody(row: PersonRow) -> Somebody:
    return Somebody(
        row.id,
        row.name,
        row.company,
        row.position,
        Knowledge(row.knowledge),
        row.last_interaction_at.date() if row.last_interaction_at else None,
    )


def look_at(
    search: Search, people: set[int]
) -> tuple[Mapping[int, tuple[Evidence, ...]], Mapping[int, Goodwill]]:
    """Return how the owner knows those who introduce, and what was given and got between them."""
    if not people:
        return {}, {}
    facts = owner_facts(search.rows, search.owner_id)
    knower = open_knower(search.rows, search.owner_id, facts, search.now)
    found = knower.people(people, with_introductions=False)
    facts_of = {each.id: weigh(each, facts, as_of=search.now.date()).evidence for each in found.values()}
    knowing = {
        each: tuple(fact for fact in told if fact.code in KNOWING)[:MOST_SHOWN]
        for each, told in facts_of.items()
    }
    return knowing, goodwill_among(search.rows, search.owner_id, facts.names, list(found))
