"""The made-up sample network, as an owner of its own beside the real one."""

from collections.abc import Callable
from datetime import UTC, datetime, time, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from django.db import transaction

from firsthand.actions.drafts import writer_of
from firsthand.actions.importing import import_source
from firsthand.actions.imports import Cancelled, Progress
from firsthand.actions.jobs import add_job, cancel_jobs, newest_job
from firsthand.actions.outcome_tables import keep_table, look_at_table, opened
from firsthand.actions.outcomes import choose_role
from firsthand.actions.pasting import save_paste
from firsthand.actions.pipeline import find_card
from firsthand.actions.talking import keep_times
from firsthand.actions.talks import plan_talk
from firsthand.core.experiments import USUAL
from firsthand.core.outcomes import Role
from firsthand.sample.network import SamplePaths, write_sample
from firsthand.sample.outcomes import OUTCOMES, ROLE, TRIED, outcome_table
from firsthand.sample.stories import stories
from firsthand.sources.opening import SourceKind
from firsthand.store.database import django_rows
from firsthand.store.models import Choice, Experiment, Invitation, Job, Mark, Offer, Outcome, Owner, Run
from firsthand.store.queries.owners import OWNER, owner_row

JOB = "sample"
OFFERS = (
    ("offer", "counting stock at night without stopping work"),
    ("offer", "finding what slows a warehouse down"),
    ("seek", "a part-time controller in Rotterdam"),
)
PARTS = 6  # two archives, address book, calendar, mail, then a copied page


def sample_owner(now: datetime) -> Owner:
    """Return the owner of the sample network, made on first use and still without anybody in it."""
    owner = Owner.objects.filter(is_sample=True).first()
    return owner or Owner.objects.create(created_at=now, is_sample=True)


def is_filled(owner: Owner) -> bool:
    """Tell whether the whole sample is there: the copied page comes last."""
    return Run.objects.filter(owner=owner, source="paste", state="done").exists()


def queue_sample(owner: Owner, now: datetime) -> None:
    """Put the making of the sample in line; nothing when it is there or in line already."""
    with transaction.atomic():
        newest = newest_job(owner, JOB)
        if not is_filled(owner) and (newest is None or newest.is_over):
            add_job(owner, JOB, {}, now)


def sample_job(owner: Owner) -> Job | None:
    """Return the newest making of the sample."""
    return newest_job(owner, JOB)


def cancel_sample(owner: Owner, now: datetime) -> None:
    """Stop making the sample; the part that is being read ends early, and no other begins."""
    cancel_jobs(owner, JOB, now)
    Run.objects.filter(owner=owner, state__in=["waiting", "running"]).update(is_cancel_asked=True)


def fill_with_sample(owner: Owner, now: datetime, *, go_on: Callable[[], bool] = lambda: True) -> None:
    """Write the sample files to a scratch folder and import them like anybody's, as long as `go_on` says so.

    Raises Cancelled when it does not; begun again, it makes the rest.
    """

    def beat(_: Progress) -> None:
        go_on()

    Run.objects.filter(owner=owner, state="running").update(state="cancelled", finished_at=now)
    with TemporaryDirectory(prefix="firsthand-sample-") as folder:
        paths = write_sample(Path(folder), as_of=now.date())
        for path, kind in in_order(paths):
            check(go_on)
            import_source(owner, path, kind, now, report=beat, settles=kind is SourceKind.MAIL)
        mark_stories(owner, now)
        list_offers(owner, now)
        propose_a_talk(owner, now)
        keep_outcomes(owner, now)
        check(go_on)
        save_paste(owner, paths.pasted.read_text(encoding="utf-8"), now)


