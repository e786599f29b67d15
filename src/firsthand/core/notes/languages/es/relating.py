"""Spanish: how people say what connects them."""

# ruff: noqa: E501 - a phrase stands on one line

GROUPS = {
    "met": """
        gracias .. por .. llamada .. del|de|el|ayer
        hablamos .. por teléfono
        nos .. conocimos|vimos|cruzamos|encontramos|presentaron|saludamos|sentamos|tomamos|conocemos .. en|ayer|el|la|hace|durante|de|del|brevemente|desde|por|a|un|tras|juntos|cuando
        te|le|os|lo|la .. conocí|vi|saludé .. en|ayer|el|la|hace|durante|brevemente|a
        me .. presentaron|presenté .. a|en
        gusto|placer|encantado|encantada|alegría|genial|alegro|alegró|gustó|bueno|encantó .. haberte|haberle|haberos|de|conocerte|conocerle|coincidir|hablar|charlar|verte|haber|conversar ... ayer|en|el|la|contigo|usted|con|durante|conocido
        hablamos|charlamos|conversamos|coincidimos|compartimos|comimos|cenamos|viajamos|desayunamos|intercambiamos|discutimos|bailamos .. en|ayer|sobre|de|el|la|un|una|durante|brevemente|mesa|tras|después|por|juntos|durante|tren|panel
        gracias .. por .. la|tu|su|el|ese|esa|aquel .. charla|conversación|café|rato|plática|consejo|atenderme|acogida|tiempo .. ... ayer|en|el|de|del|sobre
        nuestra|nuestro .. ... conversación|charla|encuentro|café|plática|comida|cena|reunión|llamada .. en|ayer|sobre|del|de|durante|el
        estuve|estaba|estuvimos|estábamos .. ... en|sentad* .. tu|su|juntos|mesa|al|taller|charla|lado|mismo|misma
        estuvimos .. juntos|juntas|en
        sentad* .. junto|al|a|detrás
        soy el|la|quien|aquel|aquella .. ... que|de|del|con
        soy yo|^ ^? el|la|quien|aquel .. ... que|de|del|con
        te|se acuerdas|acuerda|acordarás|acordará
        no sé si .. te|se|me
        recuerdas|recuerda|recordarás
        me .. ayudaste|explicaste|diste|enseñaste|atendiste|regalaste|prestaste|entrevistaste|dio|ayudó|explicó|contaste|atendió|recomendaste
        tras|después .. de? .. nuestra|vernos|hablar|coincidir|conocernos|nuestro
        coincidimos|coincidí
        mismo|misma .. mesa|tren|vuelo|club|coro|panel|equipo|grupo
        nos conocemos .. de|del|desde
        qué|que .. bueno|alegría .. volver|encontrarte|verte
        del stand|taller|coro|club|tren
        pasé|pasaste|vino|viniste .. por .. tu|su|vuestro|nuestro|mi stand
        por fin .. te|le .. encuentro
        nos .. conocimos|vimos|encontramos|cruzamos|sentamos|presentaron|reímos|sentábamos
        encantado|encantada|gusto|placer|alegría .. de? .. haberte|haberle|conocerte|conocerle|haberos|verte|saludarte .. ... en|ayer|el
        compartimos .. mesa|taxi|tren|asiento|coche|habitación|viaje|stand|café
        estuvimos|estábamos .. ... hablando|sentados|juntos|charlando|al lado
        hablamos|charlamos|coincidimos|conversamos .. en|de|sobre|durante|ayer|tras|un|después
        me .. dejaste|ayudaste|enseñaste|explicaste|diste|prestaste|dejó|ayudó|enseñó|explicó|dio
        te|le .. acuerdas|acuerda|acordarás .. de
        me senté|sentaste|sentó .. a|al|junto|detrás|en .. tu|su|mi|lado|mesa
        haber|haberte|haberle|habernos .. ... coincidido|conocido|encontrado|saludado|cruzado .. ... en
    """,
    "worked": """
        trabajamos|colaboramos|compartimos .. juntos|juntas|en|oficina|proyecto|despacho|equipo|mesa
        trabajé|trabajaba|colaboré|trabajado .. contigo|con|para|en|bajo .. usted|ti|tu|su|equipo|vosotros|mismo
        trabajé contigo
        hemos|habíamos trabajado|colaborado
        trabajando juntos|juntas
        fuimos|éramos|eramos .. compañer*|colegas|%mate|del|en
        fuiste|eras|fue|era .. mi|nuestr* .. primer*? .. %mate|mentor|mentora
        fui|era .. tu|su .. %mate|becari*
        antigu*|ex .. %mate
        excompañer*
        exjefe|exjefa
        compañer* .. en|de .. trabajo|oficina|la|el|departamento|despacho|equipo|^
        en .. mismo|misma .. equipo|departamento|oficina|proyecto|planta|turno
        me .. contrataste|formaste|contrató|formó
        nuestra|nuestro|nuestros .. etapa|época|tiempo|años|paso .. en|por|juntos
        nuestra|nuestro|nuestros .. trabajo|proyecto|colaboración .. juntos|conjunto|conjunta
        en la época|etapa
        estuve|estaba|era|trabajé .. ... en|de .. tu|su|vuestro .. equipo|departamento|despacho
        la|el de sistemas|compras|recepción|almacén|ventas|contabilidad|administración|laboratorio|soporte .. en|de
        trabajé|trabajamos|trabajábamos|trabajaba|curramos .. contigo|juntos|juntas|con usted|en|bajo
        fuiste|eras|fue mi .. jefe|jefa|tutor|tutora|mentor|responsable
        fui|era|estuve .. becario|becaria|prácticas|aprendiz|su|tu|compañero|compañera
        antiguo|antigua|ex .. compañero|compañera|jefe|jefa|becario|colega
        compartíamos|compartimos .. despacho|oficina|mesa|sala|turno|taquilla
    """,
    "studied": """
        estudiamos|cursamos|hicimos|fuimos|coincidimos|estuvimos ... universidad|facultad|colegio|instituto|máster|master|carrera|clase|escuela|promoción|curso|grado|doctorado|erasmus|uni|facu|beca|prepa
        estudiamos|estudiábamos
        mism* .. universidad|facultad|colegio|instituto|máster|master|carrera|clase|escuela|promoción|curso|grado|programa|tutor|erasmus
        compañer* .. de|del .. ... clase|universidad|facultad|carrera|máster|master|promoción|curso|colegio|estudios|instituto|piso|doctorado
        ex|antigu* .. alumn*|estudiante*
        también|tambien .. estudié|soy|me|hice|fui .. ... alumn*|egresad*|licenci*|universidad|facultad|máster|gradué|carrera|escuela|en
        exalumn*
        egresad*
        alumni
        fui|era|soy .. ... tu|su .. alumn*|estudiante|doctorand*
        alumn* .. tuy*|suy*
        promoción .. del|de|#
        diste|dio|dabas|daba|impartiste .. ... clase|clases
        fuiste|fue .. mi .. profesor*|tutor*|director*
        tu|su|sus|tus .. clase|clases .. de|en|del
        estudié .. ... contigo|mismo|misma|también
        fuimos .. compañeros|compañeras .. ... facultad|politécnica|universidad|uni|clase|carrera|instituto|colegio|curso|máster|residencia|grupo
        compañero|compañera|compañeros .. de .. clase|carrera|facultad|curso|universidad|piso|promoción|máster|instituto
        promoción .. del? #
        estudiamos|estudié|estudiábamos .. juntos|contigo|en|la
    """,
    "knows_work": """
        %heard .. .. %your .. ... %work
        %your .. ... %work .. sobre|en|de|del|me|nos|fue|era|que|ayer|el|acerca|publicad*|para|ha|sirvió
        la|el .. %work .. que .. diste|dio|escribiste|escribió|publicaste|publicó|impartiste|impartió|hiciste|hizo|presentaste|presentó
        te|le|lo|la .. escuché|oí|vi|escuchamos|he .. ... hablar|en|sobre|presentar|explicar|escuchado|oído|podcast
        escucharte|oírte|oirte|escucharle|verte .. hablar|en|sobre
        presentaste|explicaste|escribiste|publicaste|hablaste|contaste|presentó|publicó .. ... sobre|en|de|que|cómo|como|un|una|el|la
        uso|usamos|utilizo|utilizamos|aplicamos .. %your
        lector|lectora|oyente|suscriptor* .. de .. %your
        %your .. método|enfoque|ejemplo|idea|explicación|planteamiento|comparación|pregunta|frase|consejo|truco .. sobre|de|en|para|del|me|que
        en %your .. ... %work
    """,
    "follows_work": """
        sigo|leo|admiro .. %your .. contenido|contenidos|publicaciones|trabajo|posts|artículos
        %your .. contenido|contenidos|publicaciones|posts
    """,
    "interviews": """
        su|tu candidatura
        entrevistarte|entrevistarle|entrevista .. para|de .. puesto|vacante|trabajo
    """,
    "placed": """
        me|nos .. entrevistó|entrevistaste|colocó|colocaste|contrató|contrataste|consiguió|conseguiste
        vi|leí .. la|su|tu|vuestra .. oferta|vacante|anuncio
    """,
    "of_yours": """
        su|tu|vuestra|vuestro .. compañera|compañero|colega|candidata|candidato
        nunca .. trabajamos|trabajado .. juntos|juntas
    """,
    "recruits": """
        buscamos|busco|estamos|estoy|seleccionamos|contratamos|necesitamos|queremos .. ... %role|contratando|seleccionando|incorporar|contratar|reclutando|alguien
        mi|nuestro|un cliente .. busca|necesita
        puesto|vacante|posición|oferta|plaza .. de|en|para|como|abiert*
        soy|trabajo|como .. ... reclutador*|recruiter|headhunter|selección|selector*|cazatalentos
        reclutador*|recruiter|headhunter
        %your .. perfil|experiencia|trayectoria .. encaja*|coincid*|podría|ajust*|cuadra|es
        nueva|nuevas|interesante*|mejor|excelente .. oportunidad|oportunidades|reto|retos|vacante*
        oportunidad* .. laboral*|profesional*|de trabajo
        abiert* .. a .. nuev*|escuchar|ofertas|oportunidades
        escuchar .. ofertas|propuestas|nuevas
        unirte|incorporarte|sumarte .. a
        oferta .. de? .. trabajo|empleo|laboral
    """,
    "job_hunts": """
        busco|buscando|buscar|búsqueda .. de|un|una|activa|activamente|nuev* .. ... trabajo|empleo|oportunidad*|prácticas|puesto|laboral|retos
        en búsqueda
        mi .. cv|currículum|curriculum|hoja
        alguna .. vacante|oportunidad|oferta
        vacantes|ofertas .. disponibles|de
        oportunidad laboral|de
        me postul*
        recién .. graduad*|titulad*|egresad*
    """,
    "seeks_advice": """
        puedo|podría|podria|quisiera|querría|me|quería .. gustaría? .. preguntar*|hacer*|pedir*|consultar*|saber
        podrías|podría|puedes|puede|sabes|sabe|conoces|conoce|recomiendas|recomendarías|tendrías|tienes|tiene .. ... decir*|explicar*|compartir|consejo*|contar*|alguna|algún|si|cómo|como|ayudar*|orientar*|aconsejar*|qué|recomendar*|unos
        una|dos|tres|unas|par|breve .. preguntas|pregunta|duda|dudas .. sobre|de|acerca|concret*|rápida|del|para|con
        pregunta|preguntas|duda|dudas .. sobre|acerca|de
        %your .. consejo|opinión|punto|experiencia|ayuda|visión|orientación|consejos .. sobre|con|en|acerca|para|de|me|al
        pedir* .. ... consejo|opinión|ayuda|orientación
        cómo|como|qué|por|cuál .. hiciste|hizo|hicisteis|lograste|decidiste|elegiste|gestion*|resolv*|cambiaste|empezaste|diste|lleg*|pas*
        estoy .. escribiendo|preparando|haciendo|investigando|redactando .. ... tesis|tfm|tfg|artículo|libro|trabajo|reportaje|máster|doctorado|oposición
        me pregunto|preguntaba
        mism* .. camino|cambio|paso|salto|problema|duda|transición|situación
        aprender .. de .. cómo|tu .. ... paso|cambio|transición
        cómo|como .. evitáis|evitas|hacéis|haces|lográis|conseguisteis|resolvisteis|hicieron|hizo|hiciste|calculan|calculáis|lo|os
        qué|que .. me .. aconsejas|aconseja|recomiendas|recomienda
    """,
    "wants_to_meet": """
        café|cerveza|comida|cafe|caña .. ... la|el|cuando|en|si|próxima|semana|juntos|contigo
        tomar|tomamos|tomarnos|invitarte|invito .. un|a|una .. café|cafe|cerveza|caña|algo
        estaré|voy|viajo|iré|paso|estoy .. ... en|a|por .. ^
        estaré|voy|iré .. ... próxim*|mañana|lunes|martes|miércoles|jueves|viernes|semana
        vas|irás|estarás|asistirás|va|estará .. ... a|en|al
        vernos|encontrarnos|quedar|coincidir|reunirnos|juntarnos .. en|el|la|para|allí|un|por
        seguir|continuar|retomar .. ... conversación|charla|hablando
        tienes|tiene .. ... tiempo|hueco|rato|disponib* .. para|el|esta|la
        comentar|charlar|hablar|conversar .. contigo|con|sobre .. ... sobre|de
        invitarte|invitarle|invitaros .. a
        organizamos|organizo ... ponente|invit*|participar|charla|hablar
    """,
    "found": """
        encontré|descubrí|vi|leí|llegué|di|he|encontrado .. ... tu|su|contigo|que .. ... comentario|nombre|respuesta|pregunta|en|a|por|gracias|también|eres|trabaj*|mediante|buscando|cuando|has|mensaje
        he .. visto|leído|encontrado|notado .. ... que|tu|su
        vi|veo|noté|leí|observo|supe .. que .. ... también|hemos|estuviste|trabaj*|eres|es|viv*|estudi*|particip*|somos|has|hiciste|compartimos|ambos|fuiste
        %your .. nombre .. ... en|aparece|apareció|salió|surgió|lista|del
        %your .. comentario|respuesta|pregunta|mensaje|foto|cita .. ... en|sobre|a|al|del|me|de
        somos|estamos|vivimos|compartimos|venimos|formamos .. ambos|los|parte|del|de|en|el|la .. ... mismo|misma|dos|grupo|asociación|barrio|ciudad|comunidad|pueblo
        ambos .. somos|venimos|vivimos|estamos
        mism* .. asociación|grupo|club|ciudad|pueblo|barrio|comunidad|calle|foro|slack
        buscaba|busco|buscando .. ... personas|alguien|gente .. ... que|con
        programa|lista|listado .. de|del
        citad*|mencionad* .. en|por
    """,
    "why": """
        %your .. paso|cambio|proyecto|trabajo|experiencia|equipo|investigación|transición|trayectoria|etapa|mudanza|labor .. de|del|en|a|al|con|sobre|por|como|desde
        porque|ya .. que? .. tú|tu|usted|su|vi|los|nos|ambos
        yo|nosotros|también .. también|tambien|estoy|estamos
        estamos .. montando|migrando|empezando|construyendo|abriendo|preparando|implantando|probando|intentando|trabajando
        mism* .. problema|tema|reto|pregunta|campo
        igual|como .. que? tú|usted|vosotros
    """,
    "about_you": """
        me .. ayudaste|diste|dijiste|corregiste|salvaste|escribiste|prestaste|regalaste|enseñaste|respondiste|ayudó|dio|dijo|corrigió|respondió
        gracias .. por .. ... ayer|aquel|día|cuando|vez|pasado|haber
        contigo|con usted
        como tú|usted|hiciste|hizo
        mism* .. ... que tú|usted
        fuiste|eras|hiciste|dijiste|estuviste|tenías|escribiste
    """,
    "insider": """
        becario|becaria|prácticas|antiguo|antigua|compañero|compañera|compañeros|almacén|recepción|contabilidad|sistemas
        estuve|trabajé|trabajaba|llevaba|estaba|fui .. en|de|con|el|la
        coincidimos|cuando .. tú|tu|usted|yo|estabas
        del|de el? .. verano|invierno|turno de|del
        nosotros|juntos|juntas|compartíamos|compartimos
    """,
    "campus": """
        clase|curso|examen|facultad|residencia|piso|promoción|profesor|erasmus|laboratorio|apuntes|cafetería|carrera
    """,
}
