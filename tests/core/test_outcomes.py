"""Outcomes: their kinds, who is credited, and what titles of meetings say."""

import pytest

from firsthand.core.errors import UserError
from firsthand.core.outcome_words import FOLDED, kind_in_title
from firsthand.core.outcomes import (
    BUILT_IN,
    KINDS,
    LONGEST_KIND,
    Part,
    Role,
    find_kind,
    kinds_offered,
    read_credit,
    read_kind,
    say_credit,
)


def test_kinds_are_found_however_they_are_written() -> None:
    for text in ("interview", "Interviews", " INTERVIEW "):
        assert find_kind(text, ()) is BUILT_IN["interview"]
    assert find_kind("hiring manager spoken to", ()) is BUILT_IN["hiring-manager"]
    own = find_kind("podcast  Invitation", ["Podcast invitation"])
    assert own is not None
    assert own.key == "Podcast invitation"
    assert find_kind("podcast", ["Podcast invitation"]) is None


def test_a_kind_of_ones_own_is_a_few_words() -> None:
    assert read_kind("  Podcast   invitation ").key == "Podcast invitation"
    for text in ("", " - ", "x" * (LONGEST_KIND + 1)):
        with pytest.raises(UserError, match="OUC-102"):
            read_kind(text)


def test_the_role_decides_what_is_offered() -> None:
    offered = kinds_offered(Role.JOB_SEEKER, ["Podcast invitation"])
    assert [each.key for each in offered] == ["hiring-manager", "interview", "offer", "Podcast invitation"]
    assert kinds_offered(None, []) == ()


def test_credit_is_read_from_a_cell() -> None:
    assert read_credit(" Ana Silva (introducer)") == ("Ana Silva", Part.INTRODUCER)
    assert read_credit("Ana Silva (Porto)") == ("Ana Silva (Porto)", Part.SOURCE)
    assert read_credit("Ana Silva") == ("Ana Silva", Part.SOURCE)
    assert [read_credit(say_credit("Ana Silva", part))[1] for part in Part] == list(Part)


@pytest.mark.parametrize(
    ("role", "title", "key"),
    [
        (Role.JOB_SEEKER, "Interview with Northwind", "interview"),
        (Role.JOB_SEEKER, "Vorstellungsgespräch bei Halden", "interview"),
        (Role.JOB_SEEKER, "Entretien d’embauche – Halden", "interview"),
        (Role.JOB_SEEKER, "Entrevista de trabajo", "interview"),
        (Role.JOB_SEEKER, "Colloquio di lavoro", "interview"),
        (Role.JOB_SEEKER, "Sollicitatiegesprek", "interview"),
        (Role.JOB_SEEKER, "Entrevista de emprego", "interview"),
        (Role.JOB_SEEKER, "Hiring manager: interview", "interview"),
        (Role.JOB_SEEKER, "Chat with the hiring manager", "hiring-manager"),
        (Role.JOB_SEEKER, "Job offer: Halden", "offer"),
        (Role.RECRUITER, "Interview Ana Silva", "candidate"),
        (Role.BUSINESS, "Erstgespräch Halden", "lead"),
        (Role.BUSINESS, "Firma del contrato", "deal"),
        (Role.CONSULTANT, "Kick-off Halden", "engagement"),
    ],
)
def test_titles_name_outcomes(role: Role, title: str, key: str) -> None:
    found = kind_in_title(title, role)
    assert found is not None
    assert found.key == key


@pytest.mark.parametrize(
    "title",
    ["Interview prep", "Mock interview", "Vorbereitung Vorstellungsgespräch", "Interviewed people report", "Lunch", "", "Entretien annuel"],
)  # fmt: skip
def test_other_titles_name_none(title: str) -> None:
    assert kind_in_title(title, Role.JOB_SEEKER) is None


def test_without_a_role_nothing_is_suggested() -> None:
    assert kind_in_title("Interview", None) is None
    assert kind_in_title("Interview", Role.OWN) is None


def test_every_kind_but_the_last_step_of_recruiting_has_titles() -> None:
    named = {kind.key for kinds in KINDS.values() for kind in kinds}
    assert named - FOLDED.keys() == {"placed"}
