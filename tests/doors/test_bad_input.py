"""Broken and harmful archives, brought to the program as people bring them: typed, and dropped on the page."""

import json
import re
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from tests.doors.broken import HARMFUL_NAMES, KEPT, REFUSED, write
from tests.programs import bare_environment, run_forked
from tests.web.conftest import let_in

from firsthand.home import uploads_folder
from firsthand.jobs.worker import Worker
from firsthand.store.models import Identity, Person, Run

COUNTS = ("read", "added", "updated", "unchanged", "skipped", "rejected")
DOCUMENTED = set(re.findall(r"[A-Z]{3}-\d{3}", (Path(__file__).parents[2] / "docs/errors.md").read_text()))


@dataclass(frozen=True)
class Told:
    """What the program said of several archives, and where it was run."""

    code: int
    output: str
    errors: str
    folder: Path

    def run(self, case: str) -> dict[str, Any]:
        """The run of one archive, as programs see it."""
        runs = json.loads(self.output)["runs"]
        return next(run for run in runs if run["name"] == f"{case}.zip")


def run(folder: Path, *words: object) -> Told:
    """Run a command on a data folder and a scratch folder inside this one."""
    scratch = folder / "scratch"
    scratch.mkdir(exist_ok=True)
    own = {"FIRSTHAND_HOME": str(folder / "home"), "FIRSTHAND_NOW": "2026-11-21T12:00:00Z"}
    done = run_forked([*map(str, words)], bare_environment() | own | {"TMPDIR": str(scratch)})
    return Told(done.returncode, done.stdout, done.stderr, folder)


def imported(folder: Path, contents: dict[str, bytes]) -> Told:
    """Import archives with one command."""
    paths = [write(folder / "brought", case, content) for case, content in contents.items()]
    return run(folder, "import", *paths, "--json")


@pytest.fixture(scope="module")
def refused(tmp_path_factory: pytest.TempPathFactory) -> Told:
    """Everything that is refused whole, in one command."""
    folder = tmp_path_factory.mktemp("refused")
    return imported(folder, {case: each.make(case) for case, each in REFUSED.items()})


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Told:
    """Everything of which something is kept, in one command."""
    folder = tmp_path_factory.mktemp("kept")
    return imported(folder, {case: each.make(case) for case, each in KEPT.items()})


@pytest.fixture(scope="module")
def mended(kept: Told) -> Told:
    """The same archives again, whole this time."""
    return imported(kept.folder, {case: each.mended(case) for case, each in KEPT.items() if each.mended})


# Typed


@pytest.mark.parametrize("case", REFUSED)
def test_what_cannot_be_read_is_refused_with_its_code(refused, case):
    run = refused.run(case)
    assert [run[count] for count in COUNTS] == [0] * 6
    assert run["state"] == "failed"
    [problem] = run["problems"]
    assert (problem["code"], problem["where"]) == (REFUSED[case].code, f"{case}.zip")


@pytest.mark.parametrize("case", REFUSED)
def test_refusal_is_told_in_words_with_what_to_do(refused, case):
    [line] = [line for line in refused.errors.splitlines() if line.startswith(f"{case}.zip: ")]
    assert "Nothing was imported." in line
    assert line.endswith(f"({REFUSED[case].code})")


def test_exit_code_says_whether_an_archive_was_refused(refused, kept):
    assert (refused.code, kept.code) == (1, 0)


@pytest.mark.parametrize("case", KEPT)
def test_good_rows_are_kept_and_bad_ones_named(kept, case):
    run, expected = kept.run(case), KEPT[case]
    assert (run["added"], run["rejected"], run["skipped"]) == (
        expected.added,
        expected.rejected,
        expected.skipped,
    )
    told = [(problem["code"], problem["where"]) for problem in run["problems"]]
    for code, where in expected.told:
        assert any(one.startswith(code) and place.startswith(where) for one, place in told), told


@pytest.mark.parametrize("case", KEPT)
def test_every_row_is_accounted_for(kept, case):
    run = kept.run(case)
    assert run["state"] == "done"
    assert run["read"] == sum(run[count] for count in COUNTS[1:])
    listed = sum(problem["rows"] for problem in run["problems"] if problem["outcome"] == "rejected")
    assert listed == run["rejected"]


@pytest.mark.parametrize("case", [case for case, each in KEPT.items() if each.mended])
def test_mended_archive_adds_what_was_missing(kept, mended, case):
    run, expected = mended.run(case), KEPT[case]
    assert kept.run(case)["added"] == expected.added
    assert (run["added"], run["rejected"]) == (expected.mended_adds, 0)


