"""firsthand outcome, as a person types it."""

from pathlib import Path

from tests.cli.conftest import Shell


def test_an_outcome_is_kept_changed_and_taken_back(evidence_shell: Shell) -> None:
    chosen = evidence_shell.json("outcome", "--role", "job-seeker")
    assert chosen == {"role": "job-seeker", "kinds": ["hiring-manager", "interview", "offer"]}
    kept = evidence_shell.json(
        "outcome", "interview", "2", "--introducer", "4", "--on", "2026-11-02", "--note", "well"
    )
    [found] = evidence_shell.json("outcome")
    assert found["id"] == kept["id"]
    assert (found["kind"], found["on"], found["note"], found["evidence"]) == (
        "interview",
        "2026-11-02",
        "well",
        [],
    )
    assert [(each["id"], each["part"]) for each in found["credits"]] == [("2", "source"), ("4", "introducer")]
    evidence_shell.run("outcome", "--credit", kept["id"], "4")
    [found] = evidence_shell.json("outcome")
    assert [(each["id"], each["part"]) for each in found["credits"]] == [("4", "source")]
    assert [each["kind"] for each in evidence_shell.json("person", "4")["outcomes"]] == ["interview"]
    assert evidence_shell.json("person", "2")["outcomes"] == []
    assert "1 outcome.\n" in evidence_shell.run("outcome").stdout
    assert evidence_shell.json("outcome", "--remove", kept["id"]) == {"act": f"outcome:{kept['id']}"}
    assert evidence_shell.json("outcome") == []
    assert "What you are after: looking for a job." in evidence_shell.run("outcome", "--undo").stdout
    assert evidence_shell.json("outcome", "--undo", code=1)["error"]["code"] == "OUC-108"


def test_a_kind_of_ones_own_is_asked_for(evidence_shell: Shell) -> None:
    refused = evidence_shell.json("outcome", "podcast", code=1)
    assert refused["error"]["code"] == "OUC-101"
    evidence_shell.run("outcome", "podcast", "--new")
    evidence_shell.run("outcome", "Podcast")
    assert [each["kind"] for each in evidence_shell.json("outcome")] == ["podcast", "podcast"]


def test_nothing_is_suggested_without_a_role(evidence_shell: Shell) -> None:
    assert evidence_shell.json("outcome", "--suggested") == []
    assert evidence_shell.json("outcome", "--confirm", "1", code=1)["error"]["code"] == "OUC-109"


def test_what_is_taken_back_is_the_newest_act_and_is_said(evidence_shell: Shell, tmp_path: Path) -> None:
    """A change of credit takes back that change; a table that adds nothing takes back nothing of its own."""
    table = tmp_path / "mine.csv"
    table.write_text("When,What,Who\n2026-05-04,interview,Leo Brandt\n2026-05-05,interview,Leo Brandt\n")
    evidence_shell.run("outcome", "--import", str(table))
    before = evidence_shell.json("outcome")
    evidence_shell.run("outcome", "--credit", before[0]["id"], "2")
    assert evidence_shell.json("outcome") != before
    assert evidence_shell.run("outcome", "--undo").stdout.startswith("Taken back: ")
    assert evidence_shell.json("outcome") == before
    told = evidence_shell.run("outcome", "--import", str(table)).stdout
    assert "Nothing new was kept, so there is nothing to take back." in told
    assert evidence_shell.run("outcome", "--undo").stdout == "Taken back: 2 outcomes of a table, kept.\n"
    assert evidence_shell.json("outcome") == []


def test_credit_is_taken_from_everybody_only_where_that_is_said(evidence_shell: Shell) -> None:
    kept = evidence_shell.json("outcome", "interview", "2")
    assert evidence_shell.json("outcome", "--credit", kept["id"], code=1)["error"]["code"] == "OUC-112"
    assert (
        evidence_shell.json("outcome", "--credit", kept["id"], "2", "--nobody", code=1)["error"]["code"]
        == "OUC-112"
    )
    told = evidence_shell.run("outcome", "--credit", kept["id"], "--nobody").stdout
    assert told.startswith("Interview, credited to nobody.")
    evidence_shell.run("outcome", "--undo")
    assert [each["id"] for each in evidence_shell.json("outcome")[0]["credits"]] == ["2"]
