"""`firsthand policy`: listed, written as a file, checked, kept, used, removed, taken back."""

from pathlib import Path

from tests.cli.conftest import Shell

MINE = 'name = "Mine"\n[answers]\nunexplained = "decline"\n'


def test_stops_are_listed_before_anything_was_imported(shell: Shell) -> None:
    assert [(each["name"], each["place"], each["is_used"]) for each in shell.json("policy")] == [
        ("Closed circle", 10, False),
        ("Trusted network", 30, True),
        ("Balanced", 50, False),
        ("Open", 70, False),
        ("Open networker", 90, False),
    ]
    assert "30     Trusted network  in use  accepts people you know" in shell.run("policy").stdout


def test_own_policy_from_a_stop_to_its_use(evidence_shell: Shell, tmp_path: Path) -> None:
    file = tmp_path / "mine.toml"
    file.write_text(
        evidence_shell.run("policy", "balanced").stdout.replace(
            'unexplained = "ask"', 'unexplained = "decline"'
        )
    )
    told = evidence_shell.run("policy", "--check", str(file)).stdout
    assert "“Mine” can be used." in told
    assert "→" in told
    evidence_shell.run("policy", "--keep", str(file))
    assert "It is so already." in evidence_shell.run("policy", "--keep", str(file)).stdout
    evidence_shell.run("policy", "--use", "mine")
    assert [each["name"] for each in evidence_shell.json("policy") if each["is_used"]] == ["Mine"]
    assert {each["verdict"] for each in evidence_shell.json("invitations")} == {"accept", "decline"}
    assert "POL-104" in evidence_shell.run("policy", "--remove", "Mine", code=1).stderr
    evidence_shell.run("policy", "--use", "open")
    evidence_shell.run("policy", "--remove", "Mine")
    evidence_shell.run("policy", "--undo")
    assert evidence_shell.run("policy", "Mine").stdout == file.read_text()
    assert evidence_shell.json("invitations", "--policy", "mine")


def test_exceptions_that_answer_nobody_are_told(shell: Shell, tmp_path: Path) -> None:
    file = tmp_path / "mine.toml"
    file.write_text('name = "Mine"\n[[exceptions]]\nwhom = "alumni"\nanswer = "talk"\nuntil = 2020-03-31\n')
    told = "Line 5: This exception ended on 31 March 2020, and answers nobody any more."
    assert told in shell.run("policy", "--check", str(file)).stdout
    assert told in shell.run("policy", "--keep", str(file)).stdout
    assert [each["line"] for each in shell.json("policy", "--check", str(file))["warnings"]] == [5]


def test_a_file_that_is_none_is_refused_with_its_line(shell: Shell, tmp_path: Path) -> None:
    file = tmp_path / "mine.toml"
    file.write_text('name = "Mine"\n[answers]\npersonal = "perhaps"\n')
    assert shell.run("policy", "--keep", str(file), code=1).stderr.startswith(
        "line 3: personal is one of: accept"
    )
    file.write_bytes(b"\xff\xfe")
    assert "POL-107" in shell.run("policy", "--check", str(file), code=1).stderr
    assert "POL-107" in shell.run("policy", "--check", str(tmp_path / "none"), code=1).stderr
    assert "POL-101" in shell.run("policy", "Ajar", code=1).stderr


def test_using_one_is_what_is_taken_back(shell: Shell, tmp_path: Path) -> None:
    file = tmp_path / "mine.toml"
    file.write_text(MINE)
    shell.run("policy", "--keep", str(file))
    shell.run("policy", "--use", "open")
    told = shell.run("policy", "--undo").stdout
    assert told.startswith("Taken back: You use Open now")
    assert "“Trusted network” judges again." in told
    assert [each["name"] for each in shell.json("policy") if each["is_used"]] == ["Trusted network"]
    assert shell.run("policy", "--undo").stdout == "Taken back: Policy “Mine” kept.\n"
    assert "POL-106" in shell.run("policy", "--undo", code=1).stderr
