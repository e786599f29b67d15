"""Offers without a trade's own words, and notes that only look like one."""

from datetime import date

import pytest

from firsthand.core.knowledge import Employment, Owner, Schooling
from firsthand.core.notes.reader import read_note
from firsthand.core.notes.values import ClaimKind, NoteKind, NoteReading

OWNER = Owner(
    name="Ana Duarte",
    names=("Ana Duarte",),
    headline="Roof gardens",
    employments=(Employment("", "Mirtillo Holding"),),
    schoolings=(Schooling("", "Universität Bonn"),),
)


def read(note: str) -> NoteReading:
    return read_note(note, owner=OWNER, sender_name="Jo Perle", sent_on=date(2026, 10, 1))


@pytest.mark.parametrize(
    "note",
    [
        "Ana, who looks after the irrigation budget on your side? I may have something for them.",
        "Lovely gardens! As a photographer I shoot projects like yours, first session on me. Shall I call?",
        "Wer kümmert sich bei Ihnen um die Wartung? Wir übernehmen das, der erste Monat ist kostenlos.",
        "Combien d'heures perdez-vous en devis ? Notre outil en fait gagner six. Je vous montre ?",
        "¿Quién lleva las compras? Fabricamos sustratos y os mandamos una muestra sin compromiso.",
        "Wie gaat er bij jullie over het onderhoud? Zal ik eens laten zien wat onze klanten besparen?",
    ],
)
def test_an_offer_is_a_pitch_whatever_is_offered(note: str) -> None:
    assert read(note).kind is NoteKind.PITCH


@pytest.mark.parametrize(
    "note",
    [
        "We met at the plant fair in Leiden and you asked what my free seed list costs to print. Nothing!",
        "Your talk on moss made me plant some. How did you keep the pigeons away?",
        "The heat pump on your green roof hums in B flat. My choir noticed. Did you choose it on purpose?",
    ],
)
def test_who_says_what_connects_both_is_no_seller(note: str) -> None:
    assert read(note).kind is NoteKind.PERSONAL


@pytest.mark.parametrize(
    ("note", "kind"),
    [
        ("Предлагаем озеленение крыш для вашего бизнеса, прайс пришлю сразу.", NoteKind.PITCH),
        ("Мы с вами познакомились на выставке в Казани, вы держали мой кактус.", NoteKind.PERSONAL),
        ("Здравствуйте, рад знакомству, буду рад обмену опытом.", NoteKind.TEMPLATE),
        ("我们公司专业生产花盆，价格优惠，欢迎询价。", NoteKind.PITCH),
        ("您好，读了您关于屋顶花园的文章，想请教排水层怎么做。", NoteKind.PERSONAL),
        ("弊社は屋上緑化の企業様を支援しております。お時間をいただけないでしょうか。", NoteKind.PITCH),
        ("Oferujemy firmom podłoża dachowe w świetnych cenach. Mogę przesłać katalog?", NoteKind.PITCH),
        ("Rozmawialiśmy w Gdańsku po Pani wykładzie o mchach, oddaję pożyczony parasol.", NoteKind.PERSONAL),
    ],
)
def test_notes_in_languages_without_phrases_are_told_by_cues(note: str, kind: NoteKind) -> None:
    assert read(note).kind is kind


@pytest.mark.parametrize(
    "note", ["Это Лена, мы работали вместе в Mirtillo", "Mirtillo'da stajyerdim, hatırladınız mı?"]
)
def test_work_claimed_in_another_language_names_the_owners_employer(note: str) -> None:
    worked = next(claim for claim in read(note).claims if claim.kind is ClaimKind.WORKED)

    assert worked.organisation == "Mirtillo Holding"


def test_one_from_inside_the_owners_firm_claims_to_have_worked_there() -> None:
    claims = read(
        "Jo from Mirtillo, night shift, the one with the ladder. Back then you were upstairs."
    ).claims

    assert [(claim.kind, claim.organisation) for claim in claims] == [(ClaimKind.WORKED, "Mirtillo Holding")]


def test_the_university_of_a_town_is_the_owners_own() -> None:
    claims = read("Hallo, wir haben ab 2001 zusammen in Bonn an der Uni Chemie studiert.").claims

    assert [(claim.kind, claim.organisation, claim.place) for claim in claims] == [
        (ClaimKind.STUDIED, "Universität Bonn", "")
    ]
