import csv
import io
from collections.abc import Callable
from datetime import date
from pathlib import Path
from zipfile import ZipFile

import pytest

from firsthand.sample.network import SamplePaths, write_sample

AS_OF = date(2026, 11, 21)
Row = dict[str, str]
ReadRows = Callable[[Path, str], list[Row]]


@pytest.fixture(scope="session")
def sample(tmp_path_factory: pytest.TempPathFactory) -> SamplePaths:
    return write_sample(tmp_path_factory.mktemp("sample"), as_of=AS_OF)


@pytest.fixture(scope="session")
def read_text() -> Callable[[Path, str], str]:
    def read(archive: Path, name: str) -> str:
        with ZipFile(archive) as opened:
            return opened.read(name).decode("utf-8")

    return read


@pytest.fixture(scope="session")
def read_rows(read_text: Callable[[Path, str], str]) -> ReadRows:
    def read(archive: Path, name: str) -> list[Row]:
        lines = list(csv.reader(io.StringIO(read_text(archive, name), newline="")))
        start = next(number for number, line in enumerate(lines) if len(line) > 1 or name == "Skills.csv")
        return [dict(zip(lines[start], line, strict=True)) for line in lines[start + 1 :]]

    return read
