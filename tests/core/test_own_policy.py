"""Policies of the owner's own: files with comments, every fault named by its line."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.core.cases import CASES, TODAY, case, claim, knowing

from firsthand.core.errors import UserError
from firsthand.core.knowledge import Evidence, Knowing, Knowledge
from firsthand.core.notes.values import ClaimKind, ClaimState, NoteKind
from firsthand.core.openness import place_of
from firsthand.core.own_policy import examine_policy, find_idle, read_policy
from firsthand.core.own_policy_words import ANSWERS, RULES, write_policy
from firsthand.core.policy import STOPS, decide
from firsthand.core.stops import Policy
from firsthand.core.verdicts import Verdict

RECRUITER = (claim(ClaimKind.RECRUITS, ClaimState.UNKNOWN),)


def own(*lines: str) -> Policy:
    return read_policy("\n".join(('name = "Mine"', *lines)))


def faults(*lines: str) -> list[str]:
    policy, found = examine_policy("\n".join(lines))
    assert policy is None
    return [str(each) for each in found]


def test_what_is_left_out_is_as_at_the_stop_it_is_based_on() -> None:
    mine = own('based-on = "balanced"', "[answers]", 'personal = "talk" # not at once')
    assert (mine.name, mine.answers.personal, mine.answers.confirmed) == ("Mine", "talk", "accept")
    assert (mine.asks_per_week, mine.place) == (10, 45)


@pytest.mark.parametrize("stop", STOPS, ids=lambda stop: stop.name)
def test_a_stop_as_a_file_answers_as_the_stop_does(stop: Policy) -> None:
    mine = read_policy(write_policy(stop, name="Mine"))
    for rule in range(1, 10):
        for note in NoteKind:
            assert mine.answer(rule, note=note) is stop.answer(rule, note=note)
    assert (mine.place, place_of(stop)) == (stop.place, stop.place)


@given(CASES, st.sampled_from(STOPS))
def test_a_stop_as_a_file_decides_as_the_stop_does(asked: object, stop: Policy) -> None:
    mine = read_policy(write_policy(stop, name="Mine"))
    here, there = decide(asked, mine, TODAY), decide(asked, stop, TODAY)
    assert (here.verdict, here.rule) == (there.verdict, there.rule)


@given(
    st.dictionaries(st.sampled_from(list(RULES)), st.sampled_from(ANSWERS[:4])), st.sampled_from(list(RULES))
)
def test_a_friendlier_answer_never_moves_the_place_toward_quality(answers: dict[str, str], key: str) -> None:
    def placed(given: dict[str, str]) -> int:
        return own("[answers]", *(f'{name} = "{answer}"' for name, answer in given.items())).place

    before = {**answers, key: "decline"}
    assert placed({**before, key: "talk"}) >= placed(before)


def test_each_fault_is_named_by_its_line_and_all_at_once() -> None:
    assert faults(
        'name = "Open"',
        'based-on = "Ajar"',
        "[answers]",
        'personal = "maybe"',
        'stranger = "ask"',
        "[numbers]",
        "asks-per-week = 1000",
        "[[exceptions]]",
        'whom = "recruiters"',
        'answer = "talk"',
        "[[exceptions]]",
        'answer = "yes"',
        "until = 3",
    ) == [
        "line 1: “Open” is a stop of Firsthand's own. Give yours another name",
        "line 2: based-on is one of: Closed circle, Trusted network, Balanced, Open, Open networker",
        "line 4: personal is one of: accept, talk, ask, decline, follow",
        f"line 5: “stranger” is not known under [answers]. Known are: {', '.join(RULES)}",
        "line 7: asks-per-week is a whole number from 0 to 100",
        "line 11: whom is one of: alumni, shared, recruiters, advice seekers, readers, want to meet, strangers",
        "line 12: answer is one of: accept, talk, ask, decline, follow",
        "line 13: until is a day like 2027-03-31, without quotes",
    ]


@pytest.mark.parametrize(
    ("lines", "line"),
    [
        (('name = "Mine"', "[answers]", "personal = talk"), 3),
        (('name = "Mine"', "[answers"), 2),
        (('name = "Mine"', 'name = "Yours"'), 2),
        (('name = "Mine"', "answers = 3"), 2),
        (('name = "Mine"', "exceptions = 3"), 2),
        (('name = "Mine"', "x = " + "[" * 5000), 0),
        (("# nothing",), 0),
        (("x" * 20_000,), 0),
        (('name = "Mine"', "[[exceptions]]", 'whom = ["recruiters"]', 'answer = "talk"'), 3),
        (('name = "Mine"', "x = " + "9" * 5000), 2),
    ],
)
def test_what_is_no_policy_is_said_with_its_line(lines: tuple[str, ...], line: int) -> None:
    policy, found = examine_policy("\n".join(lines))
    assert policy is None
    assert found[0].line == line


@pytest.mark.parametrize(
    ("lines", "said"),
    [
        (
            ("[answers]", 'personal = "talk"', "[answers]"),
            "line 4: “answers” is said a second time here; keep one of the two",
        ),
        (("[numbers]", "asks-per-week = 1", "asks-per-week = 2"), "line 4: “asks-per-week” is said a second time"),
        (("[answers]", "personal = talk"), "line 3: What stands after = is not understood"),
        (("[answers",), "line 2: A heading ends with ]"),
        (("[answers]", "personal"), "line 3: A word is followed by ="),
        (("until = 2026-02-30",), "line 2: This is no day of the calendar"),
        (("[answers]", 'personal = "talk" now'), "line 3: Something stands here after the end"),
        (("!",), "line 2: This line is not understood"),
    ],
)  # fmt: skip
def test_what_cannot_be_read_is_said_in_our_words(lines: tuple[str, ...], said: str) -> None:
    [found] = faults('name = "Mine"', *lines)
    assert found.startswith(said)
    assert found.endswith('. A line reads like personal = "talk"')


@pytest.mark.parametrize(
    ("lines", "line"),
    [
        (('answers.personal = "maybe"',), 2),
        (("", 'answers = { introduced = "talk", personal = "maybe" }'), 3),
        (("numbers.asks-per-week = 1000",), 2),
        (("exceptions = [", '  { whom = "alumni", answer = "talk" },', '  { whom = "nobody", answer = "talk" },', "]"), 4),
        (('["answers"]', '"personal" = "maybe"'), 3),
        (("[strange]", "x = 1"), 2),
        (("[strange.more]", "x = 1"), 2),
        (("answers.more.personal = 1",), 2),
    ],
)  # fmt: skip
def test_keys_are_found_however_they_are_written(lines: tuple[str, ...], line: int) -> None:
    policy, [found] = examine_policy("\n".join(('name = "Mine"', *lines)))
    assert policy is None
    assert found.line == line


def test_exceptions_that_answer_nobody_are_named_by_their_line() -> None:
    text = "\n".join(
        (
            'name = "Mine"',
            *("[[exceptions]]", 'whom = "alumni"', 'answer = "talk"'),
            *("[[exceptions]]", 'whom = "alumni"', 'answer = "decline"'),
            *("[[exceptions]]", 'whom = "recruiters"', 'answer = "talk"', "until = 2020-03-31"),
            *("[[exceptions]]", 'whom = "recruiters"', 'answer = "ask"', "until = 2027-03-31"),
        )
    )
    found = find_idle(read_policy(text), text, TODAY)
    assert [str(each) for each in found] == [
        "line 6: This exception never speaks, as the one for “alumni” in line 3 comes first",
        "line 11: This exception ended on 31 March 2020, and answers nobody any more",
    ]


@given(st.text(max_size=60) | st.sampled_from(list(RULES)).map(lambda key: f'name="M"\n[answers]\n{key} = '))
def test_any_text_is_a_policy_or_has_a_fault(text: str) -> None:
    policy, found = examine_policy(text)
    assert (policy is None) == bool(found)


def test_the_error_names_the_first_line_and_the_others() -> None:
    with pytest.raises(UserError, match=r"^line 2: .* Further: line 3: .*Correct it.*\(POL-102\)$"):
        own("based-on = 1", "numbers = 2")


def test_an_exception_speaks_where_the_rules_from_five_on_would() -> None:
    mine = own("[[exceptions]]", 'whom = "recruiters"', 'answer = "talk"')
    met = knowing(Knowledge.MET)
    for kind, known, expected in (
        (NoteKind.TEMPLATE, None, "talk"),
        (NoteKind.PITCH, None, "decline"),
        (NoteKind.SCAM, None, "decline"),
        (NoteKind.TEMPLATE, met, "accept"),
    ):
        assert decide(case(kind, known=known, claims=RECRUITER), mine, TODAY).verdict == expected
    assert decide(case(NoteKind.TEMPLATE), mine, TODAY).verdict == "ask"
    decision = decide(case(NoteKind.TEMPLATE, claims=RECRUITER), mine, TODAY)
    assert decision.reasons[0].text == (
        "Mine makes an exception for people who write about a role they want to fill"
    )


def test_an_exception_ends_after_its_day() -> None:
    mine = own("[[exceptions]]", 'whom = "recruiters"', 'answer = "talk"', "until = 2026-10-02")
    recruiter = case(NoteKind.TEMPLATE, claims=RECRUITER)
    days = (TODAY, date(2026, 10, 3))
    assert [decide(recruiter, mine, day).verdict for day in days] == ["talk", "ask"]


def test_alumni_are_those_whose_school_the_records_confirm() -> None:
    mine = own("[[exceptions]]", 'whom = "alumni"', 'answer = "accept"')
    shared = Knowing(Knowledge.SHARED, (Evidence("shared", "Both at Porto", ("school:3",), TODAY),))
    work = Knowing(Knowledge.SHARED, (Evidence("shared", "Both at Northwind", ("position:3",), TODAY),))
    told = [
        decide(each, mine, TODAY).verdict
        for each in (
            case(claims=(claim(ClaimKind.STUDIED, ClaimState.CONFIRMED),)),
            case(claims=(claim(ClaimKind.STUDIED, ClaimState.UNKNOWN),)),
            case(known=shared),
            case(known=work),
        )
    ]
    assert told == ["accept", "ask", "accept", "ask"]


def test_a_no_may_suggest_to_follow_instead() -> None:
    mine = own(
        "[answers]", 'personal = "follow"', "[[exceptions]]", 'whom = "strangers"', 'answer = "follow"'
    )
    personal = decide(case(NoteKind.PERSONAL, known=knowing(Knowledge.WROTE)), mine, TODAY)
    stranger = decide(case(NoteKind.BLANK), mine, TODAY)
    assert [(each.verdict, each.follows) for each in (personal, stranger)] == [(Verdict.DECLINE, True)] * 2
    assert not decide(case(NoteKind.PITCH), mine, TODAY).follows


def test_mass_text_alone_may_be_told_to_follow() -> None:
    mine = own("[answers]", 'unexplained = "decline"', 'mass-text = "follow"')
    told = [decide(case(kind), mine, TODAY).follows for kind in (NoteKind.BLANK, NoteKind.TEMPLATE)]
    assert told == [False, True]
