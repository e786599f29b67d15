"""Everything about one person can be seen: no table that can hold anything of theirs is forgotten."""

import json
from datetime import datetime
from pathlib import Path

import pytest
from django.apps import apps
from django.db.models import CASCADE
from tests.actions.test_erasing import ANA, ana, network, take  # noqa: F401 - fixtures

from firsthand.actions.cadence import set_cadence
from firsthand.actions.everything import everything_about
from firsthand.core.errors import UserError
from firsthand.store.models import Identity, Owner, Person
from firsthand.store.queries.traces import ABOUT_NOBODY, THROUGH, pointing_at, tables

MODELS = {model._meta.db_table: model for model in apps.get_app_config("store").get_models()}


def test_every_table_is_about_people_or_about_nobody() -> None:
    about = {Identity, Person, *tables(), *THROUGH}
    forgotten = {table for table, model in MODELS.items() if model not in about} - ABOUT_NOBODY
    assert not forgotten, f"say in store/queries/traces.py what {forgotten} hold of a person"
    assert not ABOUT_NOBODY - MODELS.keys()


@pytest.mark.parametrize("table", sorted(MODELS))
def test_what_points_at_somebody_goes_with_them(table: str) -> None:
    model = MODELS[table]
    for name in pointing_at(model, Identity) + pointing_at(model, Person):
        field = model._meta.get_field(name)
        assert field.remote_field.on_delete is CASCADE or (table, name) == ("identity", "person")


def test_all_of_it_is_handed_out(network: Owner, now: datetime) -> None:  # noqa: F811 - the fixture
    set_cadence(network, ana(), 30, now)
    found = json.loads("".join(everything_about(network, ana(), now)))
    assert (found["form"], found["made_at"]) == (1, "2026-11-21T12:00:00Z")
    assert found["person"] == {"id": str(ana()), "name": ANA}
    got = found["tables"]
    assert {"linkedin.com/in/ana-silva", "ana.silva@novatech.example"} <= {
        each["value"] for each in got["identity"]
    }
    assert {each["text"] for each in got["message"]} == {"The plan is ready", "Good", "Hello both"}
    assert {each["subject"] for each in got["mail"]} == {"Plans", "Re: Plans", "Docks"}
    assert {each["title"] for each in got["event"]} == {"Coffee", "Docks"}
    assert [each["every_days"] for each in got["cadence"]] == [30]
    assert [each["note"] for each in got["invitation"]] == ["We met at the fair"]
    assert "silva" in str(got["search_entry"])
    assert got["favour"] == []


def test_nothing_of_others_is_handed_out(network: Owner, now: datetime) -> None:  # noqa: F811 - the fixture
    assert "tom" not in "".join(everything_about(network, ana(), now)).lower()


def test_stranger_has_nobody(network: Owner, stranger: Owner, now: datetime, tmp_path: Path) -> None:  # noqa: F811
    with pytest.raises(UserError, match="PEO-101"):
        everything_about(stranger, ana(), now)
