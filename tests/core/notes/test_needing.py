"""Sentences that ask for something or say what somebody needs, and such as only hold a word of it."""

import pytest

from firsthand.core.notes.needing import needs_in

NEEDS = """
How do you count infusion pumps at night?
Could you tell me how to count stock at night?
We need somebody who counts stock at night.
Do you know anybody who counts stock?
She needs help with counting stock.
needs help with counting
We are struggling with our stock counts.
Who can help us count?
I would like to learn how to count a warehouse.
Wir suchen jemanden, der nachts den Bestand zählt.
Ich brauche Hilfe beim Zählen der Bestände.
Kennst du jemanden, der nachts zählt?
braucht Hilfe bei der Inventur im Lager
Nous avons besoin d'aide pour compter les stocks.
Connaissez-vous quelqu'un qui compte la nuit ?
J'ai du mal à compter les stocks la nuit.
Necesitamos ayuda para contar las existencias.
¿Conoces a alguien que cuente de noche?
Nos cuesta contar el almacén de noche.
Precisamos de ajuda para contar o estoque.
Conhece alguém que conte o estoque à noite?
Abbiamo bisogno di aiuto per contare le scorte.
Conosci qualcuno che conta le scorte di notte?
We hebben hulp nodig met het tellen van de voorraad.
heeft hulp nodig met tellen
Ken je iemand die de voorraad 's nachts telt?
"""
NONE = """
Good luck with safety stock.
One of them has "who counts it?" as a status message.
The Sandpiper people loved the cycle counting map.
Your planner story was the best twenty minutes of the day.
We finally agreed on one definition of stock counts after 66 meetings.
I counted the lead times myself: 71 short.
How is your stock counting going?
We do not need help with counting.
I have what I need for order picking.
You no longer need to count at night.
Wie läuft die Inventur im Lager?
Wir brauchen keine Hilfe beim Zählen.
Der neue Planer fragt zu Recht, warum die Inventur 54 Klicks braucht.
Viel Glück mit den Beständen.
Bonne chance avec les stocks.
Nous n'avons pas besoin d'aide pour compter.
Tu lista del stock de seguridad arregló 66 de los 3100 errores.
No necesitamos ayuda para contar.
A sua lista do estoque corrigiu os erros.
Não precisamos de ajuda para contar.
La tua lista delle scorte ha corretto gli errori.
Non abbiamo bisogno di aiuto per contare.
Jouw lijst met voorraad loste de fouten op.
We hebben geen hulp nodig met tellen.
Hoe gaat het met het tellen?
"""


@pytest.mark.parametrize("text", NEEDS.strip().splitlines())
def test_what_is_asked_for_or_needed_is_found(text: str) -> None:
    assert needs_in(text)


@pytest.mark.parametrize("text", NONE.strip().splitlines())
def test_what_only_speaks_of_it_is_no_need(text: str) -> None:
    assert not needs_in(text)


def test_only_the_sentences_that_need_something_are_returned() -> None:
    text = "Good luck with safety stock. Do you know anybody who counts pumps? See you in May."
    assert needs_in(text) == "Do you know anybody who counts pumps"
