"""What a file is when it is not the one asked for: by its first bytes, or by the names inside it."""

from collections.abc import Iterable

SIZE = 4096

_STARTS: tuple[tuple[bytes, str], ...] = (
    (b"%PDF", "a PDF document"),
    (b"\x1f\x8b", "a gzip file"),
    (b"7z\xbc\xaf\x27\x1c", "a 7-Zip archive"),
    (b"Rar!", "a RAR archive"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Office document"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"SQLite format 3\x00", "a database"),
    (b"BEGIN:VCARD", "an address book (vCard)"),
    (b"BEGIN:VCALENDAR", "a calendar (ICS)"),
    (b"From ", "a mailbox (mbox)"),
    (b"{", "a JSON file"),
    (b"[", "a JSON file"),
)
_PAGES = (b"<!doctype html", b"<html", b"<head", b"<body")

_SERVICES: tuple[tuple[str, str], ...] = (
    ("takeout/", "a Google Takeout archive"),
    ("archive_browser.html", "a Google Takeout archive"),
    ("your_facebook_activity/", "a Facebook archive"),
    ("your_instagram_activity/", "an Instagram archive"),
    ("connections/followers_and_following/", "an Instagram archive"),
    ("data/manifest.js", "an X (Twitter) archive"),
    ("your archive.html", "an X (Twitter) archive"),
    ("_chat.txt", "a WhatsApp chat"),
    ("whatsapp chat", "a WhatsApp chat"),
    ("channels.json", "a Slack export"),
    ("xl/workbook.xml", "an Excel workbook"),
    ("word/document.xml", "a Word document"),
    ("ppt/presentation.xml", "a PowerPoint file"),
    ("meta-inf/manifest.mf", "a Java program"),
)


def looks_like(start: bytes) -> str:
    """Return what the first bytes of a file show, in words; "" when they say nothing."""
    text = start.removeprefix(b"\xef\xbb\xbf").lstrip()
    if text[:64].lower().startswith(_PAGES):
        return "a web page (HTML)"
    return next((words for magic, words in _STARTS if text.startswith(magic)), "")


def service_of(names: Iterable[str]) -> str:
    """Return whose archive these member names belong to, in words; "" when unknown."""
    lowered = [name.replace("\\", "/").lower() for name in names]
    for mark, words in _SERVICES:
        if any(name.startswith(mark) or f"/{mark}" in f"/{name}" for name in lowered):
            return words
    return ""
