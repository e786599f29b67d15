"""Exports of a whole network: whom they hold, and that importing one's own export changes nothing."""

import csv
import io
import json
from pathlib import Path

import pytest
from tests.actions.test_evidence_runs import LEO, LETTERS, MEETINGS, take_in
from tests.archives import archive_files, connection, invitation, write_zip
from tests.conftest import NOW
from tests.evidence_files import write_calendar, write_cards, write_mbox

from firsthand.actions.correcting import correct_person
from firsthand.actions.exporting import Export, Wish, export_nobody, export_people
from firsthand.actions.imports import import_archive
from firsthand.actions.noting import write_note
from firsthand.actions.tagging import tag_people
from firsthand.core.errors import UserError
from firsthand.core.filters import EVERYBODY, Filters
from firsthand.core.listing import person_json
from firsthand.core.records import Contact
from firsthand.sources.contacts.reader import read_cards
from firsthand.store.database import django_rows
from firsthand.store.models import Contact as ContactRow
from firsthand.store.models import Owner, Person
from firsthand.store.queries.people import People, identities_of

NICKNAMED = (
    "FN:Ana Silva-Prado\nUID:a1\nEMAIL:ana@novatech.example\nTEL:+351912000111\nORG:Novatech\nTITLE:Head of data\n"
    "NOTE:Likes tea\\, not coffee\nCATEGORIES:Choir,Porto\nREV:20250301T000000Z"
)
SWITCHBOARD = ("FN:Bo Lind\nUID:b1\nEMAIL:bo@kelp.example\nTEL:+4930555\nNOTE:Bo only", "FN:Cy Hart\nUID:c1\nEMAIL:cy@kelp.example\nTEL:+4930555")  # fmt: skip


@pytest.fixture
def network(alice: Owner, tmp_path: Path) -> Owner:
    """A network from an archive, mail, a calendar and an address book."""
    files = archive_files(
        owner="Alice Arden",
        connections=[
            connection("Ana Silva", "05 Mar 2024", company="Ferrant", position="Director"),
            connection("=Evil Corp", "06 Mar 2024"),
        ],
        invitations=[invitation("Rosa Hall", "2026-11-05T11:00")],
    )
    import_archive(alice, write_zip(tmp_path, files), NOW)
    alice.refresh_from_db()
    sources = [
        write_mbox(tmp_path, *LETTERS),
        write_calendar(tmp_path, *MEETINGS),
        write_cards(tmp_path, LEO, NICKNAMED, *SWITCHBOARD),
    ]
    take_in(alice, sources, NOW)
    return alice


def text(owner: Owner, **wish: object) -> str:
    return "".join(exported(owner, **wish).pieces)


def exported(owner: Owner, **wish: object) -> Export:
    filters = Filters(wish.pop("query", ""))
    return export_people(django_rows, owner.pk, Wish(filters=filters, **wish), today=NOW.date())


def everybody(owner: Owner) -> list[dict[str, object]]:
    found = People(django_rows, owner.pk, EVERYBODY, NOW.date()).listed(limit=1000)
    identities = identities_of(django_rows, [each.id for each in found])
    return [person_json(each, identities[each.id]) for each in found]


def cards(written: str) -> list[Contact]:
    found = list(read_cards(written.encode(), where="x"))
    assert all(isinstance(each, Contact) for each in found)
    return found


def test_json_is_the_list_of_people(network: Owner) -> None:
    rows = json.loads(text(network, format="json"))
    assert [{key: row[key] for key in listed} for row, listed in zip(rows, everybody(network), strict=True)] == (
        everybody(network)
    )  # fmt: skip


@pytest.mark.parametrize("version", ["3.0", "4.0"])
def test_cards_read_back_to_the_same_facts(network: Owner, version: str) -> None:
    rows = json.loads(text(network, format="json"))
    found = cards(text(network, card_version=version))
    assert [(card.name, list(card.mails), list(card.phones), list(card.urls)) for card in found] == [
        (row["name"], row["mails"], row["phones"], row["profile_urls"]) for row in rows
    ]
    ana = next(card for card in found if "ana@novatech.example" in card.mails)
    assert (ana.note, ana.categories) == ("Likes tea, not coffee", ("Choir", "Porto"))


@pytest.mark.parametrize("version", ["3.0", "4.0"])
def test_importing_the_own_export_changes_nobody(network: Owner, tmp_path: Path, version: str) -> None:
    before, written, kept = (
        everybody(network),
        text(network, card_version=version),
        ContactRow.objects.count(),
    )
    (tmp_path / "own.vcf").write_text(written, encoding="utf-8", newline="")
    [run] = take_in(network, [tmp_path / "own.vcf"], NOW)
    assert (run.added, run.updated, run.unchanged) == (0, 0, run.read)
    assert everybody(network) == before
    assert text(network, card_version=version) == written
    assert ContactRow.objects.count() == kept


def test_what_was_added_to_an_exported_card_is_imported(network: Owner, tmp_path: Path) -> None:
    written = text(network, query="leo brandt").replace("UID:", "TEL:+4930777\r\nUID:")
    (tmp_path / "own.vcf").write_text(written, encoding="utf-8", newline="")
    [run] = take_in(network, [tmp_path / "own.vcf"], NOW)
    assert run.added == 1
    assert "TEL;TYPE=VOICE:+4930777\r\n" in text(network, query="leo brandt")


def test_an_export_fills_an_empty_network(network: Owner, stranger: Owner, tmp_path: Path) -> None:
    (tmp_path / "own.vcf").write_text(text(network), encoding="utf-8", newline="")
    take_in(stranger, [tmp_path / "own.vcf"], NOW)
    ana = Person.objects.get(owner=stranger, identities__value="ana@novatech.example")
    assert (ana.knowledge, ana.received, ana.meetings) == ("none", 0, 0)
    assert ana.identities.filter(kind="phone", value="+351912000111").exists()


