"""Which loose files belong to one archive: those of one folder, each name once."""

from collections.abc import Iterable
from pathlib import Path

from firsthand.sources.files import Together
from firsthand.sources.linkedin.contents import COPY_MARK
from firsthand.sources.linkedin.layouts import WANTED

Key = tuple[Path, str]


def gather(paths: Iterable[Path]) -> list[Path | Together]:
    """Return what was given, in its order, with loose files of one archive together.

    A browser marks what it saves again as "Connections (1).csv": equal marks belong together.
    """
    given = list(dict.fromkeys(paths))
    groups: dict[Key, list[Path]] = {}
    for path in given:
        if key := _key(path):
            groups.setdefault(key, []).append(path)
    found = (_together(path, groups) for path in given)
    return list(dict.fromkeys(found))


def _key(path: Path) -> Key | None:
    """Return what files of one archive share; None for what is no loose file of an archive."""
    name = path.name.lower()
    bare = COPY_MARK.sub("", name)
    if bare not in WANTED or not path.is_file():
        return None
    return path.absolute().parent, name.removeprefix(bare.removesuffix(".csv"))


def _together(path: Path, groups: dict[Key, list[Path]]) -> Path | Together:
    key = _key(path)
    group = groups[key] if key else [path]
    return Together(tuple(group)) if len(group) > 1 else path
