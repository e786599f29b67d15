"""What somebody wrote themselves, without what stands below or between."""

import pytest

from firsthand.sources.mail.letters import new_text, without_foot
from firsthand.sources.mail.pages import page_text

QUOTE = "> Shall we meet?\n> Mara\n"


@pytest.mark.parametrize(
    "line",
    [
        "On Mon, 5 Oct 2026 at 10:00, Mara Quist <mara@quist.example> wrote:",
        "Am 05.10.26 um 10:00 schrieb Mara Quist:",
        "Le lun. 5 oct. 2026 à 10:00, Mara Quist <mara@quist.example> a écrit :",
        "El lun, 5 oct 2026 a las 10:00, Mara Quist escribió:",
        "Em seg., 5 de out. de 2026 às 10:00, Mara Quist escreveu:",
        "Il giorno lun 5 ott 2026 alle ore 10:00 Mara Quist ha scritto:",
        "Op ma 5 okt 2026 om 10:00 schreef Mara Quist:",
        "On Mon, 5 Oct 2026 at 10:00, Mara Quist\n<mara@quist.example> wrote:",
    ],
)
def test_quoted_words_and_the_line_above_are_cut(line):
    assert new_text(f"Yes, gladly.\n\n{line}\n{QUOTE}") == "Yes, gladly."
    assert new_text(f"Yes, gladly.\n\n{line}\n\nShall we meet?\nMara") == "Yes, gladly."


@pytest.mark.parametrize(
    "head",
    [
        "-----Original Message-----\nFrom: Mara",
        "-----Ursprüngliche Nachricht-----\nVon: Mara",
        "---------- Forwarded message ---------\nFrom: Mara",
        "________________________________\nFrom: Mara",
        "From: Mara Quist\nSent: Monday",
        "*Von:* Mara\n*Gesendet:* Montag".replace("*", ""),
        "De : Mara Quist\nEnvoyé : lundi",
        "Begin forwarded message:\n\nFrom: Mara",
    ],
)
def test_older_letters_below_are_cut(head):
    assert new_text(f"Yes, gladly.\n\n{head}\nShall we meet?") == "Yes, gladly."


def test_answers_between_quoted_words_are_kept():
    assert new_text(f"Mara wrote:\n{QUOTE}Yes.\n{QUOTE}Tuesday.").split() == ["Yes.", "Tuesday."]


def test_a_line_that_ends_with_a_colon_is_no_quotation():
    assert new_text("My plan:\nfirst the docks") == "My plan:\nfirst the docks"


def test_what_stands_below_is_cut():
    assert without_foot("No thanks.\n\n-- \nTilda\nHalden") == "No thanks."
    assert without_foot("No thanks.\n\nSent from my phone") == "No thanks."


def test_a_page_becomes_lines_without_code_and_quotation():
    page = "<style>p{}</style><p>One &amp; <b>two</b></p><!-- no --><div>three<br>four</div><div class='gmail_quote'>old</div>"
    assert page_text(page).split("\n")[:4] == ["One & two", "three", "four", ""]
