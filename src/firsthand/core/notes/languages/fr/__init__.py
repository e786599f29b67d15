"""French, as people write it in invitations."""

# ruff: noqa: E501 - a phrase stands on one line

from firsthand.core.notes.languages.fr import (
    asking,
    offering,
    referring,
    relating,
    selling,
    swindling,
    talking,
)
from firsthand.core.notes.languages.fr.words import CLASSES, TIME
from firsthand.core.notes.languages.phrases import Phrases

PHRASES = Phrases(
    code="fr",
    common="le la les de des du un une et est en que qui dans pour pas sur au aux avec ce cette ces il elle nous vous ils elles je j tu me te se s mon "
    "ma mes ton ta tes votre vos notre nos leur leurs son sa ses ne n plus par mais ou où donc car si tout tous toute toutes très bien "
    "être suis es sommes êtes sont été était étais étions étiez ai as avons avez ont avait avais avions aviez fait faire fais faites "
    "aussi comme même y à c d l m qu t peut peux pourrait pourrais voudrais aimerais souhaiterais souhaite vais va aller lors chez "
    "sans sous entre vers depuis pendant avant après encore déjà ici là alors quand comment pourquoi quel quelle quels dont cela ça "
    "on eu moi toi lui soi rien jamais toujours peu beaucoup trop non oui hui aujourd hier autre autres chaque puis parce afin ainsi",
    plain="réseau réseaux linkedin profil profils parcours professionnel professionnels professionnelle professionnelles contact contacts connexion connexions "
    "connecter connectons relation relations échanger échanges échange échangeons partager partage partageons idées expérience expériences "
    "expertise compétences secteur domaine milieu industrie intérêts intérêt intéressant intéressante intéressants impressionnant impressionnante "
    "impressionné impressionnée inspirant inspirante riche remarquable élargir agrandir développer développe étendre opportunité opportunités "
    "collaboration collaborations collaborer future futures futurs éventuelle éventuelles ensemble rejoindre ajouter faire partie invitation demande "
    "accepter acceptez bonjour bonsoir salut cher chère madame monsieur merci cordialement bien bonne journée plaisir ravi ravie "
    "heureux heureuse serais serait hâte avance amicalement salutations sincères meilleures belle excellente "
    "personnes gens entrepreneurs dirigeants experts expert passionné passionnée passionnés sujets sujet commun communs communes "
    "entreprise entreprises société sociétés métier métiers carrière emploi poste stage alternance recherche recherchons recrute recruteur recrutement "
    "recruteuse cv candidature étudiant étudiante jeune diplômé diplômée motivé motivée actuellement nouveau nouvelle nouveaux nouvelles "
    "défi défis projet projets marketing digital numérique innovation technologie conseil développement gestion équipe travail "
    "développeur ingénieur manager directeur données logiciel découvrir découvert connaissance connaissances connaître apprendre "
    "rester restons discuter parler suivre suis publications contenu contenus posts attention attiré bientôt temps moment jour semaine monde vie "
    "valeur enrichir enrichissant enrichissants mutuellement grand grande grandes bon bons petit petite vraiment particulièrement correspond "
    "correspondre veuillez agréer respect permets permettre vu vois trouvé tombé tombée semble suite mieux propos possible possibles "
    "cercle souhaitez aimez adore année années super génial tres prendre mettre ligne écoute dynamique avenir fier",
    greetings="bonjour bonsoir salut coucou cher chère madame monsieur mme mr m dr pr hello hi",
    farewells="cordialement bien merci amicalement sincèrement bonne journée à bientôt bises salutations",
    articles="le la les l un une des du de notre votre vos cette ce mon ma",
    at="à au aux lors pendant chez sur du de pour durant via en après d",
    within="à en dans près",
    events="conférence salon forum colloque séminaire congrès sommet atelier journée journées rencontre rencontres soirée meetup hackathon formation "
    "festival webinaire dîner déjeuner mariage foire semaine assises table réunion petit-déjeuner barbecue train vol concert apéro afterwork "
    "rallye tournoi course marathon camp summit day days convention symposium nuit fête expo exposition cocktail stand universités inauguration",
    schools="université fac faculté école lycée iut institut insa polytechnique master prépa sciences conservatoire collège campus epfl centrale",
    denials="pas jamais sans ni aucun aucune dommage",
    hopes="espère espérer aimerais voudrais souhaite souhaiterais hâte serais pourrait espérant",
    time=TIME,
    groups={
        **swindling.GROUPS,
        **selling.GROUPS,
        **offering.GROUPS,
        **asking.GROUPS,
        **referring.GROUPS,
        **relating.GROUPS,
        **talking.GROUPS,
    },
    classes={**CLASSES, **asking.CLASSES},
)
