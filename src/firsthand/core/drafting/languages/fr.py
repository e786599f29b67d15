"""Replies in French: vous throughout."""

from firsthand.core.drafting.languages.introducing.fr import INTRODUCING
from firsthand.core.drafting.languages.touching.fr import TOUCHING
from firsthand.core.drafting.tongue import Tongue

TONGUE = Tongue(
    code="fr",
    months=(
        "janvier",
        "février",
        "mars",
        "avril",
        "mai",
        "juin",
        "juillet",
        "août",
        "septembre",
        "octobre",
        "novembre",
        "décembre",
    ),
    month_and_year="{name} {year}",
    texts={
        "greeting.named": "Bonjour {first_name},",
        "greeting.plain": "Bonjour,",
        "signature": "{owner_first_name}",
        "accept.worked": (
            "Merci pour votre invitation. Nous avons travaillé ensemble, c'est donc un plaisir de "
            "reprendre contact. Si je peux vous être utile, par une mise en relation, un avis ou une "
            "relecture, dites-le-moi."
        ),
        "accept.worked_at": (
            "Merci pour votre invitation. C'est un plaisir de reprendre contact après nos années chez "
            "{organisation}. Si je peux vous être utile, par une mise en relation, un avis ou une "
            "relecture, dites-le-moi."
        ),
        "accept.met": (
            "Merci pour votre invitation. Nous nous connaissons et avons échangé pour la dernière fois en "
            "{month} : c'est un plaisir de continuer ici. Si je peux vous être utile en ce moment, "
            "dites-le-moi."
        ),
        "accept.spoken": (
            "Merci pour votre invitation. Nous avons échangé pour la dernière fois en {month}, et je "
            "reprends volontiers le fil. Si je peux vous être utile en ce moment, dites-le-moi."
        ),
        "accept.known": (
            "Merci pour votre invitation, c'est un plaisir d'avoir de vos nouvelles. Si je peux vous être "
            "utile en ce moment, dites-le-moi."
        ),
        "accept.introduced": (
            "Merci pour votre invitation. {introducer} nous a mis en relation en {month}, et c'est avec "
            "plaisir que je poursuis. Si je peux vous aider sur un point précis, dites-le-moi et je verrai "
            "ce que je peux faire."
        ),
        "accept.event": (
            "Merci pour votre invitation. Vous mentionnez {event} : j'y étais, et ce contact me fait "
            "plaisir. Si je peux vous aider sur un point précis, dites-le-moi et je verrai ce que je peux "
            "faire."
        ),
        "accept.work": (
            "Merci pour votre invitation et pour vos lignes sur mon travail. Si je peux vous aider sur ce "
            "sujet, dites-le-moi et je verrai ce que je peux faire."
        ),
        "accept.plain": (
            "Merci pour votre invitation, que j'accepte avec plaisir. Si je peux vous aider sur un point "
            "précis, dites-le-moi et je verrai ce que je peux faire."
        ),
        "accept.short": "Merci pour votre invitation. Si je peux vous être utile, dites-le-moi.",
        "talk.introduced": (
            "Merci pour votre invitation. {introducer} nous a mis en relation en {month}, et j'aimerais "
            "savoir sur quoi vous travaillez. Auriez-vous 15 à 30 minutes, par téléphone ou en visio, dans "
            "les deux semaines à venir ?"
        ),
        "talk.mentioned": (
            "Merci pour votre invitation. Vous mentionnez {introducer}, j'aimerais donc en savoir plus. "
            "J'ajoute à mon réseau les personnes avec qui j'ai parlé : auriez-vous 15 à 30 minutes, par "
            "téléphone ou en visio ?"
        ),
        "talk.event": (
            "Merci pour votre message. Vous mentionnez {event} : j'y étais, mais je ne sais plus si nous "
            "nous sommes parlé. Auriez-vous d'abord 15 à 30 minutes pour un appel dans les deux semaines à "
            "venir ?"
        ),
        "talk.organisation": (
            "Merci pour votre message. Vous mentionnez {organisation} : j'y étais, mais je ne sais plus si "
            "nos chemins se sont croisés. Auriez-vous d'abord 15 à 30 minutes pour un appel dans les deux "
            "semaines à venir ?"
        ),
        "talk.met": (
            "Merci pour votre message et d'avoir dit d'où nous nous connaissons. Je ne le retrouve pas dans "
            "mes "
            "notes, qui peuvent être incomplètes. Auriez-vous 15 à 30 minutes pour un appel dans les deux "
            "semaines à venir ?"
        ),
        "talk.work": (
            "Merci pour vos lignes sur mon travail. J'aimerais savoir sur quoi vous travaillez de votre "
            "côté. J'ajoute à mon réseau les personnes avec qui j'ai parlé : auriez-vous 15 à 30 minutes, "
            "par téléphone ou en visio ?"
        ),
        "talk.advice": (
            "Merci de m'avoir dit ce qui vous amène. Le plus simple est d'en parler de vive voix : "
            "auriez-vous 15 à 30 minutes dans les deux semaines à venir ? Nous pourrons nous ajouter "
            "ensuite."
        ),
        "talk.recruiter": (
            "Merci pour votre message au sujet d'un poste. J'aimerais d'abord en parler 15 à 30 minutes, "
            "pour que nous sachions si cela correspond. Quel jour vous conviendrait dans les deux semaines "
            "à venir ?"
        ),
        "talk.meet": (
            "Merci de proposer un échange. 15 à 30 minutes par téléphone ou en visio me conviennent bien, "
            "et nous pourrons nous ajouter ensuite. Quel jour vous conviendrait dans les deux semaines à "
            "venir ?"
        ),
        "talk.plain": (
            "Merci pour votre invitation. J'ajoute à mon réseau les personnes avec qui j'ai parlé, pour "
            "que chacun puisse recommander l'autre. Auriez-vous 15 à 30 minutes pour un appel dans les "
            "deux semaines à venir ?"
        ),
        "talk.short": "Merci pour votre invitation. Auriez-vous d'abord 15 à 30 minutes pour un appel ?",
        "propose.first": (
            "Merci pour votre invitation. J'ajoute à mon réseau les personnes avec qui j'ai parlé, pour "
            "que chacun puisse recommander l'autre. Pour un échange de {minutes} minutes, je suis "
            "disponible :"
        ),
        "propose.again": "Pour notre échange de {minutes} minutes, je suis disponible :",
        "propose.place": "Pour nous parler :",
        "propose.end": "Cela vous conviendrait-il ? Sinon, proposez-moi un autre moment.",
        "propose.first.subject": "Un moment pour notre échange",
        "ask.plain": (
            "Merci pour votre invitation. J'ajoute à mon réseau les personnes que je connais directement, "
            "et je ne nous situe pas pour l'instant. Nous sommes-nous rencontrés ? Si oui, où ; sinon, "
            "qu'est-ce qui vous a fait penser à moi ?"
        ),
        "ask.organisation": (
            "Merci pour votre invitation. {organisation} semble figurer dans nos deux parcours. Nous y "
            "sommes-nous rencontrés ? J'ajoute à mon réseau les personnes que je connais directement, un "
            "indice m'aiderait."
        ),
        "ask.event": (
            "Merci pour votre invitation. {event} figure dans mon agenda : nous y sommes-nous rencontrés ? "
            "J'ajoute à mon réseau les personnes que je connais directement, un indice m'aiderait."
        ),
        "ask.introduced": (
            "Merci pour votre invitation. {introducer} nous a mis en relation en {month}, et j'ai perdu le "
            "fil depuis. Avons-nous parlé ensuite ? Une ligne sur ce qui vous amène aujourd'hui m'aiderait."
        ),
        "ask.wrote": (
            "Merci pour votre invitation. Je nous retrouve tous deux dans un fil de messages en {month}, "
            "mais je ne sais plus d'où nous nous connaissons. Nous sommes-nous rencontrés ? Si oui, où "
            "était-ce ?"
        ),
        "ask.namesake": (
            "Merci pour votre invitation. J'ai échangé en {month} avec quelqu'un qui s'appelle "
            "{full_name}. Était-ce vous, ou portez-vous le même nom ? J'ajoute les personnes que je "
            "connais directement et préfère m'en assurer."
        ),
        "ask.namesake_plain": (
            "Merci pour votre invitation. Votre nom me dit quelque chose. Nous sommes-nous rencontrés, ou "
            "portez-vous le même nom que quelqu'un d'autre ? J'ajoute les personnes que je connais "
            "directement et préfère m'en assurer."
        ),
        "ask.mistaken": (
            "Merci pour votre invitation. Je ne retrouve pas dans mes notes ce que vous écrivez, mais "
            "elles peuvent être incomplètes. Pourriez-vous m'aider : d'où nous connaissons-nous ?"
        ),
        "ask.mistaken_event": (
            "Merci pour votre invitation. Vous mentionnez {event} : cela ne correspond pas à mon agenda, "
            "qui peut être incomplet. Pourriez-vous m'aider : quand et où était-ce ?"
        ),
        "ask.mistaken_organisation": (
            "Merci pour votre invitation. Vous mentionnez {organisation} : cela ne correspond pas à mes "
            "dates. Pourriez-vous m'aider : quand et où nos chemins se sont-ils croisés ?"
        ),
        "ask.mistaken_person": (
            "Merci pour votre invitation. Vous mentionnez {person} : je ne fais pas le lien avec mes "
            "notes. Pourriez-vous m'aider : comment sommes-nous liés tous les trois ?"
        ),
        "ask.elsewhere": (
            "J'ai reçu sur LinkedIn une invitation à votre nom, dont le texte me semble inhabituel. Je "
            "vous pose donc la question ici : était-ce vous ? Sinon, quelqu'un utilise peut-être votre "
            "compte ou une copie, et il vaut mieux vérifier."
        ),
        "ask.elsewhere.subject": "Une invitation LinkedIn à votre nom",
        "ask.short": (
            "Merci pour votre invitation. Je ne nous situe pas pour l'instant : nous sommes-nous "
            "rencontrés, et où ?"
        ),
        "decline.plain": (
            "Merci pour votre invitation. Je garde ce réseau pour les personnes que je connais "
            "directement, et j'en resterai donc là pour l'instant. Je vous souhaite une bonne continuation."
        ),
        "decline.pitch": (
            "Merci pour votre message. Je n'en ai pas besoin en ce moment, et je garde ce réseau pour les "
            "personnes que je connais directement. Je vous souhaite une bonne continuation."
        ),
        "decline.follow": (
            "Merci pour votre invitation. Je garde mes contacts pour les personnes que je connais "
            "directement. Ce que je publie est ouvert à tous : si cela vous intéresse, vous pouvez suivre mon "
            "profil. Bonne continuation."
        ),
        "decline.short": (
            "Merci pour votre invitation. Je garde ce réseau pour les personnes que je connais "
            "directement. Bonne continuation."
        ),
        "followup.talked": ("Merci pour notre échange. Je me réjouis que nous soyons maintenant en contact."),
        "followup.welcomed": (
            "Merci d'avoir accepté mon invitation. Je me réjouis que nous soyons en contact."
        ),
        "followup.plain": (
            "Merci pour votre invitation. Je me réjouis que nous soyons maintenant en contact."
        ),
        "followup.plain.subject": "Notre mise en contact",
        "followup.match": (
            "Vous mentionnez « {topic} ». C'est un sujet sur lequel je peux aider : {offer}. Dites-moi ce "
            "qui vous serait utile."
        ),
        "followup.noted": (
            "Lors de notre échange, vous avez évoqué « {topic} ». C'est un sujet sur lequel je peux aider : {offer}. "
            "Dites-moi ce qui vous serait utile."
        ),
        "followup.offer": (
            "Si cela peut vous servir, voici ce en quoi je peux aider : {offer}. Dites-le-moi."
        ),
        "followup.help": (
            "Si je peux vous aider sur un point précis, dites-le-moi et je verrai ce que je peux faire."
        ),
        "followup.seek": "Et si l'occasion se présente, voici ce que je cherche : {seek}.",
        "check.introducer": (
            "{full_name} m'a envoyé une invitation sur LinkedIn qui mentionne votre nom. Est-ce vous qui "
            "en êtes à l'origine ? Si oui, une ligne sur la façon dont vous vous connaissez m'aiderait. "
            "Sinon, c'est bon à savoir aussi."
        ),
        "check.introducer.subject": "{full_name} vient de votre part ?",
        "invite.worked_at": (
            "nous nous connaissons de nos années chez {organisation}, et j'aimerais garder le contact."
        ),
        "invite.worked": "nous avons travaillé ensemble, et j'aimerais garder le contact.",
        "invite.met": "nous nous sommes vus en {month}, et j'aimerais garder le contact.",
        "invite.met_at": "nous nous sommes vus en {month} (« {event} »), et j'aimerais garder le contact.",
        "invite.spoken": "nous nous sommes écrit en {month}, et j'aimerais garder le fil.",
        "invite.spoken_about": (
            "nous nous sommes écrit en {month} (« {topic} »), et j'aimerais garder le fil."
        ),
        "invite.introduced": (
            "{introducer} nous a mis en relation en {month}, et j'aimerais reprendre à partir de là."
        ),
        "invite.event": (
            "nous étions tous deux à {event}. J'aimerais échanger nos impressions et garder le contact."
        ),
        "invite.organisation": (
            "{organisation} est sur nos deux parcours. J'aimerais savoir comment c'était pour "
            "vous, et garder le contact."
        ),
        "invite.wrote": "vous m'avez écrit en {month}, et j'aimerais y revenir.",
        "invite.wrote_own": "je vous ai écrit en {month}, et j'aimerais y revenir.",
        "meet.ask": (
            "J'aimerais rencontrer {person}. Si vous vous connaissez assez bien, accepteriez-vous de nous "
            "présenter ? J'ajoute un court texte à transmettre tel quel. Si cela ne vous convient pas, un "
            "non est tout à fait possible."
        ),
        "meet.ask.subject": "Pourriez-vous me présenter à {person} ?",
        "meet.ask_event": (
            "J'aimerais rencontrer {person}. Vous étiez aussi à {event} en {month} : vous connaissez-vous "
            "assez bien pour nous présenter ? J'ajoute un court texte à transmettre tel quel. Si cela ne "
            "vous convient pas, un non est tout à fait possible."
        ),
        "meet.ask_on": (
            "J'aimerais rencontrer {person}, et {introducer} connaît peut-être cette personne. "
            "Accepteriez-vous de demander à {introducer} si une présentation serait bienvenue ? J'ajoute "
            "un court texte à transmettre tel quel. Si cela ne vous convient pas, un non est tout à fait "
            "possible."
        ),
        "meet.blurb": (
            "{introducer} et moi nous connaissons, et c'est moi qui ai demandé cette présentation. Je suis "
            "{owner_name} ({owner_work}) et j'aimerais vous entendre parler de votre travail. Auriez-vous "
            "20 minutes au téléphone dans les prochaines semaines ? J'aiderai volontiers si je peux. Sinon,"
            " inutile de répondre."
        ),
        "meet.blurb_plain": (
            "{introducer} et moi nous connaissons, et c'est moi qui ai demandé cette présentation. Je suis "
            "{owner_name} et j'aimerais vous entendre parler de votre travail. Auriez-vous 20 minutes au "
            "téléphone dans les prochaines semaines ? J'aiderai volontiers si je peux. Sinon, inutile de "
            "répondre."
        ),
        **INTRODUCING,
        **TOUCHING,
    },
)
