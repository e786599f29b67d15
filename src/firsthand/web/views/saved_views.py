"""Saving, renaming and removing views of the list of people, and choosing its columns."""

from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import redirect
from django.urls import reverse
from django.views.decorators.http import require_POST

from firsthand.actions.viewing import choose_columns, remove_view, rename_view, save_view
from firsthand.clock import read_clock
from firsthand.core.columns import columns_among
from firsthand.core.errors import UserError
from firsthand.core.filters import Filters
from firsthand.store.database import django_rows
from firsthand.store.models import Owner, SavedView
from firsthand.store.queries.saved_views import plain_columns, saved_views
from firsthand.web.access import owner_of
from firsthand.web.pages.paging import page_query
from firsthand.web.pages.people_filters import asked_address, asked_filters
from firsthand.web.pages.saved_views import view_shown
from firsthand.web.views.people_list import show_list


@require_POST
def keep(request: HttpRequest) -> HttpResponse:
    """Save the list as a view, or rename or remove the one that is shown; what was wrong is said above the list."""
    asked = QueryDict(request.POST.get("asked", ""), mutable=True)
    try:
        version = do(owner_of(request), asked_filters(asked), request.POST)
    except UserError as error:
        return show_list(request, asked, trouble=error, naming=request.POST.get("name", ""))
    if version:
        asked["view"] = "" if not version.name else str(version.first_id or version.pk)
    return go_back(asked, is_said=bool(version))


def do(owner: Owner, filters: Filters, form: QueryDict) -> SavedView | None:
    """Do what a form asks for; None where it changes nothing. Raises UserError."""
    now, act = read_clock(), form.get("act", "")
    if act == "remove":
        return remove_view(owner, filters.view, now)
    if act == "rename":
        return rename_view(owner, filters.view, form.get("name", ""), now)
    views = saved_views(django_rows, owner.pk)
    here = view_shown(views, filters)
    columns = here.columns if here else plain_columns(django_rows, owner.pk)
    name = here.name if act == "change" and here else form.get("name", "")
    return save_view(owner, name, filters, columns, now)


@require_POST
def columns(request: HttpRequest) -> HttpResponse:
    """Choose the columns of the view that is shown, or of the plain list."""
    asked = QueryDict(request.POST.get("asked", ""))
    wanted = columns_among([] if "usual" in request.POST else request.POST.getlist("column"))
    owner, view = owner_of(request), asked_filters(asked).view
    try:
        version = choose_columns(owner, wanted, read_clock(), view_id=view)
    except UserError as error:
        return show_list(request, asked, trouble=error)
    return go_back(asked, is_said=bool(version))


def go_back(asked: QueryDict, *, is_said: bool) -> HttpResponse:
    """Go back to the list."""
    query = page_query(1, [*asked_address(asked), *([("said", "1")] if is_said else [])])
    return redirect(f"{reverse('people-list')}{query}")
