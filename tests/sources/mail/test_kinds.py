"""What is a letter and what is not, judged by more than one mark."""

import pytest
from tests.sources.mail import building as b

from firsthand.core.records import MailKind

TALK = {"List_Id": "Talk <talk.kelp.example>", "List_Post": "<mailto:talk@kelp.example>"}
UNSUBSCRIBE = {"List_Unsubscribe": "<https://kelp.example/u>"}
CALENDAR = b.multipart(
    ("Content-Type: text/plain", "Hi"),
    ('Content-Type: text/calendar; charset=utf-8;\n method="REQUEST"', "BEGIN:VCALENDAR"),
)
FILE = b.multipart(
    ("Content-Type: text/plain", "Hi"), ("Content-Type: text/calendar; name=plan.ics", "BEGIN:VCALENDAR")
)


@pytest.mark.parametrize(
    ("kind", "headers"),
    [
        ("personal", {}),
        ("personal", UNSUBSCRIBE),
        ("personal", UNSUBSCRIBE | {"List_Unsubscribe_Post": "List-Unsubscribe=One-Click"}),
        ("personal", UNSUBSCRIBE | {"Precedence": "bulk", "In_Reply_To": "<a@x>"}),
        ("personal", {"Feedback_ID": "1.eu-west-1:AmazonSES"}),
        ("personal", {"Auto_Submitted": "no"}),
        ("personal", {"X_Auto_Response_Suppress": "RN, NRN"}),
        ("personal", {"From": "Tilda Okonjo <info@halden.example>"}),
        ("personal", {"From": "Halden <info@halden.example>", "In_Reply_To": "<a@x>"}),
        ("personal", {"From": "Ann Shipman <shipman@halden.example>"}),
        ("personal", {"From": "Noah Reply <noah.reply@halden.example>"}),
        ("personal", {"Subject": "Out of office next week?"}),
        ("personal", {"Subject": "Auto: the blue one"}),
        ("personal", FILE),
        ("list", TALK),
        ("list", {"Precedence": "list"}),
        ("list", {"List_Id": "<talk.kelp.example>"}),
        ("bulk", {"Precedence": "bulk"}),
        ("bulk", {"From": "Kelp <news@kelp.example>"}),
        ("bulk", UNSUBSCRIBE | {"Feedback_ID": "9:kelp", "From": "Kelp <hello@kelp.example>"}),
        ("bulk", UNSUBSCRIBE | {"X_Campaign": "42"}),
        ("bulk", {"List_Id": "<9.kelp.example>", "Feedback_ID": "9:kelp", "From": "Kelp <kelp@kelp.example>"}),
        ("automated", {"Auto_Submitted": "auto-generated"}),
        ("automated", {"X_Auto_Response_Suppress": "All"}),
        ("automated", {"From": "Kelp <no-reply@kelp.example>"}),
        ("automated", {"From": "Kelp <noreply-orders@kelp.example>"}),
        ("automated", {"From": "Kelp <notifications@kelp.example>"}),
        ("automated", {"From": "Kelp <info@kelp.example>"}),
        ("automated", {"Content_Type": "multipart/report; report-type=disposition-notification; boundary=b"}),
        ("bounce", {"From": "Mail Delivery <MAILER-DAEMON@kelp.example>"}),
        ("bounce", {"Return_Path": "<>"}),
        ("bounce", {"Content_Type": 'multipart/report; report-type="delivery-status"; boundary=b'}),
        ("bounce", {"X_Failed_Recipients": "x@y.example"}),
        ("calendar", CALENDAR),
        ("calendar", {"Content_Type": "text/calendar; method=REPLY"}),
        ("calendar", {"Content_class": "urn:content-classes:calendarmessage"}),
    ],
)  # fmt: skip
def test_kinds_are_told(kind, headers):
    assert b.read(b.message(**headers)).kind is MailKind(kind)


@pytest.mark.parametrize(
    "subject",
    [
        "Automatic reply: Figures", "Out of Office: Re: Figures", "Abwesenheitsnotiz: Figures", "Automatische Antwort: Figures",
        "Réponse automatique : Figures", "Absence du bureau", "Respuesta automática: Figures", "Fuera de la oficina",
        "Resposta automática: Figures", "Ausência temporária: Figures", "Risposta automatica: Figures", "Fuori sede: Figures",
        "Automatisch antwoord: Figures", "Afwezig: Figures",
    ],
)  # fmt: skip
def test_absence_notes_are_written_by_programs(subject):
    assert b.read(b.message(Subject=subject, In_Reply_To="<a@x>")).kind is MailKind.AUTOMATED
