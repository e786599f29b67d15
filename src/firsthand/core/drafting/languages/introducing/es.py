"""Being asked for an introduction, and the words that follow one, in Spanish."""

from types import MappingProxyType

INTRODUCING = MappingProxyType(
    {
        "asked.why": (
            "Gracias por [tu|su] pregunta sobre {person}. Antes de consultarlo, dos cosas me ayudarían: el "
            "motivo y lo que el contacto podría aportar a la otra parte. Lo mejor es un texto breve que pueda"
            " reenviar tal cual. Hago una presentación cuando ambas partes han dicho que sí."
        ),
        "asked.why.subject": "[Tu|Su] pregunta sobre {person}",
        "asked.question": (
            "{full_name} me ha pedido una presentación para hablar [contigo|con usted]. Antes de nada quería "
            "[preguntarte|preguntarle]; no he dado ningún dato [tuyo|suyo]."
        ),
        "asked.question.subject": "¿Puedo [presentarte|presentarle] a {full_name}?",
        "asked.reason": "El motivo, según lo he entendido: {reason}.",
        "asked.gain": "Lo que [te|le] podría aportar, según lo he entendido: {gain}.",
        "asked.free": (
            "¿[Te|Le] parece bien? Basta con un sí breve, y un no vale igual: no hace falta dar motivos, y lo"
            " transmitiré con tacto."
        ),
        "asked.introduction": (
            "{full_name}, {person}: me alegra hacer esta presentación. La ha pedido {asker}, con el "
            "acuerdo de {target}."
        ),
        "asked.who": "{introduced}: {work}.",
        "asked.gain_both": "Lo que podría aportar a {target}, según lo he entendido: {gain}.",
        "asked.first": (
            "{asker}, ¿[podrías|podría] escribir primero y proponer una fecha? A partir de aquí, todo "
            "queda entre ambas partes."
        ),
        "asked.introduction.subject": "Una presentación: {full_name}, {person}",
        "asked.no": (
            "Gracias por [tu|su] pregunta sobre {person}. Prefiero no hacer esta presentación: pongo en "
            "contacto a personas cuando puedo responder por ambas partes, y ahora mismo no puedo. Si puedo "
            "ayudar en otra cosa, [dímelo|dígamelo] con confianza."
        ),
        "asked.no_target": (
            "He preguntado por la presentación a {person}. En este momento no encaja, así que lo dejo aquí. "
            "Por favor, no [te lo tomes|se lo tome] como algo personal ni [escribas|escriba] en mi nombre. Si"
            " puedo ayudar en otra cosa, [dímelo|dígamelo] con confianza."
        ),
        "meet.thanks": (
            "Gracias por presentarme a {person}. Sé que en ello van [tu|su] tiempo y [tu|su] buen nombre, y "
            "cuidaré de ambos. Si puedo hacer algo por [ti|usted], [dímelo|dígamelo] con confianza. [Te|Le] "
            "contaré lo que resulte."
        ),
        "meet.thanks.subject": "Gracias por presentarme a {person}",
        "meet.outcome": (
            "Gracias a [tu|su] presentación conozco a {person}, y de ahí ha salido algo bueno. Quería "
            "[contártelo y agradecértelo|contárselo y agradecérselo]. Si puedo hacer algo a cambio, "
            "[dímelo|dígamelo] con confianza."
        ),
        "meet.outcome.subject": "Lo que salió de la presentación a {person}",
        "meet.again": (
            "Una línea breve sobre mi pregunta acerca de {person}, por si se había perdido. Si no [te|le] "
            "viene bien, un no está perfectamente bien, y no volveré a preguntar."
        ),
        "meet.again.subject": "Mi pregunta sobre {person}",
        "meet.thanks_no": (
            "Gracias por [tu|su] respuesta sobre {person}. Prefiero un no sincero a un favor que no encaja, y"
            " entre nosotros no cambia nada. Si puedo hacer algo por [ti|usted], [dímelo|dígamelo] con "
            "confianza."
        ),
    }
)
