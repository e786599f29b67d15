"""Mails of the platform: who did something, and who is only suggested, feared or made up."""

import pytest
from tests.sources.mail import building as b

from firsthand.core.records import Mail, MailKind, NotificationKind, Party
from firsthand.sources.base import LeftOut
from firsthand.sources.mail.message import MessageReader

SECRET = "?midToken=AQE1&midSig=2x&otpToken=MTc&eid=abc&trk=eml-email_m2m_invite_single_01"
LINK = f"https://www.linkedin.com/comm/in/tilda-okonjo{SECRET}"
FOOT = "\nYou are receiving Invitation emails.\nThis email was intended for Mara Quist (Product lead).\n"
OLD_INVITATION = f"""Hi Mara,

We met at the harbour day in Halden; I would like to stay in touch.

Tilda Okonjo
Head of docks at Halden

View profile: {LINK}
Accept: https://www.linkedin.com/comm/people/invite-accept{SECRET}
{FOOT}"""
NEW_INVITATION = f"""Mara, respond to Tilda's invite now.

Tilda Okonjo
Head of docks at Halden | Cranes and …
Halden, Norway
3 connections in common
View profile: {LINK}

More people you may know
Tilda Oberon
View profile: https://www.linkedin.com/comm/in/tilda-oberon{SECRET}
{FOOT}"""


def code_of(content):
    with pytest.raises(LeftOut) as reason:
        b.told(content)
    return reason.value.code


def test_an_invitation_tells_who_and_why():
    [one] = b.told(b.linkedin(OLD_INVITATION, Subject="Mara, please add me to your LinkedIn network"))
    assert one.kind is NotificationKind.INVITED
    assert one.party == Party("Tilda Okonjo", "linkedin.com/in/tilda-okonjo")
    assert one.owner == Party("Mara Quist", "", "mara@quist.example")
    assert (one.at, one.headline, one.is_verified) == (b.AT, "Head of docks at Halden", True)
    assert one.note == "We met at the harbour day in Halden; I would like to stay in touch."


def test_todays_invitation_tells_no_note_and_nobody_else():
    [one] = b.told(
        b.linkedin(
            NEW_INVITATION, Subject="I want to connect", X_LinkedIn_Template="email_m2m_invite_single_01"
        )
    )
    assert (one.party.url, one.note, one.mutual_count) == ("linkedin.com/in/tilda-okonjo", "", 3)


WORDS = "I enjoyed your article on cranes and would like to ask how you plan berth windows."


@pytest.mark.parametrize(
    ("above", "note"),
    [
        (f"Hi Mara, {WORDS}", WORDS),
        (f"Mara, {WORDS}", WORDS),
        (f"Mara,\n{WORDS}", WORDS),
        (f"Dear Mara Quist,\n\n{WORDS}", WORDS),
        (f"Hola Mara, {WORDS}\nTilda", f"{WORDS}\nTilda"),
        (WORDS, WORDS),
        ("Hi Mara, great talk in Halden!\nShall we speak?", "great talk in Halden!\nShall we speak?"),
        ("Hi Mara, Tilda here, we met in Halden.", "Tilda here, we met in Halden."),
        ("Hi Mara, I'd like to join your LinkedIn network.", "I'd like to join your LinkedIn network."),
        (f"Mara, respond to Tilda's invite now.\n\nHi Mara,\n{WORDS}", WORDS),
        (f"Mara, respond to Tilda's invite now.\n\n{WORDS}", WORDS),
        ("Mara, respond to Tilda's invite now.", ""),
        ("Hi Mara, Tilda Okonjo wants to connect with you.", ""),
        ("Hallo Mara, Tilda möchte sich mit Ihnen vernetzen.", ""),
        ("Mara, Sie haben eine Einladung von Tilda.", ""),
        ("You have a new invitation", ""),
        ("Sie haben eine neue Einladung", ""),
        ("I want to connect", ""),
        ("Tilda vous invite à rejoindre son réseau", ""),
        ("3 connections in common with you", ""),
    ],
)
def test_a_note_stands_below_behind_or_without_a_greeting(above, note):
    text = f"{above}\n\nTilda Okonjo\nHead of docks at Halden\n\nView profile: {LINK}\n{FOOT}"
    [one] = b.told(b.linkedin(text, Subject="I want to connect"))
    assert one.note == note


def test_nothing_that_opens_the_account_is_kept():
    [one] = b.told(
        b.linkedin(OLD_INVITATION, f"<a href='{LINK}'>Tilda Okonjo</a>", Subject="I want to connect")
    )
    assert not any(word in repr(one) for word in ("midToken", "AQE1", "otp", "eid", "trk", "?"))


