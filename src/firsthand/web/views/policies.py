"""Policies: the stops, the owner's own as files, written with a live count of what they change."""

from datetime import datetime
from typing import NamedTuple

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_GET, require_POST

from firsthand.actions.policies import keep_policy, remove_policy
from firsthand.actions.policy_changes import compare_policies
from firsthand.clock import read_clock
from firsthand.core.errors import UserError
from firsthand.core.own_policy import examine_policy, find_idle
from firsthand.core.own_policy_lines import changed_lines
from firsthand.core.own_policy_words import LONGEST
from firsthand.store.database import django_rows
from firsthand.store.models import Owner
from firsthand.store.queries.policies import (
    known_policies,
    own_policies,
    own_policy_named,
    policy_in_use,
    used_among,
    versions_of,
)
from firsthand.web.access import owner_of, settings_of
from firsthand.web.pages.acts import said_here, saying
from firsthand.web.pages.policies import (
    Checked,
    build_check,
    build_faults,
    build_list,
    build_versions,
    starter,
)
from firsthand.web.views.invitations import wants


class Opened(NamedTuple):
    """The policy that is being changed, and the version of it that was seen; 0 for a new one."""

    policy: int = 0
    version: int = 0


NEW = Opened()


@require_GET
def policy_list(request: HttpRequest) -> HttpResponse:
    """List the stops and the owner's own policies."""
    owner = owner_of(request)
    settings = settings_of(owner)
    known = known_policies(django_rows, settings)
    used = used_among(known, settings).name
    context = {
        "line": f"“{used}” judges your invitations.",
        "lost": owner.policy if used != owner.policy else "",
        "policies": build_list(known, own_policies(django_rows, owner.pk), used),
        "said": said_here(django_rows, owner.pk, request.GET, read_clock(), sorts=("policy", "choice")),
    }
    return render(request, "policies/list.html", context)


@require_GET
def new(request: HttpRequest) -> HttpResponse:
    """Begin a policy of one's own from a stop."""
    return show(request, starter(request.GET.get("from", "")))


@require_GET
def policy_detail(request: HttpRequest, policy: int) -> HttpResponse:
    """Open a policy of one's own, as it stands or as it was at an earlier time."""
    owner = owner_of(request)
    versions = versions_of(django_rows, owner.pk, policy)
    if all(each.id != policy for each in own_policies(django_rows, owner.pk)) or not versions:
        raise Http404
    asked = request.GET.get("version", "")
    place = int(asked) if asked.isdecimal() and len(asked) < 4 else 0
    place = min(place, len(versions) - 1)
    return show(request, versions[place].text, Opened(policy, versions[0].version), place=place)


@require_POST
def check(request: HttpRequest) -> HttpResponse:
    """Read what is typed: what is wrong with it, or what it would change. Nothing is kept."""
    text = typed_in(request)
    if wants(request, "policy-check"):
        checked = checked_text(owner_of(request), text, read_clock())
        return render(request, "policies/check.html", {"checked": checked})
    return show(request, text, opened_in(request))


@require_POST
def keep(request: HttpRequest) -> HttpResponse:
    """Keep what is typed under the name in it; what cannot be used stays in its field with what is wrong."""
    owner, text, opened = owner_of(request), typed_in(request), opened_in(request)
    policy, _ = examine_policy(text)
    if policy is None:
        return show(request, text, opened, status=400)
    try:
        keep_policy(owner, text, read_clock(), seen=opened.version)
    except UserError as error:
        stands = own_policy_named(django_rows, owner.pk, policy.name)
        if error.code == "POL-108" and stands:
            opened = Opened(stands.id, stands.version)
        return show(request, text, opened, trouble=error, status=400)
    kept = own_policy_named(django_rows, owner.pk, policy.name)
    assert kept is not None, "a policy that was kept is there"
    return redirect(f"{reverse('policies-detail', args=[kept.id])}?saved=1")


@require_POST
def remove(request: HttpRequest, policy: int) -> HttpResponse:
    """Remove a policy of one's own. One that is in use is an error with its own page."""
    owner = owner_of(request)
    found = next((each for each in own_policies(django_rows, owner.pk) if each.id == policy), None)
    if found is None:
        raise Http404
    remove_policy(owner, found.name, read_clock())
    return redirect(saying(reverse("policies-list"), "policy"))


def typed_in(request: HttpRequest) -> str:
    return request.POST.get("text", "").replace("\r\n", "\n")[: LONGEST + 1]


def opened_in(request: HttpRequest) -> Opened:
    """Return from which policy, as it stood then, the text was written that is sent."""
    sent = (request.POST.get(name, "") for name in ("policy", "seen"))
    return Opened(
        *(int(each) if each.isascii() and each.isdecimal() and len(each) < 16 else 0 for each in sent)
    )


def checked_text(owner: Owner, text: str, now: datetime) -> Checked:
    """Return what a text would change as a policy, or what is wrong with it."""
    settings = settings_of(owner)
    policy, faults = examine_policy(text, asks_per_week=settings.asks_per_week)
    if policy is None:
        return build_faults(faults, text)
    idle = find_idle(policy, text, now.date())
    return build_check(compare_policies(django_rows, settings, policy, now), idle, text)


def show(
    request: HttpRequest,
    text: str,
    opened: Opened = NEW,
    *,
    place: int = 0,
    trouble: UserError | None = None,
    status: int = 200,
) -> HttpResponse:
    """Render the page on which a policy is written."""
    owner, now = owner_of(request), read_clock()
    kept = next((each for each in own_policies(django_rows, owner.pk) if each.id == opened.policy), None)
    versions = versions_of(django_rows, owner.pk, kept.id) if kept else []
    context = {
        "opened": opened,
        "line": f"“{kept.name}”, a policy of your own." if kept else "Write a policy of your own.",
        "kept": kept,
        "versions": build_versions(versions),
        "stands": changed_lines(text, kept.text) if kept and trouble and trouble.code == "POL-108" else (),
        "is_typed": request.method == "POST",
        "place": place,
        "text": text,
        "checked": checked_text(owner, text, now),
        "is_used": kept is not None and policy_in_use(django_rows, settings_of(owner)).name == kept.name,
        "is_saved": request.GET.get("saved") == "1",
        "trouble": trouble,
    }
    return render(request, "policies/detail.html", context, status=status)
