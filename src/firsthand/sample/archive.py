"""Writing an archive: rows streamed into a zip that has the same bytes every time."""

from collections.abc import Iterable, Mapping
from csv import writer
from datetime import date
from io import TextIOWrapper
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

Rows = Iterable[tuple[str, ...]]


def archive_name(kind: str, export_on: date) -> str:
    """Return the name LinkedIn gives: `Basic_LinkedInDataExport_06-21-2026.zip`."""
    return f"{kind}_LinkedInDataExport_{export_on:%m-%d-%Y}.zip"


def write_archive(path: Path, files: Mapping[str, Rows], *, export_on: date) -> Path:
    """Write the files into a new zip, a row at a time, dated on the export day."""
    stamp = (export_on.year, export_on.month, export_on.day, 18, 0, 0)
    with ZipFile(path, "w", ZIP_DEFLATED) as archive:
        for name, rows in files.items():
            info = ZipInfo(name, date_time=stamp)
            info.compress_type = ZIP_DEFLATED
            with (
                archive.open(info, "w", force_zip64=True) as raw,
                TextIOWrapper(raw, encoding="utf-8", newline="", write_through=False) as text,
            ):
                writer(text, lineterminator="\n").writerows(rows)
    return path
