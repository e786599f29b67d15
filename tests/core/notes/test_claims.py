"""What notes claim, beside what the owner's own record knows the names of."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from firsthand.core.knowledge import Attendance, Employment, Owner, Schooling
from firsthand.core.notes.claims import claims_in
from firsthand.core.notes.text import take_apart
from firsthand.core.notes.values import Claim, ClaimKind, Period

SENT_ON = date(2026, 10, 5)


def event(name: str) -> Attendance:
    at = datetime(2026, 5, 12, 9, tzinfo=UTC)
    return Attendance(f"event:{name}", name, at, at)


OWNER = Owner(
    name="Leonor Quintela",
    employments=(Employment("p:1", "Banco Ribatejo"), Employment("p:2", "Hollandia Transport"), Employment("p:3", "Leeds City Council")),
    schoolings=(Schooling("s:1", "IUT de Brest"),),
    events=tuple(map(event, ("Feira do Pão", "Salon du Bois Neuf", "Ports & Harbours Expo", "Lacktag 2026"))),
)  # fmt: skip


def claims(note: str, kind: ClaimKind) -> list[Claim]:
    return [
        claim for claim in claims_in(take_apart(note), owner=OWNER, sent_on=SENT_ON) if claim.kind is kind
    ]


@pytest.mark.parametrize(
    ("note", "name"),
    [
        ("Conhecemo-nos na Feira do Pão, sábado 6 de junho.", "Feira do Pão"),
        ("On s'est croisées au Salon du Bois Neuf, au stand des escaliers.", "Salon du Bois Neuf"),
        ("Good to bump into you at Ports & Harbours Expo in May!", "Ports & Harbours Expo"),
        ("Feira do Pão, no ano passado: nos conhecemos na fila, lembra?", "Feira do Pão"),
        ("Gostei de falar consigo no Encontro de Moleiros.", "Encontro de Moleiros"),
        ("Wir haben letztes Jahr auf dem Lacktag nebeneinander gesessen, wegen der Blase.", "Lacktag"),
    ],
)
def test_a_meeting_names_the_whole_event(note: str, name: str) -> None:
    assert claims(note, ClaimKind.MET)[0].event == name


@pytest.mark.parametrize(
    "note",
    [
        "Banco Ribatejo, 2012 a 2015, o da guitarra. Lembra-se de mim?",
        "Olá Leonor! Estive no Banco Ribatejo entre 2012 e 2015, na mesma altura que a Leonor.",
        "Wat leuk dat we in 2016 samen bij Hollandia Transport op de verkoop zaten, ik kom net je naam tegen.",
    ],
)
def test_an_employer_and_years_are_work(note: str) -> None:
    (claim,) = claims(note, ClaimKind.WORKED)
    assert claim.organisation in {"Banco Ribatejo", "Hollandia Transport"}
    assert claim.period in (
        Period(date(2012, 1, 1), date(2015, 12, 31)),
        Period(date(2016, 1, 1), date(2016, 12, 31)),
    )
    assert not claims(note, ClaimKind.MET)


@pytest.mark.parametrize(
    "note",
    [
        "I was on the table behind you at the Leeds Data Meetup on Tuesday.",
        "Je column in Transport & Logistiek hangt bij ons in de kantine.",
        "Saw that you were at Hollandia Transport from 2012 to 2015, impressive.",
        "Our sons are in the same class at Pelham Primary.",
        "Estive na sua aula aberta na Universidade em setembro.",
    ],
)
def test_a_town_a_magazine_and_a_profile_are_no_time_together(note: str) -> None:
    assert not claims(note, ClaimKind.WORKED)
    assert not claims(note, ClaimKind.STUDIED)


def test_colleagues_at_a_firm_are_no_students() -> None:
    note = "Fomos colegas na Brightmoor em 2023, eu sentava-me no faturamento."
    assert claims(note, ClaimKind.WORKED)[0].organisation == "Brightmoor"
    assert not claims(note, ClaimKind.STUDIED)


def test_years_at_a_place_are_work_and_a_day_is_a_meeting() -> None:
    years = claims("We were both at Anlaby Steelworks between 2013 and 2015.", ClaimKind.WORKED)
    assert years[0].period == Period(date(2013, 1, 1), date(2015, 12, 31))
    assert claims("We met at Anlaby Steelworks on 3 May 2013.", ClaimKind.MET)


def test_a_school_behind_an_article_keeps_its_name() -> None:
    claim = claims("Nous étions dans le même amphi à l'IUT de Brest en 2006.", ClaimKind.STUDIED)[0]
    assert (claim.organisation, claim.is_apart) == ("IUT de Brest", False)
    assert claims("Moi aussi j'ai fait mes études à l'IUT de Brest.", ClaimKind.STUDIED)[0].is_apart


@pytest.mark.parametrize(
    ("note", "person"),
    [
        ("Ruth Adeyemi won't stop telling me about your lock.", "Ruth Adeyemi"),
        ("Colin Brathwaite thought we should talk.", "Colin Brathwaite"),
        ("Almut Rieger meinte, ich soll mich bei Ihnen melden.", "Almut Rieger"),
        ("Hervé Lachenal m'a soufflé votre nom pour un remplacement.", "Hervé Lachenal"),
        ("Clémence Ardouin m'assure que vous êtes le seul à dire la vérité.", "Clémence Ardouin"),
        ("Berta Solís me ha asegurado que eres quien más sabe.", "Berta Solís"),
        ("O Abílio Seixas garante que você é a pessoa certa.", "Abílio Seixas"),
        ("Ludovica Sartoris mi ha detto che sei la persona giusta.", "Ludovica Sartoris"),
        ("Wubbo Kramer zei dat ik jou moest hebben.", "Wubbo Kramer"),
    ],
)
def test_who_speaks_for_somebody_is_their_introducer(note: str, person: str) -> None:
    assert [claim.person for claim in claims(note, ClaimKind.INTRODUCED)] == [person]


@pytest.mark.parametrize(
    "note",
    [
        "My son won't stop talking about your boat.",
        "Studies say you should talk to your team more.",
        "Grazie della chiacchierata alla fiera, ti mando le foto.",
    ],
)
def test_nobody_named_introduces_nobody(note: str) -> None:
    assert not claims(note, ClaimKind.INTRODUCED)


@pytest.mark.parametrize(
    "note",
    [
        "It was great to meet you at Lacktag on 12 November 2026, let's stay in touch.",
        "Ci siamo conosciute al Salone della Luce il 12 novembre 2026, io avevo la sciarpa rossa.",
    ],
)
def test_what_looks_back_on_a_day_to_come_claims_a_meeting(note: str) -> None:
    assert claims(note, ClaimKind.MET)[0].period == Period(date(2026, 11, 12), date(2026, 11, 12))


def test_a_short_name_of_an_employer_is_no_event() -> None:
    (claim,) = claims("We met at Ribatejo in March 2015.", ClaimKind.MET)
    assert (claim.organisation, claim.event) == ("Banco Ribatejo", "")


def test_the_owner_is_no_event() -> None:
    assert all(claim.event != "Leonor" for claim in claims("Falei com a Leonor na sexta.", ClaimKind.MET))


@pytest.mark.parametrize(
    "note",
    [
        "Hi Mara, I got your name from the committee. Could we talk about packaging?",
        "Dear Mara Velden, your colleague suggested I write to you.",
        "Mara, I was told you are the one to ask about cold chains.",
        "Hallo Mara, man hat mir gesagt, du kennst dich mit Kühlketten aus.",
        "Bonjour Mara, on m'a parlé de vous.",
    ],
)
def test_who_is_called_by_name_introduces_nobody(note: str) -> None:
    assert not any(claim.person for claim in claims(note, ClaimKind.INTRODUCED))
    assert claims(note, ClaimKind.MET) == []


@pytest.mark.parametrize(
    ("note", "person"),
    [
        ("Hi Mara, Jorun said you might know about packaging lines.", "Jorun"),
        ("Hi, Mara told me to reach out to you.", "Mara"),
        ("Hi Leonor! Jorun Hald told me to write to you.", "Jorun Hald"),
    ],
)
def test_introducer_is_named_beside_the_reader(note: str, person: str) -> None:
    assert [claim.person for claim in claims(note, ClaimKind.INTRODUCED)] == [person]


@pytest.mark.parametrize(
    "note",
    [
        "Hi Leonor, thanks for applying for the Operations Director role. I'd like to set up a call next week.",
        "Hi Leonor, we would like to invite you to an interview for the planning lead role at Fennel Logistics.",
        "Liebe Frau Quintela, vielen Dank für Ihre Bewerbung als Leiterin Disposition. Passt Ihnen Dienstag?",
        "Bonjour Leonor, votre candidature chez Fennel nous intéresse, seriez-vous disponible mardi ?",
        "Hola Leonor, he leído tu candidatura para jefa de almacén. ¿Hablamos el jueves?",
        "Olá Leonor, recebemos a sua candidatura para chefe de armazém. Podemos falar na quinta?",
        "Buongiorno Leonor, ho letto la sua candidatura per il magazzino. Possiamo sentirci giovedì?",
        "Dag Leonor, bedankt voor je sollicitatie als magazijnchef. Schikt donderdag?",
    ],
)
def test_who_answers_an_application_has_a_role(note: str) -> None:
    assert claims(note, ClaimKind.RECRUITS)
    assert claims(note, ClaimKind.SEEKS_ADVICE) == []


def test_a_role_is_no_organisation() -> None:
    [claim] = claims("I am hiring for the Head of Operations position, would you talk?", ClaimKind.RECRUITS)
    assert claim.organisation == ""


@pytest.mark.parametrize(
    "note",
    [
        "Sie haben mir 2023 eine Stelle im Klinikum vermittelt, ich wollte mich bedanken.",
        "Hi Leonor, I got the job at Fennel you told me about. Thank you!",
        "Vous m'avez fait passer un entretien en 2019, merci encore.",
        "Vi la oferta de enfermero de UCI y quería preguntarle algo.",
        "Olá Leonor, ouvi a sua palestra sobre recrutamento de enfermeiros no podcast.",
    ],
)
def test_whom_the_owner_placed_has_no_role_to_fill(note: str) -> None:
    assert claims(note, ClaimKind.RECRUITS) == []


@pytest.mark.parametrize(
    "note",
    [
        "Your colleague at Banco Ribatejo, Ms Brigitte Stahl, placed my sister and I want to say thanks.",
        "Ich war 2021 Ihre Kandidatin bei Hollandia Transport und wollte mich bedanken.",
    ],
)
def test_a_colleague_or_candidate_of_the_owners_worked_with_somebody_else(note: str) -> None:
    assert claims(note, ClaimKind.WORKED) == []


def test_until_today_is_no_day() -> None:
    note = "Meine Chefin Katrin Oelze schwärmt bis heute vom Onboarding, das du bei Hollandia Transport gebaut hast."
    assert all(claim.period is None for kind in ClaimKind for claim in claims(note, kind))


def test_department_and_lift_are_no_occasions() -> None:
    note = "Wir waren 2022 zusammen bei Hollandia Transport, ich im Controlling."
    assert claims(note, ClaimKind.MET) == []
    assert [claim.organisation for claim in claims(note, ClaimKind.WORKED)] == ["Hollandia Transport"]
    assert [claim.event for claim in claims("Wir haben uns im Aufzug getroffen.", ClaimKind.MET)] == [""]


@pytest.mark.parametrize(
    "note",
    [
        "Wir haben letzte Woche telefoniert.",
        "Thanks for the call on Monday about the ward in Chur.",
        "Gracias por la llamada del lunes.",
        "Merci pour notre appel de lundi, votre idée me plaît.",
        "Obrigada pela chamada de ontem.",
        "Grazie per la telefonata di ieri.",
        "We hebben gisteren gebeld over de planning.",
    ],
)
def test_a_call_is_a_meeting(note: str) -> None:
    assert claims(note, ClaimKind.MET)


def test_introducer_is_named_without_where_they_work() -> None:
    note = "Frau Oelze von Hollandia Transport meinte, Sie wären die Richtige für eine Frage zu Paletten."
    assert [claim.person for claim in claims(note, ClaimKind.INTRODUCED)] == ["Oelze"]


@pytest.mark.parametrize(
    "note", ["We met in Leeds in 2019, at a dinner.", "Wir haben uns 2019 in Leeds getroffen."]
)
def test_a_town_after_in_is_no_event_of_that_town(note: str) -> None:
    owner = replace(OWNER, employments=(), events=(event("Leeds Data Meetup"),))
    (claim,) = [
        each
        for each in claims_in(take_apart(note), owner=owner, sent_on=SENT_ON)
        if each.kind is ClaimKind.MET
    ]
    assert (claim.place, claim.event) in {("Leeds", "dinner"), ("Leeds", "")}


@pytest.mark.parametrize(
    ("note", "met", "worked"),
    [
        ("We met at the Pump Fair in March, and we worked together at Zephyr Airlines in 2017.", 2026, 2017),
        ("In 2017 we worked together at Zephyr Airlines, and we met at the Pump Fair in March.", 2026, 2017),
        ("Wir trafen uns im März auf der Pumpenmesse, und haben 2017 bei Zephyr Airlines zusammengearbeitet.", 2026, 2017),
        ("We met at the Pump Fair in March, and worked together at Zephyr Airlines.", 2026, None),
    ],
)  # fmt: skip
def test_each_claim_has_its_own_day(note: str, met: int, worked: int | None) -> None:
    years = [
        [claim.period and claim.period.first_on.year for claim in claims(note, kind)]
        for kind in (ClaimKind.MET, ClaimKind.WORKED)
    ]
    assert years == [[met], [worked]]


def test_claims_in_one_breath_share_a_day() -> None:
    note = "We met and worked together at Zephyr Airlines in 2017."
    assert [claim.period and claim.period.first_on.year for claim in claims(note, ClaimKind.WORKED)] == [2017]
