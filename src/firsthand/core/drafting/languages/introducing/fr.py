"""Being asked for an introduction, and the words that follow one, in French."""

from types import MappingProxyType

INTRODUCING = MappingProxyType(
    {
        "asked.why": (
            "Merci de votre question concernant {person}. Avant d'en parler, deux choses m'aideraient : "
            "ce qui motive cette rencontre, et ce qu'elle pourrait apporter en retour. Le mieux est un "
            "court texte que je puisse transmettre tel quel. Je mets en relation quand les deux côtés ont "
            "dit oui."
        ),
        "asked.why.subject": "Votre question concernant {person}",
        "asked.question": (
            "{full_name} m'a demandé une mise en relation avec vous. Je voulais d'abord vous poser la "
            "question ; je n'ai rien transmis à votre sujet."
        ),
        "asked.question.subject": "Puis-je vous présenter {full_name} ?",
        "asked.reason": "La raison, telle que je l'ai comprise : {reason}.",
        "asked.gain": "Ce que vous pourriez y trouver, tel que je l'ai compris : {gain}.",
        "asked.free": (
            "Cela vous conviendrait-il ? Un simple oui suffit, et un non convient tout autant : il se passe "
            "de raison, et je le transmettrai avec tact."
        ),
        "asked.introduction": (
            "{full_name}, {person} : c'est avec plaisir que je vous mets en relation. {asker} l'a "
            "demandé, et {target} a accepté."
        ),
        "asked.who": "{introduced} : {work}.",
        "asked.gain_both": "Ce qui pourrait intéresser {target}, tel que je l'ai compris : {gain}.",
        "asked.first": (
            "{asker}, voulez-vous écrire en premier et proposer une date ? La suite vous appartient."
        ),
        "asked.introduction.subject": "{full_name} et {person} : mise en relation",
        "asked.no": (
            "Merci de votre question concernant {person}. Je préfère ne pas faire cette présentation : je "
            "mets en relation quand je peux parler pour les deux côtés, et ce n'est pas le cas en ce "
            "moment. Si je peux vous aider autrement, dites-le-moi."
        ),
        "asked.no_target": (
            "J'ai posé la question concernant {person}. Cela ne convient pas en ce moment, et je préfère "
            "en rester là. N'y voyez rien de personnel, et merci de ne pas écrire de ma part. Si je peux "
            "vous aider autrement, dites-le-moi."
        ),
        "meet.thanks": (
            "Merci pour la mise en relation avec {person}. Je sais que vous y avez mis votre temps et votre "
            "nom, et j'en prendrai soin. Si je peux faire quelque chose pour vous, dites-le-moi. Je vous "
            "raconterai la suite."
        ),
        "meet.thanks.subject": "Merci pour la mise en relation avec {person}",
        "meet.outcome": (
            "Grâce à vous, j'ai rencontré {person}, et il en est sorti quelque chose de bon. Je tenais à "
            "vous le dire, et à vous remercier. Si je peux faire quelque chose en retour, dites-le-moi."
        ),
        "meet.outcome.subject": "La suite de votre mise en relation avec {person}",
        "meet.again": (
            "Un petit mot sur ma question concernant {person}, au cas où elle se serait perdue. Si cela "
            "ne vous convient pas, un non est tout à fait possible, et je ne redemanderai pas."
        ),
        "meet.again.subject": "Ma question concernant {person}",
        "meet.thanks_no": (
            "Merci de votre réponse concernant {person}. Je préfère un non sincère à un service qui ne "
            "convient pas, et cela ne change rien entre nous. Si je peux faire quelque chose pour vous, "
            "dites-le-moi."
        ),
    }
)
