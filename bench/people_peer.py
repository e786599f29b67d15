"""splink on the same records: certain keys, names and firms compared, trained by EM, clustered at a threshold.

The peer gets each record flattened to the columns it works on. Names are folded and split, firms and mail domains
brought to one word by the same code as ours, so that what differs is how records are blocked and weighed. Only
weighing and clustering are timed.
"""

import logging
import time
from collections.abc import Iterable, Sequence
from importlib.util import find_spec
from typing import Any

from firsthand.core.joining.firms import read_company, read_domain
from firsthand.core.joining.spelling import local_words, spell
from firsthand.core.joining.values import Sighting
from firsthand.core.organisations import domain_of

THRESHOLDS = (0.5, 0.9, 0.95, 0.99, 0.999)


def is_installed() -> bool:
    """Tell whether the peer can be run here."""
    return all(find_spec(name) for name in ("pandas", "splink"))


def table_of(sightings: Iterable[Sighting]) -> Any:
    """Return the records as the table the peer reads."""
    import pandas as pd

    rows = []
    for each in sightings:
        name = spell(each.names[0]) if each.names else None
        words = name.words if name and name.words else ()
        mail = each.mails[0].lower() if each.mails else None
        if len(words) < 2 and mail and len(local_words(mail.partition("@")[0])) == 2:
            words = local_words(mail.partition("@")[0])
        firm = (
            read_company(each.stints[0].company).root if each.stints else read_domain(domain_of(mail or ""))
        )
        rows.append({
            "unique_id": each.id,
            "given": words[0] if words else None,
            "surname": words[-1] if len(words) > 1 else None,
            "full": " ".join(sorted(words)) if len(words) > 1 else None,
            "mail": mail,
            "phone": each.phones[0] if each.phones else None,
            "url": each.urls[0] if each.urls else None,
            "firm": firm or None,
            "town": each.places[0] if each.places else None,
        })  # fmt: skip
    return pd.DataFrame(rows)


def join_with_splink(table: Any) -> tuple[dict[float, list[list[int]]], dict[str, float]]:
    """Return the groups at each threshold, and the seconds of the clock and of the processor."""
    import splink.comparison_library as cl
    from splink import Linker, SettingsCreator, block_on
    from splink.backends.duckdb import DuckDBAPI

    logging.getLogger("splink").setLevel(logging.ERROR)
    begun = time.perf_counter(), time.process_time()
    settings = SettingsCreator(
        link_type="dedupe_only",
        comparisons=[
            cl.JaroWinklerAtThresholds("given", [0.92, 0.8]).configure(term_frequency_adjustments=True),
            cl.JaroWinklerAtThresholds("surname", [0.92]).configure(term_frequency_adjustments=True),
            cl.ExactMatch("mail").configure(term_frequency_adjustments=True),
            cl.ExactMatch("phone").configure(term_frequency_adjustments=True),
            cl.ExactMatch("url"),
            cl.ExactMatch("firm").configure(term_frequency_adjustments=True),
            cl.ExactMatch("town").configure(term_frequency_adjustments=True),
        ],
        blocking_rules_to_generate_predictions=[
            block_on("mail"),
            block_on("phone"),
            block_on("full"),
            block_on("surname", "substr(given, 1, 1)"),
            block_on("given", "substr(surname, 1, 4)"),
            block_on("given", "firm"),
        ],
    )
    api = DuckDBAPI()
    frame = api.register(table)
    linker = Linker(frame, settings, log_level=logging.ERROR)
    linker.training.estimate_probability_two_random_records_match(
        [block_on("mail"), block_on("full")], recall=0.8
    )
    linker.training.estimate_u_using_random_sampling(max_pairs=1e6, seed=1)
    linker.training.estimate_parameters_using_expectation_maximisation(block_on("full"))
    linker.training.estimate_parameters_using_expectation_maximisation(block_on("mail"))
    predicted = linker.inference.predict(threshold_match_probability=min(THRESHOLDS))
    first = _groups(linker, predicted, THRESHOLDS[0])
    spent = {"clock_s": time.perf_counter() - begun[0], "cpu_s": time.process_time() - begun[1]}
    return {
        each: first if each == THRESHOLDS[0] else _groups(linker, predicted, each) for each in THRESHOLDS
    }, spent


def _groups(linker: Any, predicted: Any, threshold: float) -> list[list[int]]:
    clusters = linker.clustering.cluster_pairwise_predictions_at_threshold(
        predicted, threshold_match_probability=threshold
    )
    frame = clusters.as_pandas_dataframe()
    return [list(map(int, ids)) for ids in frame.groupby("cluster_id")["unique_id"].apply(list)]


def all_ids(groups: Sequence[Sequence[int]]) -> int:
    """Return how many records are in groups."""
    return sum(map(len, groups))
