"""Spanish: asking for what the reader does or knows, which sellers do not."""

# ruff: noqa: E501 - a phrase stands on one line

GROUPS = {
    "engages": """
        cuánto|cuanto .. cobras|cobra|cobrarías|cobraría|cobráis|cobraríais|pedirías|costaría|nos|me .. ... por|hacer|revisar|un|una|cobrarías|costaría
        podrías|podría|puedes|puede|podríais .. hacernos|hacerme|pasarnos|pasarme|darnos|darme|hacer .. un|una presupuesto|precio|cotización
        necesito|necesitamos|necesitaría|necesitaríamos|querría|querríamos|pedir|pedirte|pedirle|quiero .. ... presupuesto|cotización .. para|de|por
        haces|hace|hacéis|aceptas|acepta|aceptáis|coges|admites|llevas .. también|todavía|aún? .. ... trabajos|encargos|proyectos|casos|pedidos|alumnos|clientes|pequeños|colaboraciones
        cuál|cual es|sería tu|su .. tarifa|precio|honorario*
        tienes|tiene|tenéis|te|le .. queda|quedan? .. hueco|sitio|disponibilidad|plaza|agenda .. para|en|antes
        busco|buscamos|necesito|necesitamos .. ... alguien|ponente|ponentes|jurado|voluntario|voluntaria|persona .. ..
        no encontramos|encuentro .. a nadie
        nuestro|mi|el presupuesto es|sería|ronda
        presupuesto .. es|de|ronda|pequeño
        no .. te|le|os .. podemos|puedo|podríamos pagar*
        podemos|podríamos|puedo pagar*
        sin cobrar|remuneración
        lo|justo|exactamente que .. nos|me .. falta|faltaba|hace|necesitamos|buscamos|necesito
        por eso|esto te|le|os .. escribo|contacto|busco
        estoy|ando|estamos|preparo|hago .. escribiendo|preparando|haciendo|terminando|un|una|mi .. ... tesis|reportaje|artículo|tfg|tfm|trabajo|libro|informe|documental|tesina .. ..
        nos|me echaría|echarías|echaríais|echas|echa .. una mano
        vendrías|vendría|querrías|querría|podrías|podría|te|le .. animarías|animas? .. a? .. hablar|venir|contar|dar|explicar ... alumnos|vecinos|clase|socios|colegio|instituto|chavales|asociación|estudiantes
    """,
    "buys": """
        nos|me .. ofrecen|han|ofreció|ofrecieron|propusieron|quieren|presupuestaron .. ofrecido|propuesto|vender|pasado|un|una|el|la
        quieren|quiere|queremos|pensamos|vamos .. a|en? .. comprar|contratar|implantar
        antes de .. que .. paguemos|firmemos|compremos
        comprarías|compraría|firmarías|pondrías|elegirías|recomendarías|contratarías|meterías
    """,
    "aside": """
        no .. te|le|os .. escribo .. por|para .. eso|ello|esto
        no .. va|es|tiene .. de|por|que|nada .. eso|ello|ver
        por|es otro|otra .. motivo|razón|cosa
    """,
    "tried": """
        copié|probé|usé|apliqué|seguí|leí|adopté|compré|cité|he|hemos|probamos|usamos|aplicamos .. probado|usado|aplicado|copiado|seguido|leído|releído|citado|adoptado? .. ... tu|su|tus|sus|vuestro|vuestra
        desde tu|su .. %work
        tu|su|vuestro|vuestra .. ... %work .. ... dice|habla|menciona|explica|afirma|me|nos|ha|fue|circula|cuenta|está|salvó|cambió
        gracias a ti|usted|tu|su
        me|nos .. arreglaste|salvaste|ayudaste|respondiste|contestaste|sacaste|resolviste|ahorraste|has|ha .. ..
        me|nos ayudó|salvó|respondió|contestó .. usted|tu|su
        lo repetirías|repetiría|volverías|harías
        te|se arrepientes|arrepiente
        a ti|usted .. también .. te|le .. pasó|ha|pasa
        qué|que .. me|nos|estoy|estamos .. estoy|estamos? .. perdiendo|dejando|falta|escapa|haciendo .. mal|algo|fuera
        cómo|como .. lo .. mediste|hiciste|resolviste|hizo|midió|resolvió|haces|hace|conseguiste|empezaste
        quiero|pienso|pensando|voy .. en|a? dejar .. la|el|mi
        te|le debo
        sigo .. sin .. entender
    """,
    "hunts": """
        busco|búsqueda|buscando .. de|activa|un|mi .. empleo|trabajo|oportunidad|oportunidades|prácticas
        cualquier .. oportunidad|ayuda
    """,
}

CLASSES = {
    "we": "nosotros nosotras nos nuestro nuestra nuestros nuestras",
    "several": "diez docena docenas veinte treinta cuarenta cincuenta sesenta cien cientos centenar centenares mil miles decenas",
    "helped": "ayudado ayudé acompañado acompañé formado usan utilizan confían",
    "life": "madre padre hijo hija abuela abuelo mujer marido hermano hermana tío tía primo prima niño niños niña vecino "
    "vecina vecinos alumno alumnos chavales profesor profesora profe instituto colegio clase   "
    "cantina coro boda perro bici cerveza caña tarta tren autobús pueblo asociación iglesia  "
    "tesis cumpleaños piso sótano sardinas camiseta relevo barrio maestra",
    "units": "minuto minutos min hora horas día días semana semanas mes meses año años km m kg litros toneladas euros euro personas "
    "vecinos metros veces páginas ciento mil jornadas",
}
