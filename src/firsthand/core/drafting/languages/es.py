"""Replies in Spanish: tú by default, usted where the note says so."""

from firsthand.core.drafting.languages.introducing.es import INTRODUCING
from firsthand.core.drafting.languages.touching.es import TOUCHING
from firsthand.core.drafting.tongue import Tongue

TONGUE = Tongue(
    code="es",
    months=(
        "enero",
        "febrero",
        "marzo",
        "abril",
        "mayo",
        "junio",
        "julio",
        "agosto",
        "septiembre",
        "octubre",
        "noviembre",
        "diciembre",
    ),
    month_and_year="{name} de {year}",
    other_register="usted",
    other_is_formal=True,
    other_words=("usted", "ustedes", "vd", "ud", "estimado", "estimada"),
    texts={
        "greeting.named": "Hola, {first_name}:",
        "greeting.plain": "Hola:",
        "signature": "{owner_first_name}",
        "accept.worked": (
            "Gracias por [tu|su] invitación. Hemos coincidido en el trabajo, así que me alegra retomar el "
            "contacto. Si puedo [ayudarte|ayudarle] en algo, con un contacto, una opinión o una segunda "
            "mirada, [dímelo|dígamelo]."
        ),
        "accept.worked_at": (
            "Gracias por [tu|su] invitación. Me alegra retomar el contacto después de nuestra etapa en "
            "{organisation}. Si puedo [ayudarte|ayudarle] en algo, con un contacto, una opinión o una "
            "segunda mirada, [dímelo|dígamelo]."
        ),
        "accept.met": (
            "Gracias por [tu|su] invitación. Nos conocemos y nuestro último contacto fue en {month}, así "
            "que me alegra seguir por aquí. Si ahora mismo puedo [ayudarte|ayudarle] en algo, "
            "[dímelo|dígamelo]."
        ),
        "accept.spoken": (
            "Gracias por [tu|su] invitación. Nuestro último contacto fue en {month}, y me alegra retomar "
            "el hilo. Si ahora mismo puedo [ayudarte|ayudarle] en algo, [dímelo|dígamelo]."
        ),
        "accept.known": (
            "Gracias por [tu|su] invitación, me alegra saber de [ti|usted] otra vez. Si ahora mismo puedo "
            "[ayudarte|ayudarle] en algo, [dímelo|dígamelo]."
        ),
        "accept.introduced": (
            "Gracias por [tu|su] invitación. {introducer} nos puso en contacto en {month}, y me alegra "
            "seguir desde ahí. Si hay algo en lo que pueda [ayudarte|ayudarle], [dímelo|dígamelo] y veré "
            "qué puedo hacer."
        ),
        "accept.event": (
            "Gracias por [tu|su] invitación. [Mencionas|Menciona] {event}; yo estuve allí, y me alegra el "
            "contacto. Si hay algo en lo que pueda [ayudarte|ayudarle], [dímelo|dígamelo] y veré qué puedo "
            "hacer."
        ),
        "accept.work": (
            "Gracias por [tu|su] invitación y por las líneas sobre mi trabajo. Si hay algo en lo que pueda "
            "[ayudarte|ayudarle] con ese tema, [dímelo|dígamelo] y veré qué puedo hacer."
        ),
        "accept.plain": (
            "Gracias por [tu|su] invitación, me alegra el contacto. Si hay algo en lo que pueda "
            "[ayudarte|ayudarle], [dímelo|dígamelo] y veré qué puedo hacer."
        ),
        "accept.short": (
            "Gracias por [tu|su] invitación. Si puedo [ayudarte|ayudarle] en algo, [dímelo|dígamelo]."
        ),
        "talk.introduced": (
            "Gracias por [tu|su] invitación. {introducer} nos puso en contacto en {month}, y me gustaría "
            "saber en qué [trabajas|trabaja]. ¿[Te|Le] vendrían bien 15 a 30 minutos por teléfono o vídeo "
            "en las próximas dos semanas?"
        ),
        "talk.mentioned": (
            "Gracias por [tu|su] invitación. [Mencionas|Menciona] a {introducer}, así que me gustaría "
            "saber más. Conecto con personas con las que he hablado: ¿[te|le] vendrían bien 15 a 30 "
            "minutos por teléfono o vídeo?"
        ),
        "talk.event": (
            "Gracias por escribir. [Mencionas|Menciona] {event}; yo estuve allí, pero no recuerdo si "
            "hablamos. Antes de conectar, ¿[tendrías|tendría] 15 a 30 minutos para una llamada en las "
            "próximas dos semanas?"
        ),
        "talk.organisation": (
            "Gracias por escribir. [Mencionas|Menciona] {organisation}; yo estuve allí, pero no recuerdo "
            "si coincidimos. Antes de conectar, ¿[tendrías|tendría] 15 a 30 minutos para una llamada en "
            "las próximas dos semanas?"
        ),
        "talk.met": (
            "Gracias por escribir y por decir de qué nos conocemos. No lo encuentro en mis notas, que pueden estar "
            "incompletas. ¿[Tendrías|Tendría] 15 a 30 minutos para una llamada en las próximas dos semanas?"
        ),
        "talk.work": (
            "Gracias por las líneas sobre mi trabajo. Me gustaría saber en qué [trabajas tú|trabaja "
            "usted]. Conecto con personas con las que he hablado: ¿[te|le] vendrían bien 15 a 30 minutos "
            "por teléfono o vídeo?"
        ),
        "talk.advice": (
            "Gracias por contarme lo que [buscas|busca]. Prefiero hablarlo antes que adivinar: "
            "¿[tendrías|tendría] 15 a 30 minutos para una llamada en las próximas dos semanas? Después "
            "podemos conectar."
        ),
        "talk.recruiter": (
            "Gracias por escribir sobre un puesto. Me gustaría hablar primero 15 a 30 minutos, para que "
            "ambas partes sepamos si encaja. ¿Qué día de las próximas dos semanas [te|le] vendría bien?"
        ),
        "talk.meet": (
            "Gracias por proponer una conversación. Me vienen bien 15 a 30 minutos por teléfono o vídeo, y "
            "después podemos conectar. ¿Qué día de las próximas dos semanas [te|le] vendría bien?"
        ),
        "talk.plain": (
            "Gracias por [tu|su] invitación. Conecto con personas con las que he hablado, para que podamos "
            "recomendarnos. ¿[Tendrías|Tendría] 15 a 30 minutos para una llamada en las próximas dos "
            "semanas?"
        ),
        "talk.short": (
            "Gracias por [tu|su] invitación. Antes de conectar, ¿[tendrías|tendría] 15 a 30 minutos para "
            "una llamada?"
        ),
        "propose.first": (
            "Gracias por [tu|su] invitación. Conecto con personas con las que he hablado, para que "
            "podamos recomendarnos. Para una llamada de {minutes} minutos tengo libre:"
        ),
        "propose.again": "Para nuestra llamada de {minutes} minutos tengo libre:",
        "propose.place": "Cómo hablamos:",
        "propose.end": "¿[Te|Le] viene bien? Si no, [dime|dígame] otra hora.",
        "propose.first.subject": "Una hora para nuestra llamada",
        "ask.plain": (
            "Gracias por [tu|su] invitación. Conecto con personas a las que conozco de primera mano, y "
            "ahora mismo no nos ubico. ¿Nos hemos visto? Si es así, [recuérdame|recuérdeme] dónde; si no, "
            "[dime|dígame] qué [te|le] hizo pensar en mí."
        ),
        "ask.organisation": (
            "Gracias por [tu|su] invitación. Parece que {organisation} está en el camino de ambos. ¿Nos "
            "conocimos allí? Conecto con personas a las que conozco de primera mano, y una pista me "
            "ayudaría."
        ),
        "ask.event": (
            "Gracias por [tu|su] invitación. Estuve en {event} y me pregunto si nos conocimos allí. "
            "Conecto con personas a las que conozco de primera mano: ¿me [ayudas|ayuda] a recordar?"
        ),
        "ask.introduced": (
            "Gracias por [tu|su] invitación. {introducer} nos puso en contacto en {month}, y desde "
            "entonces he perdido el hilo. ¿Hablamos después? Una línea sobre lo que [te|le] trae ahora me "
            "ayudaría."
        ),
        "ask.wrote": (
            "Gracias por [tu|su] invitación. Veo que coincidimos en una conversación por mensajes en "
            "{month}, pero no recuerdo de qué nos conocemos. ¿Nos hemos visto? Si es así, ¿dónde fue?"
        ),
        "ask.namesake": (
            "Gracias por [tu|su] invitación. En {month} estuve en contacto con alguien de nombre "
            "{full_name}. ¿[Eras tú|Era usted], o solo [compartes|comparte] el nombre? Conecto con "
            "personas a las que conozco de primera mano y prefiero confirmarlo."
        ),
        "ask.namesake_plain": (
            "Gracias por [tu|su] invitación. [Tu|Su] nombre me suena. ¿Nos hemos visto, o "
            "[compartes|comparte] el nombre con alguien que conozco? Conecto con personas a las que "
            "conozco de primera mano y prefiero confirmarlo."
        ),
        "ask.mistaken": (
            "Gracias por [tu|su] invitación. No encuentro en mis notas lo que [escribes|escribe], aunque "
            "pueden estar incompletas. ¿Me [ayudas|ayuda] a recordar de qué nos conocemos?"
        ),
        "ask.mistaken_event": (
            "Gracias por [tu|su] invitación. [Mencionas|Menciona] {event}; no me cuadra con mi calendario, "
            "que puede estar incompleto. ¿Me [ayudas|ayuda] a recordar cuándo y dónde fue?"
        ),
        "ask.mistaken_organisation": (
            "Gracias por [tu|su] invitación. [Mencionas|Menciona] {organisation}; no me cuadra con mis "
            "fechas. ¿Me [ayudas|ayuda] a recordar cuándo y dónde coincidimos?"
        ),
        "ask.mistaken_person": (
            "Gracias por [tu|su] invitación. [Mencionas|Menciona] a {person}; no me cuadra con mis notas. "
            "¿Me [ayudas|ayuda] a recordar qué relación hay entre los tres?"
        ),
        "ask.elsewhere": (
            "Me llegó por LinkedIn una invitación a [tu|su] nombre con un texto que me extrañó, así que "
            "pregunto por aquí: ¿[eras tú|era usted]? Si no, puede que alguien use [tu|su] cuenta o una "
            "copia, y conviene revisarlo."
        ),
        "ask.elsewhere.subject": "Una invitación de LinkedIn a [tu|su] nombre",
        "ask.short": (
            "Gracias por [tu|su] invitación. Ahora mismo no nos ubico: ¿nos hemos visto y, si es así, dónde?"
        ),
        "decline.plain": (
            "Gracias por [tu|su] invitación. Reservo esta red para personas a las que conozco de primera "
            "mano, así que por ahora lo dejo aquí. [Te|Le] deseo lo mejor."
        ),
        "decline.pitch": (
            "Gracias por el mensaje. Ahora mismo no lo necesito, y reservo esta red para personas a las "
            "que conozco de primera mano. [Te|Le] deseo mucho éxito."
        ),
        "decline.follow": (
            "Gracias por [tu|su] invitación. Reservo mis contactos para personas a las que conozco de primera "
            "mano. Lo que publico está abierto a todo el mundo: si [te|le] interesa, [puedes|puede] seguir mi "
            "perfil. [Te|Le] deseo lo mejor."
        ),
        "decline.short": (
            "Gracias por [tu|su] invitación. Reservo esta red para personas a las que conozco de primera "
            "mano. [Te|Le] deseo lo mejor."
        ),
        "followup.talked": ("Gracias por nuestra conversación. Me alegra que ya estemos en contacto."),
        "followup.welcomed": "Gracias por aceptar mi invitación. Me alegra que estemos en contacto.",
        "followup.plain": "Gracias por [tu|su] invitación. Me alegra que ya estemos en contacto.",
        "followup.plain.subject": "Seguimos en contacto",
        "followup.match": (
            "[Mencionas|Menciona] «{topic}». En eso puedo ayudar: {offer}. [Dime|Dígame] qué [te|le] sería útil."
        ),
        "followup.noted": (
            "Cuando hablamos, [nombraste|nombró] «{topic}». En eso puedo ayudar: {offer}. [Dime|Dígame] qué [te|le] "
            "sería útil."
        ),
        "followup.offer": ("Por si [te|le] sirve, en esto puedo ayudar: {offer}. [Dímelo|Dígamelo] sin más."),
        "followup.help": (
            "Si hay algo en lo que pueda [ayudarte|ayudarle], [dímelo|dígamelo] y veré qué puedo hacer."
        ),
        "followup.seek": "Y, por si surge la ocasión, esto es lo que busco: {seek}.",
        "check.introducer": (
            "{full_name} me ha enviado una invitación de LinkedIn en la que aparece [tu|su] nombre. ¿Viene "
            "de [tu|su] parte? Si es así, una línea sobre de dónde viene el contacto me ayudaría. Si no, "
            "también es bueno saberlo."
        ),
        "check.introducer.subject": "¿{full_name} viene de [tu|su] parte?",
        "invite.worked_at": (
            "nos conocemos de nuestra etapa en {organisation}, y me gustaría seguir en contacto."
        ),
        "invite.worked": "hemos trabajado juntos, y me gustaría seguir en contacto.",
        "invite.met": "nos vimos en {month}, y me gustaría seguir en contacto.",
        "invite.met_at": "nos vimos en {month} («{event}»), y me gustaría seguir en contacto.",
        "invite.spoken": "nos escribimos en {month}, y me gustaría mantener el hilo.",
        "invite.spoken_about": "nos escribimos en {month} («{topic}»), y me gustaría mantener el hilo.",
        "invite.introduced": (
            "{introducer} nos puso en contacto en {month}, y me gustaría retomarlo desde ahí."
        ),
        "invite.event": ("coincidimos en {event}. Me gustaría comparar impresiones y seguir en contacto."),
        "invite.organisation": (
            "{organisation} está en el camino de ambos. Me gustaría saber cómo fue para "
            "[ti|usted] y seguir en contacto."
        ),
        "invite.wrote": "me [escribiste|escribió] en {month}, y me gustaría retomarlo.",
        "invite.wrote_own": "[te|le] escribí en {month}, y me gustaría retomarlo.",
        "meet.ask": (
            "Me gustaría conocer a {person}. Si hay confianza suficiente, ¿[podrías|podría] presentarnos? "
            "Añado un texto breve que se puede reenviar tal cual. Si no [te|le] viene bien, un no está "
            "perfectamente bien."
        ),
        "meet.ask.subject": "¿[Podrías|Podría] presentarme a {person}?",
        "meet.ask_event": (
            "Me gustaría conocer a {person}. En {month} [coincidisteis|coincidieron] en {event}: ¿hay "
            "confianza suficiente para presentarnos? Añado un texto breve que se puede reenviar tal cual. "
            "Si no [te|le] viene bien, un no está perfectamente bien."
        ),
        "meet.ask_on": (
            "Me gustaría conocer a {person}, y es posible que {introducer} tenga el contacto. "
            "¿[Podrías|Podría] preguntar a {introducer} si una presentación sería bienvenida? Añado un "
            "texto breve que se puede reenviar tal cual. Si no [te|le] viene bien, un no está perfectamente"
            " bien."
        ),
        "meet.blurb": (
            "{introducer} y yo nos conocemos, y esta presentación la he pedido yo. Soy {owner_name} "
            "({owner_work}) y me gustaría saber más de [tu|su] trabajo. ¿[Te|Le] vendrían bien 20 minutos "
            "por teléfono en las próximas semanas? Ayudaré con gusto en lo que pueda. Si no encaja, no hace"
            " falta responder."
        ),
        "meet.blurb_plain": (
            "{introducer} y yo nos conocemos, y esta presentación la he pedido yo. Soy {owner_name} y me "
            "gustaría saber más de [tu|su] trabajo. ¿[Te|Le] vendrían bien 20 minutos por teléfono en las "
            "próximas semanas? Ayudaré con gusto en lo que pueda. Si no encaja, no hace falta responder."
        ),
        **INTRODUCING,
        **TOUCHING,
    },
)
