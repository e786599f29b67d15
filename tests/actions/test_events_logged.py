"""Tables of whom the owner met: what is kept of them, what is not and why, and the way back."""

import json
from pathlib import Path

import pytest
from tests.actions.test_evidence_runs import LEO, LETTERS, take_in
from tests.archives import archive_files, connection, invitation, write_zip
from tests.conftest import NOW
from tests.evidence_files import write_cards, write_mbox

from firsthand.actions.acts import undo_act
from firsthand.actions.event_runs import import_events, preview_events
from firsthand.actions.events import choice_from, choice_json, choice_named, read_sheet
from firsthand.actions.imports import import_archive
from firsthand.actions.logbook import log_line, undo_newest
from firsthand.core.errors import UserError
from firsthand.core.export_tables import COLUMNS
from firsthand.store.database import django_rows
from firsthand.store.models import Logged, Owner, Person, Run
from firsthand.store.queries.acts import count_acts, newest_acts

HEAD = "who,when,what,note\n"


@pytest.fixture
def network(alice: Owner, tmp_path: Path) -> Owner:
    """A network with a pair of namesakes, a nickname in an address book, and an invitation that waits."""
    files = archive_files(
        owner="Alice Arden",
        connections=[
            connection("Ida Vale", "05 Mar 2024", company="Ferrant"),
            connection("Jo Marsh", "06 Mar 2024", url="https://www.linkedin.com/in/jo-one"),
            connection("Jo Marsh", "07 Mar 2024", url="https://www.linkedin.com/in/jo-two"),
        ],
        invitations=[invitation("Rosa Hall", "2026-11-05T11:00")],
    )
    import_archive(alice, write_zip(tmp_path, files), NOW)
    alice.refresh_from_db()
    take_in(alice, [write_mbox(tmp_path, *LETTERS), write_cards(tmp_path, LEO)], NOW)
    return alice


@pytest.fixture
def table(tmp_path: Path):
    """Write a table."""

    def write(text: str | bytes, name: str = "met.csv") -> Path:
        path = tmp_path / name
        path.write_bytes(text.encode() if isinstance(text, str) else text)
        return path

    return write


def log(owner: Owner, path: Path, **named: list[str]) -> Run:
    sheet = read_sheet(path, NOW).sheet
    order = named.pop("order", [""])[0]
    return import_events(owner, read_sheet(path, NOW, choice_named(sheet, named, order)), NOW)


def figures(run: Run) -> tuple[int, ...]:
    assert run.state == "done"
    assert run.read == run.added + run.updated + run.unchanged + run.skipped + run.rejected
    return (run.read, run.added, run.unchanged, run.skipped, run.rejected)


def codes(run: Run) -> list[tuple[str, str]]:
    return sorted((each.place.rpartition(" ")[2], each.code) for each in run.problems.all())


def lines(owner: Owner) -> list[tuple[str, str, str, str]]:
    found = Logged.objects.filter(owner=owner, undone_at=None).order_by("on", "kind")
    return [(each.identity.person.name, each.kind, each.on.isoformat(), each.note) for each in found]


def test_a_row_is_what_a_line_would_be(network: Owner, stranger: Owner, table) -> None:
    log(network, table(HEAD + "Rosa Hall,2026-11-03,coffee,she is hiring\n"))
    [row] = Logged.objects.filter(owner=network)
    (logged,) = log_line(network, "coffee with Rosa Hall on 2026-11-03, she is hiring", NOW)
    same = ("identity_id", "kind", "on", "note", "made_at")
    assert [getattr(row, each) for each in same] == [getattr(logged, each) for each in same]
    rosa = Person.objects.get(owner=network, name="Rosa Hall")
    assert (rosa.knowledge, rosa.meetings) == ("met", 2)


def test_everybody_is_found_by_address_or_whole_name(network: Owner, table) -> None:
    whos = (
        "https://www.linkedin.com/in/jo-two/",
        "LEO@brandt.example",
        "Ida Vale",
        '"Vale, Ida"',
        "ida VALE",
    )
    text = HEAD + "".join(f"{who},2026-0{number}-01,met,\n" for number, who in enumerate(whos, start=1))
    assert figures(log(network, table(text))) == (5, 5, 0, 0, 0)
    assert [line[0] for line in lines(network)] == [
        "Jo Marsh",
        "Leo Brandt",
        "Ida Vale",
        "Ida Vale",
        "Ida Vale",
    ]


