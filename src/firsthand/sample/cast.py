"""The people of the stories whom the owner already knows, connected or not."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Member:
    """One known person. Days count back from the newer archive; None means never connected.

    What an older archive said differently stands in `was_…`; who `left` is missing from the newer one.
    """

    key: str
    first: str
    last: str
    vanity: str
    company: str = ""
    position: str = ""
    connected: int | None = None
    was_company: str = ""
    was_position: str = ""
    was_vanity: str = ""
    left: bool = False

    @property
    def name(self) -> str:
        """Return the display name."""
        return f"{self.first} {self.last}"

    @property
    def url(self) -> str:
        """Return the profile address as the newer archive has it."""
        return f"https://www.linkedin.com/in/{self.vanity}"

    @property
    def was_url(self) -> str:
        """Return the profile address as the older archive had it."""
        return f"https://www.linkedin.com/in/{self.was_vanity or self.vanity}"


CAST = (
    Member("maria", "Maria", "Santorelli", "maria-santorelli-acque",
        "Lagunare Acque", "Chief of Staff", 3105),
    Member("bertrand", "Bertrand", "Quillac", "bertrand-quillac", "Messageries Quillac", "Gérant", 2260),
    Member("ana", "Ana", "Silveira", "ana-silveira-porto", "Douro Cargo Lab", "Inventory Lead", 940),
    Member("ruth", "Ruth", "Abernethy-Cole", "ruth-abernethy-cole", "", "Retired, still curious", 4020),
    Member(
        "jonas", "Jonas", "Reichenau", "jonas-reichenau", "Brightwater Foods", "Director of Planning", 610,
        was_company="Ofenfrisch Werke", was_position="Werkslogistik",
    ),
    Member(
        "priya", "Priya", "Raghunandan", "priyaraghunandan", "Tidewell Software", "VP Product", 4300,
        was_position="Director of Product", was_vanity="priya-raghunandan-88120b4",
    ),
    Member("ines", "Inês", "Carvalhosa", "in%C3%AAs-carvalhosa", "Atlântica Retail", "Compradora", 2710),
    Member("brock", "Brock", "Tannenhill", "brock-tannenhill-growth", "LeadGeyser", "Growth Closer", 388),
    Member("odile", "Odile", "Fermanel", "odile-fermanel", "Halden Foods", "Category Manager", 1660),
    Member("lars", "Lars", "Holmquister", "lars-holmquister", "Fjordlift", "Dock Engineer", 3900),
    Member("wout", "Wout", "Zevenhuizen", "wout-zevenhuizen",
        "Kestrel & Lowe Logistics", "Night Planner", 5010),
    Member("joris", "Joris", "Amelinckx", "joris-amelinckx", "Havenbaas", "Product Owner", 3720, left=True),
    Member("elin", "Elin", "Marklofven", "elin-marklofven", "Norrsken Retail", "Store Planner", 1480),
    Member("henk", "Henk", "Vroomanshoek", "henk-vroomanshoek", "", "", None),
    Member("callum", "Callum", "Strathearnie", "callum-strathearnie", "", "", None),
    Member("mireille", "Mireille", "Desgrangeau", "mireille-desgrangeau", "", "", None),
    Member("dorian", "Dorian", "Vexleigh", "dorian-vexleigh", "", "", None),
    Member("piet", "Piet", "Verhoeckxs", "piet-verhoeckxs", "", "", None),
    Member("tomasz", "Tomasz", "Wilkowiecki", "tomasz-wilkowiecki", "", "", None),
    Member("hendrika", "Hendrika", "Zuidervaartel", "hendrika-zuidervaartel", "", "", None),
    Member("brandon", "Brandon", "Steelforthy", "brandon-steelforthy", "", "", None),
    Member("solene", "Solène", "Marchadieu", "solene-marchadieu", "", "", None),
)  # fmt: skip
