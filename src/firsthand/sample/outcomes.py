"""What the made-up owner's network brought her, as the table (CSV) that she keeps of it."""

from datetime import date, timedelta

from firsthand.sample.cast import CAST

ROLE = "consultant"
# Days before the newer archive, what it was, thanks to whom of the cast, and a note.
OUTCOMES = (
    (18, "referral", "priya", "She named me to a retailer in Leeds"),
    (41, "engagement", "jonas", "Three days of counting at night"),
    (66, "referral", "maria (introducer); ines", ""),
    (97, "referral", "elin", "A store planner who needs a second pair of eyes"),
    (131, "engagement", "ines", "Stock count before the season"),
    (149, "referral", "lars", ""),
    (188, "referral", "odile", "Asked me to look at a dock schedule"),
    (236, "engagement", "odile; ruth (referee)", "Ruth spoke for me"),
    (262, "referral", "ana", ""),
    (301, "referral", "priya", "The second one this year"),
    (355, "engagement", "", "They had read the article on night shifts"),
    (402, "referral", "bertrand", ""),
    (447, "engagement", "bertrand", "A week in Nantes"),
    (489, "referral", "maria", ""),
)  # fmt: skip
# What she tries, and what she did before: days back, and the policy used until then.
TRIED = (38, "Trusted network", "Balanced", "Fewer pitches, and no referral less")


def outcome_table(as_of: date) -> str:
    """Return the table as it would be on a day."""
    urls = {member.key: f"{member.name} <{member.url}>" for member in CAST}
    lines = ["When,What,Who,Note"]
    for days, what, who, note in OUTCOMES:
        named = "; ".join(whom(each.strip(), urls) for each in who.split(";") if each.strip())
        lines.append(f'{as_of - timedelta(days=days)},{what},"{named}","{note}"')
    return "\n".join(lines) + "\n"


def whom(said: str, urls: dict[str, str]) -> str:
    key, _, part = said.partition(" ")
    return f"{urls[key]} {part}".strip()
