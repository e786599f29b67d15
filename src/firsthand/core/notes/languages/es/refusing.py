"""Spanish: saying no, and talking on after a no."""

# ruff: noqa: E501 - a phrase stands on one line

from firsthand.core.notes.languages.phrases import Speech

GROUPS = {
    "no": """
        decidido|preferimos|prefiero|vamos|decidimos .. a? .. seguir|continuar|quedarnos|quedarme|mantenernos .. con .. ... %seller|socio
        no .. es .. lo .. que .. ... buscamos|busco|necesitamos|necesito|queremos
        que no .. me|nos .. contacten|escriban|llamen|contacte
        no soy .. quien|yo .. decide|decida
        no .. creo|pienso .. que .. ... encaje|sirva|interese|necesitemos|necesite|convenga|corresponda|sea
        contento|contenta|contentos|contentas|satisfecho|satisfechos|satisfecha .. con .. lo|nuestro|nuestra|cómo|mi
        no muchas|mil? %thanks
        %thanks .. pero .. no|paso
        no .. me|nos .. interesa|interesan|interesado|interesada|interesaría|interesarían|interese|intereza|interesaba
        no .. estoy|estamos .. %interested
        ningún|sin|cero|poco interés
        no .. hay|tengo|tenemos|veo|vemos|existe .. ... interés|necesidad|presupuesto|capacidad|sitio|hueco|demanda
        sin presupuesto
        no .. es .. para .. mí|nosotros|mi
        no es .. lo|mi|nuestro .. mío|tema|nuestro|campo|área|rollo|terreno|negocio
        nada .. para .. mí|nosotros
        no .. lo|la|los|las|le|me|nos .. necesito|necesitamos
        no .. necesito|necesitamos|preciso|precisamos|requiero|requerimos|ocupo
        no .. me|nos .. hace|hacen falta
        no .. busco|buscamos|quiero|queremos|deseo|deseamos|compro|compramos|contrato|contratamos|invierto|invertimos|acepto
        no .. estoy|estamos .. buscando|contratando|comprando|abierto|abierta|abiertos|abiertas|dispuesto|dispuesta|dispuestos|dispuestas|en
        no .. encaja|cuadra|procede|aplica|conviene|corresponde|entra|convence
        no .. es .. una|nuestra|mi|la .. prioridad
        no es el momento
        paso gracias|palabra
        paso .. de|por .. esta|momento|ahora|eso|ello
        pero paso
        yo paso
        debo|tengo|tenemos|debemos|voy|prefiero|quiero|me .. que|a|veo .. ... rechazar|declinar
        declinar|declino|declinamos|declinando|rechazar|rechazo|rechazamos|rechazando .. la|su|tu|el|esta|este|vuestra .. ... oferta|propuesta|invitación|ofrecimiento|invitacion
        declino|declinamos|rechazo|rechazamos
        debo|tengo .. que? .. decir .. ... no
        es un no
        prefiero .. no|que
        ya .. tengo|tenemos|trabajo|trabajamos|cuento|contamos|usamos|disponemos .. ... %seller
        contento|contenta|contentos|contentas|satisfecho|satisfecha|satisfechos|satisfechas|cubierto|cubierta|cubiertos|cubiertas|servido|servida|servidos|servidas .. con|por .. ... %seller
        estoy|estamos .. muy? .. bien .. donde|así|como|cubierto|cubiertos|servido|servidos
        bien donde .. estoy
        hemos|he|se .. decidido .. no|en contra
        no .. seguir .. adelante
        no .. seguiremos|avanzaremos|continuaremos|seguimos|vamos .. ... adelante|seguir|con|avanzar|continuar|contratar
        no .. soy|somos .. la|el|quien|los .. ... %right
        no .. lo .. decido|decidimos|llevo|gestiono
        no .. decido .. yo
        no .. depende .. de mí|mi
        persona equivocada|errónea
        encargamos|hacemos|gestionamos|llevamos|resolvemos .. ... internamente|interno|nosotros|casa
        solo|sólo|únicamente .. acepto|añado|agrego|conecto .. ... conozco|personas|gente|conocido|conocida|conocidos|conocidas
        no .. acepto .. ... desconocido|desconocida|desconocidos|desconocidas|personas|gente|no
        no .. le|te|lo|la .. conozco
        no .. es|resulta .. relevante|necesario|viable|de
        no .. nos|me .. sirve|vale|viene
        gracias .. de todas|todos
    """,
    "soft": """
        respuesta .. ... no|misma|negativa
        sigo|seguimos|estoy .. comprometid*|fiel .. con|a
        sigue|sigo .. siendo .. no
        demasiado .. ocupada|ocupado|caro|pequeños .. para
        no .. ... ayudar|aceptar|atender .. ... en|esto|a
        no .. es posible
        hemos|he|nos .. optado|elegido|decantado|quedado .. ... otra|otro|por|con
        puesto|plaza|vacante .. está|ha|ya .. ... cubierta|cubierto|ocupada
        supera|excede|fuera .. ... presupuesto|posibilidades|alcance
        baja|maternidad|excedencia|permiso .. ... trabajo|no
        no .. insist*
        que .. no .. insist*
        dejarlo .. así|ahí|aquí
        se ocupa|encarga .. ... departamento|equipo|nosotros|interno
        ya .. se .. ocupa|encarga
        descárteme|descártenme|descártame|descartadme
        conmigo .. no .. cuente*
        no .. cuente|cuentes|cuenten .. conmigo
        no .. veo|vemos .. ... valor|utilidad|sentido|beneficio
        no .. tiene .. sentido
        no .. vamos|voy .. a .. ... seguir|continuar
        me .. es .. desconocida
        no|ningún|ninguna|nunca|tampoco|sin|nada|jamás|ni .. ... %field
        no .. trabajo|trabajamos|colaboramos|tratamos|opero .. ... %others
        no .. trabajo|trabajamos .. en|ya
        no .. ... cambiar .. de? .. trabajo|empresa|proveedor
        no .. me|nos .. sirve|sirven
        no .. vamos|voy .. a .. ... participar|seguir|contratar|comprar|aceptar|necesitar|continuar|responder|invertir
        hemos|he .. firmado|elegido|contratado .. ... con|otro|otra|ya
        acabamos|acabo .. de .. firmar|contratar|elegir|renovar
        ya .. hemos|he .. ... firmado|elegido|contratado|decidido|contestado
        busque|busca|pruebe .. en? .. otro
        jubilado|jubilada|retirado|retirada
        equivocado|equivocada|equivoca|error .. ... de|persona
        ha|has|se .. equivocado .. de
        ya .. le|te|os|les .. he|hemos|dije .. ... veces|no|más
        dos|varias|tres veces
        no tengo .. ganas|tiempo|intención|autoridad|capacidad|poder
        temo|lamento|siento .. ... no .. ... aceptar|poder|puedo|podemos|interesa|participar
        no .. puedo|podemos|podré .. ... aceptar|atender|ayudarle|ayudarte|participar|comprometerme
        borre|borrar|elimine|quite|retire .. mis|me|mi
        mejor no|lo dejamos
        va|vamos a .. ser que no
    """,
    "neg": """
        no .. me|nos|soy|somos|estoy|estamos|tengo|tenemos|busco|quiero|queremos|necesito|necesitamos|hago|hacemos|uso|usamos|veo|puedo|podemos|deseo
        no es|son .. para|de|mi|nuestro|nuestra|lo
        nada .. me|nos
        bien así
        no .. incluya|incluyas|cuente
    """,
    "kind": """
        %thanks
        amable|amabilidad
        mucha|mucho .. suerte|éxito
        suerte|éxitos
        saludos|saludo|atentamente|cordialmente
        que .. vaya .. bien
        le|te deseo
    """,
    "everyday": """
        sé|sabía|vi|encuentro|encontré|oigo|oí|entiendo|entendí|acuerdo|acordaba|dormí|cansada|cansado|hambre|lista|listo|todavía|aún|casa|olvidé|olvides|ir|voy|vengo|llego|llegué|creo|segura|seguro|recibí|enferma|enfermo|claro|decir|noticias|esperaba|pude|fui|estuve|fue|era|estaba|tenía|quería|culpa
    """,
    "no_first": """
        déjalo|dejémoslo|déjelo
        no
        nop|nah|nones|q|que va
        de|por .. el? momento|ahora .. no
        ahora .. mismo? .. no
        hoy por hoy .. no
        lamentablemente|desgraciadamente|desafortunadamente .. no
        mejor no
        paso
        para nada
        en absoluto
    """,
    "shut": """
        no .. me|nos .. incluya|incluyan|incluyas|meta|metan|agregue
        que no .. me|nos .. ...  incluya|incluyan
        no .. me|nos .. %write .. más|mas|nunca|por|otra|este
        no me|nos %write
        deja|deje|dejad|dejen|dejar|pare|para|paren|parad .. de .. %writing
        no .. %writing .. más|mas
        no .. vuelva|vuelvas|vuelvan|volváis .. a .. %writing
        no .. quiero|queremos|deseo .. ... recibir|mensajes|publicidad|correos|más|mas
        no .. más|mas .. mensajes|correos|publicidad|spam|llamadas
        no insista|insistas|insistan|insistir|insistáis
        no .. siga|sigas|sigan|sigáis .. ... insistiendo|escribiendo|mandando|enviando
        borre|borra|borren|borrar|borrad|elimine|elimina|eliminen|eliminar|eliminad|quite|quita|quiten|quitar|quitad|sáque|saque|saquen|saca|retire|retira|retiren|retirar .. me|mi|mis|nos|nuestro|nuestra|nuestros|nuestras
        bórreme|bórrame|bórrenme|bórradme|elimíneme|elimíname|elimínenme|quítame|quíteme|quítenme|sáqueme|sácame|sáquenme|borradme|eliminadme|quitadme|borrarme|eliminarme|quitarme
        darme|dame|denme|deme|darnos|dadme de baja
        dar de baja
        cancelar .. mi|la suscripción
        déjame|dejadme|déjeme|dejame|déjenme|dejeme .. en? .. paz|tranquilo|tranquila|tranquilos|tranquilas
        basta .. ya|de
        ya basta
        moleste|molestes|molesten|molestar|molestéis|acose|acoses|acosen|acosar .. más
        spam
        denuncio|denunciado|denunciaré|bloqueo|bloqueado|bloquearé|bloqueada|reporto|reportado|reportaré .. esto|este|su|tu|como
    """,
    "not_no": """
        no .. pasa|hay|tengo nada|problema|prisa|idea|ni|novedad|comentarios|duda
        no te|se|os preocup*
        no problem|problema
        todavía|aún|aun no
        no .. todavía|aún|solo|sólo|sé|se|sabes|sabía|creo|puedo|pude|está|esta|fue|era|es así|llegó|iré|voy|vengo|estaba|estuve|podré|mucho|está mal
        no me digas|lo
        no .. está|estaba|estuvo|estaban|están .. %interested
        no me llames .. antes
        no .. me .. %write .. antes|hasta|a|al|el|por la
        si|que|porque|cuando .. no .. te|os|le|les .. interesa
        ya no
        no hace falta .. que
        no .. nos|me .. perdamos|pierdo
        dije|dijo|dijeron|dicho .. que? no
        paso .. ... el|por|a|mañana|lunes|martes|miércoles|jueves|viernes|al|luego|te|os|esta|yo|la
        deja|déjame|déjeme|dejame .. que|ver|mirar|pensar|lo|un
        para .. el|la|los|las|que|ti|ver
        spam .. por|carpeta
        cosas que no
        no .. quiero|quería .. perder*|molestar
        no .. decirte|decirle
    """,
    "whence": """
        de dónde|donde .. ha|has|han|saca*|tiene*
        cómo|como .. ha|has|han|consigui* .. ... mi|correo|teléfono|número
        quién|quien .. es|eres usted|tú
        por qué me .. escrib*|contact*
    """,
    "talks": """
        %thanks .. por .. ayuda|consejo|explicación|regalo|libro|apoyo|fotos|flores|tarjeta|paciencia|diapositivas|cena|explicarlo|explicármelo|ayudarme|avisar|esperar|venir|escucharme|revisarlo
        fiebre|enferma|enfermo|gripe
        no te agobies|preocupes
        mi mejor
        casa|piso|jardín
        jefa|jefe|comedor
        kilos
        venir .. desde
        lasaña|tarta|postre
        mándame|envíame|dame|pásame|tráeme|enséñame|préstame
        tenías|tienes|tenía razón
        hospital|médico
        conduciendo
        cambié|cambiado .. con
        turno
        no digo .. que? .. no
        deberíamos
        hasta .. enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre
        llaves|llave
        corregid*
        te llamo
        brind*
        qué|que tal|te .. parece
        y tú|tu|usted|vosotros
        cómo|como .. vas|va|estás|está|te|os|andas|sigues
        mejor .. el|otro|la .. día|lunes|martes|miércoles|jueves|viernes|semana|próxima|sábado
        podemos|podríamos|pudiéramos
        semana|mes|vez .. que viene
        próxima semana|vez
        próximo mes
        la siguiente
        pero .. podemos|sí|hablamos|encantad*|quizá*|llám*|comemos|nos|con gusto
        con .. mucho? gusto .. ... hablar|quedar|tomar|vernos|ayud*
        encantad* .. de
        hablamos|nos vemos|quedamos
        te veo
        otro .. día|momento
        aplazar|posponer|retrasar
        cuándo|cuando .. puedes|te|nos|vienes|quedamos
        más adelante|tarde
        quizá|quizás|tal vez|igual .. más|en|el|podemos|podríamos|otro
        felicidades|enhorabuena|felicitaciones
        me alegr*
        avísame|avisa|dime|cuéntame|dímelo|llámame
        te|os|le .. llamo|mando|envío|paso|digo|aviso|cuento|reenvío|escribo|pongo
        lo|la .. reenvío|mando|envío
        os|te pongo .. en
        recuerdos|besos|abrazos .. a|para
        te .. manda*
        un beso|besos
        comida|comemos|cena|cenamos|café|cerveza|cervezas|cañas|brindamos|copa|tarta|comer
        mañana|ayer|anoche|esta noche
        jaja*|jeje*
        niños|hija|hijo|boda|cumpleaños|vacaciones|mamá|papá|bebé|peque|familia
        mi .. compañera|compañero|amigo|amiga|hermana|hermano|colega|jefe .. ... está|busca|podría|sería|es|tiene
        puedes|podrías|sabes|tienes|quieres|conoces|recuerdas
        escríb*|contáct*|vuelva*|llám* .. ... en|dentro|más
        qué pasó
    """,
    "signs_off": """
        saludos|saludo|atentamente|cordialmente|atte|slds
    """,
}

