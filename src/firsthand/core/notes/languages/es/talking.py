"""Spanish: courtesy, and orders to programs."""

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
}
