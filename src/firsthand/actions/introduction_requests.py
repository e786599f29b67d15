"""Being asked for an introduction: keeping the request and its steps, weighing both ties, drafting what is due."""

from dataclasses import dataclass
from datetime import datetime

from django.db import transaction

from firsthand.actions.introduction_steps import LONGEST_NOTE, add_step, check_follows, no_such_introduction
from firsthand.actions.introductions import somebody
from firsthand.actions.logbook import identity_of
from firsthand.core.drafting import spread_texts
from firsthand.core.drafting.replies import choose_tongue
from firsthand.core.drafting.requests import RequestLetter, draft_letter, letters_due
from firsthand.core.drafting.tone import tone_of
from firsthand.core.errors import UserError
from firsthand.core.evidence import weigh
from firsthand.core.goodwill import goodwill_of
from firsthand.core.introduction_advice import Advice, Before, Side, advise
from firsthand.core.introduction_requests import (
    Request,
    RequestStage,
    same_open,
    steps_after_request,
)
from firsthand.core.introduction_steps import Party
from firsthand.store.database import Rows, django_rows
from firsthand.store.models import IntroductionStep, Owner
from firsthand.store.queries.goodwill import goodwill_among
from firsthand.store.queries.introduction_facts import asked_before, requests_known
from firsthand.store.queries.knowledge import open_knower
from firsthand.store.queries.owner import OwnerRow, owner_facts
from firsthand.store.queries.people import people_by_ids
from firsthand.store.queries.wordings import own_texts

MOST_FACTS = 3  # of how the owner knows either


@dataclass(frozen=True, slots=True)
class Said:
    """What is said with a step: a note of the owner, why they want to meet, and what the other could gain."""

    note: str = ""
    why: str = ""
    gain: str = ""


@dataclass(frozen=True, slots=True)
class WeighedRequest:
    """A request with both ties and what to do about it; the advice is None once it is decided."""

    request: Request
    asker: Side
    target: Side
    advice: Advice


def keep_request(
    owner: Owner, asker: int, target: int, now: datetime, *, said: Said | None = None
) -> IntroductionStep:
    """Keep that somebody asked the owner for an introduction to somebody else.

    Raises UserError INT-103 where both are one, INT-106 for words that are too long, INT-110 where it is kept already,
    LOG-105 for nobody.
    """
    said = checked(said or Said())
    if asker == target:
        raise UserError("INT-103", "Nobody is introduced to themselves.", next_step="Name two people.")
    who, met = identity_of(owner, asker), identity_of(owner, target)
    if same_open(Party(asker, ""), Party(target, ""), requests_known(django_rows, owner.pk)):
        raise UserError(
            "INT-110",
            "This request is kept already, and is still open.",
            next_step="See it: firsthand intro --list",
        )
    return IntroductionStep.objects.create(
        owner=owner,
        asker=who,
        target=met,
        stage=RequestStage.ASKED.value,
        note=said.note,
        why=said.why,
        gain=said.gain,
        made_at=now,
    )


def take_request_step(
    owner: Owner, request_id: int, stage: RequestStage, now: datetime, *, said: Said | None = None
) -> IntroductionStep:
    """Keep the next step of a request.

    Raises UserError INT-104 where there is none of this number, INT-105 for a step that cannot follow, INT-106 for
    words that are too long.
    """
    said = checked(said or Said())
    with transaction.atomic():
        mine = IntroductionStep.objects.select_for_update()
        first = mine.filter(owner=owner, pk=request_id, asker__isnull=False).first()
        found = {each.id: each for each in requests_known(django_rows, owner.pk)}.get(request_id)
        if first is None or found is None:
            raise no_such_introduction()
        advice = "Ask whom they want to meet before anything else, or take a wrong step back in History."
        check_follows(stage, found.stage, steps_after_request(found.stage), advice=advice)
        return add_step(first, stage, now, note=said.note, why=said.why, gain=said.gain)


def checked(said: Said) -> Said:
    """Return words as they are kept. Raises UserError INT-106 where they are too long."""
    if any(len(each) > LONGEST_NOTE for each in (said.note, said.why, said.gain)):
        raise UserError("INT-106", f"A note has at most {LONGEST_NOTE} characters.", next_step="Shorten it.")
    return Said(*(" ".join(each.split()) for each in (said.note, said.why, said.gain)))


def weigh_request(rows: Rows, owner: OwnerRow, request_id: int, now: datetime) -> WeighedRequest | None:
    """Look at both ties of a request, and say what to do about it; None where there is none of this number."""
    known = requests_known(rows, owner.id)
    found = next((each for each in known if each.id == request_id), None)
    sides = sides_of(rows, owner.id, (found.asker, found.target), now) if found else None
    if found is None or sides is None:
        return None
    before = Before(known, asked_before(rows, owner.id, now))
    return WeighedRequest(found, *sides, advise(found, *sides, before, now.date()))


def sides_of(
    rows: Rows, owner_id: int, parties: tuple[Party, Party], now: datetime
) -> tuple[Side, Side] | None:
    """Return both of a request with how the owner knows them; None where either is nobody any more."""
    facts, ids = owner_facts(rows, owner_id), sorted({each.id for each in parties})
    goodwill = goodwill_among(rows, owner_id, facts.names, ids)
    people = open_knower(rows, owner_id, facts, now).people(ids)
    listed = {each.id: each for each in people_by_ids(rows, owner_id, ids)}
    if not people.keys() & listed.keys() >= set(ids):
        return None

    def side(person: int) -> Side:
        knowing = weigh(people[person], facts, as_of=now.date())
        row = listed[person]
        proof = next((each.records for each in knowing.evidence if each.code == "listed"), ())
        return Side(
            somebody(row),
            knowing.evidence[:MOST_FACTS],
            goodwill.get(person, goodwill_of(())),
            row.strength,
            proof,
        )

    asker, target = parties
    return side(asker.id), side(target.id)


def letters_for(
    rows: Rows, owner: OwnerRow, weighed: WeighedRequest, *, in_language: str = ""
) -> list[RequestLetter]:
    """Return what can be written now about a request, in the owner's texts and language."""
    request = weighed.request
    tongue = choose_tongue(in_language, owner.reply_language)
    name, texts = owner_facts(rows, owner.id).name, spread_texts(own_texts(rows, owner.id))
    drafted = (
        draft_letter(
            kind,
            request,
            owner_name=name,
            tongue=tongue,
            wordings=texts,
            tone=tone_of(owner.reply_tone),
            sides=(weighed.asker, weighed.target),
        )
        for kind in letters_due(request)
    )
    return [each for each in drafted if each]
