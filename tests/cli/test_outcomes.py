"""firsthand outcome, as a person types it."""

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
