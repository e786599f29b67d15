"""Telling who was at a school together from who was only there as well."""

import pytest

from firsthand.core.notes.sharing import Sharing, sharing_in
from firsthand.core.notes.words import clean, words_of


def sharing(text: str, code: str) -> Sharing:
    return sharing_in(words_of(clean(text)), code)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "We were in the same year at Hull University"),
        ("en", "you were my classmate in Leeds"),
        ("de", "Wir haben zusammen in Bonn studiert"),
        ("fr", "on était dans la même promo"),
        ("es", "Estudiamos en la Universidad de Oviedo"),
        ("pt", "Fomos da mesma turma"),
        ("it", "Eravamo compagni di corso"),
        ("nl", "We zaten in dezelfde klas"),
    ],
)
def test_the_same_class_is_time_together(code: str, text: str) -> None:
    assert sharing(text, code) is Sharing.TOGETHER


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "I studied at Hull as well, on lock gates, though only from 2016"),
        ("en", "Same university as you, in 2016"),
        ("de", "Auch ich habe in Köln Jura studiert, allerdings erst ab 2016"),
        ("fr", "Moi aussi je suis passé par l'IUT, mais dix ans après vous"),
        ("es", "Yo también estudié en Oviedo"),
        ("pt", "Também estudei Economia em Évora"),
        ("it", "Anch'io ho studiato a Pavia"),
        ("nl", "Ik heb ook in Zwolle gestudeerd, jaren later"),
        ("de", "Wir waren zusammen an der Uni, nur in anderen Jahren"),
    ],
)
def test_the_same_school_at_another_time_is_not(code: str, text: str) -> None:
    assert sharing(text, code) is Sharing.APART


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "Our sons are in the same class at Pelham Primary"),
        ("de", "Ich war in Ihrer offenen Vorlesung an der Hochschule"),
        ("fr", "J'ai assisté à votre cours public à l'IUT"),
        ("es", "Estuve en tu clase abierta en la Universidad"),
        ("pt", "Estive na sua aula aberta na Universidade"),
        ("it", "Ho seguito la tua lezione aperta all'Università"),
        ("nl", "Vorige maand zat ik bij je gastcollege"),
    ],
)
def test_an_audience_and_parents_studied_nothing_together(code: str, text: str) -> None:
    assert sharing(text, code) is Sharing.NOT_THEM
