"""French: words of time, and the classes of words that phrases name."""

# ruff: noqa: E501 - a phrase stands on one line

from firsthand.core.notes.languages.phrases import TimeWords

TIME = TimeWords(
    months=(
        "janvier janv", "février fév fevr", "mars", "avril avr", "mai", "juin", "juillet juil", "août", "septembre sept",
        "octobre oct", "novembre nov", "décembre déc",
    ),
    weekdays=("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"),
    seasons=("printemps", "été", "automne", "hiver"),
    day="jour jours",
    week="semaine semaines",
    month="mois",
    year="an ans année années",
    yesterday="hier",
    today="aujourd'hui",
    tomorrow="demain",
    last="dernier dernière derniers dernières passé passée",
    this="ce cette cet",
    next="prochain prochaine prochains",
    ago="a",
    since="depuis",
    numbers=("un une", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze"),
)  # fmt: skip

CLASSES = {
    "your": "votre vos ton ta tes",
    "my": "mon ma mes notre nos",
    "work": "article articles conférence présentation intervention livre livres podcast épisode exposé atelier cours étude thèse papier "
    "interview newsletter blog billet formation masterclass webinaire tribune chronique vidéo post posts publication mémoire "
    "rapport bibliothèque dépôt diapos slides discours analyse exposition film guide chapitre table keynote talk ouvrage "
    "témoignage tutoriel outil méthode travaux poster",
    "heard": "lu lire écouté entendu vu suivi assisté adoré aimé apprécié découvert utilisé relu regardé partagé cité utilise utilisons lis écoute "
    "trouvé dévoré marqué convaincu inspiré aidé testé appliqué beaucoup assistais",
    "firms": "entreprises sociétés dirigeants clients équipes startups agences pme entrepreneurs organisations indépendants professionnels "
    "cabinets commerçants freelances managers coachs collectivités artisans fondateurs consultants marques femmes tpe industriels hôpitaux",
    "role": "développeur développeuse ingénieur ingénieure chef cheffe responsable directeur directrice consultant consultante analyste "
    "designer architecte comptable poste chargé chargée stagiaire stage alternant alternance technicien manager commercial assistant assistante "
    "data product offre mission opportunité profil juriste rédacteur chercheur chercheuse postdoc lead",
    "people": "ami amie collègue frère sœur soeur cousin cousine mari femme patron directeur professeur mentor voisin voisine père mère "
    "connaissance associé associée ancien ancienne beau-frère encadrant contact",
    "mate": "collègue collègues stagiaire responsable chef cheffe manager patron patronne binôme assistant assistante apprenti apprentie alternant alternante client cliente équipier",
    "our": "notre nos",
}