def test_nothing_is_told_that_nobody_can_look_up(refused, kept):
    told = re.findall(r'"code": "([^"]+)"', refused.output + kept.output)
    assert set(told) <= DOCUMENTED


def test_no_traceback_and_no_path_of_this_computer(refused, kept):
    for told in (refused, kept):
        assert "Traceback" not in told.output + told.errors
        assert str(told.folder) not in told.output + told.errors


def test_nothing_half_written_stays(refused, kept, mended):
    for told in (refused, kept, mended):
        assert list((told.folder / "scratch").iterdir()) == []
        kept_files = {path.name for path in (told.folder / "home").rglob("*") if path.is_file()}
        assert kept_files - {"secret.key"} == {"firsthand.sqlite3"}
        assert not list(told.folder.rglob("escaped.csv"))


def test_declared_bomb_costs_no_more_than_a_missing_file(tmp_path):
    path = write(tmp_path, "bomb", REFUSED["bomb"].make("bomb"))
    run(tmp_path, "people")
    start = time.monotonic()
    run(tmp_path, "import", tmp_path / "nothing.zip")
    between = time.monotonic()
    told = run(tmp_path, "import", path)
    assert (told.code, told.output) == (1, "")
    assert time.monotonic() - between < between - start + 1


def test_harmful_names_come_out_as_they_went_in(kept):
    found = json.loads(run(kept.folder, "people", "HYPERLINK", "--json").output)
    assert len(found) == len(HARMFUL_NAMES)
    names = " ".join(person["name"] for person in found)
    assert all(part in names for part in ("<script>alert(1)</script>", "=HYPERLINK(1)", "'; DROP TABLE"))


def test_harmful_names_cannot_steer_a_terminal(kept):
    told = run(kept.folder, "people", "HYPERLINK").output
    assert "script" in told
    assert all(char.isprintable() or char in "\n\t" for char in told)


# Dropped on the page

DROPPED = ("half-a-zip", "wrong-service", "encrypted", "bomb", "empty-file")


@pytest.fixture
def page(alice, now, monkeypatch, tmp_path):
    monkeypatch.setenv("FIRSTHAND_NOW", now.isoformat())
    monkeypatch.setenv("FIRSTHAND_HOME", str(tmp_path / "home"))
    return let_in(alice)


def drop(page, name: str, content: bytes) -> str:
    """Drop a file, let the worker do its work, and read the page of that import."""
    answer = page.post("/import/", {"files": SimpleUploadedFile(name, content)})
    assert answer.status_code == 302, answer.content.decode()
    assert Worker().work_once()
    return page.get(f"/import/{Run.objects.latest('pk').pk}/").content.decode()


def kept_uploads() -> list[str]:
    folder = uploads_folder()
    return [path.name for path in folder.iterdir()] if folder.exists() else []


@pytest.mark.parametrize("case", DROPPED)
def test_dropped_file_is_refused_on_its_page(page, case):
    shown = drop(page, f"{case}.zip", REFUSED[case].make(case))
    assert f"({REFUSED[case].code})" in shown
    assert "Nothing was imported." in shown
    assert str(uploads_folder()) not in shown
    assert Person.objects.filter(is_owner=False).count() == 0
    assert kept_uploads() == []


def test_dropped_file_keeps_its_good_rows_and_names_the_bad_one(page):
    shown = drop(page, "cut-row.zip", KEPT["cut-row"].make("cut-row"))
    assert "Connections.csv, row 4" in shown
    assert "(ARC-303)" in shown
    assert kept_uploads() == []
    drop(page, "cut-row.zip", KEPT["cut-row"].mended("cut-row"))
    assert (Run.objects.latest("pk").added, Identity.objects.count()) == (1, 3)


def test_next_archive_is_read_after_a_bad_one(page):
    drop(page, "half.zip", REFUSED["half-a-zip"].make("half"))
    drop(page, "whole.zip", KEPT["missing-files"].make("whole"))
    assert [run.state for run in Run.objects.order_by("pk")] == ["failed", "done"]


@pytest.mark.parametrize("name", ["../../evil.zip", "C:\\evil.zip", "<b>evil</b>.zip", "\u202eevil.zip", ""])
def test_name_of_a_dropped_file_is_only_a_name(page, name):
    content = KEPT["one-row"].make("one-row")
    answer = page.post("/import/", {"files": SimpleUploadedFile(name or "x", content)})
    assert answer.status_code == 302
    assert {path.parent.parent for path in uploads_folder().rglob("*") if path.is_file()} == {
        uploads_folder()
    }
    Worker().work_once()
    assert "<b>evil" not in page.get("/import/").content.decode()
    assert kept_uploads() == []
