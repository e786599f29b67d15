from hypothesis import given
from hypothesis import strategies as st

from firsthand.core.notes.alike import Crowd, is_alike, sketch

MASS = "Hi {}, I have been following {} and think highly of what your team is doing. Happy to connect with leaders like you."


def test_filled_in_names_do_not_hide_mass_text() -> None:
    crowd = Crowd([("a", MASS.format("Ana", "Northwind")), ("b", MASS.format("Rui", "Contoso"))])
    assert crowd.count_others(MASS.format("Eva", "Fabrikam"), "c") == 2


def test_own_earlier_note_is_no_crowd() -> None:
    crowd = Crowd([("a", MASS.format("Ana", "Northwind"))] * 3)
    assert crowd.count_others(MASS.format("Ana", "Northwind"), "a") == 0


def test_one_sender_counts_once() -> None:
    crowd = Crowd([("a", MASS.format("Ana", "Northwind")), ("a", MASS.format("Ana", "Contoso"))])
    assert crowd.count_others(MASS.format("Ana", "Fabrikam"), "b") == 1


def test_added_sentence_does_not_hide_mass_text() -> None:
    crowd = Crowd([("a", MASS.format("Ana", "Northwind"))])
    assert (
        crowd.count_others(MASS.format("Ana", "Northwind") + " By the way, what a lovely spring.", "b") == 1
    )


def test_short_courtesy_is_no_crowd() -> None:
    crowd = Crowd([(str(number), "Thanks for connecting!") for number in range(9)])
    assert crowd.count_others("Thanks for connecting!", "x") == 0


def test_two_people_at_one_event_are_no_crowd() -> None:
    crowd = Crowd(
        [
            (
                "a",
                "Great meeting you in Porto, the workshop on late events was fun and I still owe you a coffee.",
            )
        ]
    )
    other = "Great meeting you in Porto, I am the one who asked about replaying queues after an outage."
    assert crowd.count_others(other, "b") == 0


def test_sketch_is_the_same_in_every_process() -> None:
    assert sketch("one two three four five six seven eight nine ten")[0] == 25_643_557_661_920_525


@given(st.text(max_size=300))
def test_sketch_is_few_small_ascending_numbers(text: str) -> None:
    drawn = sketch(text)
    assert list(drawn) == sorted(set(drawn))
    assert len(drawn) <= 24
    assert all(0 <= number < 1 << 60 for number in drawn)


@given(st.text(max_size=200), st.text(max_size=200))
def test_likeness_is_mutual(one: str, other: str) -> None:
    assert is_alike(sketch(one), sketch(other)) == is_alike(sketch(other), sketch(one))
