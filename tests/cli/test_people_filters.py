"""firsthand people with filters: the words of the page."""


def names(shell, *words):
    return [each["name"] for each in shell.json("people", *words)]


def test_filters_narrow_the_list(full_shell):
    everybody = names(full_shell)
    connected = names(full_shell, "--connected", "yes")
    assert set(connected) < set(everybody)
    assert names(full_shell, "--connected", "yes", "--connected", "no") == names(
        full_shell, "--connected", "no"
    )
    assert set(connected) | set(names(full_shell, "--connected", "no")) == set(everybody)
    assert sorted(everybody, key=str.lower) == names(full_shell, "--sort", "name")


def test_the_last_line_says_who_they_are(full_shell):
    told = full_shell.run("people", "--knowledge", "none", "--contact", "never", "--sort", "strength").stdout
    assert told.splitlines()[-1].endswith("never in contact, strongest first.")


def test_nobody_is_told_with_what_to_let_go(full_shell):
    told = full_shell.run("people", "--standing", "close", "--strength", "-3").stdout
    assert told == "Nobody: close, strength up to 3. Let one of them go.\n"


def test_wrong_words_are_refused(full_shell):
    assert "PEO-102" in full_shell.run("people", "--strength", "much", code=1).stderr
    assert "PEO-102" in full_shell.run("people", "--contact", "within-0", code=1).stderr
    assert "invalid choice" in full_shell.run("people", "--standing", "old", code=2).stderr


def test_exports_take_the_same_words(full_shell):
    told = full_shell.run("export", "--format", "json", "--connected", "no", "--sort", "name").stdout
    assert told.count('"is_connected": true') == 0


def test_a_slip_is_forgiven(full_shell):
    assert names(full_shell, "pirya ramna") == ["Priya Raman"]
    assert names(full_shell, "company:nrothbeam") == ["Priya Raman"]
    told = full_shell.run("people", "pirya").stdout
    assert told.endswith("1 of 1 person found for words like “pirya”.\n")
    assert "Nobody found for “qqqq”." in full_shell.run("people", "qqqq").stdout