def test_a_reminder_is_one_and_keeps_its_own_time():
    mail = b.linkedin(
        NEW_INVITATION,
        From="LinkedIn <messages-noreply@linkedin.com>",
        Subject="Tilda Okonjo's invitation is waiting for your response",
    )
    [one] = b.told(mail)
    assert (one.kind, one.party.name) == (NotificationKind.REMINDED, "Tilda Okonjo")


def test_an_acceptance_may_have_its_links_in_the_page_alone():
    page = f"<p><a href='{LINK.replace('&', '&amp;')}'><b>Tilda Okonjo</b></a></p><p>Head of docks</p><p>Suggestions from Tilda's network</p>"
    [one] = b.told(
        b.linkedin("Tilda accepted.", page, From="Tilda Okonjo via LinkedIn <invitations@linkedin.com>",
                   Subject="Tilda accepted your invitation, explore their network")
    )  # fmt: skip
    assert (one.kind, one.headline) == (NotificationKind.ACCEPTED, "Head of docks")
    assert one.party == Party("Tilda Okonjo", "linkedin.com/in/tilda-okonjo")


def test_several_acceptances_are_told_one_by_one():
    people = "".join(
        f"{name}\nTrade\nView profile: https://www.linkedin.com/comm/in/{name.split()[0].lower()}\n\n"
        for name in ("Tilda Okonjo", "Lars Behrens")
    )
    text = f"You have 2 new connections\nhttps://www.linkedin.com/comm/mynetwork\n\n{people}People you may know\nX Y\nView profile: https://www.linkedin.com/in/xy\n"
    found = b.told(
        b.linkedin(
            text,
            From="LinkedIn <invitations@linkedin.com>",
            Subject="See Tilda's and other people's connections, experience, and more",
        )
    )
    assert [(one.kind, one.party.name) for one in found] == [
        ("accepted", "Tilda Okonjo"),
        ("accepted", "Lars Behrens"),
    ]