def in_order(paths: SamplePaths) -> tuple[tuple[Path, SourceKind], ...]:
    """Return what is imported, in the order in which it is best read; mail comes last, and settles all."""
    return (
        (paths.earlier, SourceKind.LINKEDIN),
        (paths.later, SourceKind.LINKEDIN),
        (paths.evidence.address_book, SourceKind.CONTACTS),
        (paths.evidence.calendar, SourceKind.CALENDAR),
        (paths.evidence.mailbox, SourceKind.MAIL),
    )


def mark_stories(owner: Owner, now: datetime) -> None:
    """Note what the owner of the sample asked, proposed and declined, on the days the stories tell; once."""
    exported_at = datetime.combine(now.date(), time(21), UTC) - timedelta(days=1)
    for story in stories():
        asked = (("asked", story.asked_days_ago),) if story.asked_days_ago else ()
        found = Invitation.objects.filter(owner=owner, name=story.name, marks=None).first()
        if not found:
            continue
        for kind, days in (*asked, *story.marks):
            note_mark(owner, found, kind, exported_at - timedelta(days=days))
    # An invitation that only the older archive has, so that one can see what became of those.
    old = Invitation.objects.filter(owner=owner, direction="in", status="uncertain", twin=None)
    if not Mark.objects.filter(owner=owner, kind="declined").exists() and (
        last := old.order_by("sent_at").last()
    ):
        note_mark(owner, last, "declined", exported_at - timedelta(days=3))


def propose_a_talk(owner: Owner, now: datetime) -> None:
    """Give the talk that the stories tell was proposed the times that were; once."""
    row = owner_row(django_rows(f"{OWNER} WHERE id = %s", (owner.pk,))[0])
    mark = (
        Mark.objects.filter(owner=owner, kind="talk", times=None, undone_at=None).order_by("-made_at").first()
    )
    card = find_card(django_rows, row, mark.invitation_id, now) if mark else None
    if mark is None or card is None or card.way.here.record != f"mark:{mark.pk}":
        return
    plan = plan_talk(django_rows, owner.pk, card, writer_of(django_rows, row), now)
    keep_times(owner, mark.batch, [each.talk.span for each in plan.times], uid="")


def list_offers(owner: Owner, now: datetime) -> None:
    """Write down what the owner of the sample can help with and looks for; once."""
    if not Offer.objects.filter(owner=owner).exists():
        for kind, text in OFFERS:
            Offer.objects.create(owner=owner, kind=kind, text=text, made_at=now)


def keep_outcomes(owner: Owner, now: datetime) -> None:
    """Read the table of what the network of the sample's owner brought her, and note what she tries; once."""
    if Outcome.objects.filter(owner=owner).exists():
        return
    begins = datetime.combine(now.date(), time(9), UTC)
    with opened(outcome_table(now.date()), now) as reading:
        keep_table(owner, look_at_table(owner, reading, now), begins - timedelta(days=OUTCOMES[-1][0]))
    choose_role(owner, Role(ROLE), begins - timedelta(days=OUTCOMES[-1][0]))
    days, policy, before, expects = TRIED
    started = begins - timedelta(days=days)
    for chosen, replaced, made_at in (
        (before, "Open", begins - timedelta(days=OUTCOMES[-1][0])),
        (policy, before, started),
    ):
        Choice.objects.create(
            owner=owner, policy=chosen, asks_per_week=owner.asks_per_week, before_policy=replaced,
            before_asks=owner.asks_per_week, made_at=made_at,
        )  # fmt: skip
    Experiment.objects.create(
        owner=owner, policy=policy, starts_on=started.date(), expects=expects, made_at=started,
        review_on=started.date() + USUAL,
    )  # fmt: skip


def note_mark(owner: Owner, invitation: Invitation, kind: str, made_at: datetime) -> None:
    batch = f"sample-{invitation.pk}-{kind}"
    Mark.objects.create(owner=owner, invitation=invitation, kind=kind, batch=batch, made_at=made_at)


def check(go_on: Callable[[], bool]) -> None:
    """Stop here when the owner said so. Raises Cancelled."""
    if not go_on():
        raise Cancelled
