"""Names of the folders and labels whose messages were not sent, or were thrown away."""

DRAFT, DELETED, SPAM = "MAI-501", "MAI-502", "MAI-503"

WHY = {
    DRAFT: "It is a draft that was never sent.",
    DELETED: "It was thrown away.",
    SPAM: "It lies among spam.",
}

_NAMES = {
    DRAFT: (
        "drafts", "draft", "templates", "outbox", "unsent", "unsent messages",
        "entwürfe", "entwurf", "vorlagen", "postausgang", "brouillons", "brouillon", "modèles", "boîte d'envoi",
        "borradores", "borrador", "plantillas", "bandeja de salida", "rascunhos", "rascunho", "caixa de saída",
        "bozze", "bozza", "modelli", "posta in uscita", "concepten", "concept", "sjablonen", "postvak uit",
    ),
    DELETED: (
        "trash", "deleted items", "deleted messages", "deleted", "bin", "papierkorb", "gelöschte objekte",
        "gelöschte elemente", "gelöscht", "corbeille", "éléments supprimés", "messages supprimés", "papelera",
        "elementos eliminados", "eliminados", "lixeira", "lixo", "reciclagem", "itens excluídos",
        "itens eliminados", "cestino", "posta eliminata", "eliminata", "prullenbak", "prullenmand",
        "verwijderde items", "verwijderd",
    ),
    SPAM: (
        "spam", "junk", "junk e-mail", "junk-e-mail", "junk email", "bulk mail", "spamverdacht", "unerwünscht",
        "unerwünschte werbung", "courrier indésirable", "indésirables", "pourriel", "correo no deseado",
        "correo basura", "lixo eletrónico", "lixo eletrônico", "posta indesiderata", "indesiderata",
        "ongewenste e-mail", "ongewenst",
    ),
}  # fmt: skip
DRAFTS_NAMES = frozenset(
    (
        "drafts", "draft", "entwürfe", "entwurf", "brouillons", "brouillon", "borradores", "borrador", "rascunhos",
        "rascunho", "bozze", "bozza", "concepten", "concept",
    )
)  # fmt: skip
_CODES = {name: code for code, names in _NAMES.items() for name in names}


def code_of_folder(name: str) -> str:
    """Return why nothing in a folder or under a label counts, or "" for any other name."""
    return _CODES.get(" ".join(name.casefold().split()), "")
