"""Jobs that the feet of mails tell: what they prove, and what stays a person's word."""

from dataclasses import replace
from datetime import date

from firsthand.core.evidence import grade, weigh
from firsthand.core.knowledge import Employment, Exchange, Knowledge, Owner, Person, Signed
from firsthand.core.signed import signed_jobs
from firsthand.core.stays import shared_employers

TODAY = date(2026, 11, 21)
OWNER = Owner(
    name="Alice Arden",
    employments=(Employment("position:1", "Halden Shipping", "", date(2017, 1, 1), date(2021, 6, 30)),),
)
WROTE_BACK = Exchange("conversation:1", 2, 2, 1, date(2018, 3, 1), date(2018, 3, 9), channel="mail")
ONE_SIDED = replace(WROTE_BACK, sent=0)


def signed(
    company: str, first: date, last: date, *, mail: str = "tilda@okonjo.example", title: str = "Engineer"
) -> Signed:
    return Signed(company, title, mail, first, last, f"mail:{first.year}", f"mail:{last.year}1")


def tilda(*feet: Signed, exchange: Exchange = WROTE_BACK) -> Person:
    return Person(1, "Tilda Okonjo", signed=feet, exchanges=(exchange,))


HALDEN = signed("Halden Shipping", date(2018, 3, 1), date(2020, 5, 3))


def test_mail_signed_at_the_owners_employer_in_those_years_is_time_together() -> None:
    [shared] = shared_employers(tilda(HALDEN), OWNER, as_of=TODAY)
    assert (shared.name, shared.period.first_on, shared.period.last_on) == (
        "Halden Shipping",
        date(2018, 3, 1),
        date(2020, 5, 3),
    )
    assert shared.records == ("position:1", "mail:20201")
    assert grade(tilda(HALDEN), OWNER, as_of=TODAY) is Knowledge.WORKED


def test_every_signature_is_told_with_its_mails() -> None:
    facts = {fact.code: fact for fact in weigh(tilda(HALDEN), OWNER, as_of=TODAY).evidence}
    assert (
        facts["signed"].text == "Signed mail as Engineer at Halden Shipping from 1 March 2018 to 3 May 2020"
    )
    assert facts["signed"].records == ("mail:20201", "mail:2018")
    assert "You were both at Halden Shipping between 2018 and 2020" in facts["worked"].text


def test_a_strangers_word_proves_nothing() -> None:
    stranger = tilda(HALDEN, exchange=ONE_SIDED)
    assert signed_jobs(stranger) == ()
    assert grade(stranger, OWNER, as_of=TODAY) is Knowledge.WROTE
    assert "signed" in {fact.code for fact in weigh(stranger, OWNER, as_of=TODAY).evidence}


def test_an_answer_that_only_refused_backs_nothing() -> None:
    assert signed_jobs(tilda(HALDEN, exchange=replace(WROTE_BACK, only_refused=True))) == ()


def test_the_firms_own_address_backs_a_signature() -> None:
    at_work = replace(HALDEN, mail="tilda@halden-shipping.example")
    assert signed_jobs(tilda(at_work, exchange=ONE_SIDED))
    assert grade(tilda(at_work, exchange=ONE_SIDED), OWNER, as_of=TODAY) is Knowledge.SHARED


def test_titles_at_one_firm_are_one_stay() -> None:
    later = signed("Halden Shipping Ltd", date(2021, 1, 5), date(2021, 3, 5), title="Head of Docks")
    [job] = signed_jobs(tilda(HALDEN, later))
    assert (job.title, job.started_on, job.finished_on) == (
        "Head of Docks",
        date(2018, 3, 1),
        date(2021, 3, 5),
    )


def test_another_firm_in_between_leaves_only_the_days_themselves() -> None:
    between = signed("Kelp and Co", date(2019, 1, 1), date(2019, 6, 1))
    halden = [job for job in signed_jobs(tilda(HALDEN, between)) if job.company == "Halden Shipping"]
    assert [(job.started_on, job.finished_on, job.record) for job in halden] == [
        (date(2018, 3, 1), date(2018, 3, 1), "mail:2018"),
        (date(2020, 5, 3), date(2020, 5, 3), "mail:20201"),
    ]


def test_time_elsewhere_is_no_time_together() -> None:
    assert (
        shared_employers(
            tilda(signed("Halden Shipping", date(2022, 1, 1), date(2023, 1, 1))), OWNER, as_of=TODAY
        )
        == ()
    )
    assert (
        shared_employers(tilda(signed("Kelp and Co", date(2018, 1, 1), date(2020, 1, 1))), OWNER, as_of=TODAY)
        == ()
    )
