import pytest
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


def test_a_crowd_about_some_notes_answers_for_them_as_one_about_all() -> None:
    texts = [(str(number), MASS.format("Ana", number) + " Spring." * (number % 3)) for number in range(9)]
    texts += [
        ("x", "Lovely talk about ferries, I build the small ones and would like to hear how you dock them.")
    ]
    everything, some = Crowd(texts), Crowd(texts, about=[texts[0][1], texts[-1][1]])
    for sender_key, text in (texts[0], texts[-1]):
        assert some.count_others(text, sender_key) == everything.count_others(text, sender_key)


@given(
    st.lists(st.sampled_from(["one", "two", "six", "ten", "ice", "tea"]), min_size=9, max_size=30), st.data()
)
def test_a_crowd_finds_all_that_is_alike(words: list[str], data: st.DataObject) -> None:
    others = data.draw(st.lists(st.permutations(words), max_size=4))
    text, texts = " ".join(words), [(str(number), " ".join(each)) for number, each in enumerate(others)]
    alike = sum(
        is_alike(sketch(text), sketch(other)) and bool(set(sketch(text)[:8]) & set(sketch(other)[:8]))
        for _, other in texts
    )
    assert Crowd(texts, about=[text]).count_others(text, "me") == alike


def test_a_crowd_is_not_asked_about_what_it_did_not_keep() -> None:
    crowd = Crowd([("a", MASS.format("Ana", "Northwind"))], about=["a short text"])
    with pytest.raises(AssertionError):
        crowd.count_others(MASS.format("Ana", "Contoso"), "b")
