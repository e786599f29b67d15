"""The owner's employers, schools and events, as notes call them."""

import pytest

from firsthand.core.notes.own_names import OwnNames, whole_names
from firsthand.core.notes.words import clean, words_of


def found(note: str, name: str, code: str = "en", *, are_schools: bool = False) -> bool:
    return bool(OwnNames(words_of(clean(note)), [name], code, are_schools=are_schools).found)


@pytest.mark.parametrize(
    ("code", "note", "name"),
    [
        ("en", "we shared a desk at Harrow for years", "Harrow Freight Ltd"),
        ("en", "we worked together at harrow freight", "Harrow Freight Ltd"),
        ("en", "I ran the desk at Leeds Council", "Leeds City Council"),
        ("de", "Bei Tannau haben wir die Kirche gebaut", "Holzwerk Tannau AG"),
        ("fr", "on bossait à la mairie de Quimper", "Ville de Quimper"),
        ("es", "Talleres Ferrero, turno de tarde", "Talleres Ferrero S.L."),
        ("pt", "estive no Banco Ribatejo", "Banco Ribatejo"),
        ("nl", "ik zat bij Hollandia op kantoor", "Hollandia Transport"),
    ],
)
def test_an_employer_is_found_by_its_telling_words(code: str, note: str, name: str) -> None:
    assert found(note, name, code)


@pytest.mark.parametrize(
    ("code", "note", "name"),
    [
        ("en", "behind you at the Leeds Data Meetup", "Leeds City Council"),
        ("en", "I live in Leeds too", "Leeds City Council"),
        ("nl", "je column in Transport & Logistiek", "Hollandia Transport"),
        ("fr", "votre chronique dans Morvan Matin", "Atelier Morvan SARL"),
        ("de", "beim Weserbogen-Lauf am Sonntag", "Klinikum Weserbogen"),
        ("de", "wir in der Zimmerei", "Zimmerei Falk"),
        ("it", "la Maratonina di Lodi", "Comune di Lodi"),
        ("en", "a partner in retail", "Calder Retail Group"),
    ],
)
def test_a_town_a_trade_or_another_name_is_no_employer(code: str, note: str, name: str) -> None:
    assert not found(note, name, code)


def test_a_town_names_the_school_to_who_speaks_of_studying() -> None:
    assert found("Wij studeerden samen in Leeds", "University of Leeds", "nl", are_schools=True)
    assert not found("die Leeds Marathon", "University of Leeds", "nl", are_schools=True)


def test_a_name_in_full_is_found_with_its_words() -> None:
    words = words_of(clean("On s'est vus au Salon du Bois Neuf, puis au Salon du Livre"))
    (own,) = whole_names(words, ["Salon du Bois Neuf 2026"], are_events=True)
    assert [word.raw for word in words[own.first : own.last]] == ["Salon", "du", "Bois", "Neuf"]


@pytest.mark.parametrize(
    ("note", "many"), [("at Gamescom last year", 1), ("at gamescom", 0), ("at Games", 0)]
)
def test_an_event_of_one_word_is_found_where_it_is_written_as_a_name(note: str, many: int) -> None:
    assert len(list(whole_names(words_of(note), ["Gamescom"], are_events=True))) == many
    assert not list(whole_names(words_of(note), ["Gamescom"]))
