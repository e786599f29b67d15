import pytest
from hypothesis import given
from hypothesis import strategies as st

from firsthand.core.organisations import (
    domain_matches,
    domain_of,
    fold_organisation,
    is_public_mail_domain,
    is_school,
    same_organisation,
    same_school,
)


@pytest.mark.parametrize(
    "name",
    [
        "Northwind Traders",
        "NORTHWIND TRADERS",
        "Northwind Traders Ltd.",
        "The Northwind Traders",
        "Northwind Traders, Inc.",
        "Northwind Traders S.A.",
        "Northwind Traders S.p.A.",
        "Northwind Traders A/S",
        "Northwind-Traders B.V.",
        "Northwind Traders GmbH & Co. KG",
        "Northwind Traders Lda",
        "Northwind Traders sp. z o.o.",
        "Northwind Traders (formerly Eastwind)",
        "Nörthwind Traders AG",
    ],
)
def test_legal_form_and_spelling_do_not_make_another_firm(name: str) -> None:
    assert fold_organisation(name) == "northwind traders"


@pytest.mark.parametrize(
    ("name", "folded"), [("AG", "ag"), ("3M", "3m"), ("Tinta.com", "tinta"), ("(Hidden)", "hidden"), ("", "")]
)
def test_something_of_a_name_is_always_left(name: str, folded: str) -> None:
    assert fold_organisation(name) == folded


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Northwind", "Northwind GmbH"),
        ("Northwind", "Northwind Consulting"),
        ("Northwind", "Northwind Deutschland GmbH"),
        ("Northwind", "Northwind Group International"),
        ("BMK", "Bayern Metall Kontor"),
        ("NTP", "Northwind Trading of Porto"),
        ("Müller & Söhne", "Mueller und Soehne AG"),
        ("Sea-Glass", "Seaglass"),
    ],
)
def test_short_forms_mean_the_same_firm(a: str, b: str) -> None:
    assert same_organisation(a, b)
    assert same_organisation(b, a)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Northwind Group", "Northwind Energy"),
        ("Northwind", "Northwind Energy"),
        ("Global", "Global Solutions"),
        ("Deutsche", "Deutsche Kontor Bank"),
        ("AB", "Alpha Beta"),
        ("Wind", "Northwind"),
        ("", ""),
    ],
)
def test_firms_that_share_a_word_are_two(a: str, b: str) -> None:
    assert not same_organisation(a, b)
    assert not same_organisation(b, a)


@given(st.text(max_size=30), st.text(max_size=30))
def test_it_does_not_matter_which_organisation_comes_first(a: str, b: str) -> None:
    assert same_organisation(a, b) == same_organisation(b, a)
    assert same_school(a, b) == same_school(b, a)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("University of Porto", "Porto University"),
        ("Universidade do Porto", "Univ. Porto"),
        ("Universität Wien", "University of Vienna"),
        ("TU München", "Technical University of Munich"),
        ("Universidade Nova de Lisboa", "NOVA University of Lisbon"),
        ("Politecnico di Milano", "Polytechnic of Milan"),
        ("MIH", "Margrave Institute of Hydrology"),
        ("Porto", "University of Porto"),
    ],
)
def test_a_school_has_a_name_in_every_language(a: str, b: str) -> None:
    assert same_school(a, b)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Boston College", "Boston University"),
        ("Ohio State University", "Ohio University"),
        ("University of Barcelona", "Universitat Autònoma de Barcelona"),
        ("University", "Universität"),
        ("", "University of Porto"),
    ],
)
def test_schools_of_one_town_are_two(a: str, b: str) -> None:
    assert not same_school(a, b)


@pytest.mark.parametrize(
    ("domain", "organisation"),
    [
        ("northwind.com", "Northwind GmbH"),
        ("mail.northwind.co.uk", "Northwind Ltd"),
        ("northwind-traders.com", "Northwind Traders"),
        ("northwindgroup.com", "Northwind"),
        ("northwind.de", "Northwind Consulting"),
        ("mueller.de", "Müller AG"),
        ("muller.de", "Müller AG"),
        ("bmk.eu", "Bayern Metall Kontor"),
    ],
)
def test_a_firm_writes_from_its_own_domain(domain: str, organisation: str) -> None:
    assert domain_matches(domain, organisation)


@pytest.mark.parametrize(
    ("domain", "organisation"),
    [
        ("gmail.com", "Gmail"),
        ("deutsche.com", "Deutsche Kontor Bank"),
        ("wind.com", "Northwind"),
        ("northwindy.com", "Northwind"),
        ("northwind.com", ""),
        ("", "Northwind"),
    ],
)
def test_another_domain_proves_nothing(domain: str, organisation: str) -> None:
    assert not domain_matches(domain, organisation)


@pytest.mark.parametrize(
    ("mail", "domain"),
    [("Ana@Mail.Northwind.example", "mail.northwind.example"), ("ana", ""), ("@x.org", ""), ("a@b", "")],
)
def test_domain_is_what_follows_the_at(mail: str, domain: str) -> None:
    assert domain_of(mail) == domain


def test_public_mail_is_nobodys_employer() -> None:
    public = [
        is_public_mail_domain(each)
        for each in ("gmail.com", "GMX.at", "hotmail.co.uk", "web.de", "northwind.com")
    ]
    assert public == [True, True, True, True, False]


def test_a_school_is_told_by_its_name() -> None:
    assert all(map(is_school, ("Universidade do Porto", "TU Delft", "Kelp College", "Politecnico di Mestre")))
    assert not any(map(is_school, ("Kelp Technology", "New Harbour", "Northwind", "")))
