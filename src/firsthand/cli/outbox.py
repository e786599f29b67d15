"""firsthand outbox: the mails to send and what became of them. No command sends: the page that shows a mail does."""

from typing import Any

from firsthand.cli.output import print_hanging, print_json, print_line, print_table, tell_act
from firsthand.cli.ready import reading, start_django
from firsthand.clock import read_clock
from firsthand.core.days import say_count
from firsthand.core.outbox import STATE_WORDS, State
from firsthand.store.queries.outbox import OutgoingRow, outgoing_rows
from firsthand.store.queries.owners import first_owner


def show(*, as_json: bool) -> int:
    """Print the mails, newest first."""
    with reading() as rows:
        owner = first_owner(rows) if rows else None
        found = outgoing_rows(rows, owner.id) if rows and owner else []
    if as_json:
        print_json([outgoing_json(each) for each in found])
        return 0
    if not found:
        print_line("No mail is in the outbox. Write one on the page of a person: firsthand serve --open")
        return 0
    print_line(f"{say_count(len(found), 'mail')} in the outbox.")
    print_table(("ID", "To", "Subject", "Where it is", "When"), [cells(each) for each in found])
    for each in found:
        if each.trouble and each.state in (State.DRAFT, State.UNKNOWN, State.REFUSED):
            print_hanging(f"{each.id}: ", f"{each.trouble.get('lead', '')} {each.trouble.get('rest', '')}")
    return 0


def cells(mail: OutgoingRow) -> tuple[str, ...]:
    at = mail.ended_at or mail.confirmed_at or mail.made_at
    word = STATE_WORDS[mail.state]
    return (str(mail.id), f"{mail.name} <{mail.recipient}>", mail.subject, word, f"{at:%Y-%m-%d %H:%M}")


def outgoing_json(mail: OutgoingRow) -> dict[str, Any]:
    """Return a mail as programs see it; its text is on its page."""

    def iso(at: Any) -> str | None:
        return at.isoformat().replace("+00:00", "Z") if at else None

    return {
        "id": str(mail.id),
        "state": mail.state.value,
        "person": {"id": str(mail.person_id) if mail.person_id else None, "name": mail.name},
        "to": mail.recipient,
        "subject": mail.subject,
        "message_id": mail.message_id,
        "made_at": iso(mail.made_at),
        "confirmed_at": iso(mail.confirmed_at),
        "ended_at": iso(mail.ended_at),
        "server": mail.server,
        "why": mail.trouble,
    }


def discard(mail_id: int, *, as_json: bool) -> int:
    """Throw a draft away; the history has the way back."""
    start_django()
    from firsthand.actions.outbox import discard_mail, find_mail
    from firsthand.actions.owners import local_owner

    now = read_clock()
    owner = local_owner(now)
    mail = find_mail(owner, mail_id)
    discard_mail(mail, now)
    return tell_act({"act": f"outgoing:{mail.pk}", "id": str(mail.pk)}, "Thrown away.", as_json=as_json)
