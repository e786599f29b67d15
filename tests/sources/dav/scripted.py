"""A small server that says whatever a test wants: what hostile or odd servers say, which a real one never would."""

import threading
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

ROOT = "/ana/"
WORK = "/ana/work/"
NAMESPACES = (
    'xmlns="DAV:" xmlns:c="urn:ietf:params:xml:ns:caldav" xmlns:a="urn:ietf:params:xml:ns:carddav" '
    'xmlns:s="http://calendarserver.org/ns/" xmlns:n="http://nextcloud.org/ns"'
)
CALENDAR = "<resourcetype><collection/><c:calendar/></resourcetype>"


@dataclass
class Says:
    """One reply: its status, its bytes in one piece or many, and further headers; `length` if it lies about it."""

    status: int = 207
    body: Any = ""
    headers: dict = field(default_factory=dict)
    length: int | None = None

    def pieces(self):
        if isinstance(self.body, str):
            return [self.body.encode()]
        return [self.body] if isinstance(self.body, bytes) else self.body


def multistatus(*responses, more=""):
    return f'<?xml version="1.0"?><multistatus {NAMESPACES}>{"".join(responses)}{more}</multistatus>'


def response(href, *given, status=200, missing=""):
    """Return what is said of one address: its properties, and those it lacks."""
    lacks = (
        f"<propstat><prop>{missing}</prop><status>HTTP/1.1 404 Not Found</status></propstat>"
        if missing
        else ""
    )
    return (
        f"<response><href>{href}</href><propstat><prop>{''.join(given)}</prop>"
        f"<status>HTTP/1.1 {status} Whatever</status></propstat>{lacks}</response>"
    )


def failed(href, status):
    return f"<response><href>{href}</href><status>HTTP/1.1 {status} Whatever</status></response>"


def a_calendar(href=WORK, name="Work", more="", types="<c:calendar/>"):
    return response(
        href, f"<resourcetype><collection/>{types}</resourcetype><displayname>{name}</displayname>{more}"
    )


def listed(uid, etag="1", href=""):
    return response(href or f"{WORK}{uid}.ics", f'<getetag>"{etag}"</getetag><resourcetype/>')


def holding(uid, etag="1", content="", href=""):
    return response(
        href or f"{WORK}{uid}.ics",
        f'<getetag>"{etag}"</getetag><c:calendar-data>{content or ics(uid)}</c:calendar-data>',
    )


def ics(uid):
    return (
        f"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:{uid}\r\nDTSTART:20261005T100000Z\r\nSUMMARY:Planning\r\n"
        "END:VEVENT\r\nEND:VCALENDAR\r\n"
    )


@dataclass
class Scripted:
    """A server that answers by script: `says` by verb and path, else by verb alone."""

    port: int
    name: str = "ana"
    secret: str = "s3cret-word"
    says: dict = field(default_factory=dict)
    heard: list = field(default_factory=list)

    @property
    def url(self):
        return f"http://127.0.0.1:{self.port}"

    @property
    def server(self):
        return self

    def account(self, *collections, uids=("a",)):
        """Say what an account with calendars says, whose first holds some meetings."""
        self.says |= {
            ("PROPFIND", "/"): Says(
                body=multistatus(
                    response("/", f"<c:calendar-home-set><href>{ROOT}</href></c:calendar-home-set>")
                )
            ),
            ("PROPFIND", ROOT): Says(body=multistatus(*(collections or [a_calendar()]))),
            ("PROPFIND", WORK): Says(body=multistatus(a_calendar(), *map(listed, uids))),
            ("REPORT", WORK): Says(body=multistatus(*map(holding, uids))),
            **{("GET", f"{WORK}{uid}.ics"): Says(200, ics(uid)) for uid in uids},
        }


@contextmanager
def scripted():
    """Start one on a free port."""
    told = Scripted(0)

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def answer(self):
            body = self.rfile.read(int(self.headers.get("Content-Length", 0))).decode()
            told.heard.append((self.command, self.path, dict(self.headers), body))
            says = told.says.get((self.command, self.path)) or told.says.get(self.command) or Says(404)
            says = says(body) if callable(says) else says
            self.send_response(says.status)
            for name, value in says.headers.items():
                self.send_header(name, value)
            is_whole = isinstance(says.body, str | bytes)
            if is_whole:
                self.send_header("Content-Length", str(says.length or len(says.pieces()[0])))
            self.send_header("Connection", "keep-alive" if is_whole and not says.length else "close")
            self.close_connection = not is_whole or bool(says.length)
            self.end_headers()
            try:
                for piece in says.pieces():
                    self.wfile.write(piece)
                    self.wfile.flush()
            except OSError:
                self.close_connection = True

        do_GET = do_PROPFIND = do_REPORT = answer  # noqa: N815 - http.server calls them so

        def log_message(self, *_):
            pass

    class Server(ThreadingHTTPServer):
        daemon_threads = True
        block_on_close = False

        def handle_error(self, *_):
            pass  # whoever gave up reading has gone

    server = Server(("127.0.0.1", 0), Handler)
    told.port = server.server_address[1]
    thread = threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True)
    thread.start()
    try:
        yield told
    finally:
        server.shutdown()
        server.server_close()
        thread.join(timeout=10)