def test_exporting_again_gives_the_same_bytes(network: Owner) -> None:
    for name in ("vcard", "csv", "json"):
        assert text(network, format=name) == text(network, format=name)


def test_every_identifier_is_one_persons(network: Owner) -> None:
    uids = [card.uid for card in cards(text(network))]
    assert len(set(uids)) == len(uids) == len(everybody(network))


def test_a_number_on_two_cards_is_of_both(network: Owner) -> None:
    both = {row["name"]: row["phones"] for row in json.loads(text(network, format="json")) if row["phones"]}
    assert both["Bo Lind"] == both["Cy Hart"] == ["+4930555"]


def test_company_is_the_same_wherever_it_is_shown(network: Owner, tmp_path: Path) -> None:
    book = write_cards(
        tmp_path, "FN:Una Birk\nUID:u1\nEMAIL:una@birk.example\nORG:Kelp\nTITLE:Founder", name="una.vcf"
    )
    take_in(network, [book], NOW)
    [row] = json.loads(text(network, format="json", query="company:kelp"))
    assert (row["name"], row["company"], row["position"]) == ("Una Birk", "Kelp", "Founder")
    assert "\r\nORG:Kelp\r\nTITLE:Founder\r\n" in text(network, query="una")


def test_archive_says_where_somebody_works_before_cards_do(network: Owner, tmp_path: Path) -> None:
    book = write_cards(
        tmp_path, "FN:Ana Silva\nUID:a2\nURL:https://www.linkedin.com/in/ana-silva\nORG:Kelp", name="a.vcf"
    )
    take_in(network, [book], NOW)
    [row] = json.loads(text(network, format="json", query="company:ferrant"))
    assert (row["company"], row["position"]) == ("Ferrant", "Director")


def test_cards_of_companies_and_groups_are_no_people(network: Owner, tmp_path: Path) -> None:
    before = everybody(network)
    book = write_cards(
        tmp_path,
        "FN:Kelp Ltd\nUID:k1\nORG:Kelp Ltd\nX-ABShowAs:COMPANY\nEMAIL:info@kelp.example",
        "FN:Choir\nUID:k2\nKIND:group",
        name="firms.vcf",
    )
    [run] = take_in(network, [book], NOW)
    assert (run.read, run.skipped) == (2, 2)
    assert set(run.problems.values_list("code", flat=True)) == {"CRD-503"}
    assert everybody(network) == before


def test_a_note_stays_with_whom_it_is_about(network: Owner) -> None:
    rows = json.loads(text(network, format="json"))
    assert [row["name"] for row in rows if row["notes"] == ["Bo only"]] == ["Bo Lind"]


def test_a_search_and_a_limit_say_whom(network: Owner) -> None:
    assert [card.name for card in cards(text(network, query="leo"))] == ["Leo Brandt"]
    known = {row["name"] for row in json.loads(text(network, format="json", only=("known",)))}
    assert known == {
        row["name"] for row in everybody(network) if row["knowledge"] in ("worked", "met", "spoken")
    }
    assert known
    both = json.loads(text(network, format="json", only=("connected", "reachable")))
    assert all(row["is_connected"] and (row["mails"] or row["phones"]) for row in both)


def test_nobody_of_another_owner_is_exported(network: Owner, stranger: Owner) -> None:
    assert exported(stranger).people == 0
    assert text(stranger) == ""
    assert text(stranger, format="json") == "[]\n"
    assert text(stranger, format="csv").count("\r\n") == 1


def test_the_owner_is_not_exported(network: Owner) -> None:
    assert "Alice Arden" not in text(network, format="json")


def test_an_empty_network_gives_empty_files() -> None:
    assert "".join(export_nobody(Wish("json")).pieces) == "[]\n"
    assert "".join(export_nobody(Wish("vcard")).pieces) == ""


def test_text_of_messages_is_never_exported(network: Owner) -> None:
    whole = "".join(text(network, format=name) for name in ("vcard", "csv", "json"))
    assert "Harbour" not in whole


@pytest.mark.parametrize(
    "wish", [{"format": "xls"}, {"card_version": "2.1"}, {"separator": "|"}, {"only": ("friends",)}]
)
def test_what_cannot_be_had_is_refused_in_words(alice: Owner, wish: dict[str, object]) -> None:
    with pytest.raises(UserError, match="EXP-101"):
        exported(alice, **wish)


def test_many_people_take_no_more_queries_each(network: Owner, django_assert_max_num_queries) -> None:
    with django_assert_max_num_queries(10):
        text(network, format="json")


def test_what_the_owner_says_is_exported_and_harmless(network: Owner) -> None:
    [ana] = Person.objects.filter(identities__value="ana@novatech.example").values_list("pk", flat=True)
    tag_people(network, [ana], "=Board", NOW)
    tag_people(network, [ana], "choir", NOW)
    write_note(network, ana, "=1+1\nsails", NOW)
    correct_person(network, ana, {"school": "@Tidewater"}, NOW)
    [row] = csv.DictReader(
        io.StringIO(text(network, format="csv", query="note:sails").removeprefix("\ufeff"))
    )
    assert (row["tags"], row["school"]) == ("'=Board; choir", "'@Tidewater")
    assert row["own_notes"] == f"{NOW:%Y-%m-%d} =1+1\nsails"
    [told] = json.loads(text(network, format="json", query="note:sails"))
    assert (told["tags"], told["own_notes"][0]["text"]) == (["=Board", "choir"], "=1+1\nsails")
    [card] = read_cards(text(network, query="note:sails").encode(), where="x")
    assert (card.categories, "sails" in card.note) == (("=Board", "choir", "Porto"), False)
