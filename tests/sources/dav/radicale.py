"""A real CalDAV and CardDAV server (Radicale) on a temporary folder and a free port, and people with accounts on it."""

import base64
import re
import socket
import ssl
import subprocess
import sys
import time
from dataclasses import dataclass
from hashlib import sha256
from http.client import HTTPConnection, HTTPSConnection
from pathlib import Path
from urllib.parse import quote
from xml.sax.saxutils import escape

_COLLECTION = """<?xml version="1.0"?>
<d:mkcol xmlns:d="DAV:" xmlns:c="urn:ietf:params:xml:ns:caldav" xmlns:a="urn:ietf:params:xml:ns:carddav"
 xmlns:s="http://calendarserver.org/ns/"><d:set><d:prop>
<d:resourcetype><d:collection/>{kind}</d:resourcetype><d:displayname>{name}</d:displayname>{more}
</d:prop></d:set></d:mkcol>"""
# Nothing of it has to outlast the machine, and waiting for the disk took most of its time.
PROGRAM = """
from radicale import __main__, config
config.DEFAULT_CONFIG_SCHEMA["storage"]["_filesystem_fsync"]["value"] = "False"
__main__.run()
"""
_COMPONENTS = "<c:supported-calendar-component-set>{}</c:supported-calendar-component-set>"


@dataclass
class Radicale:
    """The server; `folder` holds its configuration and log, `storage` what people keep on it, `cache` what it makes of that."""

    folder: Path
    port: int
    scheme: str = "http"
    trusted: Path | None = None

    @property
    def storage(self):
        return self.folder / "storage"

    @property
    def cache(self):
        return self.folder / "cache"

    @property
    def url(self):
        return f"{self.scheme}://127.0.0.1:{self.port}"

    def configuration(self, certificate=None, key=None):
        secure = f"ssl = True\ncertificate = {certificate}\nkey = {key}\n" if certificate else ""
        return (
            f"[server]\nhosts = 127.0.0.1:{self.port}\n{secure}"
            f"[auth]\ntype = htpasswd\nhtpasswd_filename = {self.folder / 'users'}\nhtpasswd_encryption = plain\ndelay = 0\n"
            f"[storage]\nfilesystem_folder = {self.storage}\nfilesystem_cache_folder = {self.cache}\n"
            "use_cache_subfolder_for_item = True\nuse_cache_subfolder_for_history = True\n"
            "use_cache_subfolder_for_synctoken = True\n"
            "[logging]\nlevel = info\n"
        )

    def start(self, certificate=None, key=None):
        self.storage.mkdir(parents=True)
        (self.folder / "users").touch()
        (self.folder / "config").write_text(self.configuration(certificate, key))
        log = (self.folder / "log").open("wb")
        command = [sys.executable, "-c", PROGRAM, "--config", str(self.folder / "config")]
        process = subprocess.Popen(command, stdout=log, stderr=log, cwd=self.folder)
        for _ in range(200):
            with socket.socket() as probe:
                if probe.connect_ex(("127.0.0.1", self.port)) == 0:
                    return process
            if process.poll() is not None:
                break
            time.sleep(0.05)
        raise RuntimeError((self.folder / "log").read_text())

    def requests(self):
        """Return the verbs and paths of all requests so far."""
        return re.findall(
            r"\] ([A-Z]+) request for '([^']*)'", (self.folder / "log").read_text(errors="replace")
        )

    def picture(self):
        """Return every file of the storage with its content."""
        files = (path for path in self.storage.rglob("*") if path.is_file())
        return {str(path): sha256(path.read_bytes()).hexdigest() for path in files}

    def add_person(self, name, secret="s3cret-word"):
        with (self.folder / "users").open("a") as users:
            users.write(f"{name}:{secret}\n")
        person = Person(self, name, secret)
        person.send("PROPFIND", "")
        return person


@dataclass
class Person:
    """Somebody with an account, and what their programs would send."""

    server: Radicale
    name: str
    secret: str

    def path(self, *parts):
        return "/" + "/".join(quote(part) for part in (self.name, *parts))

    def send(self, verb, path, body="", **headers):
        connection = HTTPConnection("127.0.0.1", self.server.port, timeout=20)
        if self.server.trusted:
            context = ssl.create_default_context(cafile=self.server.trusted)
            connection = HTTPSConnection("127.0.0.1", self.server.port, timeout=20, context=context)
        login = base64.b64encode(f"{self.name}:{self.secret}".encode()).decode()
        connection.request(
            verb, path or self.path() + "/", body.encode() if isinstance(body, str) else body,
            {"Authorization": f"Basic {login}", **headers},
        )  # fmt: skip
        response = connection.getresponse()
        content = response.read()
        connection.close()
        assert response.status < 300, (verb, response.status, content[:500])
        return content

    def add_calendar(self, place, name="", components=("VEVENT",)):
        listed = "".join(f'<c:comp name="{each}"/>' for each in components)
        self._add(place, "<c:calendar/>", name, _COMPONENTS.format(listed) if components else "")

    def add_book(self, place, name=""):
        self._add(place, "<a:addressbook/>", name, "")

    def _add(self, place, kind, name, more):
        body = _COLLECTION.format(kind=kind, name=escape(name or place), more=more)
        self.send("MKCOL", self.path(place) + "/", body)

    def put(self, place, entry, content):
        self.send("PUT", self.path(place, entry), content)

    def fill(self, place, entries):
        """Put many entries there at once, as somebody who copies files on the server does."""
        folder = self.server.storage / "collection-root" / self.name / place
        for entry, content in entries.items():
            (folder / entry).write_bytes(content)

    def take_away(self, place, entry=""):
        self.send("DELETE", self.path(place, entry))

    def export(self, place):
        """Return the whole collection as one file."""
        return self.send("GET", self.path(place) + "/")
