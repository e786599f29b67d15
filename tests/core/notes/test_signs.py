"""What a note shows, and what that sums up to."""

from datetime import date

import pytest

from firsthand.core.knowledge import Employment, Owner
from firsthand.core.notes.kinds import LEARNED, shares_of, weigh_signs, weigh_terms
from firsthand.core.notes.reader import claims_of, note_signs, read_note
from firsthand.core.notes.sign_weights import SIGNS
from firsthand.core.notes.signs import Signs
from firsthand.core.notes.terms import terms_of
from firsthand.core.notes.text import take_apart
from firsthand.core.notes.values import NoteKind

OWNER = Owner(
    name="Ana Duarte",
    names=("Ana Duarte",),
    headline="Roof gardens",
    employments=(Employment("", "Mirtillo Holding"),),
)
SENT_ON = date(2026, 10, 1)


def signs_in(note: str) -> Signs:
    text = take_apart(note)
    claims = claims_of(text, owner=OWNER, sent_on=SENT_ON)
    return note_signs(text, claims, owner=OWNER, sender_name="Jo Perle")


def kind_of(note: str) -> NoteKind:
    return read_note(note, owner=OWNER, sender_name="Jo Perle", sent_on=SENT_ON).kind


def terms_in(note: str) -> frozenset[str]:
    return terms_of(take_apart(note), OWNER, "Jo Perle")


def share_of_pitch(note: str) -> float:
    return shares_of(signs_in(note), terms_in(note))[NoteKind.PITCH]


def test_the_same_price_is_an_offer_from_who_sells_and_none_from_who_asks() -> None:
    sells = "We plant roofs for companies like yours from £900. Shall I send you a quote?"
    asks = "My daughter's school got a quote of £900 for the roof. Would you trust it?"
    assert share_of_pitch(sells) > 0.5 > share_of_pitch(asks)


def test_names_of_the_two_are_no_trade() -> None:
    assert "speaks of trade" not in signs_in("Dear Ana, is Mirtillo the one by the river?")


@pytest.mark.parametrize(
    "note",
    [
        "I'm deaf and your roof tour had no captions. Who at the garden could I write to about that?",
        "Bonsoir, j'habite au 4 et l'eau du toit coule dans ma cave depuis mardi. A qui dois-je le dire ?",
        "Guten Tag, mein Sohn hat auf Ihrem Dach seine Brille verloren. Wo wird so etwas abgegeben?",
        "Hola, soy enfermera y desde mi planta se ve su tejado. ¿Cómo se llama el árbol rojo?",
        "Buonasera, dirigo un vivaio a Pavia e da marzo mi manca un capo giardiniere, 38k e la casa. Ne parliamo?",
        "Hoi, ik ben de buurman van nummer 9, de regenton loopt elke nacht over. Wie kan dat dichtdraaien?",
    ],
)
def test_who_says_who_they_are_and_asks_sells_nothing(note: str) -> None:
    assert kind_of(note) is NoteKind.PERSONAL


@pytest.mark.parametrize(
    "note",
    [
        "Congratulations! Your garden is shortlisted for the Green Awards. Winner packages start at £495.",
        "Offriamo irrigatori e vasche usate, listino aggiornato su richiesta, sconto del 12% a novembre.",
        "Wij leveren dakplanten aan hoveniers, vanaf 200 stuks tegen groothandelsprijs. Zal ik de catalogus sturen?",
    ],
)
def test_a_price_that_nobody_asked_for_is_an_offer(note: str) -> None:
    assert kind_of(note) is NoteKind.PITCH


def test_what_fits_everybody_is_of_nobody() -> None:
    assert kind_of("Hello, I like your profile and hope we can learn from each other.") is NoteKind.TEMPLATE


def test_an_unknown_sign_and_an_unknown_term_say_nothing() -> None:
    assert set(weigh_signs({"sings": 9.0})) == set(weigh_terms(["xyzzyq"])) == {0.0}


def test_shares_sum_up_to_one() -> None:
    shares = shares_of(signs_in("Was macht das Dach?"), terms_in("Was macht das Dach?"))
    assert set(shares) == set(LEARNED)
    assert sum(shares.values()) == pytest.approx(1)


def test_a_longer_note_says_no_more_than_a_shorter_one() -> None:
    once = terms_in("We help shops like yours save money.")
    weak = frozenset(f"word{number}" for number in range(3 * len(once)))
    assert max(map(abs, weigh_terms(once | weak))) == pytest.approx(max(map(abs, weigh_terms(once))) / 2)


def test_nothing_is_learned_of_names() -> None:
    terms = terms_in("Hi Ana, Jo here. Is Mirtillo the one by the river? I wrote to Duarte at 9.")
    assert not {"ana", "perle", "duarte", "mirtillo", "9"} & terms
    assert {"hi <owner>", "<firm>", "<number>"} <= terms


def test_scripts_without_spaces_are_taken_in_runs() -> None:
    assert {"屋", "屋上", "屋上庭"} <= terms_in("屋上庭園を見ました。")


def test_every_weight_is_of_a_sign_that_some_note_can_show() -> None:
    shown = set(signs_in("We help 40 shops, save 20% by May 2026!")) | set(signs_in("ok? i met him"))
    plain = {name for name in SIGNS if not name.startswith(("says ", "<", "elsewhere"))}
    assert plain & shown
    assert not {name for name in plain if name != name.strip()}
