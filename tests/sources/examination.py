"""The examination every source passes: subclass it and give it a sample."""

from pathlib import Path

import pytest

from firsthand.core.records import Notice
from firsthand.sources.base import Source


class Examination:
    """What holds for every source; `read(path)` and `sample` come from the subclass."""

    sample: Path

    def open(self, path: Path):
        raise NotImplementedError

    @pytest.fixture
    def source(self):
        with self.open(self.sample) as opened:
            yield opened

    def test_it_offers_what_an_import_needs(self, source: Source):
        assert source.name
        assert source.total_bytes > 0
        assert all(seen.size >= 0 and seen.kind for seen in source.seen)

    def test_files_come_in_the_order_they_were_seen(self, source: Source):
        assert [seen for seen, items in source.read() if list(items) is not None] == list(source.seen)

    def test_progress_grows_to_the_whole(self, source: Source):
        marks = [source.bytes_read]
        for _, items in source.read():
            marks += [source.bytes_read for _ in items]
        assert marks == sorted(marks)
        assert source.bytes_read == source.total_bytes

    def test_reading_twice_gives_the_same(self, source: Source):
        first = [list(items) for _, items in source.read()]
        assert [list(items) for _, items in source.read()] == first
        assert any(first)

    def test_the_source_itself_is_not_touched(self):
        before = self.picture()
        with self.open(self.sample) as source:
            for _, items in source.read():
                assert all(not isinstance(item, Notice) or item.what for item in items)
        assert self.picture() == before

    def picture(self):
        files = [self.sample, *self.sample.rglob("*")]
        return {file: (file.stat().st_size, file.stat().st_mtime_ns) for file in files}
