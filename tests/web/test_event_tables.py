"""A table dropped on the page of imports: looked at first, then logged in the background, then taken back."""

import re

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from tests.web.conftest import let_in

from firsthand.actions.event_uploads import tables_waiting
from firsthand.home import uploads_folder
from firsthand.jobs.worker import Worker
from firsthand.store.models import Logged, Person, Run

TABLE = "Who;When;What;Remark\nTom Okafor;25/05/2026;coffee;<b>hiring</b>\nNobody Known;26/05/2026;met;\n"


@pytest.fixture(autouse=True)
def home(tmp_path, monkeypatch) -> None:
    monkeypatch.setenv("FIRSTHAND_HOME", str(tmp_path / "home"))
    uploads_folder().mkdir(parents=True)


@pytest.fixture
def page(network):
    return let_in(network)


def drop(page, *files: tuple[str, str]) -> str:
    """Drop files and return where the page leads."""
    dropped = [SimpleUploadedFile(name, text.encode()) for name, text in files]
    answer = page.post("/import/", {"files": dropped})
    assert answer.status_code == 302, answer.text
    return answer["Location"]


def chosen(text: str) -> dict[str, str]:
    """Return what the select boxes of the page say."""
    boxes = re.findall(r'<select [^>]*name="(\w+)"[^>]*>(.*?)</select>', text, re.DOTALL)
    return {name: next(iter(re.findall(r'value="([^"]*)" selected', options)), "") for name, options in boxes}


def test_a_table_is_looked_at_logged_and_taken_back(page, network) -> None:
    address = drop(page, ("met.csv", TABLE))
    text = page.get(address).text
    assert "1 of 2 rows can be logged." in text
    assert "1 row that cannot be. Nothing is kept yet." in text
    assert "&lt;b&gt;hiring&lt;/b&gt;" in text
    assert "Nobody Known" in text
    assert "Nobody of this name or address is in your network." in text
    assert chosen(text) == {"who0": "0", "who1": "-1", "when": "1", "what": "2", "note": "3", "order": "dmy"}
    assert Logged.objects.count() == 0
    assert page.post(address, {**chosen(text), "step": "save"})["Location"] == "/import/"
    assert Worker().work_once()
    run = Run.objects.get(source="events")
    assert (run.state, run.read, run.added, run.rejected) == ("done", 2, 1, 1)
    assert Person.objects.get(name="Tom Okafor").knowledge == "met"
    assert list(uploads_folder().iterdir()) == []
    told = page.get(f"/import/{run.pk}/").text
    assert "list of meetings" in page.get("/import/").text
    act = re.search(r'name="act" value="(file:\d+)"', told)[1]
    assert (
        "1 line of met.csv, logged."
        in page.post("/invitations/undo/", {"act": act, "from": "history"}, follow=True).text
    )
    assert Person.objects.get(name="Tom Okafor").knowledge == "none"
    assert "file:" not in page.get(f"/import/{run.pk}/").text


def test_days_that_can_be_read_in_two_ways_are_asked_first(page) -> None:
    address = drop(page, ("met.csv", "Who,When\nTom Okafor,03/05/2026\n"))
    text = page.get(address).text
    assert "03/05/2026 can be read in two ways. Choose one." in text
    assert 'value="save"' not in text
    assert page.post(address, {**chosen(text), "step": "save"}).status_code == 200
    assert not Run.objects.filter(source="events").exists()
    text = page.post(address, {**chosen(text), "order": "mdy", "step": "look"}).text
    assert "5 Mar 2026" in text
    assert 'value="save"' in text


def test_columns_that_are_not_known_are_chosen(page) -> None:
    address = drop(page, ("met.csv", "Alpha,Beta\n2026-05-03,Tom Okafor\n"))
    text = page.get(address).text
    assert "Which column says what?" in text
    assert "Choose the column that says who." in text
    assert "Beta (Tom Okafor)" in text
    assert "1 of 1 row can be logged." in page.post(address, {"who0": "1", "when": "0", "step": "look"}).text


@pytest.mark.parametrize(
    "wrong",
    [{"who0": "99"}, {"when": "-7"}, {"who0": "x", "when": "1"}, {"who0": "9999999"}, {"order": "ydm"}],
)
def test_odd_choices_are_told_or_taken_for_none(page, wrong) -> None:
    address = drop(page, ("met.csv", TABLE))
    answer = page.post(address, {"who0": "0", "when": "1", **wrong, "step": "save"})
    assert answer.status_code in (200, 302, 400)
    assert Logged.objects.count() == 0


def test_a_table_can_be_left(page, network) -> None:
    address = drop(page, ("met.csv", TABLE))
    assert "met.csv" in page.get("/import/").text
    assert page.post(address, {"step": "drop"})["Location"] == "/import/"
    assert tables_waiting(network) == []
    assert page.get(address).status_code == 404


def test_what_is_dropped_together_is_told_apart(page, network, archive) -> None:
    connections = (archive / "Connections.csv").read_text()
    address = drop(page, ("met.csv", TABLE), ("Connections.csv", connections), ("more.csv", TABLE))
    assert address.startswith("/import/table/")
    assert sorted(each.name for each in tables_waiting(network)) == ["met.csv", "more.csv"]
    assert Run.objects.filter(state="waiting").count() == 1


def test_a_stranger_does_not_see_a_table(page, network, stranger) -> None:
    address = drop(page, ("met.csv", TABLE))
    browser = let_in(stranger)
    assert browser.get(address).status_code == 404
    assert browser.post(address, {"step": "drop"}).status_code == 404
    assert "met.csv" not in browser.get("/import/").text
    assert page.get(address).status_code == 200


@pytest.mark.parametrize(
    "token",
    [
        "x",
        "table-1-" + "0" * 24,
        "..",
        "table-1-..%2f..",
        "%2e%2e%2f",
        "table-99999999999999999999-" + "a" * 24,
    ],
)
def test_a_token_is_never_a_path(page, token) -> None:
    assert page.get(f"/import/table/{token}/").status_code == 404


def test_a_table_of_this_computer_is_looked_at_too(page, tmp_path) -> None:
    path = tmp_path / "met.csv"
    path.write_text(TABLE)
    address = page.post("/import/", {"path": str(path)})["Location"]
    assert "1 of 2 rows can be logged." in page.get(address).text
    page.post(address, {"step": "drop"})
    assert path.read_text() == TABLE


def test_a_table_logged_twice_says_so(page) -> None:
    address = drop(page, ("met.csv", TABLE))
    page.post(address, {**chosen(page.get(address).text), "step": "save"})
    Worker().work_once()
    text = page.get(drop(page, ("met.csv", TABLE))).text
    assert "All that can be logged of this table is logged already." in text
    assert 'value="save"' not in text
