"""Servers prove who they are, or nothing is sent to them."""

import shutil
import subprocess

import pytest
from tests.sources.dav.radicale import Radicale
from tests.sources.dav.reading import opened, read
from tests.sources.dav.test_account import put
from tools.test import free_port, install

from firsthand.core.errors import UserError


@pytest.fixture(scope="module")
def certificate(tmp_path_factory):
    """A certificate of our own for this computer."""
    if not shutil.which("openssl") and not install("openssl"):
        pytest.skip("openssl is not on this machine")
    folder = tmp_path_factory.mktemp("certificate")
    command = [
        "openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2",
        "-keyout", "key.pem", "-out", "own.pem", "-subj", "/CN=kelp.example", "-addext", "subjectAltName=IP:127.0.0.1",
    ]  # fmt: skip
    subprocess.run(command, cwd=folder, check=True, capture_output=True)
    return folder / "own.pem"


@pytest.fixture(scope="module")
def secure(tmp_path_factory, certificate):
    server = Radicale(tmp_path_factory.mktemp("secure"), free_port(), scheme="https", trusted=certificate)
    process = server.start(certificate, certificate.with_name("key.pem"))
    yield server
    process.terminate()
    process.wait(timeout=20)


def test_own_certificate_is_trusted_when_it_is_given(secure, certificate):
    person = secure.add_person("ana")
    person.add_calendar("work", "Work")
    put(person, "work", "a")
    assert read(person, certificate=certificate).uids == ["a"]


def test_unknown_certificate_is_refused_before_anything_is_sent(secure):
    person = secure.add_person("ben")
    before = len(secure.requests())
    with pytest.raises(UserError) as error, opened(person):
        pass
    assert error.value.code == "DAV-105"
    assert len(secure.requests()) == before


def test_certificate_of_another_server_is_refused(secure, certificate):
    person = secure.add_person("eve")
    address = secure.url.replace("127.0.0.1", "localhost")
    with pytest.raises(UserError) as error, opened(person, address=address, certificate=certificate):
        pass
    assert error.value.code == "DAV-105"


def test_file_that_is_no_certificate_is_told(secure, tmp_path):
    person = secure.add_person("tom")
    (tmp_path / "no.pem").write_text("nonsense")
    for name in ("no.pem", "missing.pem"):
        with pytest.raises(UserError) as error, opened(person, certificate=tmp_path / name):
            pass
        assert (error.value.code, error.value.where) == ("DAV-105", name)


def test_safe_connection_to_a_server_without_one_is_told(radicale):
    person = radicale.add_person("plain")
    with pytest.raises(UserError) as error, opened(person, address=f"https://127.0.0.1:{radicale.port}/"):
        pass
    assert error.value.code == "DAV-101"
