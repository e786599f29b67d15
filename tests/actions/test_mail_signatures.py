"""Past employers from the feet of mails, from the mailbox to what is known of somebody."""

from datetime import datetime
from itertools import permutations
from pathlib import Path
from typing import Any

import pytest
from tests.actions.test_evidence_runs import take_in
from tests.archives import OWNER, archive_files, invitation, write_zip
from tests.conftest import NOW
from tests.evidence_files import letter, write_mbox

from firsthand.actions.imports import import_archive
from firsthand.actions.review import review_invitations
from firsthand.core.evidence import weigh
from firsthand.store.database import django_rows
from firsthand.store.models import Mail, Owner, Person, Signature
from firsthand.store.queries.knowledge import open_knower
from firsthand.store.queries.owner import first_owner, owner_facts

LENA, TILDA = f"{OWNER} <lena@hartwig.example>", "Tilda Okonjo <tilda@okonjo.example>"
FOOT = "\n\n-- \nTilda Okonjo\nHead of Docks\nHalden Shipping Ltd\n+47 22 12 34 56\n"
FIRST = letter(
    TILDA, LENA, "Plans", "Tue, 6 Mar 2018 09:00:00 +0000", "a1@x", body=f"Here are the plans.{FOOT}"
)
ANSWER = letter(
    LENA, TILDA, "Re: Plans", "Tue, 6 Mar 2018 10:00:00 +0000", "a2@x", answers="a1@x",
    body="Thank you.\n\n-- \nLena Hartwig\nProduct lead\nNorthwind Ltd\n\nOn Tuesday, Tilda wrote:\n> Here are the plans.\n",
)  # fmt: skip
LAST = letter(TILDA, LENA, "Done", "Mon, 4 May 2020 09:00:00 +0000", "a3@x", body=f"All done.{FOOT}")
BARE = letter(TILDA, LENA, "Plans", "Tue, 6 Mar 2018 09:00:00 +0000", "a1@x", body="Here are the plans.")
PASSED_ON = letter(
    "Bo Lind <bo@lind.example>", LENA, "Fwd: Plans", "Wed, 7 Mar 2018 09:00:00 +0000", "b1@x",
    body=f"See below.\n\n---------- Forwarded message ----------\nFrom: {TILDA}\n\nHere are the plans.{FOOT}",
)  # fmt: skip
POSITIONS = [("Halden Shipping Ltd", "Engineer", "", "", "Jan 2017", "Jun 2021")]


@pytest.fixture
def network(alice: Owner, tmp_path: Path) -> Owner:
    files = archive_files(invitations=[invitation("Tilda Okonjo", "2026-11-08T10:00", "We worked together at Halden Shipping in 2019.")], positions=POSITIONS)  # fmt: skip
    import_archive(alice, write_zip(tmp_path, files), NOW)
    alice.refresh_from_db()
    return alice


def known(owner: Owner, name: str) -> Any:
    person = Person.objects.filter(owner=owner, name=name).order_by("knowledge_rank").first()
    facts = owner_facts(django_rows, owner.pk)
    loaded = open_knower(django_rows, owner.pk, facts, NOW).people([person.pk])[person.pk]
    return weigh(loaded, facts, as_of=NOW.date())


def said(owner: Owner) -> list[tuple[str, str, str, datetime, datetime]]:
    return django_rows(
        "SELECT i.value, s.company, s.title, MIN(m.at), MAX(m.at) FROM signature s JOIN identity i ON i.id = s.identity_id"
        " JOIN mail m ON m.signature_id = s.id WHERE s.owner_id = %s GROUP BY i.value, s.company, s.title ORDER BY 1",
        (owner.pk,),
    )


def test_mail_signed_at_an_employer_of_the_owner_is_worked(network: Owner, tmp_path: Path) -> None:
    take_in(network, [write_mbox(tmp_path, FIRST, ANSWER, LAST)], NOW)
    knowing = known(network, "Tilda Okonjo")
    assert knowing.knowledge == "worked"
    [fact] = [each for each in knowing.evidence if each.code == "signed"]
    assert fact.text == "Signed mail as Head of Docks at Halden Shipping Ltd from 6 March 2018 to 4 May 2020"
    mails = {f"mail:{each.pk}" for each in Mail.objects.all() if each.subject in ("Plans", "Done")}
    assert set(fact.records) == mails


