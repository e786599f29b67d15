"""Import: dropping archives, watching them being read, and what came of it."""

from pathlib import Path
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from firsthand.actions.event_uploads import Waiting, set_tables_apart, tables_waiting, wait
from firsthand.actions.imports import ask_to_cancel
from firsthand.actions.uploads import keep_uploads, queue_folder, queue_kept
from firsthand.clock import read_clock
from firsthand.core.errors import UserError
from firsthand.sources.events import is_event_table
from firsthand.store.database import django_rows
from firsthand.store.queries.acts import lines_standing
from firsthand.store.queries.owner import editions_of
from firsthand.store.queries.runs import (
    RunRow,
    changes_of,
    newest_archive_day,
    newest_changes,
    newest_runs,
    problems_of,
    run_by_id,
)
from firsthand.store.queries.shell import what_waits
from firsthand.web.access import owner_of
from firsthand.web.pages.runs import (
    RunPage,
    build_run,
    due_line,
    failure,
    finished_line,
    group_changes,
    imports_line,
    problem_line,
    spoken_line,
)


@require_http_methods(["GET", "POST"])
def import_list(request: HttpRequest) -> HttpResponse:
    """Show imports, or take files in and show them waiting."""
    if request.method == "GET":
        return show_imports(request)
    try:
        tables = take_in(request)
    except UserError as error:
        return show_imports(request, error)
    return redirect("import-table", tables[0].token) if tables else redirect("import-list")


def take_in(request: HttpRequest) -> list[Waiting]:
    """Put dropped files, or a named folder, in line; return the tables to be looked at. Raises UserError."""
    owner, now = owner_of(request), read_clock()
    files = request.FILES.getlist("files")
    tables: list[Waiting] = []
    if files:
        kept = keep_uploads((file.name or "", file.chunks()) for file in files)
        others, tables = set_tables_apart(owner, kept, now)
        queue_kept(owner, others, now)
    if path := request.POST.get("path", "").strip():
        if (file := Path(path.strip('"')).expanduser()).is_absolute() and is_event_table(file, now.date()):
            return [*tables, wait(owner, file)]
        queue_folder(owner, path, now)
    elif not files:
        raise UserError("IMP-107", "No file was chosen.", next_step="Choose the zip that LinkedIn gave you.")
    return tables


def show_imports(request: HttpRequest, trouble: UserError | None = None) -> HttpResponse:
    """Render the page of imports."""
    owner, now = owner_of(request), read_clock()
    runs = newest_runs(django_rows, owner.pk)
    pages = [build_run(run, now) for run in runs]
    newest = newest_archive_day(django_rows, owner.pk)
    context = {
        "line": imports_line(runs),
        "due_line": due_line(newest, now.date()),
        "lack": editions_of(django_rows, owner.pk).lack,
        "trouble": trouble,
        "tables": tables_waiting(owner),
        "running": [page for page in pages if page.is_running],
        "finished": "",
        "spoken": "",
        "failure": next((page.failure for page in pages[:1]), None),
        "progress_url": reverse("import-progress"),
        "changes": group_changes(newest_changes(django_rows, owner.pk)),
        "runs": [page for page in pages if not page.is_running],
    }
    return render(request, "imports/list.html", context, status=400 if trouble else 200)


@require_GET
def progress(request: HttpRequest) -> HttpResponse:
    """Answer the page's question of every second: what runs, and how far it is."""
    owner, now = owner_of(request), read_clock()
    runs = newest_runs(django_rows, owner.pk)
    running = [build_run(run, now) for run in runs if not run.is_over]
    context = {
        "line": imports_line(runs),
        "running": running,
        "finished": "" if running else finished_line(runs),
        "spoken": spoken_line(running),
        "failure": failure(runs[0]) if runs and not running else None,
        "progress_url": reverse("import-progress"),
        "waiting": what_waits(django_rows, owner.pk).invitations,
        "runs": [] if running else [build_run(run, now) for run in runs],
    }
    return render(request, "imports/progress.html", context)


@require_GET
def run_progress(request: HttpRequest, run: int) -> HttpResponse:
    """Answer the same on the page of one import, which is shown anew when its ledger is there."""
    page = build_run(found_run(request, run), read_clock())
    response = render(request, "imports/running.html", run_context(page))
    if not page.is_running:
        response.headers["HX-Refresh"] = "true"
    return response


def run_context(page: RunPage) -> dict[str, Any]:
    """Return what the part that shows one running import needs."""
    return {
        "running": [page] if page.is_running else [],
        "finished": "",
        "spoken": spoken_line([page] if page.is_running else []),
        "failure": page.failure,
        "progress_url": reverse("import-run-progress", args=[page.id]),
    }


@require_GET
def import_detail(request: HttpRequest, run: int) -> HttpResponse:
    """Show one import: its ledger and the rows worth a look."""
    owner, now = owner_of(request), read_clock()
    found = found_run(request, run)
    page = build_run(found, now)
    is_archive = found.source == "linkedin" and found.state == "done"
    newest = newest_archive_day(django_rows, owner.pk)
    context = {
        "run": page,
        **run_context(page),
        "changes": group_changes(changes_of(django_rows, owner.pk, found.exported_on)) if is_archive else (),
        "due_line": due_line(newest, now.date()) if is_archive else "",
        "act": f"file:{run}" if lines_standing(django_rows, owner.pk, run) else "",
        "problems": [problem_line(problem) for problem in problems_of(django_rows, owner.pk, run)],
    }
    return render(request, "imports/detail.html", context)


@require_POST
def cancel(request: HttpRequest, run: int) -> HttpResponse:
    """Ask an import to stop; what it wrote stays."""
    found_run(request, run)
    ask_to_cancel(owner_of(request), run)
    return redirect("import-list")


def found_run(request: HttpRequest, run: int) -> RunRow:
    """Return an import of this owner, or answer that there is none."""
    found = run_by_id(django_rows, owner_of(request).pk, run)
    if found is None:
        raise Http404
    return found
