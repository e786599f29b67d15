"""The words in names of events: those that tell one from another, and those that say what kind it was."""

from firsthand.core.letters import fold_letters

_KINDS = {
    "meetup": """
        meetup meetups treffen stammtisch rencontre encuentro quedada encontro incontro borrel
        bijeenkomst""",
    "conference": """
        conference conferences conf con convention summit congress symposium forum festival day days week
        konferenz tagung kongress gipfel tag tage tagen conférence congrès sommet journée journées
        conferencia congreso cumbre jornada jornadas conferência congresso cimeira conferenza vertice
        giornata giornate conferentie congres dag dagen""",
    "workshop": """
        workshop workshops training seminar webinar atelier taller oficina seminario seminário
        séminaire""",
    "hackathon": "hackathon hackathons hackday",
    "fair": "fair expo messe salon foire feria feira fiera beurs",
    "dinner": """
        dinner lunch breakfast drinks party abendessen feier dîner cena jantar almoço fiesta festa
        feest""",
    "any": """
        event events veranstaltung événement evento eventos evenement talk talks lecture keynote panel
        session poster track booth stand vortrag charla palestra ponencia discorso lezing""",
}
_FILLERS = """
    a an the your our last this that same recent in at on of for and de der die das dem den des le la les l
    du un une et el los las y o os as uno il lo gli het een da do das dos em e no na nos nas nel nella alle
    alla del della di beim am im auf bei zum zur und annual edition online vom van 1st 2nd 3rd"""
# Many names have the kind at their end: "Labortage", "Zorgcongres", "Websummit".
_ENDINGS = """
    summit meetup workshop seminar forum symposium festival
    tag tage tagen tagung treffen stammtisch konferenz kongress gipfel messe vortrag
    dag dagen congres conferentie bijeenkomst borrel beurs"""
_KIND_OF = {word: kind for kind, words in _KINDS.items() for word in fold_letters(words).split()}
_KIND_ENDS = tuple(_ENDINGS.split())
_SKIPPED = frozenset(fold_letters(_FILLERS).split())


def words_in(name: str) -> list[str]:
    """Return the words of a name, folded, without numbers, articles and the like."""
    words = fold_letters(name).replace("meet up", "meetup").split()
    return [word for word in words if not word.isdecimal() and word not in _SKIPPED]


def telling_words(name: str) -> list[str]:
    """Return the words that tell this event from others of its kind; none for "the conference"."""
    return [word for word in words_in(name) if word not in _KIND_OF]


def kinds_in(name: str) -> set[str]:
    """Return what kinds of occasion a name tells of; none for a mere "event", which may be any."""
    return {_KIND_OF[word] for word in words_in(name) if word in _KIND_OF} - {"any"}


def tells_kind(name: str) -> bool:
    """Tell whether a name says what kind of occasion it is of, as a word or at the end of one."""
    return bool(kinds_in(name)) or any(word.endswith(_KIND_ENDS) for word in words_in(name))


def is_occasion(said: str) -> bool:
    """Tell whether words speak of an occasion of any kind, such as a conference or a talk."""
    return tells_kind(said) or any(word in _KIND_OF for word in words_in(said))
