"""Spanish: how people say who sent them, before or after that name, or beside a full name."""

# ruff: noqa: E501 - a phrase stands on one line

GROUPS = {
    "introduced_after": """
        nos .. presentó|presento|puso
        me .. recomendó|sugirió|aconsejó|habló|dijo|dio|pasó|animó|comentó|contó|propuso|invitó|indicó|mandó|derivó|insistió|pidió|facilitó .. ... que|de|contact*|escrib*|tu|su|a|hablar*|tus|sus|recomendado|hablado|dicho|dado|contigo|usted
        nos .. presentó|recomendó|puso|conectó .. ... en|el|ayer|contact*|hace|por|^
        recomienda|sugiere|dice .. que .. te|hable|contact*|escrib*|eres
        habla .. muy|maravillas|mucho
        piensa|cree|pensó .. que .. deb*|tendría*|nos|te
        me .. ha .. recomendado|sugerido|hablado|dicho|dado|aconsejado|pasado|animado|comentado|pedido
        nos .. ha .. presentado|recomendado|puesto
        me .. ha|han .. dado|pasado|hablado|recomendado|dicho|sugerido|aconsejado .. tu|su|de|que|contact*
        me .. dio|pasó|habló|recomendó|dijo|sugirió|aconsejó|insistió .. tu|su|de|que|contact*|escrib*
        dice|dijo|cuenta|asegura .. que .. tú|usted|eres|le|te|sabes|sabe
    """,
    "introduced_by": """
        por|siguiendo .. la|una|el|consejo .. recomendación|sugerencia|indicación|consejo|mediación .. de|del
        de parte de
        recomendad* .. por
        vengo|escribo|contacto .. ... recomendación|parte|través|sugerencia|consejo .. de
        a través de .. nuestr*|mi|un|una|^ .. amigo|amiga|^|compañer*|coleg*|conocid*
        presentad* .. por
        tu|su .. nombre|contacto|teléfono|correo|referencia .. me|por .. ... lo|dio|pasó|facilitó|^
        tengo|conseguí|obtuve|recibí .. tu|su .. contacto|nombre .. de|por|a
        gracias a ^
        amig*|conocid*|contacto .. en? común
        me ha dado .. tu|su .. contacto|nombre|correo|teléfono ^
        te escribo|le escribo .. de parte|por recomendación .. de
        vengo .. de|por|recomendad* parte|por|recomendación
        fue|ha sido ^ .. ^? .. quien|el|la
        quien me .. habló|dio|pasó|recomendó .. ... fue
        me .. manda|envía|mandó|envió ^
    """,
    "introduced_named": """
        me|nos .. ha|han .. asegurado|dicho|comentado|recomendado|sugerido|aconsejado|pasado|dado|hablado|indicado|contado|animado|insistido|pedido|prometido|jurado|soplado|mandado|enviado|derivado|remitido|facilitado|confirmado|garantizado
        me|nos asegura|dice|comenta|recomienda|sugiere|aconseja|habla|indica|cuenta|anima|insiste|pide|promete|jura|manda|envía|deriva|remite|garantiza|aseguró|dijo|comentó|recomendó|sugirió|aconsejó|habló|indicó|contó|animó|insistió|pidió|pasó|dio|mandó|envió|sopló|derivó|remitió|facilitó|confirmó|garantizó
        asegura|dice|cree|piensa|jura|opina|insiste|sostiene|garantiza|aseguró|dijo|pensó|creyó|opinó .. en? que .. ... tú|usted|eres|es|te|le|contigo|deberíamos|debíamos|debería|tenía|tengo|sabes|sabe|nadie
        habla|habló .. ... ti|usted|maravillas
        te|le recomienda|recomendó|mencionó|nombró
    """,
}
