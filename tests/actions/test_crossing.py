"""Invitations that cross: somebody whom the owner once invited asks to connect."""

from datetime import datetime
from pathlib import Path

from tests.archives import archive_files, invitation, write_zip

from firsthand.actions.imports import import_archive
from firsthand.actions.review import review_invitations
from firsthand.core.invitations import Match
from firsthand.core.knowledge import Knowledge
from firsthand.store.database import django_rows
from firsthand.store.models import Owner
from firsthand.store.queries.owner import first_owner


def test_whom_the_owner_invited_is_known_by_address_alone(
    alice: Owner, tmp_path: Path, now: datetime
) -> None:
    stranger = invitation("Ana Silva", "2026-11-09T10:00", url="https://www.linkedin.com/in/ana-s-91")
    received = [invitation("Ana Silva", "2026-11-08T10:00"), stranger]
    sent = invitation("Ana Silva", "2024-03-04T10:00", incoming=False)
    files = archive_files(invitations=[*received, sent])
    import_archive(alice, write_zip(tmp_path, files), now)
    review = review_invitations(django_rows, first_owner(django_rows), now)
    namesake, ana = (item.case for item in sorted(review.items, key=lambda item: item.case.sender.url))
    assert (ana.match.grade, ana.knowledge) == (Match.SAME, Knowledge.NONE)
    assert [fact.text for fact in ana.knowing.evidence] == ["You invited Ana Silva on 4 March 2024"]
    assert namesake.match.grade is Match.NONE
