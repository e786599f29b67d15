"""Invitations pasted as text from the platform's own page."""

from firsthand.sources.paste.reader import Pasted, read_pasted

__all__ = ["Pasted", "read_pasted"]
