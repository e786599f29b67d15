"""Meetings at events of the owner's calendar that no word for meeting announces."""

from datetime import UTC, date, datetime

import pytest

from firsthand.core.knowledge import Attendance, Owner
from firsthand.core.notes.reader import claims_of
from firsthand.core.notes.text import take_apart
from firsthand.core.notes.values import Claim, ClaimKind


def event(name: str, day: str) -> Attendance:
    at = datetime.fromisoformat(f"{day}T09:00").replace(tzinfo=UTC)
    return Attendance("event:1", name, at, at)


OWNER = Owner(
    name="Rosa Leclerq",
    names=("Rosa Leclerq",),
    events=(
        event("Lisboa Data Week", "2026-10-13"),
        event("Proptech-Stammtisch München", "2026-10-14"),
        event("Women in Numbers Limerick", "2026-09-24"),
        event("Winter Depot Week", "2026-12-03"),
        event("Review: backlog grooming", "2026-10-12"),
    ),
)
SENT_ON = date(2026, 10, 15)


def met(note: str) -> list[Claim]:
    found = claims_of(take_apart(note), owner=OWNER, sent_on=SENT_ON)
    return [claim for claim in found if claim.kind is ClaimKind.MET]


@pytest.mark.parametrize(
    "note",
    [
        "Rosa, I was the one with the broken projector at Lisboa Data Week on Tuesday.",
        "oi Rosa, eu era o cara da fila do café ontem na Lisboa Data Week",
        "Lisboa Data Week, 13 October: it was me who took your pen. Shall I bring it round?",
    ],
)
def test_who_looks_back_on_an_event_of_the_owner_was_there_too(note: str) -> None:
    [claim] = met(note)
    assert claim.event == "Lisboa Data Week"
    assert claim.period
    assert claim.period.last_on <= SENT_ON


def test_a_corner_of_an_event_is_that_event() -> None:
    note = "Lovely chat yesterday at Lisboa Data Week! We met at the coffee, I wore the red scarf."
    assert {claim.event for claim in met(note)} == {"Lisboa Data Week"}
    later = "We met at the coffee. Will you be at Lisboa Data Week?"
    assert {claim.event for claim in met(later)} == {"coffee"}


def test_where_somebody_sat_is_told_in_the_past() -> None:
    [claim] = met("Ich saß bei der Lisboa Data Week neben dir, schade, dass wir nicht länger reden konnten.")
    assert claim.event == "Lisboa Data Week"


def test_event_is_known_by_part_of_its_name() -> None:
    [claim] = met("Servus Rosa, i bin da Hias vom Proptech-Stammtisch gestern, der mit de Wärmepumpen.")
    assert claim.event == "Proptech-Stammtisch München"


def test_subject_of_an_event_is_no_event() -> None:
    assert met("Hi Rosa, I took over backlog grooming at Tamarisk and found your initials there.") == []


@pytest.mark.parametrize(
    "note",
    [
        "Rosa, will you be at Lisboa Data Week in October 2027?",
        "Are you going to Lisboa Data Week?",
        "We sell stand walls for Lisboa Data Week, order one today and save 20%, prices from £90.",
        "Rosa, the week after next I start a job in data.",
        "I see we are both signed up for the Winter Depot Week on December 3. Compare notes over lunch?",
        "I'm moving to Porto in January and will be at the Winter Depot Week on the 3rd.",
        "Olá Rosa, estarei na Winter Depot Week no dia 3 e gostava de falar contigo lá.",
        "Sorry I missed you at Lisboa Data Week, I could not come in the end.",
        "Shame I was not at Lisboa Data Week in October.",
        "We did not get to talk at Lisboa Data Week, but I saw your question.",
        "Schade, dass ich Sie bei der Lisboa Data Week verpasst habe, ich war krank.",
        "Désolé de vous avoir manquée à la Lisboa Data Week, je n'ai pas pu venir.",
        "Siento no haber podido ir a la Lisboa Data Week.",
        "Pena que não consegui ir à Lisboa Data Week.",
        "Peccato che non ci siamo incontrati alla Lisboa Data Week.",
        "Jammer dat ik je misliep op de Lisboa Data Week, ik was ziek.",
        "I wrote about young women in dairy, and your five minutes on cows came up. May I ring before the 10th?",
    ],
)
def test_who_asks_or_sells_claims_no_meeting(note: str) -> None:
    assert met(note) == []
