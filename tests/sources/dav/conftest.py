"""A server that says what a test tells it to."""

import pytest
from tests.sources.dav.scripted import scripted


@pytest.fixture
def server():
    with scripted() as told:
        yield told
