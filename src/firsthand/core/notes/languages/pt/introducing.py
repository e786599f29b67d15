"""Portuguese: putting two people together. `<name>` is one of the people concerned."""

# ruff: noqa: E501 - a phrase stands on one line

from firsthand.core.notes.languages.phrases import Speech

GROUPS = {
    "together": """
        feitas|feita .. as|a? apresentações|apresentação
        vos .. ... sentar|juntar|reunir
        estão .. apresentados|apresentadas|conectados
        ligar vos|vocês
        se .. iam|vão|iriam .. dar|entender .. bem
        dar .. se .. bem|ão
        vão .. se .. dar|entender|gostar
        vos|vocês .. juntar|reunir|unir|aproximar
        juntar|reunir vocês
        fazer .. de casamenteir*
        têm|vocês .. muito|tanto .. em|que|para .. comum|falar|conversar|contar
        troquem .. ... números|contactos|contatos|telefones|ideias
        falem|conversem .. um|entre|os|vocês|directamente
        entrem|ponham .. em contacto|contato
        vão|vocês .. se|dar .. ... bem .. um|os
        conheçam .. um
        ponho|pôr|por|coloco|colocar|meto .. vos|vocês|os .. ... em .. contacto|contato
        vou|quero|queria .. ... colocar|pôr .. vocês|vos .. ... contacto|contato
        conecto|conectar|conectando|ligo|ligar .. vocês|vos
        apresentar .. vos|vocês|os .. ... dois|duas|um
        apresentar vocês|vos
        apresento .. vocês
        ficam|estão|ficaram .. apresentad*
        deviam|deveriam|precisam|têm|tem|devem|podiam|haviam .. de|que|mesmo? .. ... falar|conversar|conhecer|conhecerem|encontrar
        vocês .. deviam|deveriam|precisam|têm|devem .. ... conhecer|falar|conversar
        faço|fazer|fazemos .. as|a .. apresentações|apresentação
        faço|fazer .. ... a|de ponte .. entre
        era|é .. tempo|hora|altura .. de .. se .. conhecer*
        ainda .. não .. se .. conhecem
        não .. se .. conhecem
        deixo|deixar .. vos|vocês .. ... conversar|falar|vontade|entenderem|tratar
        conheçam se
        se conheçam
        um ao outro .. apresent*
        resto .. é .. convosco|com vocês
    """,
    "presents": """
        mãos de|do|da <name>
        passo|deixo|envio .. te|lhe|vos .. o|a? .. contacto|contato|número .. ... <name>
        devias|deves|deve|precisas|precisa .. de? .. conhecer|falar .. com|o|a? .. <name>
        te|lhe .. passo|deixo .. ... contato|contacto .. ... <name>
        apresento .. te|lhe|lhes .. <name>
        te|lhe|vos|lhes apresento .. <name>
        apresento .. <name>
        apresentar .. te|lhe|lhes|vos|você? .. ... <name>
        quero|queria|gostava|gostaria|prazer|gosto|honra .. ... te|lhe|vos? .. apresentar
        ponho|coloco|meto|junto|acrescento|adiciono|incluo|copio|trago .. aqui? .. <name>
        colocando|pondo|adicionando|incluindo|copiando .. <name>
        <name> .. ... em|na cópia
        em cópia .. <name>
        cc .. <name>
        este|esta|esse|essa é .. <name>
        <name> este|esta é
        conhece|conheça|conheçam .. <name>
        aqui .. está|tens|vai|fica .. <name>
        ligo|conecto|conectar .. te|lhe|você .. ... com|a|ao .. <name>
        ponho|coloco .. te|lhe .. em .. contacto|contato .. ... <name>
    """,
    "politely": """
        vocês .. se conhecem
        permita|permite|permitam|deixa|deixe|deixem .. me .. ... apresentar
        posso .. apresentar
    """,
    "describes": """
        <name> sabe .. tudo|muito|de
        <name> é .. a|o|uma|um|minha|meu|nossa|nosso|tua|teu|quem|de|exatamente
        <name> .. dirige|gere|trabalha|conhece|procura|escreveu|fundou|ensina|vende|mora|vive|ajuda|constrói|organiza|estudou|contrata|refez|lidera
        <name> está .. a .. contratar|procurar|começar|montar
        <name> ofereceu
    """,
    "hints": """
        de quem .. te|lhe|vos .. falei
        se .. conhecem|conhecerem|conheçam
        deixo .. vos
        um .. do|ao|com .. outro
        apresentações
        saio de cena
        sê|seja|sejam .. simpátic*|gentil
        aqui está .. ele|ela
        mesmo|mesma .. trabalho|ofício|projeto|problema|cidade|rua|área
        é convosco
        agora .. é .. convosco|com
    """,
    "not_together": """
        obrigado|obrigada aos|às|a .. dois|duas|ambos|ti|todos
        apresento|apresentamos .. vos|lhe|te? .. a|o|as|os _ de|do|da|dos
        se .. <name> .. ... pode|quer|te|é|vai
        apresentou|apresentaste|apresentaram|apresentado|apresentada
        apresentou .. me|nos
        me|nos .. apresentou|apresentaste|apresentares|apresentasses
        obrigado|obrigada por|pelo|pela .. ... apresent*|contacto|contato|apresentado
        podias|podes|podia|pode|poderias|podem|consegues .. ... apresentar|buscar|ligar|pôr
        apresentar me|nos
        apresento me|nos
        me apresento
        de|para|vou|deixem me apresentar
        apresento .. o|a|os|as|um|uma|hoje|amanhã .. ... relatório|números|resultados|projeto|contas|proposta
        apresenta .. os|as|o|a
        se .. quiseres|quiser|quiserem|puderes|te
        prazer .. em conhec*
        deixo .. vos|vocês .. as|os|o|a|um|uma .. chaves|chave|documentos|bolo|carro|caixa|pasta
        chegaram|sabem|estão|foram .. ... bem|o que|os dois|vocês
        vocês dois .. sabem
        ficamos|mantemos .. em contacto|contato
        põe|ponha|mete|coloca .. me
        esta|este é .. a|o .. última|último
        é .. a|o .. última|último
        conheço .. <name> .. da|de|do|desde|há
        queres|quer|querem .. que
        jantamos|almoçamos
    """,
}

SPEECH = Speech(GROUPS)
