"""firsthand results and tables of outcomes, as a person types them."""

from pathlib import Path

from tests.cli.conftest import Shell

RATE = {"value", "low", "high"}


def test_results_are_told_and_given_to_programs(evidence_shell: Shell) -> None:
    evidence_shell.run("outcome", "--role", "business-development")
    evidence_shell.run("outcome", "lead", "2", "--on", "2026-11-02")
    told = evidence_shell.run("results").stdout
    assert told.startswith("Since November: 1 lead from ")
    found = evidence_shell.json("results")
    assert (found["since"], found["kind"], found["outcomes"]) == ("2026-11-01", "lead", 1)
    assert [each["made"] for each in found["made"]] == ["known", "introduced", "talked", "stranger"]
    assert found["made"][0]["rates"].keys() == {"connections", "conversations", "hours"}
    assert found["a_month"].keys() == RATE
    assert found["advice"].keys() == {"toward", "policy", "stop", "why", "more"}
    assert [each["policy"] for each in found["periods"]] == ["Trusted network"]
    assert evidence_shell.json("results", "--kind", "sorcery", code=1)["error"]["code"] == "OUC-101"


def test_an_experiment_is_begun_and_reviewed(shell: Shell) -> None:
    begun = shell.json("results", "--try", "Open", "--expect", "more leads", "--until", "2026-12-24")
    [found] = shell.json("results")["experiments"]
    assert (found["policy"], found["expects"], found["review_on"], found["word"]) == (
        "Open", "more leads", "2026-12-24", None,
    )  # fmt: skip
    shell.run("results", "--review", begun["id"], "keep", "--result", "two leads")
    [found] = shell.json("results")["experiments"]
    assert (found["word"], found["result"]) == ("keep", "two leads")
    assert shell.json("results", "--review", "x", "keep", code=1)["error"]["code"] == "EXM-105"
    assert shell.json("results", "--review", begun["id"], "adjust", code=1)["error"]["code"] == "EXM-107"
    assert shell.run("results", "--undo").stdout == "Taken back: Experiment with Open looked at: keep.\n"
    told = shell.run("results").stdout
    assert f"Experiment {begun['id']}: Open, from 21 November 2026." in told
    assert f"firsthand results --review {begun['id']} keep|adjust" in told
    told = shell.run("results", "--review", begun["id"], "adjust").stdout
    assert "“Balanced” or “Open networker”" in told
    shell.run("results", "--undo")
    assert "Open is still in use" in shell.run("results", "--undo").stdout
    assert shell.json("results", "--undo", code=1)["error"]["code"] == "EXM-108"


def test_an_experiment_whose_policy_was_replaced_is_due(shell: Shell) -> None:
    begun = shell.json("results", "--try", "Open")
    assert shell.json("today") == []
    shell.run("policy", "--use", "Balanced")
    assert shell.json("results")["experiments"][0]["ended_on"] == "2026-11-21"
    [due] = shell.json("today")
    assert (due["id"], due["kind"], due["draft"]) == (f"experiment-{begun['id']}", "experiment", None)
    assert due["text"].startswith("You tried Open, and use another policy since: say what came of it.")
    shell.run("policy", "--undo")
    assert shell.json("results")["experiments"][0]["ended_on"] is None


def test_costs_and_other_kinds_are_told(evidence_shell: Shell) -> None:
    evidence_shell.run("outcome", "--role", "business-development")
    for _ in range(2):
        evidence_shell.run("outcome", "lead", "2", "--on", "2026-11-02")
    evidence_shell.run("outcome", "deal", "2", "--on", "2026-11-02")
    told = evidence_shell.run("results").stdout
    assert "And 1 outcome of other kinds: 1 deal (--kind 'deal'). All of them: --kind all" in told
    assert "What it took" in told
    assert evidence_shell.run("results", "--kind", "meeting").stdout.startswith(
        "0 sales meetings since November"
    )
    assert (
        "No outcome was kept before 1 November 2026."
        in evidence_shell.run("results", "--since", "1900-01-01").stdout
    )
    assert evidence_shell.json("outcome", "lead", "--on", "1890-01-01", code=1)["error"]["code"] == "OUC-113"


def test_a_table_is_read_and_written(evidence_shell: Shell, tmp_path: Path) -> None:
    table = tmp_path / "mine.csv"
    table.write_text("When,What,Who\n2026-05-04,interview,Leo Brandt\n2026-05-05,interview,Nobody\n")
    looked = evidence_shell.json("outcome", "--import", str(table), "--preview")
    assert (looked["read"], looked["added"], looked["rejected"], looked["act"]) == (2, 1, 1, None)
    assert evidence_shell.json("outcome") == []
    told = evidence_shell.run("outcome", "--import", str(table), "--preview").stdout
    assert told.startswith("Columns: who: Who; when: When; what: What; note: no column.")
    assert "row 3: Who: Nobody is called “Nobody”" in told
    unnamed = tmp_path / "unnamed.csv"
    unnamed.write_text("When,What\n2026-05-04,interview\n")
    assert (
        "No column says thanks to whom"
        in evidence_shell.run("outcome", "--import", str(unnamed), "--preview").stdout
    )
    assert "Take all of it back" in evidence_shell.run("outcome", "--import", str(table)).stdout
    written = tmp_path / "all.csv"
    evidence_shell.run("outcome", "--export", str(written))
    assert "Leo Brandt" in written.read_text(encoding="utf-8-sig")
    evidence_shell.run("outcome", "--undo")
    assert evidence_shell.json("outcome") == []
    evidence_shell.run("outcome", "--import", str(written))
    assert len(evidence_shell.json("outcome")) == 1


def test_month_is_told_on_one_page(shell: Shell, folder: Path) -> None:
    assert "RES-101" in shell.run("results", "--month", "2026-11", code=1).stderr
    shell.run("import", str(folder))
    told = shell.run("results", "--month", "2026-11").stdout
    assert told.startswith("November 2026: no outcome kept, ")
    assert "Nothing is known of this month." in told
    month = shell.json("results", "--month", "2026-10")
    assert [each["month"] for each in month["lately"]][::11] == ["2025-11", "2026-10"]
    assert month["alive_connections"] <= month["alive"]
    assert (month["month"], month["is_over"], month["until"]) == ("2026-10", True, "2026-10-31")
    assert "RES-101" in shell.run("results", "--month", "2027-01", code=1).stderr


def test_a_month_has_its_parts_and_the_months_before(evidence_shell: Shell) -> None:
    evidence_shell.run("outcome", "interview", "--on", "2026-11-10")
    told = evidence_shell.run("results", "--month", "2026-11").stdout
    assert "Where you stand" in told
    assert "Month    Conversations  New connections  Outcomes\n2026-11" in told


def test_an_empty_network_names_the_next_step(shell: Shell) -> None:
    shell.run("outcome", "--role", "recruiter")
    told = shell.run("results").stdout
    assert told.startswith("No outcome is kept yet, and no connection is here to bring one.")
    assert "firsthand import PATH" in told
    assert "firsthand import PATH" in shell.run("results", "--month", "2026-11").stdout
