"""Keeps what messages were taken for."""

from collections.abc import Iterable
from typing import Any

from firsthand.store.queries.pitches import EDITION

KEEP = """
    INSERT INTO pitch (message_id, owner_id, identity_id, is_pitch, edition) VALUES (%s, %s, %s, %s, %s)
    ON CONFLICT (message_id) DO UPDATE SET is_pitch = EXCLUDED.is_pitch, edition = EXCLUDED.edition
"""


def keep_pitches(cursor: Any, owner_id: int, read: Iterable[tuple[int, int, bool]]) -> None:
    """Keep for each message, with the identity that wrote it, whether it sells something."""
    cursor.executemany(
        KEEP, [(message, owner_id, identity, is_pitch, EDITION) for message, identity, is_pitch in read]
    )
