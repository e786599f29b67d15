"""Spanish: courtesy, refusals, introductions, and orders to programs."""

# ruff: noqa: E501 - a phrase stands on one line

GROUPS = {
    "empty": """
        ampliar|ampliando|expandir|crecer|hacer|construir|agrandar|fortalecer|aumentar .. mi|nuestra|tu|su|la .. ... red|círculo|contactos|networking
        formar .. parte .. de .. mi|tu|su .. red
        añadirte|agregarte|añadirle|agregarle|sumarte|unirme|tenerte .. a|en .. mi|tu|su .. red
        %your .. perfil|trayectoria|experiencia .. ... interesante|interesa*|impresion*|llamó|inspirador*|parece|pareció|es|gustado|gusta|atención
        perfil|trayectoria|experiencia .. ... interesante*|impresionante*|inspirador*
        impresionad* .. por|con
        intercambiar|compartir|intercambio .. de? .. ideas|experiencias|conocimientos|opiniones|información|contenido|oportunidades|impresiones
        mism* .. sector|industria|área|ámbito|rubro|campo
        contactos|conexiones|intereses .. en .. común
        intereses|contactos comunes|similares|mutuos
        colaborar|colaboraciones|sinergias .. ... futur*|posibles?|juntos
        mantener*|seguir|estar|permanecer .. en .. contacto
        conectar|conectemos|contactar
        acept* .. mi .. invitación|solicitud
        gracias por .. conectar|aceptar
        profesionales .. como .. tú|usted|afines|del|de
        aprender .. de .. ti|usted|tu|su
        me gustaría .. conectar|contactar|agregar*|añadir*
        un saludo
        posibles .. sinergias|colaboraciones
        crecer .. juntos|profesionalmente
    """,
    "programs": """
        ignora*|olvida*|descarta* .. todas|tus|las|tu|sus|cualquier .. ... instrucciones|reglas|normas|órdenes
        nota|mensaje|instrucción|atención|instrucciones .. para|a .. la|el|los|las|una .. ia|asistente*|inteligencia|sistema|bots|robots|agentes|modelo
        eres .. un|una .. ia|asistente|modelo|bot|inteligencia
        como .. ia|inteligencia
        clasifica*|marca*|considera*|evalúa*|califica* .. esta|este|a|mi|me .. ... como
        acepta*|aprueba* .. esta|automáticamente|todas|mi|la .. ... invitación|invitaciones|solicitud|automáticamente ... sin|automáticamente|inmediat*|todas|orden
        mensaje .. del sistema
        sistema|asistente ignora|ignore|acepta|marca|considera
        ignora|ignore|olvida .. el|las|todas|tus .. límite|reglas|instrucciones|normas
    """,
    "refuses": """
        no .. gracias|muchas
        no
        no .. me|nos|estoy|estamos .. interes*
        no .. quiero|queremos|necesito|necesitamos|deseo|deseamos|me
        dej*|para* .. de .. escrib*|contact*|mand*|enviar*|molest*
        por favor .. no|dej*|elimin*|quit*|borr*|bórr*
        bórr*|elimín*|quít*|borr* .. me
        darme|dame|de .. de? baja
        dejadme|déjame|dejame
        ningún|sin interés
        gracias pero
        paso
        no .. es para
        rechazo|declino
    """,
    "refuses_plain": "no gracias muchas pero por favor estoy estamos interesado interesada interesados me nos interesa interesan dejen deja deje dejar de "
    "escribirme escribir contactarme contactar mandarme mensajes mensaje enviar más mas lista bórrame bórreme borrarme quítame elimíname "
    "eliminarme tu su la el los las oferta propuesta saludos saludo cordial un hola buenas buenos días necesito necesitamos en este "
    "momento ahora quiero queremos nada eso esto ya que y para mí es lo siento suerte baja darme dame darse molestar paso interés tengo tenemos "
    "de eso dejadme paz vuestra tus sus servicios productos tenemos",
    "talks_on": """
        qué tal|te|le
        mejor .. el|otro|la
        podemos|podríamos
        y .. el .. lunes|martes|miércoles|jueves|viernes
        puedes|puedo|podrías .. el|la|otro|en
        la|próxima .. próxima|semana
        pero .. con|me|podemos|sí|si|hablamos|encantad*|quizá*|te|llám*|el
        hablamos|nos vemos
        otro .. día|momento
        cambiar|aplazar|posponer
        cuándo|cuando|dónde|cómo|como .. te|estás|vas|es|está|podemos|lo
        más adelante|tarde
        quizá|quizás|tal vez
        felicidades|enhorabuena
        me alegr*
        avísame|avisa|dime
        llám*
    """,
    "introduces": """
        os|les|te|le .. presento|presentaros|presentarles|conecto|pongo
        presentarte|presentaros|presentarles|presentarle
        quiero|quería|quisiera .. presentar*|conectar*
        poneros|ponerlos|ponerles|ponerte|pongo .. en contacto
        en contacto .. con|a
        pongo|copio .. en .. copia|contacto
        en copia
        os|les|los .. dejo|deberíais|deberían .. para|que|hablar|conoc*
        deberíais|deberían|tenéis|tienen .. que? .. hablar|conoc*
        te|les|os .. conecto|vinculo
        haceros|hacer .. las? presentaciones|presentación
        conoce|conozcan|conoced .. a .. ^
        conoce a
        esta|este es ^
        los dos
    """,
}