def test_a_claim_to_have_worked_together_shows_both_times(network: Owner, tmp_path: Path) -> None:
    take_in(network, [write_mbox(tmp_path, FIRST, ANSWER, LAST)], NOW)
    review = review_invitations(django_rows, first_owner(django_rows), NOW)
    [item] = [each for each in review.items if each.case.sender.name == "Tilda Okonjo"]
    [claim] = item.case.claims
    assert (
        claim.because
        == "Says you worked together at Halden Shipping in 2019: you were both there between 2018 and 2020"
    )
    assert any(record.startswith("mail:") for record in claim.records)


def test_quoted_and_passed_on_feet_are_nobodys(network: Owner, tmp_path: Path) -> None:
    take_in(network, [write_mbox(tmp_path, ANSWER, PASSED_ON)], NOW)
    assert {row[0] for row in said(network)} == {"lena@hartwig.example"}


def test_a_foot_of_the_owner_is_no_position_of_theirs(network: Owner, tmp_path: Path) -> None:
    take_in(network, [write_mbox(tmp_path, FIRST, ANSWER)], NOW)
    assert [job.company for job in owner_facts(django_rows, network.pk).employments] == [
        "Halden Shipping Ltd"
    ]


@pytest.mark.parametrize("order", list(permutations(["bare", "first", "last"])))
def test_any_order_of_copies_gives_the_same(network: Owner, tmp_path: Path, order: tuple[str, ...]) -> None:
    texts = {"bare": BARE, "first": FIRST, "last": LAST}
    for name in order:
        take_in(network, [write_mbox(tmp_path, texts[name], name=f"{name}.mbox")], NOW)
    [(mail, company, title, first, last)] = said(network)
    assert (mail, company, title) == ("tilda@okonjo.example", "Halden Shipping Ltd", "Head of Docks")
    assert (str(first)[:10], str(last)[:10]) == ("2018-03-06", "2020-05-04")


def test_the_same_mail_again_adds_nothing(network: Owner, tmp_path: Path) -> None:
    path = write_mbox(tmp_path, FIRST, ANSWER, LAST)
    take_in(network, [path], NOW)
    before = said(network)
    path.write_text(path.read_text() + PASSED_ON)
    [run] = take_in(network, [path], NOW)
    assert (run.added, run.unchanged) == (1, 3)
    assert said(network) == before
    assert Signature.objects.count() == 2


def test_no_word_of_a_body_is_kept(network: Owner, tmp_path: Path) -> None:
    take_in(network, [write_mbox(tmp_path, FIRST, ANSWER, LAST)], NOW)
    for table in (Mail, Signature):
        assert not any(
            "Here are the plans" in str(value) or "+47" in str(value)
            for row in table.objects.values()
            for value in row.values()
        )


@pytest.mark.parametrize("is_mail_first", [True, False])
@pytest.mark.parametrize(
    ("firm", "knowledge"), [("Kelp Systems", "worked"), ("Kelp", "spoken"), ("Porto", "spoken")]
)
def test_a_firm_that_only_the_owner_knows_as_one_counts_where_they_worked_there(
    alice: Owner, tmp_path: Path, firm: str, knowledge: str, is_mail_first: bool
) -> None:
    """What stands below a title is a town as often as a firm."""
    files = archive_files(positions=[("Kelp Systems", "Engineer", "", "", "Jan 2017", "Jun 2021")])
    body = f"Here are the plans.\n\nBest regards,\nTilda Okonjo\nCrane Engineer\n{firm}\n+47 22 12 34 56\n"
    first = letter(TILDA, LENA, "Plans", "Tue, 6 Mar 2018 09:00:00 +0000", "a1@x", body=body)
    paths = [write_zip(tmp_path, files), write_mbox(tmp_path, first, ANSWER)]
    take_in(alice, paths[::-1] if is_mail_first else paths, NOW)
    alice.refresh_from_db()
    knowing = known(alice, "Tilda Okonjo")
    assert knowing.knowledge == knowledge
    assert any("Kelp Systems" in each.text for each in knowing.evidence) == (knowledge == "worked")