def test_each_row_that_cannot_be_says_why(network: Owner, table) -> None:
    rows = (
        "Nobody Known,2026-01-01,met,", "Jo Marsh,2026-01-01,met,", ",2026-01-01,met,", "Ida Vale,,met,", "Ida Vale,soon,met,",
        "Ida Vale,2027-01-01,met,", "Ida Vale,2026-01-01,webinar,", "Alice Arden,2026-01-01,met,", "Ida Vale,2026-01-01,email,",
        "Ida Vale,2026-01-01,cancelled,", "Ida Vale,2026-01-02,met,x", "ida vale,2.1.2026,Meeting,x", ",,,", "Ida Vale,2026-01-01",
        "Ida,2026-01-01,met,",
    )  # fmt: skip
    before = Person.objects.filter(owner=network).count()
    run = log(network, table(HEAD + "\n".join(rows) + "\n"))
    assert figures(run) == (15, 1, 0, 4, 10)
    found = {code for _, code in codes(run)}
    assert found == {
        "EVT-301", "EVT-302", "EVT-303", "EVT-304", "EVT-305", "EVT-306", "EVT-307", "EVT-308", "EVT-501", "EVT-502", "EVT-503",
        "EVT-505", "ARC-301",
    }  # fmt: skip
    assert ("3", "EVT-303") in codes(run)
    assert Person.objects.filter(owner=network).count() == before


def test_the_preview_promises_what_is_then_kept(network: Owner, table) -> None:
    path = table(
        HEAD + "Ida Vale,2026-01-01,met,x\nNobody Known,2026-01-01,met,\nIda Vale,2026-01-01,email,\n"
    )
    preview = preview_events(network, read_sheet(path, NOW), NOW)
    assert Logged.objects.count() == 0
    run = log(network, path)
    assert (preview.read, preview.added, preview.unchanged, preview.skipped, preview.rejected) == figures(run)
    assert [each.name for each in preview.first] == ["Ida Vale"]
    assert [each.item.code for each in preview.refused] == ["EVT-302", "EVT-501"]


def test_the_same_table_twice_adds_nothing_and_comes_back_whole(network: Owner, table) -> None:
    path = table(HEAD + "Ida Vale,2026-01-01,met,x\nLeo Brandt,2026-01-02,call,\n")
    first, again = log(network, path), log(network, path)
    assert (figures(first), figures(again)) == ((2, 2, 0, 0, 0), (2, 0, 2, 0, 0))
    assert undo_act(network, f"file:{first.pk}", NOW)
    assert lines(network) == []
    assert Person.objects.get(owner=network, name="Leo Brandt").knowledge == "none"
    assert not undo_act(network, f"file:{first.pk}", NOW)
    assert figures(log(network, path)) == (2, 2, 0, 0, 0)


def test_a_longer_table_adds_what_is_new(network: Owner, table) -> None:
    log(network, table(HEAD + "Ida Vale,2026-01-01,met,x\n"))
    longer = log(network, table(HEAD + "Ida Vale,2026-01-01,met,x\nLeo Brandt,2026-01-02,call,\n"))
    assert figures(longer) == (2, 1, 1, 0, 0)
    assert undo_newest(network, NOW)[0].run == longer
    assert lines(network) == [("Ida Vale", "meeting", "2026-01-01", "x")]


def test_a_file_is_one_act_of_the_history(network: Owner, table) -> None:
    run = log(network, table(HEAD + "Ida Vale,2026-01-01,met,x\nLeo Brandt,2026-01-02,call,\n"))
    log_line(network, "coffee with Leo Brandt", NOW)
    acts = newest_acts(django_rows, network.pk, limit=9)
    assert [(act.sort, act.what, act.number) for act in acts] == [
        ("logged", "coffee", 1),
        ("file", "met.csv", 2),
    ]
    assert count_acts(django_rows, network.pk) == 2
    undo_act(network, f"file:{run.pk}", NOW)
    assert newest_acts(django_rows, network.pk, limit=9)[1].undone_at == NOW


def test_nobody_takes_back_another_owners_file(network: Owner, stranger: Owner, table) -> None:
    run = log(network, table(HEAD + "Ida Vale,2026-01-01,met,x\n"))
    assert not undo_act(stranger, f"file:{run.pk}", NOW)
    assert len(lines(network)) == 1
    assert figures(log(stranger, table(HEAD + "Ida Vale,2026-01-01,met,x\n"))) == (1, 0, 0, 0, 1)


@pytest.mark.parametrize(
    "content",
    [
        "Datum;Name;Art\n03.04.2025;Ida Vale;Kaffee mit Tür\n".encode("cp1252"),
        "Datum\tName\tArt\n03.04.2025\tIda Vale\tKaffee mit Tür\n".encode("utf-16"),
        "\ufeffsep=;\nDatum;Name;Art\n03.04.2025;Ida Vale;Kaffee mit Tür\n".encode(),
        "Meine Treffen\n\nDatum,Name,Art\r\n03.04.2025,Ida Vale,Kaffee mit Tür\r\n".encode(),
    ],
)
def test_any_usual_file_is_read(network: Owner, table, content: bytes) -> None:
    assert figures(log(network, table(content))) == (1, 1, 0, 0, 0)
    assert lines(network) == [("Ida Vale", "coffee", "2025-04-03", "Kaffee mit Tür")]


