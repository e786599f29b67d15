"""The outbox: mails to write, to look at, to send with one press, and what became of them.

`send` is the only door to sending in the whole program. It asks for the digest of what its page showed.
"""

from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from firsthand.actions import outbox, outbox_words
from firsthand.actions.confirming import confirm, elsewhere, has_sent, show_mail, take_back
from firsthand.actions.outbox import Writing, find_mail, person_of, sending_accounts
from firsthand.actions.outbox_drafts import keep_in_drafts, mailboxes_of
from firsthand.actions.outbox_starts import begin_mail, drafts_to, start_letter, subject_for
from firsthand.clock import machine_time, read_clock
from firsthand.core.errors import UserError
from firsthand.core.outbox import MOVING, State
from firsthand.core.outgoing import LONGEST_BODY, LONGEST_SUBJECT
from firsthand.place import may_send_here, send_from_here
from firsthand.store.database import django_rows
from firsthand.store.models import OutgoingMail
from firsthand.store.queries.outbox import addresses_of, count_outgoing, outgoing_rows
from firsthand.store.queries.people import person_by_id
from firsthand.web.access import owner_of, settings_of
from firsthand.web.pages.account_forms import number_in
from firsthand.web.pages.outbox import build_groups, mail_line, outbox_line
from firsthand.web.pages.paging import build_pages, page_asked

ROWS = 100
TOO_LATE = ("OUT-107", "OUT-108")


