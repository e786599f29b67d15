"""The made-up sample network, as an owner of its own beside the real one."""

from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from firsthand.actions.imports import import_archive
from firsthand.actions.pasting import save_paste
from firsthand.sample.network import write_sample
from firsthand.store.models import Owner


def sample_owner(now: datetime) -> Owner:
    """Return the owner of the sample network, made and filled on first use."""
    owner = Owner.objects.filter(is_sample=True).first()
    if owner is None:
        owner = Owner.objects.create(created_at=now, is_sample=True)
        fill_with_sample(owner, now)
    return owner


def fill_with_sample(owner: Owner, now: datetime) -> None:
    """Write the sample files to a scratch folder and import them like anybody's."""
    with TemporaryDirectory(prefix="firsthand-sample-") as folder:
        paths = write_sample(Path(folder), as_of=now.date())
        for archive in (paths.earlier, paths.later):
            import_archive(owner, archive, now)
        save_paste(owner, paths.pasted.read_text(encoding="utf-8"), now)
