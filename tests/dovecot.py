"""A Dovecot of our own: a mail server on a temporary folder and a free port, for as long as a test wants it."""

import base64
import contextlib
import grp
import hashlib
import hmac
import json
import os
import pwd
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parent.parent
PASSWORD = "correct-horse-9"
TOKEN_KEY = b"a key that only this server knows, and its tests"
SETTINGS = """
base_dir = {folder}/run
state_dir = {folder}/state
log_path = {folder}/log
protocols = imap
listen = 127.0.0.1
ssl = yes
ssl_cert = <{folder}/cert.pem
ssl_key = <{folder}/key.pem
disable_plaintext_auth = no
auth_mechanisms = plain login xoauth2
auth_failure_delay = 0
default_internal_user = {user}
default_login_user = {user}
default_internal_group = {group}
first_valid_uid = 0
first_valid_gid = 0
mail_location = maildir:{folder}/mail/%u:CONTROL={folder}/control/%u:INDEX={folder}/index/%u{layout}
mail_fsync = never
maildir_stat_dirs = yes
passdb {{
  driver = oauth2
  mechanisms = xoauth2
  args = {folder}/oauth2.conf
}}
passdb {{
  driver = static
  args = password={password}
}}
userdb {{
  driver = static
  args = uid={uid} gid={gid} home={folder}/home/%u
}}
namespace inbox {{
  inbox = yes
  separator = {separator}
  mailbox Papierkorb2 {{
    special_use = \\Trash
  }}
  mailbox Sketches {{
    special_use = \\Drafts
  }}
  mailbox "Everything" {{
    special_use = \\All
  }}
}}
service anvil {{
  chroot =
  unix_listener anvil-auth-penalty {{
    mode = 0
  }}
}}
service imap-login {{
  chroot =
  service_count = 1
  inet_listener imap {{
    port = {plain_port}
  }}
  inet_listener imaps {{
    port = {tls_port}
    ssl = yes
  }}
}}
service stats {{
  chroot =
}}
{more}
"""
TOKENS = """
introspection_mode = local
local_validation_key_dict = fs:posix:prefix={folder}/keys/
username_attribute = email
active_attribute =
active_value =
"""


def is_there() -> bool:
    """Tell whether Dovecot is on this machine; in CI it is installed."""
    if program() is None:
        sys.path.insert(0, str(ROOT / "tools"))
        import test as tools

        for package in ("dovecot-imapd", "openssl"):
            tools.install(package)
    return program() is not None


def program() -> str | None:
    return shutil.which("dovecot", path=f"{os.environ.get('PATH', '')}:/usr/sbin:/usr/local/sbin")


@dataclass
class Dovecot:
    """A running server. `mail` holds the Maildir of each user; Dovecot's own notes lie elsewhere."""

    folder: Path
    plain_port: int
    tls_port: int
    separator: str = "/"
    more: str = ""
    process: "subprocess.Popen[bytes] | None" = field(default=None, repr=False)

    @property
    def certificate(self) -> Path:
        return self.folder / "cert.pem"

    def start(self) -> None:
        command = [program(), "-F", "-c", str(self.folder / "dovecot.conf")]
        self.hand_over()
        self.process = subprocess.Popen(
            command,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            cwd=self.folder,
            start_new_session=True,
            **identity(),
        )
        for _ in range(400):
            if answers(self.plain_port):
                return
            if self.process.poll() is not None:
                break
            time.sleep(0.025)
        log = self.folder / "log"
        raise RuntimeError(f"Dovecot did not start: {log.read_text() if log.exists() else ''}")

    def hand_over(self, *paths: Path) -> None:
        """Give files to the account that the server runs under; all of them if none is named."""
        given = [each for path in paths or (self.folder,) for each in (path, *path.rglob("*"))]
        for path in given if is_root() else ():
            os.chown(path, account().pw_uid, account().pw_gid)

    def stop(self) -> None:
        """End it and all its processes at once: asked to end, it would wait for them for up to six seconds."""
        if self.process:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(self.process.pid, signal.SIGKILL)
            self.process.wait(timeout=20)
            self.process = None
            for _ in range(500):
                if not answers(self.plain_port) and not answers(self.tls_port):
                    break
                time.sleep(0.01)

    def restart(self, **changed: str) -> None:
        """Start again with other settings."""
        self.stop()
        for name, value in changed.items():
            setattr(self, name, value)
        write_settings(self)
        self.start()

    def forget(self, user: str) -> None:
        """Forget all numbers of messages: every folder gets a new validity."""
        self.stop()
        for part in ("control", "index"):
            shutil.rmtree(self.folder / part / user, ignore_errors=True)
        time.sleep(1)  # a validity is the second in which it was given
        self.start()


