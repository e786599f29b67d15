"""Made-up employers, job titles and the real cities they sit in."""

from random import Random

from firsthand.sample.blocks import words
from firsthand.sample.chance import pick

_HEADS = words(
    """Alderbrook Amberline Anchorpoint Arcwell Birchmoor Bluequay Bramblegate Brightferry Calderstone
    Cedarhithe Cinderford Copperlane Corvane Driftmark Dunwick Eastmarch Elmsworth Emberfield Fairbeacon
    Fernhollow Flintmere Foxglade Glasswater Greywharf Harrowgate Hazelport Highmoor Ironbridge Juniperlake
    Kelpstone Kingfisher Larkspire Lindenhof Lowmarsh Marlowick Meridale Mossgrove Nightjar Northquill
    Oakenshaw Orchardine Osprey Palisander Pebbleton Pinnacre Quarrydale Quillhaven Redfern Ridgefold
    Riverbend Rookery Saltburn Sandpiper Silverbirch Slatewell Solhaven Starling Stonecrop Summerlea
    Swiftwater Tallowfield Tamarisk Thistledown Tidemark Umberly Valebrook Vantry Wexmoor Whinfell
    Willowmere Windrush Yarrowby Zephyrine"""
)
_TAILS = (
    "Analytics", "Bearings", "Capital", "Clinics", "Consulting", "Data", "Energy", "Fleet", "Foods",
    "Freight", "Group", "Health", "Insurance", "Labs", "Learning", "Logistics", "Marine", "Media",
    "Mobility", "Packaging", "Partners", "People", "Pharma", "Ports", "Rail", "Retail", "Robotics",
    "Software", "Studio", "Supply", "Systems", "Talent", "Textiles", "Tools", "Ventures", "Water",
)  # fmt: skip
_ENDINGS = ("", "", "", "", " BV", " GmbH", " AG", " SA", " Ltd", ", Inc.", " AB", " SpA")
_LEVELS = (
    "", "", "", "Senior ", "Junior ", "Lead ", "Head of ", "Interim ", "Group ", "Regional ", "Deputy ",
)  # fmt: skip
_ROLES = (
    "Account Manager", "Buyer", "Business Analyst", "Category Manager", "Change Manager", "Controller",
    "Customer Success Manager", "Data Engineer", "Data Scientist", "Demand Planner", "Designer",
    "Engineering Manager", "Executive Assistant", "Finance Manager", "HR Business Partner",
    "Inventory Planner", "IT Architect", "Logistics Coordinator", "Marketing Manager", "Operations Manager",
    "Procurement Specialist", "Product Manager", "Product Owner", "Program Manager", "Project Manager",
    "Quality Engineer", "Recruiter", "Researcher", "Sales Manager", "Scrum Master", "Software Engineer",
    "Supply Chain Planner", "Talent Partner", "Transport Planner", "UX Researcher", "Warehouse Manager",
)  # fmt: skip
_HEAD_OF = ("Data", "Design", "Finance", "Growth", "Logistics", "Operations", "People", "Planning", "Product")
CITIES = (
    "Amsterdam", "Antwerp", "Barcelona", "Basel", "Bergen", "Berlin", "Bilbao", "Bologna", "Bordeaux",
    "Bremen", "Brussels", "Copenhagen", "Cork", "Delft", "Dordrecht", "Dublin", "Eindhoven", "Gdansk",
    "Genoa", "Ghent", "Glasgow", "Gothenburg", "Graz", "Groningen", "Hamburg", "Helsinki", "Krakow",
    "Leeds", "Leipzig", "Lille", "Lisbon", "London", "Lyon", "Madrid", "Malmö", "Marseille", "Milan",
    "Munich", "Nantes", "Oslo", "Porto", "Prague", "Rotterdam", "Seville", "Turin", "Utrecht", "Valencia",
    "Venlo", "Vienna", "Warsaw", "Zurich",
)  # fmt: skip


def make_company(rng: Random) -> str:
    """Combine a company name nobody has heard of."""
    return f"{pick(rng, _HEADS)} {pick(rng, _TAILS)}{pick(rng, _ENDINGS)}"


def short_company(rng: Random) -> str:
    """Name a company the way people write it in a message."""
    return f"{pick(rng, _HEADS)} {pick(rng, _TAILS)}" if rng.random() < 0.4 else pick(rng, _HEADS)


def make_position(rng: Random) -> str:
    """Make a job title."""
    level = pick(rng, _LEVELS)
    if level == "Head of ":
        return f"Head of {pick(rng, _HEAD_OF)}"
    return f"{level}{pick(rng, _ROLES)}"
