"""Portuguese: how people say what connects them."""

# ruff: noqa: E501 - a phrase stands on one line

GROUPS = {
    "met": """
        obrigado|obrigada .. pela|por .. chamada|ligação .. de|da|do|ontem
        falamos|falámos .. ao|por telefone
        conhecemo|conhecemos|cruzámo|cruzamo|encontrámo|vimo|sentámo|falámo|encontramo .. nos .. em|ontem|no|na|há|durante|de|brevemente|num|numa|do|da|desde
        nos .. conhecemos|vimos|cruzámos|cruzamos|encontrámos|encontramos|apresentaram|falámos|falamos|sentámos .. em|ontem|no|na|há|durante|brevemente|num|numa|quando|do|da|pela|semana
        a gente .. se|conversou|trabalhou .. conheceu|viu|encontrou|falou
        te|o|a|lhe conheci|vi .. em|no|na|ontem|num|numa
        conheci .. te|o|a|você .. em|no|na|ontem|num
        gostei|prazer|adorei|bom|ótimo|óptimo|gosto|foi|feliz|legal|alegria .. ... conhecer|conhecê|falar|conversar|conversa|ver|encontrar|vê|ter|conhecer|rever|papo|ouvir .. ... te|lo|la|contigo|consigo|você|ontem|em|no|na|nossa|conhecido|com
        falámos|falamos|conversámos|conversamos|partilhámos|compartilhamos|almoçámos|almoçamos|jantámos|jantamos|viajámos|viajamos|trocámos|trocamos|discutimos|dançámos|coincidimos|dividimos .. em|ontem|sobre|no|na|durante|brevemente|depois|um|uma|mesa|juntos|num|de|do|ao
        obrigad* .. pela|pelo|por .. ... conversa|café|papo|dicas|ajuda|conselho|almoço|atenção|boleia|carona .. ... ontem|em|no|na|de|do|da|sobre
        nossa|nosso .. ... conversa|encontro|café|almoço|jantar|reunião|papo|chamada|discussão .. em|ontem|sobre|no|na|durante|de|do|da
        estive|estava|estivemos|estávamos .. ... na|no|em|sentad* .. ... sua|tua|juntos|mesa|ao|workshop|lado|mesmo|mesma|palestra|aula
        estivemos .. juntos|juntas|no|na
        sentad* .. ao|atrás|na|perto
        sou o|a|aquele|aquela|quem .. ... que|da|do|com
        sou eu|^ ^? o|a|aquele|aquela|quem .. ... que|da|do|com
        lembra* .. se|te|de|mim
        não sei .. se .. se? .. lembra*|te|recorda*
        recorda* .. se|te|de
        me .. ajudou|explicou|deu|ensinou|atendeu|ajudaste|explicaste|emprestou|entrevistou|recomendou
        ajudaste|explicaste|deste|ensinaste|emprestaste|entrevistaste|falaste .. me
        depois|após .. da|do|de .. nossa|nosso|nos
        mesm* .. mesa|comboio|trem|voo|clube|coro|coral|painel|equipa|grupo
        conhecemo nos
        já nos|se .. conhecemos|cruzámos|vimos|conhecemo
        do|da stand|workshop|coro|clube|mesa|comboio
        passei|passou|passaste .. pelo .. teu|seu|nosso|vosso|meu stand|estande
        reencontrar
        conhecemo|conhecemos|encontramo|encontrámo|cruzámo|sentámo|vimo|falámo nos
        nos .. conhecemos|encontramos|vimos|cruzamos|sentamos|falamos
        partilhámos|partilhamos|dividimos .. mesa|táxi|comboio|a|um|uma
        falámos|conversámos|conversamos|estivemos|jantámos|rimos .. em|no|na|sobre|sentados|durante|ontem|juntos|ao|os|muito
        foi .. um? .. prazer|gosto|bom|ótimo .. conhecê*|conhecer|conversar|falar|encontrá*|encontrar
        lembra|lembras|recorda .. se|te .. de|da|do
        termo nos .. ... cruzado|conhecido|encontrado|visto|falado
        ter .. te|o|a|si? .. conhecido|encontrado|cruzado
    """,
    "worked": """
        trabalhámos|trabalhamos|colaborámos|colaboramos|partilhámos|dividimos|compartilhamos .. juntos|juntas|em|na|no|gabinete|projeto|projecto|sala|equipa|equipe|escritório|mesma
        trabalhei|trabalhava|colaborei|trabalhado|estagiei .. contigo|consigo|com|para|na|no|sob .. você|ti|si|sua|tua|equipa|equipe|vocês|mesm*
        trabalhei|trabalhar contigo|consigo
        a gente trabalhou
        trabalhando juntos
        fomos|éramos|eramos .. colegas|%mate|da|do|na
        foste|eras|foi|era .. o|a|meu|minha|nosso .. meu|minha|primeir*? .. %mate|mentor
        fui|era .. o|a|teu|tua|seu|sua .. teu|tua|seu|sua? .. %mate
        antig*|ex .. %mate
        colega .. da|do|de .. ... trabalho|equipa|equipe|departamento|escritório|^
        colegas .. na|no|em .. ^
        na|no .. mesma|mesmo .. equipa|equipe|departamento|projeto|projecto|escritório|turno|andar
        me .. contratou|treinou|formou
        contrataste|formaste|treinaste me
        nosso|nossa|nossos .. tempo|tempos|época|anos|passagem .. na|no|em|de
        nosso|nossa|nossos .. trabalho|projeto|projecto|colaboração .. juntos|conjunto|conjunta
        no tempo|época .. da|do|em
        na época .. da|do|em
        estive|estava|era|trabalhei|fazia .. ... na|no|da|do .. tua|sua|teu|seu .. equipa|equipe|departamento|gabinete
        trabalhei|trabalhámos|trabalhamos|trabalhava|trabalhávamos .. contigo|consigo|com você|juntos|juntas|na|no|sob
        foste|foi|eras|era .. o|a? .. meu|minha .. chefe|chefa|orientador*|diretor*|colega
        fui|era .. o|a? .. estagiário|estagiária|teu|tua|seu|sua .. na|no|em|colega|estagiári*
        antigo|antiga|ex .. colega|chefe|estagiário|estagiária
        fomos|éramos .. colegas
        estive|trabalhei|estava|fiquei|entrei .. no|na|em ... mesma|mesmo .. altura|tempo|época|sala|ano|anos|equipa|turno
    """,
    "studied": """
        estudámos|estudamos|fizemos|andámos|andamos|estivemos|fomos|frequentámos|cursamos ... universidade|faculdade|escola|mestrado|curso|turma|licenciatura|instituto|doutoramento|liceu|colégio|erasmus|uni|graduação|mba|secundário
        estudámos|estudamos
        mesm* .. universidade|faculdade|escola|mestrado|curso|turma|licenciatura|instituto|ano|orientador*|erasmus|graduação|mba|residência
        coleg* .. de|da|do .. ... turma|universidade|faculdade|curso|mestrado|escola|licenciatura|doutoramento|liceu|graduação|carteira|república
        ex|antig* .. alun*|estudante*
        também|tambem .. estudei|sou|andei|fiz|me .. ... alun*|universidade|faculdade|mestrado|curso|formei|formad*|escola|ex|na|no
        alumni
        fui|era|sou .. ... teu|tua|seu|sua .. alun*|estudante|orientand*
        turma .. de|do|da|#
        deu|deste|dava .. ... aula|aulas
        foste|foi .. meu|minha .. professor*|orientador*
        tuas|suas|tua|sua .. aula|aulas .. de|em|na|no|sobre
        formad* .. na|no|pela|pelo|em
        estudei .. contigo|consigo|com|na|no .. ... contigo|mesm*|também|você
        colega|colegas .. de .. curso|faculdade|turma|universidade|licenciatura|mestrado|liceu|escola|residência
        estudámos|estudamos|andámos .. juntos|na|no|em
    """,
    "knows_work": """
        %heard .. .. %your .. ... %work
        %your .. ... %work .. sobre|em|no|na|de|do|da|me|nos|foi|era|que|ontem|ajudou|acerca|publicad*|para
        a|o|da|do .. %work .. que .. deu|deste|escreveu|escreveste|publicou|publicaste|fez|fizeste|apresentou|apresentaste
        te|o|a|lhe .. ouvi|vi .. ... falar|em|sobre|apresentar|no|na
        ouvi|vi .. te|lo|o|a|você .. ... falar|em|sobre|apresentar|no|na|podcast
        ouvir .. te|lo|você .. falar|em|sobre|no|na
        apresentou|explicou|escreveu|publicou|contou|apresentaste|explicaste|escreveste|publicaste|falaste .. ... sobre|em|no|na|de|que|como|um|uma|o|a
        uso|usamos|utilizo|utilizamos|aplicamos .. o|a|os|as|seu|sua|teu|tua .. %your
        leitor|leitora|ouvinte|assinante|subscritor* .. do|da|de .. %your
        %your .. método|abordagem|exemplo|ideia|explicação|comparação|pergunta|frase|conselho|dica|observação .. sobre|de|em|para|do|da|me|que|no|na
        no|na|do|da %your .. ... %work
        o|a .. seu|sua|teu|tua .. desenho|cenário|projeto|livro|estudo|artigo|palestra|entrevista|tese|trabalho|peça .. para|sobre|com|na|no|em|é|foi|da|do
    """,
    "follows_work": """
        sigo|acompanho|leio|admiro .. o|a|os|as|seu|sua|teu|tua .. ... conteúdo|conteúdos|publicações|trabalho|posts|artigos
        %your .. conteúdo|conteúdos|publicações|posts
    """,
    "interviews": """
        sua|tua candidatura
        entrevista .. para|de .. vaga|emprego|cargo|função
    """,
    "placed": """
        me|nos .. entrevistou|contratou|colocou|conseguiu|arranjou
        vi|li .. a|vossa|sua|tua .. vaga|oferta|anúncio
    """,
    "of_yours": """
        sua|seu|tua|teu|vossa|vosso .. colega|candidata|candidato
        nunca .. trabalhamos|trabalhámos .. juntos|juntas
    """,
    "recruits": """
        procuramos|procuro|estamos|estou|contratamos|precisamos|buscamos|queremos|recrutamos .. ... %role|contratar|contratando|recrutar|recrutando|selecionar|alguém|reforçar
        um|meu|nosso cliente .. procura|busca|precisa
        vaga|vagas|posição|cargo .. de|em|para|como|abert*|na|no
        sou|trabalho|como .. ... recrutador*|recruiter|headhunter|recrutamento|seleção
        recrutador*|recruiter|headhunter
        %your .. perfil|experiência|percurso|trajetória .. ... encaixa*|enquadra*|adequa*|combina|alinha*|poderia|compatível
        nova|novas|interessante*|ótima|excelente .. oportunidade|oportunidades|desafio|desafios|vaga*
        novos desafios
        oportunidade* .. profission*|de .. emprego|trabalho|carreira
        abert* .. a .. nov*|ouvir|propostas|oportunidades
        juntar|integrar .. se|te|a|à|nossa .. ... equipa|equipe|time
        procuro|procuramos|preciso|precisamos|procura .. de? .. um|uma|alguém|quem .. ... diretor*|responsável|engenheir*|lidere|dirija|gestor*|coordenador*|chefe|técnic*|assuma|para
        estamos .. a .. criar|montar|abrir|recrutar|contratar ... preciso|precisamos|procuro|procuramos|alguém|quem
        a|é .. razão|motivo .. desta|da|deste|por|porque mensagem|contacto
    """,
    "job_hunts": """
        procuro|procura|procurando|busco|buscando|busca|à .. de|um|uma|ativa|ativamente|nov*|meu|por .. ... trabalho|emprego|oportunidade*|estágio|vaga|desafios|recolocação|colocação
        em busca
        à procura
        meu .. cv|currículo|curriculum
        alguma .. vaga|oportunidade
        vagas|oportunidades .. disponíveis|em|na
        oportunidade .. de .. emprego|trabalho|estágio
        me candidat*
        recolocação
        recém .. formad*|licenciad*|graduad*
    """,
    "seeks_advice": """
        posso|poderia|podia|queria|gostaria|gostava|adoraria .. de? .. ... perguntar*|pedir*|saber|tirar|pergunta|perguntas|dúvida
        pode|poderia|podias|podes|sabe|sabes|conhece|conheces|recomenda|recomendas|teria|terias|tem|tens .. ... dizer*|explicar*|partilhar|compartilhar|conselho*|contar*|alguma|algum|se|como|ajudar*|orientar*|aconselhar|qual|dica*|indicar|uns
        uma|duas|três|umas|par|breve|algumas .. perguntas|pergunta|dúvida|dúvidas|questão|questões .. sobre|de|acerca|concret*|rápida|do|da|para
        pergunta|perguntas|dúvida|dúvidas|questão .. sobre|acerca|de
        %your .. conselho|opinião|experiência|ajuda|visão|orientação|conselhos|dicas|parecer .. sobre|com|em|acerca|para|na|no|de
        pedir* .. ... conselho|opinião|ajuda|dica*|orientação
        como|por|qual|o .. que? .. fez|fizeste|conseguiu|decidiu|escolheu|escolheste|geriu|resolveu|mudou|começou|chegou|resolve|lida|fazem
        estou .. a|escrevendo|preparando|fazendo|pesquisando .. ... tese|mestrado|artigo|livro|tcc|dissertação|doutoramento|reportagem|doutorado
        me pergunto|perguntava
        mesm* .. caminho|mudança|passo|salto|problema|dúvida|transição|dilema
        como .. é que|conseguiram|fizeram|calibram|fazem|resolveram|faz|fez .. vocês|você|isso|o|a|os
    """,
    "wants_to_meet": """
        café|cerveja|almoço|copo|chope .. ... na|no|quando|em|se|próxima|semana|juntos|contigo|com
        tomar|beber|convidar*|pagar .. um|para .. um? .. café|cerveja|copo|chá
        estarei|vou|viajo|irei|passo|estou .. ... em|a|por|no|na|ao .. ^
        estarei|vou|irei .. ... próxim*|amanhã|segunda|terça|quarta|quinta|sexta|semana
        vais|vai|estará|estarás .. ... a|em|no|na|ao|à|estar
        nos .. encontrar|ver|vemos|encontramos .. em|no|na|lá
        encontrar|ver .. nos .. em|no|na|lá
        continuar|retomar .. ... conversa|papo
        tens|tem|teria .. ... tempo|disponib*|uns|meia .. para|na|no|esta|minutos
        trocar .. ideias|impressões .. ... sobre
        convidar .. te|lo|la|você .. para|a
        organizamos|organizo|organizando ... orador*|convid*|participar|palestra|falar
    """,
    "found": """
        encontrei|descobri|vi|li|cheguei|dei|achei|encontrado .. ... te|seu|sua|teu|tua|você|que|si .. ... comentário|nome|resposta|pergunta|através|no|na|em|por|também|é|trabalh*|quando|mensagem
        vi|vejo|reparei|li|notei|percebi|soube .. que .. ... também|estivemos|esteve|trabalh*|é|és|viv*|estud*|particip*|somos|fez|mudou|ambos|partilhamos|foste|passou|mora*
        %your .. nome .. ... em|no|na|aparece|apareceu|surgiu|lista
        %your .. comentário|resposta|pergunta|mensagem|foto|citação .. ... em|sobre|no|na|ao|à|me|do
        somos|estamos|vivemos|moramos|fazemos|partilhamos .. ambos|os|parte|da|do|na|no .. ... mesm*|dois|grupo|associação|bairro|cidade|comunidade|aldeia
        ambos .. somos|vivemos|estamos|moramos|fazemos
        mesm* .. associação|grupo|clube|cidade|terra|bairro|comunidade|rua|fórum|slack|aldeia
        procurava|procuro|buscava .. ... pessoas|alguém|quem
        programa|lista .. do|da|de
        citad*|mencionad* .. em|no|na|por
    """,
    "why": """
        %your .. mudança|passagem|projeto|projecto|trabalho|experiência|equipa|equipe|investigação|pesquisa|transição|percurso|trajetória .. de|do|da|em|no|na|para|com|sobre|como
        porque|já .. que? .. você|tu|o|a|vi|os|nós|ambos|também
        eu|nós|também .. também|estou|estamos
        estamos .. a|migrando|começando|construindo|abrindo|preparando|testando|tentando|montando
        mesm* .. problema|tema|desafio|questão|área
        tal|assim|como .. como? .. tu|você|vocês|si
    """,
    "about_you": """
        me .. ajudou|deu|disse|corrigiu|salvou|escreveu|emprestou|ensinou|respondeu
        ajudaste|deste|disseste|corrigiste|salvaste|escreveste|emprestaste|ensinaste|respondeste
        obrigad* .. por|pela|pelo ... ontem|aquele|dia|quando|vez|passad*|ter
        contigo|consigo|com você
        mesm* .. ... que tu|você|si
        foste|eras|fizeste|estiveste|tinhas
        se vieres|passares
        és|eras|foste tu
    """,
    "insider": """
        estagiário|estagiária|antigo|antiga|colega|armazém|receção|contabilidade|balcão|gerente
        estive|trabalhei|trabalhava|fazia|era|fui .. no|na|em|eu|o|a
        na altura|quando .. em|tu|você|eu
        na|no mesma|mesmo altura|tempo|época|sala|turno|andar
    """,
    "campus": """
        turma|curso|exame|faculdade|residência|cantina|professor|erasmus|apontamentos|praxe|licenciatura
    """,
}
