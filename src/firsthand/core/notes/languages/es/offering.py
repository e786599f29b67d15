"""Spanish: the marks of an offer, whatever is offered."""

# ruff: noqa: E501 - a phrase stands on one line

GROUPS = {
    "who_decides": """
        quién|quien .. lleva|se|es|gestiona|decide|maneja|compra|ve|está|sería .. ... la|el|los|las|encarga|ocupa|responsable|encargado|parte|en|persona
        con quién|quien .. puedo|podría|debo|debería|tengo|hablo
        eres|es|sería|es usted .. usted? .. la persona .. adecuada|indicada|correcta
        persona .. adecuada|indicada|responsable|encargada .. para|de
        si no .. me|podrías|podría|puedes .. indicar|decir|pasar|dirigir
        qué|que .. herramienta|proveedor|solución|sistema|software .. usáis|usan|utilizáis|utilizan|tenéis|usas
    """,
    "offers": """
        puedo|podría|podemos|podríamos|quieres|quiere|queréis|quieren .. que? .. te|le|os|les|mandarte|enviarte|enviarle|mostrarte|mostrarle|presentarle|presentarte|llamarte|enseñarte .. ... mande|envíe|enseñe|muestre|cuente|presente|mandar|enviar|un|una|el|la|cómo|mi|nuestro*
        te|le|os|les .. cuento|ofrezco|ofrecemos|enseño|muestro|regalo|regalamos|preparo|propongo|proponemos|mando|paso|ayudo|ayudamos|presento .. en|una|un|cómo|mi|gratis|como|sin|la|el|a
        si .. te|le|os .. encaja|interesa|parece|apetece|cuadra
        te|le|os .. interesa|interesaría|gustaría|apetece .. saber|ver|conocer|una|que|probar
        quedo .. a la espera|atento|pendiente .. de|para .. ... presentar*|enviar*|propuesta|catálogo
        tengo .. una .. propuesta|oferta|oportunidad|solución|idea .. para|que
        me|nos .. gustaría .. presentarte|presentarle|ofrecerte|ofrecerle|mostrarte|mostrarle|proponerte|proponerle|enseñarte|enviarte|presentaros
        cuándo|cuando .. tendrías|tienes|tendría|tiene|podríamos|te viene
        responde|contesta|escríbeme|escribe .. sí|si|info|con
        hablamos
    """,
    "trade": """
        soy .. .. coach|consultor|consultora|asesor|asesora|mentor|mentora|fotógrafo|fotógrafa|redactor|redactora|agente|formador|formadora|comercial|broker|diseñador|copywriter .. y|especializad*|de|en|para|que|inmobiliari*|financier*
        como .. coach|consultor|consultora|asesor|asesora|mentor|mentora|agencia|fabricante|proveedor|formador
        ayudo|ayudamos|acompaño|acompañamos|asesoro|asesoramos|formamos|trabajo|trabajamos .. a|con .. los|las|principales|otros|otras|más? .. %firms|perfiles|empresas|profesionales|directivos|directivas|pymes|ingenieros|personas|mujeres|autónomos|equipos|laboratorios|negocios|emprendedores|técnicos
        somos .. .. fabricantes|una|un|distribuidores|agencia|empresa|equipo|proveedores|líderes|especialistas|expertos|consultora|plataforma|startup|despacho
        fabricamos|ofrecemos|desarrollamos|distribuimos|vendemos|alquilamos|instalamos|suministramos|impartimos|traducimos|limpiamos|diseñamos|creamos|exportamos|importamos|gestionamos|automatizamos
        nuestro|nuestra|nuestros|nuestras|mi .. agencia|empresa|solución|software|plataforma|app|equipo|clientes|catálogo|herramienta|programa|cursos|productos|servicios|metodología|formación|servicio|desarrolladores|precios|mentoría
        tenemos .. .. cursos|desarrolladores|stock|disponibles|plazas|producto|productos|candidatos|descuentos|solución|plataforma
    """,
    "crowd": """
        muchos|muchas|mayoría|cientos|numerosas|principales .. de? .. %firms|directivos|empresas|profesionales|clientes|laboratorios|perfiles|ingenieros
        %firms|perfiles|personas|profesionales|empresas|directivos|técnicos .. como .. tú|tu|usted|ustedes|vosotros|la|tuya|suya|vuestra
        # .. empresas|clientes|profesionales|negocios|usuarios
    """,
    "costless": """
        gratis|gratuito|gratuita|gratuitos|gratuitas|bonificado|bonificados|bonificada
        sin .. compromiso|coste|costo|riesgo|ataduras|permanencia|costes
        no .. os|te|le|les .. costaría|costarían|cuesta|cuestan .. nada
        precio|precios .. competitivo|competitivos|imbatible|imbatibles|especial|reducido|bajo|bajos
        descuento|oferta|promoción|económico|barato|regalo
        solo|sólo .. pagas|paga|pagáis
    """,
    "scarce": """
        plazas|cupos .. limitadas|limitados|disponibles|restantes
        últimas|ultimas|quedan .. plazas|cupos|#|pocas|dos|tres
        solo|sólo|hasta .. hoy|este|el|fin|mañana|esta .. mes|viernes|domingo|semana
        exclusivo|exclusiva|exclusivos
    """,
    "gains": """
        <percent>
        ahorrar|ahorrarte|ahorra|ahorro|ahorráis|ahorran|reducir|aumentar|duplicar|triplicar|multiplicar|optimizar|escalar|mejorar|impulsar|automatizar .. .. tu|su|sus|tus|vuestra|vuestro|costes|costos|tiempo|dinero|ventas|en|un|la|los|las|hasta
        más .. clientes|ventas|ingresos|visibilidad|leads|tiempo|facturación|reservas|pacientes
        vivir .. de .. las|tus|los .. rentas|inversiones|ingresos
        libertad financiera
        ingresos .. pasivos|extra|adicionales
        rentas|rentabilidad|rentable
        garantizado|garantizada|garantizados|certificado
    """,
    "asks_time": """
        #|diez|quince|veinte|treinta|cinco|unos|un par .. minutos|min|minutitos
        en .. una .. llamada|reunión|videollamada|demo
        breve|corta|rápida|agendar|agendamos|agendo|concertar|programar|reservar .. una? .. llamada|reunión|demo|videollamada|cita|charla
        llamada|reunión|videollamada|demo .. esta|la|próxima|de .. semana|descubrimiento
        <link>
        calendly
        catálogo|presupuesto|muestra|muestras|dossier|cotización|folleto|tarifas
    """,
    "pain": """
        cuánto|cuanto|cuántas|cuantas|cuánta .. horas|tiempo|dinero|pierdes|pierden|perdéis|pagas|pagáis|gastas|cuesta
        has|ha|habéis|han .. pensado|considerado|probado|planteado
        y|qué|que .. si .. pudieras|pudiera|pudieran|te|hubiera
        imagina|imagínate|imagine
        cansado|cansada|harto|harta .. de
        te .. dejo|regalo|mando .. una? .. prueba|demo|enlace|guía
        sigues|siguen|seguís .. haciendo|usando|perdiendo|pagando
        listo|lista .. para
    """,
    "trust": """
        # años de .. experiencia
        desde 19*|20*|18*
        empresa|firma|negocio|despacho .. familiar|líder|dedicada|especializada|con|que
        elabora|elaboramos|produce|comercializa|comercializamos
        buscamos .. queserías|clientes|distribuidores|empresas|socios|partners|colaboradores .. con|para|que|en
        nuestros|nuestro .. clientes|producto|equipo|catálogo
        días|dias de prueba
        prueba .. de .. #|14|30|gratuita
    """,
    "ours": """
        alquilamos|imprimimos|diseñamos|cosemos|reparamos|montamos|limpiamos|pintamos|organizamos|vendemos|transportamos|recuperamos|recolocamos|certificamos|auditamos|traducimos|formamos|publicamos
        así trabajamos
        por menos de
        por .. lo .. que .. cuesta
        te|le|os .. lo? .. explico|enseño|muestro .. en
    """,
    "terms": """
        ingresos|dinero .. mientras .. duermo|duermes
        mente abierta
        estilo de vida
        solo|sólo|únicamente .. cobramos|cobro|pagas|paga|pagáis|pagan .. si|cuando|sobre|por|los|lo
        cobramos|cobro .. solo|sólo|únicamente .. si|sobre|cuando|por
        si no .. llegamos|funciona|cumplimos|encontramos|te|os ... devolvemos|pagas|cobramos|devuelvo|nada|gratis
        devolvemos|devuelvo .. el|tu|su dinero
        a éxito|resultado|resultados
        sin .. permanencia|compromiso|cuota|coste|que|tener|tocar|perder .. ..
        primera|primer .. sesión|mes|llamada|consulta|charla .. va|es|te|corre|gratis|la .. regalo|cuenta|gratis|mi|mía|invito
    """,
    "hook": """
        y si .. tu|tus|su|vuestro|te|os|pudieras|pudiera|mañana|el|la|los|hubiera|dejaras
        si .. mañana|hoy .. pudieras|pudiera|tuvieras
        cuántos|cuántas|cuántas .. de .. se|ellos|pierdes|perdéis|pierdan ..
        no .. soy|vengo|quiero|busco|pretendo .. a? .. comercial|vendedor|vender*
        pregunta .. rápida|directa|sincera|honesta|incómoda
        tengo algo .. que
        te|le|os pica .. la curiosidad
        otra .. vía|forma|manera .. y|de|para .. ..
    """,
    "reply_to": """
        responde|escríbeme|escribe|contesta|contéstame|comenta|mándame|pon|envíame|dime .. me|un|con? .. ..
    """,
    "shows": """
        te|os|le .. paso|mando|enseño|muestro|cuento|explico|consigo|conseguimos|traemos|traigo|llevo|ayudo .. .. acceso|cómo|en|un|una|entre|más|y|cuarto|gratis|tarifas|el|la|los|a
        os encaja|interesa|cuadra .. que|una|si
        te encaja|interesa|cuadra .. que|una|si
        pase|pasemos|mande|mandemos|envíe .. .. tarifas|presupuesto|catálogo|info|información|dossier
        conseguimos|bajamos|bajando|llenamos|traemos|representamos|llevamos|aportamos .. .. para|con|desde|de|a|entre|la|más|tu
        si .. necesitáis|necesitas|necesitan|necesita .. reforzar|más|ayuda|personal|gente|aquí
        lo .. hemos|he conseguido|hecho|logrado .. en|con|para
        ya .. la|lo|las|los .. usan|utilizan|tienen .. en
        monté|creé|desarrollé|hemos creado|he creado .. una|un .. herramienta|plataforma|app|sistema|método|programa|curso
        les|los ha cambiado
        mi programa|método|mentoría|academia|sistema
        escríbeme .. info|sí|yo|quiero
    """,
    "seats": """
        me|nos quedan .. #|dos|tres|cuatro|pocas|pocos|unas|algunas .. .. plazas|huecos|sitios|cupos|
        quedan .. plazas|huecos|cupos
    """,
}
