"""The letter that proposes times: in seven languages, on both clocks, with the dates each language writes."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from firsthand.core.drafting.languages import TONGUES
from firsthand.core.drafting.proposals import Invitee, Offered, draft_proposal
from firsthand.core.drafting.times import MANNERS, Zones, say_time, say_times
from firsthand.core.drafting.tone import Tone
from firsthand.core.free_time import Span

BERLIN, LISBON = ZoneInfo("Europe/Berlin"), ZoneInfo("Europe/Lisbon")
HOME = Zones("Europe/Berlin", BERLIN)
BOTH = Zones("Europe/Berlin", BERLIN, "Europe/Lisbon", LISBON)


def at(text: str) -> Span:
    moment = datetime.fromisoformat(text).replace(tzinfo=UTC)
    return Span(moment, moment + timedelta(minutes=20))


def letter(
    code: str, zones: Zones = HOME, *, place: str = "", is_agreed: bool = False, written: str = ""
) -> str:
    return draft_proposal(
        Invitee("Ana Silva", written, is_agreed),
        Offered([at("2026-12-03T09:00"), at("2026-12-01T14:30")], 20, place, zones),
        owner_name="Mara Lind",
        wordings={},
        in_language=code,
    ).body


@pytest.mark.parametrize(
    ("code", "first", "other"),
    [
        ("en", "Tuesday, 1 December, 15:30–15:50 (Berlin, UTC+1)", "Thursday, 3 December"),
        ("de", "Dienstag, 1. Dezember, 15:30–15:50 Uhr (Berlin, UTC+1)", "Donnerstag, 3. Dezember"),
        ("es", "martes 1 de diciembre, 15:30–15:50 (Berlin, UTC+1)", "jueves 3 de diciembre"),
        ("fr", "mardi 1er décembre, 15h30–15h50 (Berlin, UTC+1)", "jeudi 3 décembre"),
        ("it", "martedì 1º dicembre, 15:30–15:50 (Berlin, UTC+1)", "giovedì 3 dicembre"),
        ("nl", "dinsdag 1 december, 15.30–15.50 uur (Berlin, UTC+1)", "donderdag 3 december"),
        ("pt", "terça-feira, 1 de dezembro, 15h30–15h50 (Berlin, UTC+1)", "quinta-feira, 3 de dezembro"),
    ],
)
def test_each_language_writes_days_in_its_way(code, first, other):
    body = letter(code)
    lines = [line for line in body.split("\n") if line.startswith("- ")]
    assert lines[0] == f"- {first}"
    assert lines[1].startswith(f"- {other}, ")
    assert "20" in body
    assert "{" not in body


def test_every_language_has_its_manner():
    assert MANNERS.keys() == TONGUES.keys()
    assert all(len(set(manner.weekdays)) == 7 for manner in MANNERS.values())


def test_their_clock_comes_first_and_the_owners_follows():
    assert (
        say_time(at("2026-12-03T09:00"), BOTH, "en")
        == "Thursday, 3 December, 09:00–09:20 (Lisbon, UTC); 10:00–10:20 (Berlin, UTC+1)"
    )


def test_another_day_there_is_named_for_both():
    auckland = Zones("Europe/Berlin", BERLIN, "Pacific/Auckland", ZoneInfo("Pacific/Auckland"))
    assert say_time(at("2026-12-03T19:00"), auckland, "en") == (
        "Friday, 4 December, 08:00–08:20 (Auckland, UTC+13); Thursday, 3 December, 20:00–20:20 (Berlin, UTC+1)"
    )


def test_clocks_that_show_the_same_need_no_zone():
    same = Zones("Europe/Berlin", BERLIN, "Europe/Paris", ZoneInfo("Europe/Paris"))
    assert say_time(at("2026-12-03T09:00"), same, "de") == "Donnerstag, 3. Dezember, 10:00–10:20 Uhr"
    casablanca = Zones("Europe/Lisbon", LISBON, "Africa/Casablanca", ZoneInfo("Africa/Casablanca"))
    assert ";" in say_time(at("2026-12-03T09:00"), casablanca, "en")  # an hour apart in winter
    assert ";" not in say_time(at("2026-07-02T09:00"), casablanca, "en")  # and the same in summer


def test_odd_zones_are_spelled_out():
    far = Zones(
        "Asia/Kathmandu", ZoneInfo("Asia/Kathmandu"), "America/St_Johns", ZoneInfo("America/St_Johns")
    )
    assert say_time(at("2026-12-03T13:30"), far, "en") == (
        "Thursday, 3 December, 10:00–10:20 (St Johns, UTC-3:30); 19:15–19:35 (Kathmandu, UTC+5:45)"
    )


def test_letter_says_where_and_what_was_agreed():
    body = letter("en", place="I call you", is_agreed=True)
    assert "How we talk: I call you" in body
    assert body.startswith("Hi Ana,\n\nFor our talk of 20 minutes")
    assert body.endswith("Mara")
    assert "How we talk" not in letter("en")


def test_letter_is_in_the_language_and_address_of_the_other():
    made = draft_proposal(
        Invitee("Ana Silva", "Hallo Mara, hast du Zeit? Ich würde dich gern nach deiner Arbeit fragen."),
        Offered([at("2026-12-03T09:00")], 20, "", HOME),
        owner_name="Mara Lind",
        wordings={},
        language="en",
    )
    assert (made.language, made.subject) == ("de", "Ein Termin für unser Gespräch")
    assert "nenn mir gern" in made.body


def test_times_stand_in_order():
    lines = say_times([at("2026-12-03T09:00"), at("2026-12-01T14:30")], HOME, "en").split("\n")
    assert [line[2:9] for line in lines] == ["Tuesday", "Thursda"]


def test_tone_greets_and_closes_as_every_letter_does() -> None:
    formal = draft_proposal(
        Invitee("Ana Silva", "Hallo Mara, hast du Zeit?"),
        Offered([at("2026-12-03T09:00")], 20, "", HOME),
        owner_name="Mara Lind",
        wordings={},
        in_language="de",
        tone=Tone.FORMAL,
    )
    assert "Ana Silva" in formal.body.split("\n")[0]
    assert "nennen Sie mir gern" in formal.body
    assert [each.wording for each in formal.rests_on][:2] == ["de.propose.first", "de.propose.end"]
