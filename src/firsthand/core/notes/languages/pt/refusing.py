"""Portuguese: saying no, and talking on after a no."""

# ruff: noqa: E501 - a phrase stands on one line

from firsthand.core.notes.languages.phrases import Speech

GROUPS = {
    "no": """
        decidimos|decidi|preferimos|prefiro|vamos .. continuar|ficar|manter|seguir .. com|o|nos .. ... %seller
        %not .. é .. o|isso .. que .. ... procuramos|procuro|precisamos|preciso|queremos
        %not .. ser .. contactado|contactada|contatado|contatada|contactados
        %not sou .. quem|eu .. decide|decido
        %not .. creio|acho|penso .. que .. ... enquadre|encaixe|sirva|interesse|precisemos|seja|adeque
        contente|contentes|satisfeito|satisfeita|satisfeitos .. com .. o|a|nosso|nossa|como
        %not muito|mas? %thanks
        %thanks .. mas .. %not
        %thanks mas dispenso
        %not .. me|nos .. interessa|interessam|interessado|interessada|interessaria
        %not .. estou|estamos .. %interested
        %not .. tenho|temos|há|vejo|vemos|existe|tem .. ... interesse|necessidade|orçamento|verba|capacidade|espaço|procura|planos
        nenhum|sem|zero interesse|orçamento|verba
        sem .. orçamento|verba
        %not é .. para .. mim|nós|a|gente
        nada .. para .. mim|nós
        %not .. é .. a|o|minha|meu|nossa|nosso .. praia|área|tema|campo|negócio|foco
        %not .. preciso|precisamos|necessito|necessitamos
        %not .. nos|me .. faz|fazem falta
        %not .. estou|estamos .. à|a|em .. procura|buscar|procurar|contratar|comprar|busca|mercado
        %not .. estou|estamos .. procurando|buscando|contratando|comprando|aberto|aberta|abertos|abertas|disponível|disponíveis|disposto|disposta|dispostos|dispostas|mercado
        %not .. procuro|procuramos|quero|queremos|desejo|desejamos|compro|compramos|invisto|aceito|aceitamos|pretendo|pretendemos|busco|contrato
        %not .. se? .. enquadra|encaixa|adequa|aplica|justifica|interessa|serve|convém|combina
        %not .. é .. uma|nossa|a|minha? .. prioridade
        %not é .. o|um .. bom? .. momento
        dispenso|dispensamos|declino|declinamos|recuso|recusamos
        vou|vamos|prefiro|preferimos|terei|teremos .. de|que? .. passar|declinar|recusar
        eu passo
        tenho|temos|devo|devemos|preciso|sou|somos|lamento .. ... recusar|declinar
        tenho|temos .. de|que .. dizer .. ... %not
        prefiro %not|nao
        é um %not
        já .. tenho|temos|trabalho|trabalhamos|usamos|utilizamos|contamos|dispomos .. ... %seller
        satisfeito|satisfeita|satisfeitos|satisfeitas|contento|contenta|contentos|contentas|bem|servido|servida|servidos|servidas|coberto|cobertos .. com .. ... %seller
        estou|estamos .. muito? .. bem .. onde|assim|como|servido|servida|servidos|servidas
        bem onde .. estou
        decidimos|decidi|optámos|optamos|optei|resolvemos .. por? .. %not
        %not .. avançar|prosseguir|seguir .. adiante|com|em?
        %not .. vamos|iremos|vou|irei|queremos .. ... avançar|prosseguir|seguir|contratar|comprar|adquirir
        %not .. sou|somos .. a|o|eu|quem .. ... %right
        %not .. sou eu
        %not .. decido .. eu|isso|sobre
        %not .. depende .. de mim
        pessoa errada
        tratamos|fazemos|gerimos|resolvemos|cuidamos .. ... internamente|interno|casa|nós
        só|apenas|somente .. aceito|adiciono|conecto|ligo .. ... conheço|pessoas|conhecido|conhecida|conhecidos|conhecidas
        %not .. aceito .. ... desconhecido|desconhecida|desconhecidos|desconhecidas|pessoas|quem
        %not .. o|a|te|lhe .. conheço
        %not .. é|seria .. relevante|necessário|viável|interessante
        obrigado|obrigada .. na|da|pela? .. mesma|lembrança
        obrigado|obrigada .. de qualquer
    """,
    "soft": """
        resposta .. ... não|nao|mesma|negativa
        continuo|continuamos|estou|mantenho .. comprometid*|fiel .. com|à|a
        continua .. a .. ser .. não|nao
        demasiado|muito .. ocupada|ocupado|caro|pequenos .. para
        %not .. ... ajudar|aceitar|atender .. ... em|nisto|nisso|a
        %not .. é .. possível
        optámos|optamos|escolhemos|ficámos .. ... outra|outro|por
        vaga|lugar|posição .. está|foi|já .. ... preenchida|preenchido|fechada
        ultrapassa|excede|fora .. ... orçamento|possibilidades|âmbito
        licença .. ... trabalho|maternidade|parental|não
        %not .. volte .. a .. insistir
        deixar .. assim|por aqui
        ficamos .. por aqui
        ocupa|encarrega|trata .. ... departamento|equipa|equipe|nosso
        já .. se .. ocupa|encarrega
        sem .. chance|hipótese|mim|nós
        nem .. pensar
        %not .. conte|contem .. comigo|connosco
        %not .. vejo|vemos .. ... valor|utilidade|sentido|benefício
        %not .. faz .. sentido
        %not .. vamos|vou .. ... continuar|seguir
        desconheço
        %not|nenhum|nenhuma|nunca|sem|nada|nem|tampouco|jamais .. ... %field
        %not .. trabalho|trabalhamos|lidamos|colaboramos .. ... %others
        %not .. trabalho|trabalhamos .. em|na|no|com|já
        %not .. me|nos .. serve|servem
        %not .. vamos|vou|iremos|irei .. ... participar|avançar|contratar|comprar|aceitar|precisar|seguir|responder|investir
        assinámos|assinamos|escolhemos|contratámos|fechámos|fechamos|assinei .. ... com|outra|outro|já
        acabámos|acabamos|acabei .. de .. assinar|contratar|escolher|renovar|fechar
        já .. assinámos|assinamos|escolhemos|contratámos|contratamos|decidimos|fechamos
        procure|tente|veja .. noutro|outro|outra
        reformado|reformada|aposentado|aposentada|reforma
        enganou|enganado|engano|erro .. ... na|se|pessoa|de
        enganou se
        pessoa|número errada|errado
        já .. lhe|te|vos? .. pedi|disse|pedimos .. ... vezes|não|mais|para
        duas|várias|três vezes
        %not tenho|temos .. vontade|tempo|intenção|autoridade|poder|disponibilidade
        receio|lamento|temo|infelizmente .. ... %not .. ... aceitar|poder|posso|podemos|interessa|participar
        %not .. posso|podemos|poderei|poder .. ... aceitar|atender|ajudar|participar|comprometer
        apague|apagar|elimine|remova|retire|exclua .. os|o|me|meus
        %not .. estou|tô|tou .. afim|nessa
        melhor %not
        fica para .. outra
    """,
    "neg": """
        %not .. me|nos|sou|somos|estou|estamos|tenho|temos|procuro|quero|queremos|preciso|precisamos|faço|fazemos|uso|usamos|vejo|posso|podemos|desejo
        %not é|são .. para|de|minha|meu|nosso|nossa|o|a
        nada .. me|nos
        bem assim
        %not .. inclua|incluas|conte
    """,
    "kind": """
        %thanks
        amável|gentil|simpático
        boa|muita|muito .. sorte|sucesso
        felicidades|sucesso
        cumprimentos|abraço|atenciosamente
        desejo .. lhe|te
    """,
    "everyday": """
        sei|sabia|vi|encontro|encontrei|ouço|ouvi|entendo|entendi|percebi|lembro|lembrava|dormi|cansada|cansado|fome|pronta|pronto|ainda|casa|esqueci|esqueças|ir|vou|venho|chego|cheguei|creio|acho|certeza|recebi|doente|claro|dizer|notícias|esperava|pude|fui|estive|foi|era|estava|tinha|queria|culpa
    """,
    "no_first": """
        deixa|deixe estar|lá
        não|nao|n
        nops|nah
        agora|hoje|atualmente .. %not
        de|por|no .. momento|agora|enquanto .. %not
        neste momento .. %not
        por ora|enquanto .. %not
        infelizmente|lamentavelmente .. %not
        melhor %not
        dispenso
        de|sem forma|modo nenhum|algum
        nem pensar
    """,
    "shut": """
        %not .. me|nos .. inclua|incluam|incluas|adicione
        %not .. me|nos .. %write .. mais|novamente|outra|por
        %not .. me|nos %write
        pare|parem|pára|para|deixe|deixem|deixa|parar .. de .. me|nos? .. %writing
        %not .. volte|voltes|voltem .. a .. ... %writing
        %not .. %writing .. mais
        %not .. quero|queremos|desejo|pretendo .. ... receber|mensagens|publicidade|emails|ser|mais
        %not .. mais .. mensagens|emails|publicidade|spam|contactos|contatos
        %not .. insista|insistas|insistam
        remova|remover|removam|remove|retire|retirar|retirem|retira|tire|tirar|tirem|tira|apague|apaguem|apagar|apaga|exclua|excluam|excluir|exclui|elimine|elimina|eliminar|eliminem|delete|deletar|deletem me|meu|meus|minha|os|nos
        remova|remove|retire|retira|tire|tira|apague|apaga|exclua .. me|meu|meus|minha|os meus|nos
        me|quero .. remova|remover|removam|remove|retire|retirar|retirem|retira|tire|tirar|tirem|tira|apague|apaguem|apagar|apaga|exclua|excluam|excluir|exclui|descadastrar|descadastre|descadastrem .. ... lista|base|cadastro|mailing
        ser .. removido|removida|removidos|removidas|retirado|retirada|retirados|retiradas|excluído|excluída
        cancelar .. a|minha|inscrição .. ... subscrição|inscrição|assinatura
        descadastrar|descadastre|descadastrem .. me|meu|por
        descadastrar|descadastre
        deixa|deixe|deixem .. me|nos .. em? .. paz|sossego
        me deixa|deixe .. em paz
        chega .. de
        basta .. de
        spam
        denunciar|denunciado|denuncio|bloquear|bloqueado|bloqueio|bloquearei|reportar|reportado|reportei .. isto|isso|como|esta|você|seu
    """,
    "not_no": """
        %not .. faz|tem|há mal|problema|pressa
        %not .. se|te .. preocup*
        ainda %not
        sem .. problema|problemas|stress|pressa|falta|dúvida|novidades|comentários
        %not .. faço|tenho|tens ideia|comentários|novidades|pressa|notícias|a
        %not .. só|sei|sabia|acredito|posso|pude|vou ao|vou à|consigo|esqueç*|esquece|foi|era|cheguei|recebi|estava|estive
        %not .. está|estava|estão|estavam .. %interested
        se|que|porque|quando .. %not .. te|lhe|vos|estiver|quiser*
        já %not
        %not precisas|precisa .. de|trazer|vir
        %not precis* .. de .. trazer|vir|te|se|agradecer|responder
        %not .. me .. %write|ligues|ligue .. antes|até|às|na|no
        disse|disseste|dizer|disseram|dito .. que? %not
        passo .. ... aí|ai|na|no|por|à|a|amanhã|segunda|terça|quarta|quinta|sexta|te
        deixa|deixe .. me? .. ver|pensar|confirmar|saber|perguntar
        %not .. quero|queria .. perder|incomodar
        caixa .. de spam
    """,
    "whence": """
        onde|como .. arranjou|conseguiu|obteve|achou|tem|encontrou .. ... meu|email|contacto|contato|número
        quem é|és você|tu|o
        por que|porque me .. escrev*|contact*
    """,
    "talks": """
        %thanks .. pela|pelo|pelas|pelos|por .. ajuda|conselho|explicação|prenda|presente|livro|apoio|fotos|flores|cartão|paciência|slides|jantar|explicares|explicar|ajudares|ajudar|avisares|avisar|esperares|vires
        febre|doente|gripe
        não te rales|preocupes
        a minha melhor
        casa|apartamento|jardim
        chefe|cantina
        quilos
        vires|vir .. de
        lasanha|bolo|sobremesa
        manda|envia|dá|passa|traz|mostra|empresta .. me|nos
        me .. manda|envia|passa|traz
        tinhas|tens|tinha razão
        hospital|médico
        conduzir|dirigindo
        troquei .. com
        escala|turno
        digo .. que? .. não
        devíamos
        até|em|só .. janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro
        chaves|chave
        corrigi
        brind*
        que tal
        e tu|você|vocês|contigo
        como .. vais|vai|estás|está|vão|correu|anda|tens
        melhor .. o|na|outro|outra|noutro .. dia|segunda|terça|quarta|quinta|sexta|semana|altura
        podemos|poderíamos|podíamos
        para a semana
        próxima semana|vez
        e na próxima
        próximo mês
        semana que vem
        mas .. podemos|sim|falamos|gostava|gostaria|talvez|adoraria|liga*|almoçamos|com gosto
        teria|terei|tenho .. gosto .. em
        falamos|vemo|encontramo|jantamos|almoçamos
        outro|outra|noutro|noutra .. dia|momento|altura|data
        remarcar|adiar
        quando .. podes|pode|vens|te|voltar|nos
        mais tarde
        talvez .. mais|em|no|na|possamos|outro
        parabéns
        fico .. feliz|contente|tão
        avisa|avise|conta|diz .. me
        ligo|mando|envio|digo|escrevo|reencaminho|encaminho|aviso .. ... te|lhe|vos|amanhã|para|logo|hoje
        te|lhe|vos ligo|mando|envio|digo|aviso
        eu .. reencaminho|encaminho|ligo|mando|passo
        manda|mandam .. cumprimentos|beijos|abraços|beijinhos
        beijos|beijinhos|bjs|bjos
        ponho .. vos
        almoço|jantar|café|cafés|cerveja|cervejas|copo|bolo|brindamos|churrasco
        amanhã|ontem|hoje .. à? noite
        amanhã|ontem
        haha*|kkk*|rsrs*|hehe*
        filhos|filha|filho|casamento|aniversário|férias|mãe|pai|bebé|bebê|miúda|miúdo|crianças
        meu|minha .. colega|amigo|amiga|irmã|irmão|chefe .. ... anda|procura|poderia|seria|é|tem|está
        podes|sabes|tens|queres|conheces|lembras
        volte|contacte|escreva|ligue .. ... em|daqui|mais tarde
        o que aconteceu|achas
    """,
    "signs_off": """
        cumprimentos|atenciosamente|abraço|abraços|abs|cordialmente|att|cumps
    """,
}

