"""Portuguese: how people say who sent them, before or after that name, or beside a full name."""

# ruff: noqa: E501 - a phrase stands on one line

GROUPS = {
    "introduced_after": """
        me .. recomendou|sugeriu|aconselhou|falou|disse|deu|passou|indicou|incentivou|comentou|contou|mandou|pediu|apresentou .. ... que|de|o|a|seu|sua|você|falar|contato|contacto|contact*|escrev*|te|entrar
        recomendou|sugeriu|aconselhou|falou|disse|deu|passou|indicou|incentivou|contou|mandou|pediu|encaminhou .. me .. ... que|de|o|a|seu|sua|teu|tua|ti|si|falar|contacto|contact*|escrev*|te|entrar|para
        sugeriu|recomendou|disse|aconselhou .. que .. ... te|lhe|contact*|escrev*|fala*|entrasse|eu|devia
        nos .. apresentou|recomendou|pôs|colocou|conectou
        apresentou nos
        fala .. muito|bem|maravilhas
        acha|pensou|achou .. que .. dev*|nos|te|você
        disseram me
        disseram .. que .. ... tu|você|contigo
        disse|falou|indicou|recomendou|sugeriu|aconselhou|deu .. me .. para|o|de|que|falar|contact*|a|seu
        me .. disse|indicou|recomendou|sugeriu|deu|passou|falou .. para|o|de|que|seu
    """,
    "introduced_by": """
        por|a|seguindo .. a? .. recomendação|sugestão|indicação|conselho|intermédio .. de|da|do
        da|de parte .. de|da|do
        recomendad*|indicad*|apresentad*|encaminhad* .. por|pelo|pela
        venho|escrevo|contacto .. ... recomendação|parte|através|sugestão|indicação|conselho .. de|da|do
        através|por meio .. de|da|do .. ... ^|amigo|amiga|colega|conhecid*
        teu|seu .. nome|contacto|contato|número .. ... por|pelo|pela|através|com|veio
        tenho|recebi|consegui|peguei .. o|teu|seu .. teu|seu? .. contacto|contato|nome .. ... de|pelo|pela|com|por|do|da
        graças .. ao|à|a ^
        amig*|conhecid*|contacto|contato .. em? comum
        venho .. da parte|por|a .. indicação|conselho|da
        da parte de|da|do
        por .. indicação|recomendação|sugestão|conselho de|da|do
        quem .. me .. falou|deu|indicou|recomendou|passou|mandou|disse .. ... foi
        foi .. o|a? .. ^ .. ^? .. quem|que .. me
        mandou|enviou|indicou me .. o|a? ^
    """,
    "introduced_named": """
        me|nos .. garantiu|disse|contou|falou|indicou|recomendou|sugeriu|aconselhou|assegurou|deu|passou|mandou|enviou|encaminhou|pediu|incentivou|comentou|jurou|prometeu|soprou|segredou|garante|diz|conta|indica|recomenda|sugere|aconselha|assegura|manda|jura
        garantiu|disse|contou|falou|indicou|recomendou|sugeriu|aconselhou|assegurou|deu|passou|mandou|enviou|encaminhou|pediu|jurou|prometeu|soprou|segredou|garante|diz|assegura me|nos
        garante|garantiu|diz|disse|acha|achou|jura|jurou|assegura|insiste|insistiu|pensa|pensou|afirma|acredita .. em? que .. ... você|tu|és|é|te|lhe|consigo|contigo|devia|devíamos|deveríamos|tinha|eu|sabe|sabes|ninguém
        fala|falou .. ... si|ti|maravilhas
    """,
}
