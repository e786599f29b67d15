"""A word to somebody one knows, and the three tones, in Spanish."""

from types import MappingProxyType

TOUCHING = MappingProxyType(
    {
        "greeting.formal.named": "Buenos días, {recipient}:",
        "greeting.formal.plain": "Buenos días:",
        "greeting.warm.named": "Hola, {first_name}:",
        "greeting.warm.plain": "Hola:",
        "signature.formal": "Un cordial saludo,\n{owner_name}",
        "signature.warm": "Un saludo afectuoso,\n{owner_first_name}",
        "warm.wish": "[Te|Le] deseo una buena semana.",
        "check.short": (
            "{full_name} menciona [tu|su] nombre en una invitación que he recibido. ¿Viene de [tu|su] parte?"
        ),
        "meet.short": (
            "¿[Me presentarías|Me presentaría] a {person}, si hay confianza suficiente? Añado un texto breve para "
            "reenviar. Un no está perfectamente bien."
        ),
        "touch.answer": "Gracias por [tu|su] mensaje. Siento haber tardado en responder.",
        "touch.answer.subject": "[Tu|Su] mensaje",
        "touch.answer_mail": "Gracias por [tu|su] correo. Siento haber tardado en responder.",
        "touch.answer_question": "Gracias por [tu|su] pregunta. Siento haber tardado en responder.",
        "touch.call": "Si es más fácil hablarlo, [dime|dígame] cuándo [te|le] viene bien una llamada corta.",
        "touch.promised": "No he olvidado lo que [te|le] prometí: {promise}. Aquí está.",
        "touch.promised.subject": "Lo prometido",
        "touch.promised_late": "Llego tarde con lo que [te|le] prometí, y lo siento: {promise}. Aquí está.",
        "touch.promised_plain": "No he olvidado lo que [te|le] prometí. Aquí está.",
        "touch.thanks_introduction": (
            "Gracias por ponerme en contacto con {person}. Ha sido muy amable por [tu|su] parte."
        ),
        "touch.thanks_introduced": "Gracias por la presentación. Ha sido muy amable por [tu|su] parte.",
        "touch.thanks_recommendation": (
            "Gracias por la recomendación que [escribiste|escribió]. Significa mucho para mí."
        ),
        "touch.thanks_referral": "Gracias por hablar de mí. Lo valoro mucho.",
        "touch.thanks_answer": "Gracias por responder a mi pregunta. Me ha servido para avanzar.",
        "touch.thanks_help": "Gracias por [tu|su] ayuda. La valoro mucho.",
        "touch.thanks_help.subject": "Gracias",
        "touch.job_at": "Enhorabuena por [tu|su] nuevo puesto en {organisation}. [Te|Le] deseo un buen comienzo.",
        "touch.job": "Enhorabuena por [tu|su] nuevo puesto. [Te|Le] deseo un buen comienzo.",
        "touch.job.subject": "Enhorabuena",
        "touch.last": (
            "Nuestro último contacto fue en {month}. ¿Qué tal [estás|está], y en qué [trabajas|trabaja] ahora?"
        ),
        "touch.last.subject": "¿Qué tal?",
        "touch.met": (
            "La última vez que nos vimos fue en {month}. ¿Qué tal [estás|está], y en qué [trabajas|trabaja] ahora?"
        ),
        "touch.first": (
            "Hace tiempo que quería [escribirte|escribirle]. ¿Qué tal [estás|está], y en qué [trabajas|trabaja] ahora?"
        ),
        "touch.kept": "Espero que lo que [te|le] prometí en {month} haya sido útil.",
        "touch.nudge": (
            "Hace un tiempo propuse que habláramos de 15 a 30 minutos, quizá en mal momento. ¿[Te|Le] vendría bien "
            "algún día de las próximas dos semanas? Si no, basta una línea."
        ),
        "touch.nudge.subject": "Nuestra conversación",
    }
)