CLASSES = {
    "field": "chamadas comerciais vagas pensamos insistir insista continuar podcast webinar demo entrevistas parcerias desconhecidos vendedores valor sentido atendo atender interesse interessa interessam interessado interessada preciso precisamos necessidade útil utilidade relevante pertinente comprar compro investir mudar mudança emprego consultoras consultora externas externos agências agência intermediários inquéritos inquérito pesquisas pesquisa aceitar participar participamos oferta proposta intenção previsto planos orçamento prioridade prioritário capacidade responsável decisão permite permitem autoriza corresponde convém enquadra adequado contratar responder recursos vontade afim área ramo setor investimento assinar doar patrocinar",
    "others": "consultoras externas externos agências intermediários terceiros recrutadores comerciais headhunters",
    "not": "não nao n",
    "thanks": "obrigado obrigada obrigados obg obgd obrigadinho obrigadinha agradeço agradecemos agradecido valeu grato grata brigado brigada",
    "interested": "interessado interessada interessados interessadas intressado interesado interesada",
    "write": "escreva escrevas escrevam contacte contactes contactem contate contatem mande mandes mandem envie envies enviem ligue ligues liguem incomode incomodes chateie chateies",
    "writing": "escrever escreverem contactar contatar mandar mandarem enviar enviarem incomodar chatear ligar ligarem insistir mensagens",
    "right": "pessoa indicada indicado certa certo adequada responsável quem que",
    "seller": "fornecedor fornecedores solução soluções ferramenta agência parceiro alguém software sistema contrato atual actual consultora prestador equipa equipe serviço",
}

COURTESY = (
    "nah na bah não nao n obrigado obrigada obg agradeço agradecemos muito muita mas por favor lamento desculpe desculpa peço cumprimentos abraço abs olá oi "
    "bom boa dia tarde noite estimado estimada senhor senhora sr sra caro cara prezado prezada exmo exma de momento agora neste hoje a o os as "
    "sua tua seu teu proposta oferta mensagem interesse sorte felicidades sucesso e tudo bem contacto contato convite lembrança lembrar se na "
    "mesma pela pelo com os melhores atenciosamente valeu em mim no na já dispenso isto isso é um uma ter pensar pensado aí que"
)

SPEECH = Speech(GROUPS, CLASSES, COURTESY)
