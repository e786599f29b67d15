"""Portuguese: how people sell."""

# ruff: noqa: E501 - a phrase stands on one line

GROUPS = {
    "sells": """
        ajudamos|ajudo|ajuda|assessoramos|apoiamos|acompanhamos|auxiliamos|capacitamos .. .. %firms|você|vocês|si
        ajudamos|ajudo|ajudar*|ajuda|permite .. a|o|os|as|te|lhe|você .. ... aumentar|reduzir|conseguir|vender|gerar|economizar|poupar|crescer|melhorar|captar|escalar|automatizar|otimizar|alcançar
        oferecemos|ofereço|vendemos|vendo|fornecemos|desenvolvemos|fabricamos|distribuímos|criamos|prestamos|automatizamos|disponibilizamos ... solução|soluções|serviços|serviço|software|produtos|sites|desenvolvedores|formação|cursos|apps|aplicações|ferramenta|plataforma|consultoria|treinamento|seguros|aplicativos|sistema|programas|marketing
        trabalhamos com .. %firms ... para|que|ajud*
        somos .. uma|um ... agência|fornecedor|fornecedores|fabricantes|consultoria|empresa .. de|especializad*|líder
        especializad* em .. ... desenvolvimento|marketing|vendas|software|serviços|soluções
        %firms como .. sua|tua|vossa|a|você
        demo|demonstração
        teste|auditoria|consulta|consultoria|sessão|diagnóstico|orçamento|webinar|masterclass|amostra|acesso|mês|guia|aula|análise|simulação|workshop|curso .. grátis|gratuit*|sem
        grátis|gratuit* .. e? sem compromisso
        sem .. qualquer|nenhum? compromisso
        agend*|reserv*|marc* .. já|a|sua|uma|tua|aqui|o|seu|teu .. chamada|call|demo|vaga|sessão|reunião|lugar|horário|conversa ... <link>|aqui|gratuit*|minutos|mostrar|demo|connosco|nossa|com
        <percent> .. de? .. desconto|menos|off|economia|mais|mais
        desconto|descontos|oferta|promoção .. <percent>|especial|exclusiv*|limitad*|código|lançamento
        código|cupão|cupom .. promocional|desconto|de
        aument*|increment*|dispar*|dupli*|multipli*|melhor*|otimiz*|impulsion*|alavanc* .. as|o|os|a|suas|seu|sua|tuas|teu .. vendas|receita|clientes|faturação|faturamento|tráfego|leads|produtividade|negócio|visibilidade|conversões|resultados|lucros|receitas
        reduz*|poup*|econom*|baix*|cort* .. os|seus|custos|até|em|nos|o|a|na|de|teus|tempo .. custos|despesas|fatura|conta|tempo|dinheiro|impostos|<percent>|energia
        ger*|consegu*|atra*|capt* .. mais|novos|de|os .. leads|clientes|reuniões|vendas|pacientes
        leads|clientes|reuniões .. qualificad*
        captação|geração|angariação .. de .. clientes|leads
        nosso|nossa|nossos|nossas|minha|meu .. nov*? .. solução|soluções|software|plataforma|ferramenta|produto|produtos|serviço|serviços|agência|programa|curso|oferta|catálogo|app|mentoria|masterclass|sistema|aplicação
        quem .. é|trata|cuida|decide|gere .. ... responsável|trata|decide|da|do|na|no
        pessoa .. certa|indicada|responsável
        apresentar*|mostrar* .. lhe|a|os|o|como|nosso*|nossa* .. ... serviços|solução|soluções|produto|produtos|plataforma|empresa|software|ferramenta|podemos|funciona
        precis*|procur* .. ... desenvolvedores|site|leads|financiamento|logo|seo|fornecedor
        terceiriz*|outsourcing|subcontrat*|offshore|nearshore ... equip*|desenvolv*|serviços|custos|talento
        criação|desenvolvimento|design .. de? .. sites|site|web|apps
        seo|google ... posicionamento|página|agência|auditoria|serviços|tráfego|ranking
        últimas|poucas|restam .. vagas|lugares|horas|unidades
        vagas|lugares .. limitad*
        a .. partir .. de <money>
        por|só|apenas .. apenas? <money>
        <money> .. por|ao|mês|cada .. mês|hora|utilizador|usuário|ano
        investidores|investidor|investidora ... ronda|rodada|deck|procur*|busc*|startup
        oportunidade .. de .. negócio|investimento|renda
        inscrev*|regist*|particip* .. se|te|já|aqui|grat* .. ... webinar|curso|masterclass|workshop|newsletter|comunidade|<link>|gratuit*
        consultor* .. financeir*|de .. investimentos|seguros
        seguros|seguro|crédito|hipoteca|previdência|imobiliári*|reforma|painéis|consórcio ... poup*|grátis|consult*|rent*|oferta|simul*|invest*
        nossos clientes
        minutos .. para .. mostrar|apresentar|lhe|te|explicar|ver
        melhores preços
        preço|preços .. competitiv*|especia*|imbatív*|de
        visite|visita|conheça|confira|conhece .. o|a|nosso|nossa|meu|minha .. ... site|página|loja|curso|solução|plataforma|produto*|serviço*|mentoria|ferramenta
        está|estás|estão .. satisfeit*|cansad*|content* .. com|de .. ... fornecedor|seu|sua|teu|sistema|atual
        oferta|promoção .. de|para .. lançamento|verão|natal|empresas|si|você|equipas
        nosso|nossa|nossos|nossas .. nov*? .. app|aplicação|ferramenta|solução|software|gestor|programa|método|serviço|produto|consultora|consultoria|equipa|sistema ... permite|ajuda|reduz|faz|poupa|automatiza|simplifica|grátis|gratuit*|<percent>|até|trata
        primeiro|primeiros mês|meses .. grátis|gratuito*
        mês grátis
        criei|desenvolvi|lancei|montei|construí .. um|uma|o|a .. ... ferramenta|programa|método|curso|sistema|app|software|agência|plataforma
        criámos|criamos|desenvolvemos|lançámos|lançamos .. um|uma|o|a .. ... ferramenta|programa|método|curso|sistema|app|software|plataforma|serviço|solução
        envio|enviar*|mando|mandar .. lhe|te|a|o|uma|mais .. ... informação|informações|catálogo|orçamento|proposta|apresentação|brochura|vídeo|deck|exemplos|tabela
        não .. venho|quero|pretendo|estou|vou .. a? .. ... vender|venda
        nada .. para vender
        vender .. nada
        como .. nosso*|nossa*|outras|ajud* .. ... poup*|econom*|reduz*|aument*|automat*|ger*
        em|no piloto automático
        clube|círculo|mastermind|masterclass .. privad*|exclusiv*|pag*|premium|fechad*
        últimas|restam|só|apenas|poucas .. restam? # .. vagas|lugares|dias|unidades
        limpeza|catering|gráfica|tradução|traduções|transporte|segurança|telecomunicações|energia|escritório ... oferta|orçamento|serviço*|contrato*|tarifa*|oferec*
        comissão|comissões|afiliad* ... <percent>|ganh*|programa|receb*
        patrocin* ... pacote*|evento|visibilidade|oportunidade*|noss*
        publicidade|anunci* ... revista|site|noss*|tabela
        código ^
        mais barat*
        melhor preço
        ronda|rodada de .. financiamento|investimento
        crédito .. ... gratuit*|habitação|consult*|intermedi*
        de graça
        experimentar .. de|grátis|durante|gratuit*
        quer|queres experimentar|testar|conhecer|saber
        pacote .. especial|promocional|completo|de
        nosso|nossa .. startup|chatbot|app|robô
        representamos|vendo|vendemos .. uma|um|os|as
        enviar .. ... catálogo
        compre|comprar já|agora|aqui
        vender .. o|a .. seu|sua|teu|tua .. casa|empresa|imóvel|apartamento
    """,
    "sells_half": """
        <link>
        calendly
        ajudamos|oferecemos|vendemos|desenvolvemos|prestamos
        nossa agência|plataforma|empresa|solução|ferramenta
        seu|teu|vosso negócio
        <percent>
        breve|curta|rápida|rápido chamada|reunião|call|conversa|bate
        parceria .. comercial|estratégica
        subscrev*
        suas|vossas|tuas necessidades
        nosso|nossa|nossos|nossas|minha|meu .. nov*? .. ferramenta|solução|software|aplicação|app|oferta|gama|método|programa|serviço|serviços|plataforma|curso|produto|produtos|consultora|consultoria|estúdio|agência|empresa
        interessa lhe|te
        grátis|gratuit*
        até .. sexta|domingo|sábado
        mais informações
        quando podemos .. reunir|falar
        sou .. ... coach|consultor|consultora|corretor|corretora|agente|comercial|fotógrafo|vendedor|vendedora|mediador
        quer conhecer
        posso .. enviar|mandar|mostrar|apresentar
        só paga .. no|se|quando
        tratamos de tudo
        renda extra
    """,
    "sells_hint": """
        leads
        vendas
        custos
        crescimento
        roi
        saas
        ia
        automati*
        solução|soluções
        software
        agência
        coaching|mentoria
        webinar
        <money>
        produtividade
        marketing
        grátis|gratuit*
        clientes
        serviços
        site
        digitali*
        preço*
        oferta
        investimento
        produtos
        parceria|parcerias
        escalar
        faturação|faturamento
        15|20|10|30 minutos|min
        não é .. spam|venda|publicidade
        orçamento|fornecedor|fornecedores|concorrência|fatura|faturas|oferta|ofertas|fabricante|fábrica|distribuidor|grossista|atacado|catálogo|brochura|folheto|corretor|corretora|mediador|seguro|seguros|imóvel|imobiliária|apartamento|arrendamento|rentabilidade|investimento|investir|investidores|financiamento|subscrição|assinatura|newsletter|curso|cursos|formação|coaching|coach|mentoria|mastermind|vagas|pacote|pacotes|patrocínio|stand|certificado|garantido|garantia|entrega|encomenda|desconto|grátis|gratuito|gratuita|gratuitamente|teste|agência|estúdio|consultora|consultoria|freelancer|tarifa|tarifas|barato|condições|especiais|especial|comparar|poupança|poupar|economizar|duplicar|triplicar|aumentar|reduzir|baixar|otimizar|visibilidade|publicidade|campanha|clientes|cliente|comercial|venda|vendas|vendo|vender|comissão|compras|licenças|leasing|reforma|impostos|crédito|emagrecer|bilhetes|inscrição|demo|plataforma|produto|produtos|qualidade|preço|preços|material|escritório|limpeza|catering|painéis|solares|marcas|marca|exclusivo|exclusiva|custo|faturação|medida|sistemas
        enviar|mandar|tabela|bolos|personalizados|recuperar|renda
        %your empresa|negócio|equipa|equipe|site|escritório|colaboradores|clientes
        agenda|assinatura|retratos|contratos|custa|mês
        interessa|interesse
        interessad*
        orçamento|preço
        pacote
        agendar|agendamos
        sinergias
    """,
    "asked": """
        como .. prometi|prometido|combinado|combinámos|combinamos|falámos|falamos|pediste|pediu
        aqui .. está|vai|ficam|seguem|segue .. ... prometid*|pediste|pediu
    """,
}