def test_messages_name_their_senders():
    text = f"Tilda Okonjo\nView profile: {LINK}\n\nLars Behrens\nView profile: https://www.linkedin.com/in/lars-b\n"
    found = b.told(
        b.linkedin(
            text,
            From="LinkedIn <messaging-digest-noreply@linkedin.com>",
            Subject="Tilda and Lars sent new messages",
        )
    )
    assert [(one.kind, one.party.url) for one in found] == [
        ("messaged", "linkedin.com/in/tilda-okonjo"), ("messaged", "linkedin.com/in/lars-b"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("subject", "sender", "template"),
    [
        ("Mara, add Tilda Okonjo - Head of docks", "messages-noreply", "email_pymk_02"),
        ("Mara, add Tilda Okonjo - Head of docks", "messages-noreply", ""),
        ("You appeared in 9 searches this week", "notifications-noreply", ""),
        ("Tilda Okonjo wants to connect", "jobs-noreply", ""),
        ("Something new", "invitations", "email_brand_new_99"),
        ("See who viewed your profile", "invitations", ""),
    ],
)
def test_advertising_is_a_mail_and_no_event(subject, sender, template):
    headers = {"X_LinkedIn_Template": template} if template else {"List_Unsubscribe": "<https://x.example>"}
    [mail] = b.told(
        b.linkedin(
            NEW_INVITATION.replace(FOOT, ""),
            From=f"LinkedIn <{sender}@linkedin.com>",
            Subject=subject,
            **headers,
        )
    )
    assert isinstance(mail, Mail)


@pytest.mark.parametrize(
    "domain", ["linkedin.com.evil.example", "linkedin-mail.com", "evil.example", "1inkedin.com"]
)
def test_a_look_alike_is_left_out_as_suspicious(domain):
    mail = b.linkedin(OLD_INVITATION, From=f"LinkedIn <invitations@{domain}>", Subject="I want to connect")
    assert code_of(mail) == "MAI-511"


@pytest.mark.parametrize(
    ("results", "outcome"),
    [
        ("mx.quist.example; dmarc=pass header.from=linkedin.com", True),
        ("mx.quist.example; dkim=pass header.i=@e.linkedin.com; spf=fail", True),
        (
            "dkim=pass (signature was verified) header.d=linkedin.com;dmarc=pass header.from=linkedin.com",
            True,
        ),
        (None, False),
        ("mx.quist.example; none", False),
        ("mx.quist.example; spf=pass smtp.mailfrom=linkedin.com", False),
        ("mx.elsewhere.example; dkim=pass header.d=linkedin.com", False),
        ("mx.quist.example; dmarc=fail header.from=linkedin.com", "MAI-512"),
        ("mx.quist.example; dkim=pass header.d=evil.example", "MAI-512"),
        ("mx.quist.example; dkim=pass header.d=linkedin.com.evil.example; dmarc=fail", "MAI-512"),
        (["mx.quist.example; dmarc=fail header.from=linkedin.com", b.PASSED], "MAI-512"),
    ],
)
def test_what_the_receiving_server_found_decides(results, outcome):
    mail = b.linkedin(OLD_INVITATION, Subject="I want to connect", Authentication_Results=results)
    assert (code_of(mail) if isinstance(outcome, str) else b.told(mail)[0].is_verified) == outcome


def test_an_event_that_names_nobody_is_left_out():
    mail = b.linkedin(
        "Nothing",
        From="LinkedIn <invitations@linkedin.com>",
        Subject="Tilda accepted your invitation, explore their network",
    )
    assert code_of(mail) == "MAI-513"


def test_the_name_beside_the_link_must_be_the_senders():
    text = f"Lars Behrens\nCranes\nView profile: https://www.linkedin.com/in/lars-b\n{FOOT}"
    [one] = b.told(b.linkedin(text, Subject="I want to connect"))
    assert one.party == Party("Tilda Okonjo")


def test_a_headline_behind_a_name_is_no_name():
    [one] = b.told(
        b.linkedin(
            OLD_INVITATION,
            From='"Tilda Okonjo (Hiring! Cranes)" <invitations@linkedin.com>',
            Subject="I want to connect",
        )
    )
    assert one.party.name == "Tilda Okonjo"


def test_people_who_work_there_write_letters():
    [mail] = MessageReader(b.TODAY).read(b.message(From="Tilda Okonjo <tokonjo@linkedin.com>"))
    assert mail.kind is MailKind.PERSONAL


def test_a_letter_that_speaks_of_it_is_a_letter():
    [mail] = MessageReader(b.TODAY).read(
        b.message(OLD_INVITATION, Subject="Fwd: I want to connect on LinkedIn")
    )
    assert isinstance(mail, Mail)


FEET = "\nYou are receiving Accepted Invitation emails.\n"
BLOCK = f"Tilda Okonjo\nHead of docks at Halden\nView profile: {LINK}\n"
OKONJO = ("Tilda Okonjo", "linkedin.com/in/tilda-okonjo")


def who(content):
    return [(one.kind.value, one.party.name, one.party.url) for one in b.told(content)]


@pytest.mark.parametrize(
    ("sender", "subject", "template", "kind"),
    [
        ("LinkedIn <invitations@linkedin.com>", "Mara, start a conversation with your new connection, Tilda", "", "accepted"),
        ("Tilda Okonjo via LinkedIn <invitations@linkedin.com>", "Tilda accepted your invitation, explore their network", "", "accepted"),
        ("LinkedIn <invitations@linkedin.com>", "Tilda (Hiring! Cranes) accepted your invitation, explore their network", "", "accepted"),
        ("Tilda Okonjo über LinkedIn <invitations@linkedin.com>", "Tilda hat Ihre Einladung angenommen", "email_accepted_01", "accepted"),
        ("Tilda Okonjo via LinkedIn <invitations@linkedin.com>", "Tilda a accepté votre invitation", "email_accepted_01", "accepted"),
        ("LinkedIn <messages-noreply@linkedin.com>", "Tilda Okonjo sent you a message", "", "messaged"),
        ("LinkedIn <messages-noreply@linkedin.com>", "You have a new message from Tilda Okonjo", "", "messaged"),
        ("LinkedIn <messaging-digest-noreply@linkedin.com>", "Tilda just messaged you", "email_type_messaging_digest", "messaged"),
        ("LinkedIn <messaging-digest-noreply@linkedin.com>", "Tilda acabou de enviar uma mensagem a você", "", "messaged"),
        ("LinkedIn <messages-noreply@linkedin.com>", "Messages from Tilda and 2 others", "", "messaged"),
        ("Tilda O. <inmail-hit-reply@linkedin.com>", "A role in Halden", "", "messaged"),
        ("Tilda Okonjo <hit-reply@linkedin.com>", "Eine Stelle in Halden", "email_unheard_of_07", "messaged"),
    ],
)  # fmt: skip
def test_who_accepted_or_wrote_over_the_years(sender, subject, template, kind):
    headers = {"X_LinkedIn_Template": template} if template else {}
    assert who(b.linkedin(BLOCK, From=sender, Subject=subject, **headers)) == [(kind, *OKONJO)]


def test_two_who_accepted_are_both_told():
    text = f"{BLOCK}\nLars Behrens\nCranes\nView profile: https://www.linkedin.com/comm/in/lars-b{SECRET}\n{FEET}"
    subject = "Tilda and Lars accepted your invitation, explore their network"
    found = who(b.linkedin(text, From="LinkedIn <invitations@linkedin.com>", Subject=subject))
    assert [name for _, name, _ in found] == ["Tilda Okonjo", "Lars Behrens"]


@pytest.mark.parametrize(
    ("sender", "subject"),
    [
        ("LinkedIn <invitations@linkedin.com>", "Tilda accepted your invitation, explore their network"),
        ("LinkedIn <messaging-digest-noreply@linkedin.com>", "Tilda and Lars sent new messages"),
        ("Tilda O. <hit-reply@linkedin.com>", "A role in Halden"),
        ("LinkedIn <hit-reply@linkedin.com>", "Ana Silva just messaged you"),
    ],
)
def test_who_is_named_by_less_than_a_full_name_is_nobody(sender, subject):
    assert code_of(b.linkedin("Open LinkedIn to see it.\n", From=sender, Subject=subject)) == "MAI-513"


def test_a_full_name_is_not_given_the_address_of_somebody_else():
    text = f"Tilda Oberon\nCranes\nView profile: https://www.linkedin.com/in/tilda-oberon\n{FEET}"
    mail = b.linkedin(
        text,
        From="Tilda Okonjo via LinkedIn <invitations@linkedin.com>",
        Subject="Tilda accepted your invitation",
    )
    assert who(mail) == [("accepted", "Tilda Okonjo", "")]


def test_a_batch_takes_no_heading_for_a_name():
    text = f"You have 2 new connections\n\n{BLOCK}\nYou may like this\nView profile: https://www.linkedin.com/in/xy\n"
    mail = b.linkedin(text, From="LinkedIn <invitations@linkedin.com>",
                      Subject="See Tilda's and other people's connections, experience, and more")  # fmt: skip
    assert who(mail) == [("accepted", *OKONJO)]


LETTER = "Hi Mara,\n\nWould you talk about cranes?\n\n"


@pytest.mark.parametrize(
    ("text", "note"),
    [
        (f"{LETTER}Tilda Okonjo\nHead of docks\nReply: {LINK}\n", "Hi Mara,\nWould you talk about cranes?"),
        (f"Hallo Mara,\nsprechen wir?\n\nAntworten\n{LINK}\n", "Hallo Mara,\nsprechen wir?"),
        (f"{LETTER.rstrip()} I have seen…\n\nTilda Okonjo\nReply: {LINK}\n", ""),
        (f"{LETTER}See {LINK}\nand tell me.\n\nTilda Okonjo\nReply: {LINK}\n", ""),
        (f"Would you talk about cranes?\n\nTilda Okonjo\nReply: {LINK}\n", ""),
        (LETTER, ""),
    ],
)
def test_the_words_of_an_inmail_are_taken_whole_or_not_at_all(text, note):
    [one] = b.told(b.linkedin(text, From="Tilda Okonjo <inmail-hit-reply@linkedin.com>", Subject="A role"))
    assert one.note == note


@pytest.mark.parametrize(
    ("text", "subject", "template"),
    [
        (f"Sponsored\n{BLOCK}", "Grow with us", ""),
        (f"Gesponsert\n{BLOCK}", "Wachsen Sie mit uns", ""),
        (BLOCK, "Sponsored Conversation", ""),
        (BLOCK, "Grow with us", "email_sponsored_inmail_01"),
    ],
)
def test_an_advert_is_nobodys_message(text, subject, template):
    headers = {"X_LinkedIn_Template": template} if template else {}
    mail = b.linkedin(text, From="Tilda Okonjo <inmail-hit-reply@linkedin.com>", Subject=subject, **headers)
    assert code_of(mail) == "MAI-515"


def test_an_advert_below_a_digest_takes_nothing_from_it():
    sender = "LinkedIn <messaging-digest-noreply@linkedin.com>"
    mail = b.linkedin(f"{BLOCK}\nPromoted\nGrow with us\n", From=sender, Subject="Tilda just messaged you")
    assert who(mail) == [("messaged", *OKONJO)]


def test_a_message_that_plants_a_namesake_is_not_given_either_address():
    text = f"Hi Mara,\nTilda Okonjo\nhttps://www.linkedin.com/in/tilda-the-famous\n\n{BLOCK}"
    assert who(b.linkedin(text, From="Tilda Okonjo <hit-reply@linkedin.com>", Subject="Hello")) == [
        ("messaged", "Tilda Okonjo", "")
    ]
    digest = b.linkedin(
        text,
        From="LinkedIn <messaging-digest-noreply@linkedin.com>",
        Subject="Tilda just messaged you",
    )
    assert code_of(digest) == "MAI-513"
