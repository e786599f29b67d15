"""Portuguese: courtesy, refusals, introductions, and orders to programs."""

# ruff: noqa: E501 - a phrase stands on one line

GROUPS = {
    "empty": """
        ampliar|expandir|aumentar|crescer|alargar|fortalecer|ampliando|expandindo|construir|aumentando .. a|minha|meu|meus|nossa|o .. ... rede|círculo|contactos|contatos|networking
        fazer|fazes|faça .. parte .. da|de .. ... rede
        adicionar|acrescentar|adicioná|incluir|juntar .. ... rede
        %your .. perfil|trajetória|experiência|percurso|currículo .. ... interessante|interess*|impression*|chamou|inspirador*|é|gostei|atenção
        perfil|trajetória|percurso|experiência .. ... interessante*|impressionante*|inspirador*|incrível
        impressionad* .. com|por
        trocar|partilhar|compartilhar|troca .. de|ideias|experiências|conhecimentos|conhecimento|informações|insights|oportunidades
        mesm* .. área|setor|sector|indústria|ramo|segmento
        contactos|contatos|conexões|interesses|ligações .. em .. comum
        interesses comuns|semelhantes
        futur* .. colaboraç*|parcerias|oportunidades
        manter*|ficar|ficarmos .. em? .. contacto|contato|conectad*
        conectar|conectarmos|vamos .. conectar|contigo|com|nos|conectar?
        aceit* .. meu|o|a|minha .. ... convite|pedido|solicitação
        obrigad* por .. conectar|aceitar
        profissionais .. como .. você|tu|da|do
        aprender .. com .. você|ti|si|os
        gostaria|gostava .. de .. me? .. conectar|ligar|adicionar
        possíveis .. parcerias|sinergias|colaborações
        crescer .. juntos|profissionalmente
    """,
    "programs": """
        ignor*|esquec*|descart* .. todas|as|suas|tuas|qualquer .. ... instruções|regras|ordens|diretrizes
        nota|mensagem|instrução|atenção|instruções .. para|ao|à|a .. ... ia|assistente*|inteligência|sistema|bots|robôs|agentes|modelo
        você é|és|tu .. um|uma .. ia|assistente|modelo|bot|inteligência
        como .. ia|inteligência
        classifi*|marqu*|marca*|consider*|avali* .. est*|a|me|este .. ... como
        aceit*|aprov* .. est*|automaticamente|todos|todas|o|a .. ... convite|convites|solicitação|pedido|automaticamente ... sem|automaticamente|imediat*|todos
        mensagem .. do sistema
        sistema|assistente ignora|ignore|aceite|aceita|marca|considera
        ignora|ignore|esquece .. o|as|todas|tuas|suas .. limite|regras|instruções|normas
    """,
    "refuses": """
        não .. obrigad*|muito|estou|estamos|tenho|temos|quero|queremos|preciso|me|nos|tem|é
        não
        sem interesse
        par*|deix* .. de .. me? .. escrev*|contact*|mand*|enviar*|incomod*|contat*
        pare|parem|pára
        por favor .. não|par*|remov*|retir*|deix*
        remov*|retir*|tir*|apag* .. me|meu
        deixa|deixe .. me
        cancel*|descadastr*
        dispenso|recuso|passo
        obrigad* mas
    """,
    "refuses_plain": "não obrigado obrigada muito mas por favor estou estamos interessado interessada interessados tenho temos interesse me nos interessa pare parem deixe "
    "de escrever contactar contatar mandar mensagens mensagem enviar mais lista remova retire tire sua tua seu teu a o as os da do proposta oferta cumprimentos "
    "abraço olá bom boa dia tarde quero queremos preciso precisamos no neste momento agora nada isso isto já que e para mim é lamento sorte "
    "incomodar remover retirar contacto contato minha meu em dispenso nenhum nenhuma deixa paz sem serviços",
    "talks_on": """
        que tal
        melhor .. o|na|outro|outra|noutro
        podemos|poderíamos|podíamos
        e .. na|no .. segunda|terça|quarta|quinta|sexta
        pode|podes|posso .. ser|na|no|outro|quinta|sexta|segunda|terça|quarta
        próxima semana
        mas .. com|podemos|sim|falamos|gostava|gostaria|talvez|adoraria|liga*|na|vamos|quinta
        falamos|vemo
        outro|outra .. dia|momento|altura|data
        remarcar|adiar
        quando|onde|como .. é|está|estás|vais|vai|podemos|te
        mais tarde
        talvez
        parabéns
        fico .. feliz|contente
        avisa*|diz .. me
        liga*
    """,
    "introduces": """
        apresento .. vos|te|lhe|lhes|o|a|^
        apresentar .. vos|te|lhe|lhes|vocês|a|o|você
        vos|lhe|te .. apresento|apresentar|conecto
        quero|queria|gostaria .. de? .. apresentar|conectar|pôr|colocar
        pôr|colocar|coloco|ponho|por .. vos|em|vocês .. ... contacto|contato
        em contacto|contato .. com|um
        conectar|conecto|conectando .. vocês|vos|você
        vocês dois|duas|deviam|deveriam
        deviam|deveriam .. ... conhecer|falar|conversar
        em cópia
        fazer .. a|as .. apresentação|apresentações
        deixo .. vos|vocês
        conheça|conhece .. o|a? .. ^
        este|esta é .. o|a? ^
        conheçam
    """,
}
