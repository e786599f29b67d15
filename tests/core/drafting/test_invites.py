"""The drafted note of an invitation: the most telling that fits, and true in every language."""

from datetime import UTC, date, datetime

import pytest

from firsthand.core.drafting.invites import draft_note
from firsthand.core.drafting.languages import TONGUES
from firsthand.core.drafting.values import Draft
from firsthand.core.evidence import weigh
from firsthand.core.knowledge import Exchange, Meeting, Owner, Person

NOW = datetime(2026, 11, 30, 9, tzinfo=UTC)
NORA = Owner(name="Nora Fielding", names=("Nora Fielding",))


def meeting(title: str = "Review: cycle counting", *, is_logged: bool = False) -> Meeting:
    return Meeting("meeting:5", title, datetime(2026, 10, 22, 9, tzinfo=UTC), 3, is_logged=is_logged)


def exchange(received: int, sent: int, *, people: int = 2) -> Exchange:
    return Exchange("conversation:8", people, received, sent, date(2026, 5, 1), date(2026, 5, 4))


def draft(*, limit: int = 200, topic: str = "", code: str = "en", **known) -> Draft:
    person = Person(9, "Agnieszka Rogal", names=("Agnieszka Rogal",), **known)
    knowing = weigh(person, NORA, as_of=NOW.date())
    return draft_note(person, knowing, NORA, NOW, limit=limit, wordings={}, topic=topic, in_language=code)


def test_a_meeting_is_named_and_one_is_not_told_as_several() -> None:
    found = draft(meetings=(meeting(),))
    assert found.body == (
        "Hi Agnieszka, we met in October (“Review: cycle counting”), and I would like to stay in touch."
    )
    assert found.rests_on[0].records == ("meeting:5",)
    plain = "Hi Agnieszka, we met in October, and I would like to stay in touch."
    assert draft(meetings=(meeting(),), limit=80).body == plain
    assert draft(meetings=(meeting("call", is_logged=True),)).body == plain
    assert draft(meetings=(meeting("See https://fast.example/demo"),)).body == plain


def test_what_both_wrote_about_is_named() -> None:
    talked = (exchange(2, 3),)
    assert draft(exchanges=talked, topic="Carrier demo").body == (
        "Hi Agnieszka, we wrote to each other in May (“Carrier demo”), and I would like to keep the thread."
    )
    assert draft(exchanges=talked).body == (
        "Hi Agnieszka, we wrote to each other in May, and I would like to keep the thread."
    )


def test_who_wrote_is_said_as_the_record_says_it() -> None:
    theirs, own = draft(exchanges=(exchange(1, 0),)), draft(exchanges=(exchange(0, 2),))
    assert theirs.body == "Hi Agnieszka, you wrote to me in May, and I would like to pick that up."
    assert own.body == "Hi Agnieszka, I wrote to you in May, and I would like to pick that up."
    assert theirs.rests_on[0].records == own.rests_on[0].records == ("conversation:8",)
    assert draft(exchanges=(exchange(1, 0, people=9),)).body == ""


@pytest.mark.parametrize("code", TONGUES)
def test_every_language_says_it_within_the_limit_and_fit_for_a_mail(code: str) -> None:
    month = TONGUES[code].month(date(2026, 10, 22), today=NOW.date())
    met = draft(meetings=(meeting(),), code=code).body
    assert month in met
    assert "Review: cycle counting" in met
    assert "Carrier demo" in draft(exchanges=(exchange(2, 3),), topic="Carrier demo", code=code).body
    assert (
        draft(exchanges=(exchange(1, 0),), code=code).body
        != draft(exchanges=(exchange(0, 2),), code=code).body
    )
    here = {"en": "here", "de": "hier", "fr": "ici", "es": "aquí", "pt": "aqui", "it": "qui", "nl": "hier"}
    invites = [text for name, text in TONGUES[code].texts.items() if name.startswith("invite.")]
    assert not any(here[code] in text.replace(",", " ").replace(".", " ").split() for text in invites)
