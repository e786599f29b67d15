"""Signing in to a server: what tells it who asks, and how it proves who it is."""

import base64
import ssl
from dataclasses import dataclass, field
from pathlib import Path

from firsthand.sources.dav import faults


@dataclass(frozen=True, slots=True)
class Login:
    """What the owner signs in with: a name and a password; a token where there is no name."""

    username: str
    secret: str = field(repr=False)

    def header(self) -> str:
        """Return what tells the server who asks. Raises UserError where it cannot be sent."""
        secret = self.secret.strip("\r\n")
        said = self.username + secret
        if not secret or ":" in self.username or any(ord(letter) < 32 for letter in said):
            raise faults.unfit_secret()
        if self.username:
            return (
                f"Basic {base64.b64encode(f'{self.username}:{secret}'.encode('utf-8', 'replace')).decode()}"
            )
        if not secret.isascii() or " " in secret:
            raise faults.unfit_secret()
        return f"Bearer {secret}"


def trust(certificate: Path | None) -> ssl.SSLContext:
    """Return whom to trust: the authorities of this computer and the owner's own. Raises UserError."""
    context = ssl.create_default_context()
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    if certificate:
        try:
            context.load_verify_locations(certificate)
        except (OSError, ValueError):
            raise faults.unreadable_certificate(certificate.name) from None
    return context
