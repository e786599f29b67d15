"""A word to somebody one knows, and the three tones, in French."""

from types import MappingProxyType

TOUCHING = MappingProxyType(
    {
        "greeting.formal.named": "Bonjour {recipient},",
        "greeting.formal.plain": "Madame, Monsieur,",
        "greeting.warm.named": "Bonjour {first_name},",
        "greeting.warm.plain": "Bonjour,",
        "signature.formal": "Bien cordialement,\n{owner_name}",
        "signature.warm": "Bien à vous,\n{owner_first_name}",
        "warm.wish": "Je vous souhaite une bonne semaine.",
        "check.short": (
            "{full_name} mentionne votre nom dans une invitation que j'ai reçue. Est-ce vous qui en êtes à l'origine ?"
        ),
        "meet.short": (
            "Accepteriez-vous de me présenter à {person}, si vous vous connaissez assez bien ? J'ajoute un court texte "
            "à transmettre. Un non est tout à fait possible."
        ),
        "touch.answer": "Merci pour votre message. Je vous prie d'excuser ma réponse tardive.",
        "touch.answer.subject": "Votre message",
        "touch.answer_mail": "Merci pour votre mail. Je vous prie d'excuser ma réponse tardive.",
        "touch.answer_question": "Merci pour votre question. Je vous prie d'excuser ma réponse tardive.",
        "touch.call": "S'il est plus simple d'en parler, dites-moi quand un court appel vous conviendrait.",
        "touch.promised": "Je n'ai pas oublié ce que je vous avais promis : {promise}. Le voici.",
        "touch.promised.subject": "Comme promis",
        "touch.promised_late": (
            "J'ai pris du retard sur ce que je vous avais promis, et je m'en excuse : {promise}. Le voici."
        ),
        "touch.promised_plain": "Je n'ai pas oublié ce que je vous avais promis. Le voici.",
        "touch.thanks_introduction": (
            "Merci de m'avoir mis en relation avec {person}. C'était très aimable de votre part."
        ),
        "touch.thanks_introduced": "Merci pour la mise en relation. C'était très aimable de votre part.",
        "touch.thanks_recommendation": (
            "Merci pour la recommandation que vous avez écrite. Elle compte beaucoup pour moi."
        ),
        "touch.thanks_referral": "Merci de m'avoir fait connaître. J'y suis très sensible.",
        "touch.thanks_answer": "Merci d'avoir répondu à ma question. Votre réponse m'a fait avancer.",
        "touch.thanks_help": "Merci pour votre aide. J'y suis très sensible.",
        "touch.thanks_help.subject": "Merci",
        "touch.job_at": (
            "Toutes mes félicitations pour votre nouveau poste chez {organisation}. Je vous souhaite un bon début."
        ),
        "touch.job": "Toutes mes félicitations pour votre nouveau poste. Je vous souhaite un bon début.",
        "touch.job.subject": "Félicitations",
        "touch.last": (
            "Notre dernier échange remonte à {month}. Comment allez-vous, et sur quoi travaillez-vous en ce moment ?"
        ),
        "touch.last.subject": "De vos nouvelles",
        "touch.met": (
            "Notre dernière rencontre remonte à {month}. Comment allez-vous, et sur quoi travaillez-vous en ce moment ?"
        ),
        "touch.first": (
            "Il y a un moment que je voulais vous écrire. Comment allez-vous, et sur quoi travaillez-vous "
            "en ce moment ?"
        ),
        "touch.kept": "J'espère que ce que je vous avais promis en {month} vous a été utile.",
        "touch.nudge": (
            "Il y a quelque temps, j'ai proposé un échange de 15 à 30 minutes, peut-être au mauvais moment. Un jour "
            "des deux prochaines semaines vous conviendrait-il ? Sinon, une courte ligne suffit."
        ),
        "touch.nudge.subject": "Notre échange",
    }
)
