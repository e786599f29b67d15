"""Spanish: how people sell."""

# ruff: noqa: E501 - a phrase stands on one line

GROUPS = {
    "sells": """
        ayudamos|ayudo|ayuda|asesoramos|asesoro|acompañamos|apoyamos|potenciamos .. .. %firms|ti|usted|vosotros
        ayudamos|ayudo|ayudar*|ayuda|permite .. a|te|le|os|les .. ... aumentar|reducir|conseguir|vender|generar|ahorrar|crecer|mejorar|captar|escalar|automatizar|optimizar|multiplicar|conseguir
        ofrecemos|ofrezco|vendemos|vendo|proporcionamos|brindamos|desarrollamos|fabricamos|suministramos|distribuimos|diseñamos|creamos|automatizamos ... solución|soluciones|servicios|servicio|software|productos|webs|páginas|desarrolladores|formación|cursos|apps|aplicaciones|herramienta|plataforma|consultoría|programas|seguros|coaching|marketing
        trabajamos con .. %firms ... para|que|ayud*|mejor*|reduc*
        somos .. una|un ... agencia|proveedor|proveedores|líderes|fabricantes|empresa .. de|especializad*|dedicad*|líder
        especializad* en .. ... desarrollo|marketing|ventas|software|servicios|soluciones
        demo|demostración
        prueba|auditoría|consulta|asesoría|consultoría|sesión|diagnóstico|presupuesto|webinar|masterclass|muestra|acceso|mes|guía|clase|análisis|taller|curso .. gratis|gratuit*|sin
        gratis|gratuit* .. y? sin compromiso
        sin .. ningún? compromiso
        agend*|reserv* .. tu|una|su|aquí|la|con .. llamada|cita|demo|plaza|sesión|reunión|sitio|hueco
        <percent> .. de? .. descuento|dto|menos|rebaja|ahorr*|más
        descuento|descuentos|oferta|promoción|promo .. <percent>|especial|exclusiv*|limitad*|código|lanzamiento
        código .. promocional|de descuento
        aument*|increment*|dispar*|duplic*|multiplic*|mejor*|optimiz*|impuls* .. tus|tu|sus|su|las|los|vuestras .. ventas|ingresos|clientes|facturación|tráfico|leads|productividad|negocio|rentabilidad|visibilidad|conversiones|resultados|marca
        reduc*|ahorr*|baj*|recort* .. tus|tu|sus|su|los|costes|hasta|en|de|un|vuestros .. costes|costos|gastos|factura|tiempo|dinero|impuestos|<percent>|energía|luz
        gener*|consegu*|atra*|capt* .. más|nuevos|tus|de|mejores .. leads|clientes|reuniones|citas|ventas|pacientes
        leads|clientes|reuniones .. cualificad*|calificad*|potenciales
        captación|generación .. de .. clientes|leads
        nuestro|nuestra|nuestros|nuestras|mi .. nuev*? .. solución|soluciones|software|plataforma|herramienta|producto|productos|servicio|servicios|agencia|programa|curso|oferta|catálogo|app|mentoría|masterclass|mastermind|tarifas
        quién|quien .. es|se|lleva .. encarga|responsable|lleva|decide|gestiona|encargad* ... en|de|del
        persona .. adecuada|indicada|encargada|correcta
        presentar*|mostrar*|enseñar* .. nuestr*|mi|cómo|nuev*|como .. ... servicios|solución|soluciones|producto|productos|plataforma|empresa|software|herramienta|podemos|funciona|catálogo
        necesit*|busc* .. ... desarrolladores|web|leads|financiación|logo|seo|proveedor|página
        externaliz*|outsourcing|subcontrat*|offshore|nearshore ... equipo|desarroll*|servicios|costes|costos|talento
        desarrolladores .. disponibles|dedicados|senior|expertos|desde
        desarrollo|diseño .. web|de apps|de páginas
        posicionamiento|seo ... google|web|agencia|auditoría|servicios|página|tráfico
        últimas|pocas|quedan .. plazas|cupos|horas|unidades
        plazas|cupos .. limitad*
        desde|solo|sólo|por <money>
        <money> .. al|por|la|cada mes|hora|usuario|año
        inversores|inversionistas|inversor ... ronda|deck|busc*|startup
        oportunidad|oportunidades .. de .. negocio|inversión|ingresos
        inscríbe*|regístra*|apúnta*|suscríb*|únete .. gratis|aquí|ya|a .. ... webinar|curso|masterclass|taller|newsletter|comunidad|programa|<link>
        asesor|asesora .. financier*|de .. inversiones|seguros
        seguros|seguro|hipoteca|pensión|jubilación|inmobiliari*|inversión|placas ... ahorr*|gratis|asesor*|rentab*|oferta|estudio|compar*|presupuesto
        nuestros clientes
        minutos .. para .. mostrar*|enseñar*|presentar*|contar*|explicar*|que|ver
        mejores precios|tarifas
        precio|precios .. competitiv*|especial*|inmejorabl*|de
        visita .. nuestr*|mi .. web|página|tienda
        compra|comprar|vender .. tu|su|aquí|ahora .. empresa|casa|negocio|entradas|ahora
        estás|está|están|estáis .. content*|satisfech*|cansad*|pagando .. con|de .. ... proveedor|tu|su|herramienta|sistema|agencia
        código .. <percent>
        oferta .. de|para .. lanzamiento|bienvenida|verano|navidad|empresas|ti|usted|equipos
        nuestr* .. nuev*? .. app|aplicación|herramienta|solución|software|gestor|programa|método|servicio|producto ... permite|ayuda|reduce|hace|ahorra|automatiza|simplifica|gratis|<percent>|hasta
        primer|primeros mes|meses .. gratis|gratuito*
        mes gratis
        he .. creado|desarrollado|lanzado|montado|diseñado .. un|una|mi .. ... herramienta|programa|método|curso|sistema|app|software|agencia|plataforma
        hemos .. creado|desarrollado|lanzado|diseñado .. un|una|nuestr* .. ... herramienta|programa|método|curso|sistema|app|software|plataforma|servicio|solución
        te|le|os .. envío|enviar*|mando|paso .. ... información|catálogo|presupuesto|propuesta|dossier|folleto|vídeo|deck|ejemplos|tarifas|info
        enviar*|mandar* .. la|el|un|una|más .. información|catálogo|presupuesto|propuesta|dossier|info|deck
        no .. vengo|quiero|pretendo|intento|voy .. a? .. vender*
        no .. vender .. nada
        nada .. vender|venderte|venderle
        cómo|como .. nuestr*|otras|ayud* .. ... ahorr*|reduc*|aument*|duplicar|automatiz*|gener*|multiplic*
        en piloto automático
        club|círculo|mastermind|masterclass .. privad*|exclusiv*|pago|premium
        últimas|quedan|solo|sólo|pocas .. quedan? # .. plazas|cupos|días|unidades
        limpieza|catering|imprenta|traducción|traducciones|transporte|seguridad|telefonía|energía|mensajería|oficinas ... oferta|presupuesto|servicio*|contrato*|tarifa*|ofrec*
        comisión|comisiones|afiliad*|referid* ... <percent>|gana*|programa|cobr*
        patrocin* ... paquete*|evento|visibilidad|oportunidad*|nuestr*
        publicidad|anúnciate|anunciar* ... revista|web|nuestr*|tarifas
        código ^
        más barat*
        mejor precio
        ronda de .. financiación|inversión
        sin coste|costo
        ahora mismo|esta semana .. hacemos|ofrecemos|tenemos|2x1
        2x1
        vendo .. un|una|mis
        somos .. una|un .. consultora|agencia|empresa|startup|despacho|fábrica|proveedor
        tenemos .. ... precios|ofertas|descuentos|tarifas|plazas
        quién|quien .. lleva|gestiona|decide|compra
    """,
    "sells_half": """
        <link>
        calendly
        ayudamos|ofrecemos|vendemos|desarrollamos|brindamos
        nuestra agencia|plataforma|empresa|solución|herramienta
        %your negocio
        <percent>
        breve|corta|rápida llamada|reunión
        te|le interes*
        alianza|colaboración .. comercial|estratégica
        suscríb*
        %your necesidades
        nuestr*|mi .. nuev*? .. herramienta|solución|software|aplicación|app|oferta|gama|método|programa|servicio|servicios|plataforma|curso|producto|productos|despacho|estudio|empresa
        te|le|os interesa
        gratis|gratuit*
        hasta el .. viernes|domingo|sábado|fin
        más información
        soy .. ... coach|asesor|asesora|agente|comercial|consultor|consultora|fotógrafo|vendedor
        te cuento
        te|le interesaría
        sigues|sigue|seguís .. gestionando|usando|haciendo|perdiendo|pagando
        pruébalo|pruébala|pruébelo
        con ^ .. lo|la .. haces|tienes|consigues
        gestor|gestora de .. patrimonios|inversiones
        revisar .. tus|sus|tu .. ahorros|seguros|factura|inversiones|contrato
    """,
    "sells_hint": """
        leads
        ventas
        costes|costos
        crecimiento
        roi
        saas
        ia
        automatiz*
        solución|soluciones
        software
        agencia
        coaching
        webinar
        <money>
        productividad
        marketing
        gratis
        clientes
        servicios
        web
        digitaliz*
        precio*
        oferta
        inversión
        productos
        proveedor*
        escalar
        facturación
        15|20|10|30 minutos|min
        no .. es .. spam|venta|publicidad
        presupuesto|proveedor|proveedores|competencia|factura|facturas|oferta|ofertas|fabricante|fábrica|distribuidor|distribuyo|mayorista|catálogo|folleto|dossier|corredor|seguro|seguros|inmueble|inmobiliaria|vivienda|alquiler|rentabilidad|inversión|invertir|inversores|financiación|suscripción|newsletter|curso|cursos|formación|coaching|coach|mentoría|mastermind|plazas|cupos|paquete|paquetes|patrocinio|stand|certificado|certificada|garantizado|garantía|entrega|pedido|pedidos|descuento|gratis|gratuito|gratuita|prueba|agencia|estudio|consultora|freelance|tarifa|tarifas|barato|barata|comparar|ahorro|ahorrar|duplicar|aumentar|reducir|bajar|optimizar|visibilidad|publicidad|campaña|clientes|cliente|comercial|venta|ventas|vendo|vender|comisión|compras|licencias|leasing|jubilación|impuestos|hipoteca|adelgazar|entradas|inscripción|demo|plataforma|producto|productos|calidad|precio|precios|material|oficina|limpieza|catering|placas|solares|marcas|marca|exclusivo|exclusiva|coste|costo|facturación
        te|le .. mando|envío|cuento|paso|enseño
        puedo|podemos .. enviar*|mandar*
        ahorros|patrimonios|retiros|turnos|programa
        tienes|tendrías
        %your empresa|negocio|equipo|web|página|oficina|empleados|clientes|plantilla|compañía
        método|mira|hipoteca|despacho|reclama|cobramos|ganamos|gastos
        interesad*
        presupuesto|tarifa|precio
        agendar|agendamos
        sinergias
    """,
    "asked": """
        como .. te|le .. prometí|comenté|dije
        como .. quedamos|acordamos|hablamos|prometí|pediste|pidió
        aquí .. te|le .. envío|dejo|mando .. ... prometid*|pediste|que
    """,
}
