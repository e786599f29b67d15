"""firsthand backtest: policies over the past, in words and for programs."""

import shutil

from tests.cli.conftest import Shell

ANSWERS = ("accept", "talk", "ask", "decline")


def test_empty_store_says_what_to_do(shell: Shell) -> None:
    assert "firsthand import" in shell.run("backtest").stdout
    assert shell.json("backtest")["policies"] == {}


def test_two_policies_side_by_side(full_shell: Shell, shell: Shell) -> None:
    shutil.copytree(full_shell.home, shell.home)
    shell.run("outcome", "interview", "Priya Raman", "--on", "2026-01-10")
    found = shell.json("backtest", "--policy", "closed-circle", "--against", "Open")
    assert list(found["policies"]) == ["Closed circle", "Open"]
    closed, free = found["policies"].values()
    assert [closed[each] for each in ANSWERS] == [1, 0, 0, 2]  # Tom wrote before, Priya only later
    assert [free[each] for each in ANSWERS] == [3, 0, 0, 0]
    assert (closed["accept_low"], closed["decline_low"]) == (1, 1)
    assert (closed["outcomes_kept"], closed["outcomes_lost"]) == (0, 1)
    assert (free["outcomes_kept"], free["outcomes_lost"]) == (1, 0)
    assert (found["from"], found["to"]) == ("2024-03-05", "2026-11-18")
    assert closed["by_year"]["2024"] == {"accept": 0, "talk": 0, "ask": 0, "decline": 1}
    told = shell.run("backtest", "--policy", "Closed circle").stdout
    assert told.startswith(
        "Closed circle would have let in 1 of 3, and your one outcome may have come from somebody it"
        " would have refused."
    )
    assert "  kept     0 (0 to 1) of your outcomes" in told
    assert "  lost     1 (0 to 1) of your outcomes" in told
    assert "  spared   0 pitches" in told
    assert "  Perhaps lost: interview, 2026-01-10, from Priya Raman" in told
    assert all(each.split("\n")[0][:40] in told for each in found["cannot_show"])


def test_unknown_policy_is_an_error(full_shell: Shell) -> None:
    for wrong in (["--policy", "Nothing"], ["--policy", ""], ["--against", ""]):
        assert full_shell.json("backtest", *wrong, code=1)["error"]["code"] == "POL-101"


def test_spectrum_in_words_and_for_programs(full_shell: Shell, shell: Shell) -> None:
    assert "firsthand import" in shell.run("spectrum").stdout
    assert shell.json("spectrum")["over_time"] == []
    found = full_shell.json("spectrum")
    assert (found["place"], found["is_told"], found["chosen"]["place"]) == (None, False, 30)
    assert [each["part"] for each in found["parts"]] == ["strangers", "unknown", "bare", "untalked"]
    shell.run("outcome", "interview", "--on", "2026-11-01")
    told = shell.run("spectrum").stdout
    assert "You chose “Trusted network”, at 30.\nImport your archive: firsthand import PATH" in told
    assert "Left out" not in told
    told = full_shell.run("spectrum").stdout
    assert told.startswith("Too little to tell")
    assert "results decide" in told
