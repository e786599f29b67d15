"""What tests of actions share."""

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from tests.archives import archive_files, connection, write_zip

if TYPE_CHECKING:
    from firsthand.store.models import Owner


@pytest.fixture
def home(alice: "Owner", tmp_path: Path, now: datetime) -> "Owner":
    """An owner whose archive tells who they are and that they are connected with Dora, whom they never wrote."""
    from firsthand.actions.imports import import_archive

    files = archive_files(owner="Alice Arden", connections=[connection("Dora Quist", "05 Mar 2024")])
    import_archive(alice, write_zip(tmp_path, files), now)
    return alice
