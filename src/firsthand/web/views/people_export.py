"""The people a page lists, as a file for other programs."""

from collections.abc import Collection

from django.http import HttpRequest, StreamingHttpResponse
from django.views.decorators.http import require_GET

from firsthand.actions.exporting import ENDINGS, MEDIA, Wish, export_people
from firsthand.clock import read_clock
from firsthand.store.database import django_rows
from firsthand.web.access import owner_of
from firsthand.web.pages.people_filters import asked_filters


@require_GET
def export(request: HttpRequest) -> StreamingHttpResponse:
    """Hand out everybody, or those a search finds."""
    wish = Wish(
        request.GET.get("format", "vcard"),
        asked_filters(request.GET),
        separator=request.GET.get("separator", "comma"),
    )
    return file_of(owner_of(request).pk, wish)


def file_of(owner_id: int, wish: Wish, *, among: Collection[int] | None = None) -> StreamingHttpResponse:
    """Hand out a file piece by piece. Raises UserError as `export_people` does."""
    found = export_people(django_rows, owner_id, wish, today=read_clock().date(), among=among)
    name = f"firsthand-people-{read_clock():%Y-%m-%d}.{ENDINGS[wish.format]}"
    return StreamingHttpResponse(
        (piece.encode("utf-8", "replace") for piece in found.pieces),
        content_type=f"{MEDIA[wish.format]}; charset=utf-8",
        headers={"Content-Disposition": f'attachment; filename="{name}"'},
    )
