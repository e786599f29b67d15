import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from firsthand.core.organisations import headline_company


@pytest.mark.parametrize(
    "headline",
    [
        "Head of Research at Northwind",
        "Northwind | Data",
        "Data | Northwind",
        "Data engineer - Northwind",
        "CTO @ Northwind",
        "CTO @Northwind",
        "Leiterin Forschung bei Northwind",
        "Directrice commerciale chez Northwind",
        "Directora de Ventas en Northwind",
        "Gerente de Produto na Northwind",
        "Responsabile vendite presso Northwind",
        "Verkoper bij Northwind",
        "Founder of Northwind",
        "Founder & CEO, Northwind",
        "Gründerin von Northwind",
        "Head of Research, Northwind",
        "Product Manager at Northwind, Porto",
        "Engineer at Northwind | helping teams ship",
        "Former CTO at Initrode | Researcher at Northwind",
        "Works at the Northwind",
    ],
)
def test_company_is_read_where_the_headline_names_it(headline: str) -> None:
    assert headline_company(headline) == "Northwind"


@pytest.mark.parametrize(
    "headline",
    [
        "",
        "Recruiter",
        "Building data teams at scale",
        "Passionate at heart",
        "Especialista en Marketing",
        "Ingeniero en Informática",
        "Engenheira no Porto",
        "Director, Data Science",
        "Data Engineer | Porto",
        "Speaker | Author | Coach",
        "Dad of three | Data",
        "Ex-Northwind | Data scientist",
        "Looking for opportunities in Berlin",
    ],
)
def test_unsure_headline_names_no_company(headline: str) -> None:
    assert headline_company(headline) == ""


def test_school_after_at_is_kept_whole() -> None:
    assert headline_company("Student at University of Porto") == "University of Porto"


@given(st.sampled_from(["CEO", "Executive assistant", "Intern", "Vice President", "Leiter", "Stagiaire"]))
def test_rank_does_not_change_the_company(rank: str) -> None:
    assert headline_company(f"{rank} at Northwind") == "Northwind"


@example("@0\x1f")
@given(st.text(max_size=80))
def test_any_headline_can_be_read(headline: str) -> None:
    assert headline_company(headline) == headline_company(headline).strip()
