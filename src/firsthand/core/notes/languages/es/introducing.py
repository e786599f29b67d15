"""Spanish: putting two people together. `<name>` is one of the people concerned."""

# ruff: noqa: E501 - a phrase stands on one line

from firsthand.core.notes.languages.phrases import Speech

GROUPS = {
    "together": """
        hechas|hecha|hechos .. las? presentaciones|presentación
        sentaros|juntaros|reuniros .. ... mesa
        ya .. estáis|están .. presentados|presentadas|conectados
        conectaros|conectarlos
        hago .. de? .. puente|enlace
        os|se llevaríais|llevaréis|caeríais|caeréis|llevarían|entenderíais|llevarán|caerán .. bien|genial
        vais a .. llevar|caer|entender*
        juntaros|reuniros|uniros|juntarlos|reunirlos
        hago .. de celestina|celestino|puente
        tenéis|tienen .. mucho|tanto .. en|que .. común|contaros|contarse|hablar|decir
        intercambiad|intercambien .. ... teléfonos|números|contactos|datos
        poneos|pónganse|ponte .. en contacto
        hablad|hablen|escribíos|llamaos .. entre|los|directamente|vosotros
        os .. vais|váis .. a .. caer|llevar|entender .. bien
        se .. van a .. caer|llevar|entender .. bien
        todo .. vuestro
        os|les|los .. pongo|ponemos|poneros|ponerles|ponerlos .. ... en .. contacto
        poneros|ponerles|ponerlos .. ... en .. contacto
        os|les|los .. conecto|conectamos|vinculo .. los|las|a|directamente|aquí|dos
        los conecto|vinculo
        conectaros|conectarlos|conectarles
        os|les presento .. ... uno|una|mutuamente|entre|los|las
        presentaros|presentarlos|presentarles .. entre|mutuamente|trabajáis|los
        presentaros
        haceros|hacer|hago|hacemos .. las presentaciones
        quedáis|quedan .. presentad*
        deberíais|deberían|tenéis|tienen|debéis|deben|podríais .. que? .. hablar|conoceros|conocerse|charlar|hablaros|veros|juntaros|quedar
        tenéis|tienen .. que .. conocer*|hablar|charlar
        vendría .. bien .. charlar|hablar|conoc*
        hora .. de .. que .. os|se .. conoc*
        no .. os|se .. conocéis|conocen .. ... todavía|aún|eso|y
        todavía|aún .. no .. os|se .. conocéis|conocen
        os|les|los .. dejo .. ... habléis|hablar|hablen|solos|charlar|juntos|conversar
        entre .. los dos .. presento
        uno|una al|a la .. otro|otra .. presento
    """,
    "presents": """
        manos de .. <name>
        te|os|le|les .. paso|dejo .. ... contacto|con|teléfono|correo .. ... <name>
        deberías|debes|tienes|debe .. que? .. conocer|hablar .. con? .. <name>
        saluda|saludad .. <name>
        te|os|le|les .. presento
        presentarte|presentarle|presentarles|presentaros .. a
        presentar .. a|te|le .. <name>
        presentarte|presentarle|presentaros|presentarles .. ... <name>
        quería|quiero|quisiera|gustaría|gusto|placer|honor|encantaría .. de|en? .. presentar*
        te|le|os .. pongo|conecto|contacto .. ... con .. ... <name>
        pongo|meto|copio|sumo|añado|agrego|incluyo|incorporo .. ... <name>
        <name> .. ... en copia
        en copia .. ... <name>
        cc .. <name>
        este|esta|él|ella es .. <name>
        <name> este|esta es
        conoce|conoced|conozca .. <name>
        aquí .. te|os|le? .. dejo|presento|tienes|está .. <name>
        aquí está .. <name>
        te|os|le .. dejo .. con? .. <name>
        he|hemos .. copiado|añadido|puesto .. ... <name>
    """,
    "politely": """
        os|se conocéis|conocen
        permítame|permíteme|permítanme|déjame|déjeme|dejadme|permitidme .. ... presentar*
        puedo .. presentar*
    """,
    "describes": """
        <name> lleva .. años|devoluciones|ahora|la|el
        <name> sabe .. todo|mucho|de
        <name> es .. la|el|una|un|mi|nuestra|nuestro|tu|quien|justo|de|exactamente
        <name> .. dirige|trabaja|conoce|busca|monta|escribió|fundó|enseña|vende|vive|ayuda|construye|organiza|estudió|contrata
        <name> se .. ofrecido|encarga|dedica|ha|queda
        <name> ha .. montado|creado|fundado|trabajado|llevado|hecho
    """,
    "hints": """
        os .. dejo
        les dejo
        de quien .. te|os|le .. hablé
        os|se .. conoc*
        presentaciones
        uno|una .. del|al .. otro
        pórtate|portaos
        aquí .. lo|la .. tienes
        mismo|misma .. trabajo|oficio|proyecto|problema|ciudad|calle|sector|licitación
        ahora .. os|les toca
    """,
    "not_together": """
        gracias a .. los|las|ambos|ambas|ti
        presento|presentamos el|la|los|las .. de|del
        si <name> .. ... te|os|puede|es
        saluda .. de mi
        tienes que hablar con <name> .. del|de|sobre
        me|nos .. presentó|presentaste|presentaron|presentó|presentado
        presentarme|presentarnos
        gracias por .. presentar*|presentarme|presentación|contacto|ponerme
        podrías|puedes|podría|puede|podéis|quieres .. ... presentar*|poner*|recoger|conect*
        me|nos .. podrías|puedes|podría .. ... presentar
        me|nos presento
        presento .. mi|el|la|los|las|un|una .. informe|cifras|propuesta|cuentas|libro|ponencia|resultados|tesis|números|dimisión
        presenta .. las|los|el|la
        si .. quieres|queréis|puedes|te|os
        encantad* .. de conoc*
        os|les dejo .. las|los|la|el|un|una .. llaves|llave|documentos|tarta
        llegasteis|estáis|sabéis|habéis|sois .. los|las|bien|ya
        los|las dos .. sabéis|saben
        seguimos .. en contacto
        ponme|ponedme|pónganme
        este|esta es .. el|la|mi|su
        último|última .. día|semana
        conozco a
        luego|otro día .. te|os .. presento
        os pongo .. en contacto .. si
        quieres|queréis .. que
    """,
}

SPEECH = Speech(GROUPS)
