"""Under a draft: what the language model made of it, and whether it can be asked."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from firsthand.core.drafting import Draft
from firsthand.store.queries.language_models import ModelRow, Reworded
from firsthand.web.pages.invitation import Fact
from firsthand.web.words import day


@dataclass(frozen=True, slots=True)
class RewordedDraft:
    """One draft beside the model. `stands` tells that the model's text is what is shown."""

    key: str
    model: str  # the one that is on; "" while none is
    id: int  # of the question; 0 where none was put
    line: str
    facts: tuple[Fact, ...]
    doubts: tuple[str, ...]
    stands: bool
    has_before: bool

    @property
    def is_shown(self) -> bool:
        """Tell whether there is anything to say or to press."""
        return bool(self.model or self.stands or self.doubts)


def build_reworded(
    drafts: Iterable[Draft], kept: Mapping[str, Reworded], model: ModelRow | None
) -> dict[str, RewordedDraft]:
    """Return for each draft what is to be said of the model, by the key of the draft."""
    return {each.key: reworded(each, kept.get(each.key), model) for each in drafts}


def reworded(draft: Draft, kept: Reworded | None, model: ModelRow | None) -> RewordedDraft:
    name = model.name if model else ""
    if kept is None:
        return RewordedDraft(draft.key, name, 0, "", (), (), stands=False, has_before=False)
    used, stands = kept.used, kept.is_text(draft.body)
    by = f"Written by the model {used.model} on {day(used.made_at)}" if used else ""
    return RewordedDraft(
        draft.key,
        name,
        kept.newest.id,
        f"{by}; checked: no fact that is not in your records." if stands else "",
        tuple(Fact(text, records) for text, records in used.facts) if used and stands else (),
        kept.newest.doubts,
        stands=stands,
        has_before=bool(used and used.before) and stands,
    )
