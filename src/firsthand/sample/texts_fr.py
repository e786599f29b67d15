"""French parts of filler messages."""

from firsthand.sample.phrases import phrases

FRENCH = phrases(
    openers="""
Bonjour {first},
Salut {first},
Rebonjour {first},
{first}, merci pour ta réponse.
Bonjour {first}, je rentre de {city}.
Coucou {first}, un mot depuis {city} :
""",
    news="""
Les chiffres de {month} sur {topic} sont arrivés : {m} lignes, dont {n} pour {city}.
On a décalé le point sur {topic} à {day}, {company} n'était pas libre.
Chez {company} à {city}, il manque {n} palettes après le comptage.
Je rejoins {company} en {month}, toujours sur {topic} mais avec un vrai budget.
L'essai sur {topic} à {city} tourne depuis {n} semaines sans drame.
{company} a choisi un autre prestataire pour {topic}, à {n} points près.
Ta liste sur {topic} a réglé {n} des {m} erreurs de {company}.
L'entrepôt de {city} s'est arrêté {day} à cause de {topic}.
Après {n} réunions, {company} a enfin une seule définition de {topic}.
J'ai expliqué {topic} à {n} personnes à {city}, et trois ont pris des notes.
La facture {m} pour {topic} est partie {day} à {city}.
""",
    answers="""
Oui, {day} me va, je t'appelle de {city}.
Voilà donc les {n} que nous cherchions, merci.
Chez {company} aussi, c'était {topic} au bout du compte.
En {month} je serai à {city}, la semaine suivante volontiers.
Demande la ligne {m}, le reste suivra.
Prends le mien : {n} pages, trois utiles.
Drôle, {company} m'a dit le contraire à {city}.
""",
    asks="""
Est-ce que {day} à neuf heures {q} t'irait ?
As-tu encore le modèle sur {topic} fait chez {company} ?
À qui poserais-tu la question à {city} ?
Peux-tu regarder la page {n} avant {day} ?
Seras-tu à {city} en {month} ?
On invite {company} tout de suite ?
Je t'envoie les {n} lignes qui font mal.
Rien ne presse, {month} me va très bien.
""",
    closers="""
Bien à toi, de {city}
Amitiés
À {day}
Merci encore
Bonne fin de {day}
""",
    wishes="""
Bon anniversaire, {first}, et des pensées de {city} !
Bonne année, {first}, avec moins de réunions le {day}.
Joyeux Noël, {first}, où que tu sois.
{first}, déjà un an depuis {city} : tous mes vœux !
""",
    pitches="""
Notre solution pour {topic} fait gagner {n} pour cent à des sociétés comme {company}.
Nous avons obtenu {n} rendez-vous pour {company} en un mois.
En {month}, notre offre sur {topic} est à moins {n} pour cent.
""",
    offers="""
Auriez-vous un quart d'heure {day} pour une démo ?
Réservez votre créneau, il en reste {n}.
Puis-je vous envoyer la brochure de {month} ?
""",
    refusals="""
merci d'avoir pensé à moi, mais je n'ai pas besoin de {topic}. Bonne continuation.
ce n'est pas pour moi, désolée. Bonne chance avec {company}.
""",
    reasons="""
nous étions à la même table ronde sur {topic} à {city}, vous êtes partie pour le train de {h} heures.
je m'occupe de {topic} chez {company} et votre texte de {month} circule dans tout le bureau de {city}.
votre conseil sur {topic} nous a évité {n} retours en {month}.
j'ai repris {topic} chez {company} à {city} et je retrouve vos notes partout.
""",
    topics="""l'inventaire, la préparation, les retours, la prévision, l'accueil, la chaîne du froid,
 le stock de sécurité, les délais, les contrats de transport, l'emballage, la douane, les plannings,
 les données articles, les pièces, les tournées""",
    days="lundi, mardi, mercredi, jeudi, vendredi",
    months="""janvier, février, mars, avril, mai, juin, juillet, août, septembre, octobre, novembre,
 décembre""",
)