@require_GET
def outbox_list(request: HttpRequest) -> HttpResponse:
    """List the mails by what is to be done about them."""
    owner = owner_of(request)
    counts = count_outgoing(django_rows, owner.pk)
    total = sum(counts.values())
    page = page_asked(request.GET.get("page", ""), total=total, rows=ROWS)
    mails = outgoing_rows(django_rows, owner.pk, limit=ROWS, offset=(page - 1) * ROWS)
    context = {
        "line": outbox_line(counts),
        "groups": build_groups(mails),
        "has_account": sending_accounts(owner).exists(),
        "elsewhere": None if may_send_here(has_sent_before=has_sent(owner)) else elsewhere(),
        "pages": build_pages(page, total, rows=ROWS),
    }
    return render(request, "outbox/list.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
def new(request: HttpRequest) -> HttpResponse:
    """Write a mail to a person; what was wrong is said above the form."""
    given = request.POST if request.method == "POST" else request.GET
    person = number_in(given.get("person", "")[:18], usual=0, wrong=0)
    if request.method == "POST":
        try:
            mail = outbox.write_mail(owner_of(request), person, written(request), read_clock())
        except UserError as error:
            return show_form(request, person, said_in(request), trouble=error)
        return redirect("outbox-detail", mail.pk)
    return show_form(request, person, {})


@require_POST
def begin(request: HttpRequest) -> HttpResponse:
    """Begin a mail to a person with a draft as it stands in its field, and lead to where it can be changed."""
    owner = owner_of(request)
    person = number_in(request.POST.get("person", "")[:18], usual=0, wrong=0)
    text, subject = (request.POST.get(name, "") for name in ("text", "subject"))
    if person_by_id(django_rows, owner.pk, person) is None:
        raise Http404
    subject = subject or subject_for(django_rows, settings_of(owner), request.POST.get("key", ""))
    try:
        mail = begin_mail(owner, person, subject, text, read_clock())
    except UserError as error:
        said = {"to": "", "subject": subject, "body": text, "account": ""}
        return show_form(request, person, said, trouble=error)
    return redirect("outbox-change", mail.pk)


@require_http_methods(["GET", "HEAD", "POST"])
def change(request: HttpRequest, mail: int) -> HttpResponse:
    """Change a draft."""
    owner, found = owner_of(request), mail_of(request, mail)
    if found.state != State.DRAFT.value:
        return redirect("outbox-detail", mail)
    if request.method == "POST":
        try:
            outbox.change_mail(owner, found, written(request))
        except UserError as error:
            if error.code in TOO_LATE:
                return redirect("outbox-detail", mail)
            return show_form(request, person_of(found), said_in(request), trouble=error, mail=found)
        return redirect("outbox-detail", mail)
    said = {
        "to": found.recipient, "subject": found.subject, "body": found.body, "account": str(found.account_id or ""),
    }  # fmt: skip
    return show_form(request, person_of(found), said, mail=found)


@require_GET
def detail(request: HttpRequest, mail: int) -> HttpResponse:
    """Show exactly what goes to whom, or what became of it."""
    return show_detail(request, mail_of(request, mail))


@require_GET
def progress(request: HttpRequest, mail: int) -> HttpResponse:
    """Answer the page's question of every second; once the mail moves no more the page is loaded anew."""
    found = mail_of(request, mail)
    if State(found.state) in MOVING:
        return render(request, "outbox/progress.html", moving_context(found))
    return HttpResponse(headers={"HX-Refresh": "true"})


@require_POST
def send(request: HttpRequest, mail: int) -> HttpResponse:
    """Send what the page showed. Pressed again it leads to the first result."""
    try:
        confirm(owner_of(request), mail, request.POST.get("digest", ""), read_clock())
    except UserError as error:
        return show_detail(request, mail_of(request, mail), trouble=error)
    return redirect("outbox-detail", mail)


@require_POST
def undo(request: HttpRequest, mail: int) -> HttpResponse:
    """Take Send back while its ten seconds last."""
    found = mail_of(request, mail)
    try:
        take_back(found)
    except UserError as error:
        found.refresh_from_db()
        if found.state != State.DRAFT.value:
            return show_detail(request, found, trouble=error)
    return redirect("outbox-detail", mail)


@require_POST
def discard(request: HttpRequest, mail: int) -> HttpResponse:
    """Throw a draft away; the history has the way back."""
    found = mail_of(request, mail)
    try:
        outbox.discard_mail(found, read_clock())
    except UserError as error:
        return show_detail(request, found, trouble=error)
    return redirect("outbox-list")


@require_POST
def arrived(request: HttpRequest, mail: int) -> HttpResponse:
    """Keep that a mail of unclear outcome arrived."""
    found = mail_of(request, mail)
    try:
        outbox_words.say_arrived(found, read_clock())
    except UserError as error:
        return show_detail(request, found, trouble=error)
    return redirect("outbox-detail", mail)


@require_POST
def lost(request: HttpRequest, mail: int) -> HttpResponse:
    """Keep that it did not arrive, and go to a draft of the same words."""
    found = mail_of(request, mail)
    try:
        made = outbox_words.say_lost(found, read_clock())
    except UserError as error:
        return show_detail(request, found, trouble=error)
    return redirect("outbox-detail", made.pk)


@require_POST
def again(request: HttpRequest, mail: int) -> HttpResponse:
    """Go to a draft with the words of a mail that was refused."""
    found = mail_of(request, mail)
    try:
        made = outbox_words.write_again(found, read_clock())
    except UserError as error:
        return show_detail(request, found, trouble=error)
    return redirect("outbox-detail", made.pk)


@require_POST
def keep(request: HttpRequest, mail: int) -> HttpResponse:
    """Put a draft into the folder of drafts of an account of mail."""
    found = mail_of(request, mail)
    account = number_in(request.POST.get("account", "")[:18], usual=0, wrong=0)
    try:
        keep_in_drafts(owner_of(request), found, account, read_clock())
    except UserError as error:
        return show_detail(request, found, trouble=error)
    return redirect("outbox-detail", mail)


@require_POST
def here(_request: HttpRequest) -> HttpResponse:
    """Let this copy of the data folder be the one that sends."""
    send_from_here()
    return redirect("outbox-list")


def mail_of(request: HttpRequest, mail_id: int) -> OutgoingMail:
    """Return a mail of this owner, or answer that there is none."""
    try:
        return find_mail(owner_of(request), mail_id)
    except UserError as error:
        raise Http404 from error


def written(request: HttpRequest) -> Writing:
    """Return what the form holds."""
    said = said_in(request)
    account = number_in(said["account"][:18], usual=0, wrong=0)
    return Writing(said["to"], said["subject"], said["body"], account)


def said_in(request: HttpRequest) -> dict[str, str]:
    """Return what was typed, to stand in the form again."""
    return {name: request.POST.get(name, "") for name in ("to", "subject", "body", "account")}


def show_form(
    request: HttpRequest,
    person_id: int,
    said: dict[str, str],
    *,
    trouble: UserError | None = None,
    mail: OutgoingMail | None = None,
) -> HttpResponse:
    """Render the form; a new mail begins with greeting and signature."""
    owner = owner_of(request)
    person = person_by_id(django_rows, owner.pk, person_id)
    if person is None:
        raise Http404
    if not said:
        begun = start_letter(django_rows, settings_of(owner), person.name)
        said = {"to": "", "subject": "", "body": begun, "account": ""}
    context = {
        "person": person,
        "addresses": [each.mail for each in addresses_of(django_rows, owner.pk, person_id)],
        "accounts": [(str(each.pk), outbox.sender_of(each)) for each in sending_accounts(owner)],
        "said": said,
        "trouble": trouble,
        "mail": mail,
        "others": drafts_to(owner, person_id).exclude(pk=mail.pk if mail else 0),
        "longest_subject": LONGEST_SUBJECT,
        "longest_body": LONGEST_BODY,
    }
    return render(request, "outbox/form.html", context, status=400 if trouble else 200)


def show_detail(
    request: HttpRequest, mail: OutgoingMail, *, trouble: UserError | None = None
) -> HttpResponse:
    """Render the page of a mail as it is now."""
    owner = owner_of(request)
    mail.refresh_from_db()
    context = moving_context(mail) | {
        "shown": show_mail(owner, mail, read_clock()),
        "person_id": person_of(mail),
        "trouble": trouble,
        "mailboxes": list(mailboxes_of(owner)) if mail.state == State.DRAFT.value else [],
        "again": OutgoingMail.objects.filter(again_of=mail).exclude(state="discarded").first(),
    }
    return render(request, "outbox/detail.html", context, status=400 if trouble else 200)


def moving_context(mail: OutgoingMail) -> dict[str, Any]:
    """Return what both the page of a mail and its line of every second show."""
    name = mail.recipient_name or mail.recipient
    return {
        "mail": mail,
        "name": name,
        "line": mail_line(mail, name, machine_time()),
        "is_moving": State(mail.state) in MOVING,
    }
