"""Doing one thing for several people of a list: those that are ticked, or all that it holds."""

from django.http import HttpRequest, QueryDict
from django.http.response import HttpResponseBase
from django.shortcuts import redirect
from django.urls import reverse
from django.views.decorators.http import require_POST

from firsthand.actions.cadence import set_cadences
from firsthand.actions.exporting import ENDINGS, Wish
from firsthand.actions.tagging import tag_people
from firsthand.clock import read_clock
from firsthand.core.errors import UserError
from firsthand.core.row_numbers import row_ids
from firsthand.store.database import django_rows
from firsthand.store.models import Owner
from firsthand.store.queries.people import People
from firsthand.web.access import owner_of
from firsthand.web.pages.paging import page_query
from firsthand.web.pages.people_filters import asked_address, asked_filters
from firsthand.web.views.people_export import file_of
from firsthand.web.views.people_list import show_list


@require_POST
def act(request: HttpRequest) -> HttpResponseBase:
    """Do it and come back to the list, or hand out the file; what was wrong is said above the list."""
    owner, asked = owner_of(request), QueryDict(request.POST.get("asked", ""))
    people: tuple[int, ...] = ()
    try:
        people = chosen(owner, request.POST, asked)
        wanted = request.POST.get("act", "")
        if wanted in ENDINGS:
            return file_of(owner.pk, Wish(wanted, asked_filters(asked)), among=people)
        is_done = do(owner, people, wanted, request.POST)
    except UserError as error:
        return show_list(request, asked, trouble=error, ticked=people)
    query = page_query(1, [*asked_address(asked), *([("said", "1")] if is_done else [])])
    return redirect(f"{reverse('people-list')}{query}")


def chosen(owner: Owner, form: QueryDict, asked: QueryDict) -> tuple[int, ...]:
    """Return whom it is about. Raises UserError PEO-103 where nobody is."""
    if "all" in form:
        people = People(django_rows, owner.pk, asked_filters(asked), read_clock().date()).ids()
    else:
        people = row_ids(form.getlist("person"))
    if not people:
        raise UserError("PEO-103", "Nobody is ticked.", next_step="Tick people, or all of the list.")
    return people


def do(owner: Owner, people: tuple[int, ...], wanted: str, form: QueryDict) -> bool:
    """Do what is wanted and tell whether it changed anything. Raises UserError."""
    now, every = read_clock(), form.get("every", "")
    if wanted in ("give", "take"):
        return bool(tag_people(owner, people, form.get("tag", ""), now, is_given=wanted == "give").act)
    if wanted == "cadence" and every.isdecimal() and len(every) < 5:
        return bool(set_cadences(owner, people, int(every), now).act)
    raise UserError("PEO-104", "This cannot be done for several people.", next_step="Choose it on the page.")
