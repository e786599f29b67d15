"""How many a seller serves, one word to answer with, and people who only want what the reader does."""

from datetime import date

import pytest

from firsthand.core.knowledge import Owner
from firsthand.core.notes.proof import asks_for_password, counts_customers
from firsthand.core.notes.reader import read_note
from firsthand.core.notes.text import take_apart
from firsthand.core.notes.values import NoteKind

OWNER = Owner(name="Ana Duarte", names=("Ana Duarte",), headline="Roof gardens")


def kind_of(note: str) -> NoteKind:
    return read_note(note, owner=OWNER, sender_name="Jo Perle", sent_on=date(2026, 10, 1)).kind


@pytest.mark.parametrize(
    "note",
    [
        "Forty growers have switched and we still pick up the phone ourselves.",
        "Bei 60 Gärtnereien läuft das schon mit uns.",
        "120 jardineries nous ont confié leurs plannings.",
        "Más de cien viveros trabajan con nosotros.",
        "Já são 70 equipas a trabalhar connosco.",
        "Trenta vivai lo fanno con il nostro metodo.",
        "Bij 40 kwekers draait nu onze bewaking.",
    ],
)
def test_customers_are_counted_in_any_language(note: str) -> None:
    assert counts_customers(take_apart(note))


@pytest.mark.parametrize(
    "note",
    [
        "We met 14 days ago at the seed fair and talked about your garden.",
        "In 2019 we planted the roof of the school with you.",
        "Wir haben vor 20 Minuten telefoniert.",
        "I liked page 14, we both did.",
    ],
)
def test_days_years_and_pages_are_no_customers(note: str) -> None:
    assert not counts_customers(take_apart(note))


@pytest.mark.parametrize(
    "note", ["If you want the list, reply MOSS.", "Schreib mir DACH, dann schicke ich es."]
)
def test_one_word_to_answer_with_is_seen(note: str) -> None:
    assert asks_for_password(take_apart(note))


def test_a_short_form_is_no_word_to_answer_with() -> None:
    assert not asks_for_password(take_apart("Thanks for your talk at the EPA day in Bonn."))


@pytest.mark.parametrize(
    "note",
    [
        "Do you take on small gardens? Ours is 40 m² in Bath and the budget is about 3k.",
        "Was würden Sie für die Begrünung unserer Garage verlangen? Wir haben ein Angebot über 9.000 Euro.",
        "Pourriez-vous nous faire un devis pour le toit de l'école ? Budget 8 000 €.",
        "¿Cuánto cobrarías por revisar el riego de la azotea del colegio? Tenemos poco presupuesto.",
        "Pode fazer-nos um orçamento para o terraço da escola? Temos 4.000 € para isso.",
        "Mi servirebbe un preventivo per il tetto della scuola, abbiamo 4.000 euro.",
        "Wat zou je rekenen om het dak van onze school te beplanten? Het budget is klein.",
    ],
)
def test_who_wants_to_pay_the_reader_sells_nothing(note: str) -> None:
    assert kind_of(note) is NoteKind.PERSONAL


@pytest.mark.parametrize(
    "note",
    [
        "You only pay us once your roof is green, not a penny before. When can we come by?",
        "Bezahlt wird nur im Erfolgsfall. Wen darf ich bei Ihnen ansprechen?",
        "Vous ne payez que les heures faites, sans abonnement. On en parle ?",
        "Cobramos solo sobre el ahorro. ¿Te lo cuento en un cuarto de hora?",
        "Só paga os que aparecerem. Mostro-lhe como em dez minutos.",
        "Guadagniamo solo se vendete. Le mostro come, bastano dieci minuti.",
        "We rekenen alleen af als het lukt. Zal ik het je laten zien?",
    ],
)
def test_pay_on_success_is_an_offer(note: str) -> None:
    assert kind_of(note) is NoteKind.PITCH


@pytest.mark.parametrize(
    "note",
    [
        "Hi Ana, it's the director. I'm in a meeting, can't talk. Get me four Apple gift cards and send the codes.",
        "Hallo, hier ist dein Chef, ich bin in einer Besprechung. Kauf bitte Geschenkkarten und schick mir die Codes.",
        "C'est le directeur, je suis en réunion. Achetez 4 cartes Amazon et envoyez-moi les codes.",
        "Soy el director, estoy en una reunión. Compra unas tarjetas Amazon y mándame los códigos por aquí.",
        "Sou o diretor, estou numa reunião. Compre cartões Apple e envie-me os códigos por aqui.",
        "Sono il direttore, sono in riunione. Compra due carte Amazon e mandami i codici qui.",
        "Met de directeur, ik zit in een vergadering. Haal cadeaukaarten en wil je de codes sturen?",
    ],
)
def test_a_hurried_errand_for_gift_cards_is_a_swindle(note: str) -> None:
    assert kind_of(note) is NoteKind.SCAM
