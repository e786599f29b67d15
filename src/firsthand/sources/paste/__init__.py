"""Invitations pasted as text from the platform's own page."""
