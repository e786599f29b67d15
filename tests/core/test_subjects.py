import pytest

from firsthand.core.subjects import answered_subject, is_answer


@pytest.mark.parametrize(
    ("subject", "answered"),
    [
        ("Re: Crane plan", "crane plan"),
        ("RE[2]: AW:  Crane   plan", "crane plan"),
        ("Antw: Crane plan", "crane plan"),
        ("Réf : Crane plan", "crane plan"),
        ("R: Crane plan", "crane plan"),
        ("回复：Crane plan", "crane plan"),
        ("Re:", ""),
    ],
)
def test_what_an_answer_puts_before_a_subject_is_left_out(subject: str, answered: str) -> None:
    assert (is_answer(subject), answered_subject(subject)) == (True, answered)


@pytest.mark.parametrize("subject", ["Crane plan", "Report: cranes", "Fwd: Crane plan", "Resume: Ana", ""])
def test_other_subjects_answer_nothing(subject: str) -> None:
    assert (is_answer(subject), answered_subject(subject)) == (False, subject.casefold())