CLASSES = {
    "field": "llamadas comerciales vacantes pensamos insistir insistiera continuar podcast webinar demo entrevistas colaboraciones desconocidos vendedores valor sentido atiendo atender interés interesa interesan interesado interesada necesito necesitamos necesidad útil utilidad relevante pertinente comprar compro invertir cambiar cambiarme consultoras consultora externas externos agencias agencia intermediarios encuestas encuesta aceptar participar participamos oferta propuesta intención previsto prevemos planes presupuesto prioridad prioritario capacidad responsable decisión permite permiten autoriza corresponde conviene encaja adecuado contratar contestar responder procede competencia ámbito sector recursos ganas inversión suscribir donar patrocinar",
    "others": "consultoras externas externos agencias intermediarios terceros reclutadores comerciales cazatalentos",
    "thanks": "gracias grasias grax agradezco agradecemos agradecida agradecido agradecemos",
    "interested": "interesado interesada interesados interesadas intersado interesao",
    "write": "escriba escriban escribas escribáis contacte contactes contacten mande mandes manden envíe envíes envíen llame llames llamen moleste molestes molesten",
    "writing": "escribir escribirme escribirnos contactar contactarme contactarnos mandar mandarme mandarnos enviar enviarme enviarnos molestar molestarme llamarme llamar insistir",
    "right": "persona adecuada adecuado indicada indicado correcta quien responsable",
    "seller": "proveedor proveedores solución soluciones herramienta agencia socio alguien software sistema contrato actual consultora partner asesor equipo servicio",
}

COURTESY = (
    "nah na bah no nop nah gracias muchas mil muchísimas pero por favor lo siento lamento disculpa disculpe perdón perdona saludos saludo cordial un una "
    "hola buenos buenas días tardes estimado estimada señor señora sr sra don querido querida de todos todas formas modos momento ahora "
    "mismo hoy su tu la el oferta propuesta mensaje interés suerte mucha que vaya bien éxito éxitos y atentamente usted por pensar en mí "
    "muy amable te se le agradezco agradecido contactar escribir contacto invitación con eso esto ya a es slds va buen día"
)

SPEECH = Speech(GROUPS, CLASSES, COURTESY)
