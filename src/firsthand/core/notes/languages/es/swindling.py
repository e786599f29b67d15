"""Spanish: how people swindle."""

# ruff: noqa: E501 - a phrase stands on one line

GROUPS = {
    "scam": """
        gana|ganar|ganas|gane|ganando|gané|genera|generar ... <money> ... día|dia|diario|diarios|semana|mes|casa|hora|móvil
        <money> .. al|por|cada|a .. día|dia|semana|hora|diario ... casa|gana*|trabaj*|whatsapp|telegram
        <money> diarios|semanales
        cripto*|bitcoin|forex|trading|btc|usdt ... gananc*|rentab*|rendimiento*|<percent>|<money>|garantiz*|telegram|whatsapp|duplic*|gan*
        gananc*|rentab*|rendimiento*|ingreso*|beneficio* .. garantiz*|asegurad*|diari*|segur*
        invier*|inversión ... <percent>|<money> ... garantiz*|semana|día|telegram|whatsapp|diari*
        duplic*|triplic*|multiplic* .. tu|su|tus|sus .. dinero|inversión|capital|depósito|ahorros
        herencia|legado|testamento* ... millon*|<money>|fondos|cuenta|abogado|transf*
        millon* ... donar|donación|herencia|cuenta|fondos|transf*
        tu|su .. cuenta .. ... suspend*|bloque*|limitad*|desactiv*|verific*
        verifi*|confirm* .. tu|su .. cuenta|identidad|contraseña|datos
        datos|cuenta bancari*
        has|ha ganado|sido .. ... premio|seleccionad*|iphone|sorteo|lotería
        préstamo|prestamo|préstamos|crédito|créditos ... <percent>|interés|sin|inmediat*|urgente
        tarjetas .. de regalo
        relación .. seria|sería|estable
        linda|hermosa|guapa|bonita|preciosa|lindo|guapo .. sonrisa|foto|mujer|ojos|perfil|hombre
        soy .. viuda|viudo|militar|soldado
        sin .. riesgo|experiencia ... gana*|dinero|ingreso*|<money>|<percent>|whatsapp|telegram
        trabaj* .. desde casa ... <money>|whatsapp|telegram
        escrib*|contact*|agreg*|añád*|únete .. me|por|al|a|mi .. whatsapp|telegram
        libertad financiera ... <money>|cripto*|telegram|whatsapp|trading|<link>
        ingresos pasivos ... <money>|cripto*|telegram|whatsapp|garantiz*|día
        dinero fácil
        paquete ... aduana*|tasas|envío ... <link>|pag*
        millones .. de .. dólares|euros
        reclam* .. tu|su .. premio|bono|regalo
        iphone gratis
        nuevo número|teléfono ... transf*|dinero|banc*|código|nómina|tarjeta*
        nómina|salario ... datos|bancari*|cuenta
        datos bancarios
        copia .. de|del .. dni|pasaporte|documento|identificación ... banc*|envi*|dato*
        alquil*|rent*|compr*|vend* .. tu|su|cuentas .. cuenta|perfil
        tareas ... pagad*|gana*|<money>|día
        likes|videos|vídeos|reseñas .. ... pagad*|gana*|<money>|gan*
        gana|ganar|gane .. dinero|extra
        sin experiencia ... <money>|gana*|whatsapp|telegram|día
        retir* .. cuando|diari*|inmediat*|ganancias
        pag* .. ... tasa|trámite*|visado|comisión .. ... antes|adelant*|previ*
        pago|pagar .. por adelantado
        gastos de .. gestión|tramitación|envío
        oro|diamantes|petróleo ... comprador*|lingotes|barras|polvo
        fundación|orfanato ... millon*|donar|donación|dinero|<money>|fortuna
        difunto|fallecid* ... millon*|fondos|cuenta|herencia|<money>
        carnet|pasaporte|título|certificado ... sin|comprar|auténtic*|examen
        tu|su sonrisa|mirada|belleza
        alma gemela
        busco .. hombre|mujer|pareja|amor
        en privado
        whatsapp|telegram ... <money>
        <money> ... whatsapp|telegram
        señales ... grupo|trading|cripto*|telegram|gratis
        cobra|cobrar|cobrarás .. ... <money>|dólares|euros ... semana|día|hora|mes
        horas .. al .. día .. desde .. ... celular|móvil|casa
        desde .. tu .. celular|móvil|casa ... <money>|cobra*|gan*
        hola guapa|guapo|linda|hermosa|preciosa|bella
        tu|su foto .. ... enamor*|resist*|cautiv*|gust*
        recibas|recibir|reciba .. ... pago|dinero .. ... cuenta
        te quedas .. <percent>
        petrolera ... cuenta|pago
        herencia|fortuna|fondos|donación|legado ... <money>|millon*|difunt*|fallecid*|persona|cáncer|enfermedad
        cliente|marido|esposo .. fallecido|difunto
        gana|ganar|ganarás|gane .. <money>|dinero ... día|casa|diario|semana|móvil|desde
        invierte|inversión|deposita .. <money> ... recibe|ganancia|recibes|<money>
        sin riesgo|riesgos
        ganancias|rentabilidad garantizad*
        agrégame|añádeme|escríbeme .. al|por|en whatsapp|telegram|wasap
    """,
    "scam_hint": """
        whatsapp
        telegram
        cripto*
        bitcoin
        urgente
        confidencial
        millon*
        dinero
        <money>
        <phone>
        querido amigo
        querida amiga
        dios
        diari*
        invertir|inversión
        <mail>
        viuda|viudo|fallecido|fallecida|herencia|heredar|herederos|heredero|confianza|honesto|honesta|socio|discreto|discreta|sola|amor|cariño|guapa|guapo|hermosa|linda|beso|besos|militar|soldado|general|siria|oro|diamantes|ganado|ganador|premio|sorteo|lotería|contraseña|suspendida|bloqueada|tasa|visado|título|gana|ganar|dólares|banco|transferencia|cuenta|riesgo|préstamo|crédito|donar|donación|cáncer|enferma|muerte|dinero|fondos|fondo|millones|multiplica|bitcoin|trading|robot|canal|privado|gustas|número
        ganador|ganadora|sorteo|lotería
        fortuna
        enamor*
    """,
    "errand": """
        tarjetas|tarjeta .. amazon|google|apple|regalo|steam|itunes
        los códigos
        códigos .. por|aquí
        te|se lo .. abono|devuelvo|pago|reembolso
        en .. una reunión
        no puedo .. hablar|llamar|atender
        soy ^ .. el|la|tu director|directora|jefe|jefa|gerente|ceo
        soy .. el|la|tu director|directora|jefe|jefa|gerente|ceo
    """,
    "phish": """
        cuenta|tarjeta|paquete|acceso|perfil|pago|nómina .. está|será|ha|sido|fue .. bloqueada|bloqueado|suspendida|suspendido|limitada|retenido|restringida
        confirme|verifique|actualice|valide|renueve|confirma|verifica|actualiza .. su|sus|tu|tus|la|el .. cuenta|tarjeta|identidad|datos|iban|acceso
        en|antes .. de? .. # .. h|horas
        reembolso|devolución .. pendiente
        retenido|bloqueada .. por
    """,
}
