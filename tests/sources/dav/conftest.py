"""A server for the tests of a module, and a new person with an account for each test."""

from itertools import count

import pytest
from tests.sources.dav.radicale import Radicale
from tests.sources.dav.scripted import scripted
from tools.test import free_port

_NUMBERS = count(1)


@pytest.fixture(scope="session")
def radicale(tmp_path_factory):
    server = Radicale(tmp_path_factory.mktemp("radicale"), free_port())
    process = server.start()
    yield server
    process.terminate()
    process.wait(timeout=20)


@pytest.fixture
def person(radicale):
    return radicale.add_person(f"person{next(_NUMBERS)}")


@pytest.fixture
def server():
    with scripted() as told:
        yield told
