"""The policies there are: the five stops and the owner's own, and the one in use."""

from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime

from firsthand.core.errors import UserError
from firsthand.core.stops import STOPS, TRUSTED_NETWORK, Policy, plain_name, policy_named
from firsthand.store.database import Rows, known_moment
from firsthand.store.queries.owners import OwnerRow

STANDING = """
    SELECT n.id, n.version, n.name, n.text, n.made_at FROM (
        SELECT COALESCE(v.first_id, v.id) AS id, v.id AS version, v.name, v.text, v.made_at, ROW_NUMBER() OVER (
            PARTITION BY COALESCE(v.first_id, v.id) ORDER BY v.made_at DESC, v.id DESC) AS place
        FROM own_policy v WHERE v.owner_id = %s AND v.undone_at IS NULL
    ) n WHERE n.place = 1 AND n.text <> '' ORDER BY n.id
"""
VERSIONS = """
    SELECT v.id, v.name, v.text, v.made_at FROM own_policy v
    WHERE v.owner_id = %s AND (v.id = %s OR v.first_id = %s) AND v.undone_at IS NULL AND v.text <> ''
    ORDER BY v.made_at DESC, v.id DESC
"""


@dataclass(frozen=True, slots=True)
class PolicyFile:
    """A policy of the owner's own as it stands, or an earlier version of it. `id` is that of the first one."""

    id: int
    version: int
    name: str
    text: str
    made_at: datetime


def own_policies(rows: Rows, owner_id: int) -> list[PolicyFile]:
    """Return the owner's own policies, as they were kept one after another."""
    found = rows(STANDING, (owner_id,))
    return [
        PolicyFile(row_id, version, name, text, known_moment(at)) for row_id, version, name, text, at in found
    ]


def own_policy_named(rows: Rows, owner_id: int, name: str) -> PolicyFile | None:
    """Return the own policy of a name, in any case, with spaces or hyphens; None where there is none."""
    return named(own_policies(rows, owner_id), name)


def named(own: Iterable[PolicyFile], name: str) -> PolicyFile | None:
    """Return the policy of a name among these."""
    return next((each for each in own if plain_name(each.name) == plain_name(name)), None)


def versions_of(rows: Rows, owner_id: int, policy_id: int) -> list[PolicyFile]:
    """Return a policy as it was at each time, the newest first."""
    found = rows(VERSIONS, (owner_id, policy_id, policy_id))
    return [PolicyFile(policy_id, row_id, name, text, known_moment(at)) for row_id, name, text, at in found]


def policy_called(rows: Rows, owner: OwnerRow, name: str) -> Policy:
    """Return a stop or own policy with the owner's number of asks, where it says none itself.

    Raises UserError POL-101 for a name that is not known, POL-102 where the file cannot be read.
    """
    own = own_policies(rows, owner.id)
    if kept := named(own, name):
        return policy_in(kept, owner)
    stop = policy_named(name, [each.name for each in own])
    return replace(stop, asks_per_week=owner.asks_per_week)


def policy_in(kept: PolicyFile, owner: OwnerRow) -> Policy:
    """Return the policy that a file holds. Raises UserError POL-102."""
    from firsthand.core.own_policy import read_policy

    return read_policy(kept.text, asks_per_week=owner.asks_per_week)


def known_policies(rows: Rows, owner: OwnerRow) -> list[Policy]:
    """Return the stops and those of the owner's own that can be read, by their place on the spectrum."""
    found = [replace(stop, asks_per_week=owner.asks_per_week) for stop in STOPS]
    for kept in own_policies(rows, owner.id):
        with suppress(UserError):
            found.append(policy_in(kept, owner))
    return sorted(found, key=lambda policy: policy.place)


def used_among(known: Iterable[Policy], owner: OwnerRow) -> Policy:
    """Return the one in use of all that are known; one that can no longer be read is as `policy_in_use` has it."""
    by_name = {plain_name(each.name): each for each in known}
    return by_name.get(plain_name(owner.policy)) or by_name[plain_name(TRUSTED_NETWORK.name)]


def name_of_policy(rows: Rows, owner_id: int, name: str) -> str:
    """Return how the stop or own policy of this name is written. Raises UserError POL-101 for one that is not known."""
    own = own_policies(rows, owner_id)
    kept = named(own, name)
    return kept.name if kept else policy_named(name, [each.name for each in own]).name


def policy_in_use(rows: Rows, owner: OwnerRow) -> Policy:
    """Return the policy that judges. Where it can no longer be read it is Trusted network, as Settings says."""
    try:
        return policy_called(rows, owner, owner.policy)
    except UserError:
        return replace(TRUSTED_NETWORK, asks_per_week=owner.asks_per_week)