@dataclass
class Postbox:
    """The mail of one user. `deliver` puts messages where the server finds them."""

    server: Dovecot
    user: str

    @property
    def path(self) -> Path:
        """Return the Maildir, as a mail program could have it on disk."""
        return self.server.folder / "mail" / self.user

    def folder(self, name: str = "") -> Path:
        """Return the Maildir of a folder by its name on disk, made if need be."""
        path = self.path / name
        for part in ("cur", "new", "tmp"):
            (path / part).mkdir(parents=True, exist_ok=True)
        self.server.hand_over(self.path)
        return path

    def deliver(
        self, *messages: "bytes | str", folder: str = "", flags: str = "S", at: int = 1_700_000_000
    ) -> list[Path]:
        """Put messages into a folder, each a second after the one before."""
        path, made = self.folder(folder), []
        start = at + len(list((path / "cur").iterdir()))
        for number, message in enumerate(messages, start):
            file = path / "cur" / f"{number}.M{number}P1.mail:2,{flags}"
            file.write_bytes(message if isinstance(message, bytes) else message.encode())
            os.utime(file, (number, number))
            self.server.hand_over(file)
            made.append(file)
        return made

    def empty(self, folder: str = "") -> None:
        """Take everything out of a folder."""
        for file in (self.path / folder / "cur").iterdir():
            file.unlink()

    def picture(self) -> dict[str, tuple[int, int, bytes]]:
        """Return every file with its times and bytes, to tell whether anything was touched."""
        return {
            str(file): (about.st_mtime_ns, about.st_mode, file.read_bytes() if file.is_file() else b"")
            for file in sorted(self.path.rglob("*"))
            if (about := file.stat())
        }


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def answers(port: int) -> bool:
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0


def is_root() -> bool:
    return os.geteuid() == 0


def account() -> "pwd.struct_passwd":
    """Return the account that the server runs under: ours, but never root's."""
    return pwd.getpwnam("nobody") if is_root() else pwd.getpwuid(os.getuid())


def identity() -> dict[str, Any]:
    if not is_root():
        return {}
    return {"user": account().pw_uid, "group": account().pw_gid, "extra_groups": []}


@contextlib.contextmanager
def dovecot(**options: str) -> Iterator[Dovecot]:
    """Start a server that lets anybody in with one password, in a folder that its account may enter."""
    folder = Path(tempfile.mkdtemp(prefix="firsthand-imap-"))
    folder.chmod(0o755)
    try:
        with served(folder, **options) as server:
            yield server
    finally:
        shutil.rmtree(folder, ignore_errors=True)


@contextlib.contextmanager
def served(folder: Path, **options: str) -> Iterator[Dovecot]:
    if not is_there():
        if os.environ.get("CI", "").lower() == "true":
            raise RuntimeError("Dovecot is missing")
        pytest.skip("Dovecot is not on this machine")
    server = Dovecot(folder, free_port(), free_port(), **options)
    for part in ("mail", "control", "index", "home", "run", "state", "keys/default/HS256"):
        (folder / part).mkdir(parents=True, exist_ok=True)
    make_certificate(folder, "cert", "localhost")
    key = base64.b64encode(TOKEN_KEY).decode()
    (folder / "keys/default/HS256/default").write_text(key)
    (folder / "oauth2.conf").write_text(TOKENS.format(folder=folder))
    (folder / "users").write_text(
        "".join(f"{user}:{PASSWORD}\n" for user in ("nora", "ana@novatech.example"))
    )
    write_settings(server)
    try:
        server.start()
        yield server
    finally:
        server.stop()


def write_settings(server: Dovecot) -> None:
    user, group = account(), grp.getgrgid(account().pw_gid)
    text = SETTINGS.format(
        folder=server.folder,
        password=PASSWORD,
        user=user.pw_name,
        group=group.gr_name,
        uid=user.pw_uid,
        gid=group.gr_gid,
        separator=server.separator,
        layout="",
        plain_port=server.plain_port,
        tls_port=server.tls_port,
        more=server.more,
    )
    (server.folder / "dovecot.conf").write_text(text)


def make_certificate(folder: Path, name: str, host: str) -> None:
    """Make a certificate that vouches for itself."""
    names = f"subjectAltName=DNS:{host},IP:127.0.0.1"
    command = [
        "openssl",
        "req",
        "-x509",
        "-newkey",
        "ec",
        "-pkeyopt",
        "ec_paramgen_curve:prime256v1",
        "-nodes",
    ]
    more = ["-days", "3650", "-subj", f"/CN={host}", "-addext", names]
    files = ["-keyout", str(folder / "key.pem"), "-out", str(folder / f"{name}.pem")]
    subprocess.run([*command, *more, *files], check=True, capture_output=True)


def token(user: str, *, key: bytes = TOKEN_KEY) -> str:
    """Return an access token that the server can check by itself."""

    def packed(value: object) -> bytes:
        return base64.urlsafe_b64encode(json.dumps(value).encode()).rstrip(b"=")

    now = int(time.time())
    body = packed({"typ": "JWT", "alg": "HS256"}) + b"."
    body += packed({"email": user, "sub": user, "iat": now - 60, "nbf": now - 60, "exp": now + 3600})
    signed = base64.urlsafe_b64encode(hmac.new(key, body, hashlib.sha256).digest()).rstrip(b"=")
    return (body + b"." + signed).decode()