@pytest.mark.parametrize("first", ["sep=;\n", "\ufeffsep=;\n", "sep=;;\n"])
def test_a_hint_for_spreadsheets_is_no_header(network: Owner, table, first: str) -> None:
    assert figures(log(network, table(f"{first}Name;Datum\nIda Vale;3.4.2025\n"))) == (1, 1, 0, 0, 0)


def test_a_table_without_a_header_is_read(network: Owner, table) -> None:
    path = table("leo@brandt.example,2026-01-02\nleo@brandt.example,2026-01-03\n")
    assert figures(log(network, path)) == (2, 2, 0, 0, 0)


def test_days_that_can_be_read_in_two_ways_are_asked(network: Owner, table) -> None:
    path = table(HEAD + "Ida Vale,03/04/2025,met,\n")
    for act in (preview_events, import_events):
        with pytest.raises(UserError, match=r"03/04/2025 can be read in two ways.*EVT-105"):
            act(network, read_sheet(path, NOW), NOW)
    log(network, path, order=["mdy"])
    assert lines(network)[0][2] == "2025-03-04"


def test_columns_can_be_chosen_by_name_or_number(network: Owner, table) -> None:
    path = table("a,b,c\nmet,Ida Vale,2026-01-01\n")
    with pytest.raises(UserError, match="EVT-104"):
        log(network, path)
    log(network, path, who=["B"], when=["3"], what=["a"])
    assert lines(network) == [("Ida Vale", "meeting", "2026-01-01", "")]
    with pytest.raises(UserError, match="EVT-106"):
        log(network, path, who=["x"])


def test_first_and_last_name_and_address_say_it_together(network: Owner, table) -> None:
    path = table(
        "First name,Last name,Email,Date\nIda,Vale,,2026-01-01\nA.,B.,leo@brandt.example,2026-01-02\n"
    )
    log(network, path)
    assert [line[0] for line in lines(network)] == ["Ida Vale", "Leo Brandt"]


def test_a_choice_survives_a_job(network: Owner, table) -> None:
    choice = read_sheet(table(HEAD + "Ida Vale,25/04/2025,met,\n"), NOW).choice
    assert choice_from(json.loads(json.dumps(choice_json(choice)))) == choice


def test_hostile_cells_stay_text_and_short(network: Owner, table) -> None:
    note = "=HYPERLINK(1)<b>\u202e" + "x" * 5_000
    run = log(network, table(HEAD + f'Ida Vale,2026-01-01,met,"{note}"\n{"y" * 200_000},2026-01-01,met,\n'))
    assert figures(run) == (2, 1, 0, 0, 1)
    [(_, _, _, kept)] = lines(network)
    assert kept.startswith("=HYPERLINK(1)<b>xxx")
    assert len(kept) == 300
    assert not any("yyy" in each.what for each in run.problems.all())


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "EVT-102"), (b"one\ntwo\n", "EVT-102"), (b"PK\x03\x04xx", "EVT-102"), (b"%PDF-1.4", "EVT-102"), (b"\x00" * 500, "EVT-102"),
        (("a," * 5_000 + "\n").encode() * 3, "EVT-102"),
        (b"Name,Date\n" + b"Ida Vale,2026-01-01\n" * 500_000, "EVT-102"),
        (b"First Name,Last Name,URL,Email Address,Company,Position,Connected On\nA,B,,,,,01 Feb 2019\n", "EVT-103"),
        (f"{','.join(COLUMNS)}\n1,A,,,,,,,,,,,,,,,\n".encode(), "EVT-103"),
    ],
)  # fmt: skip
def test_what_is_no_table_of_meetings_is_refused_in_words(
    alice: Owner, table, content: bytes, code: str
) -> None:
    with pytest.raises(UserError, match=code):
        read_sheet(table(content), NOW)


def test_a_file_that_is_not_there_is_told(alice: Owner, tmp_path: Path) -> None:
    with pytest.raises(UserError, match="EVT-101"):
        read_sheet(tmp_path / "none.csv", NOW)


def test_a_quote_that_never_closes_costs_its_row(network: Owner, table) -> None:
    run = log(network, table(HEAD + 'Ida Vale,2026-01-01,met,"open\nLeo Brandt,2026-01-02,met,\n'))
    assert (run.added, run.rejected) == (1, 1)
