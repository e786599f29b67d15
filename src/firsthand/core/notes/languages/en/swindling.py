"""English: how people swindle."""

# ruff: noqa: E501 - a phrase stands on one line

GROUPS = {
    "scam": """
        next of kin
        inheritance fund|funds|money|worth
        late husband|father|client|wife ... million|fund|funds|estate|fortune|<money>
        unclaimed fund|funds|estate|inheritance|deposit
        guaranteed|guarantee .. profit|profits|returns|return|income|daily|winnings|passive
        double|triple|multiply your money|investment|bitcoin|crypto|savings|capital|usdt|eth
        turn|turned <money> .. into <money>
        invest <money> .. get|earn|receive|make <money>
        earn|make|earning|making|pays|pay|paid .. <money> ... home|day|daily|week|weekly|phone|hour
        earn|earning|make|making <money> ... daily|day|week|weekly|hour
        <money> .. per|a|each|every day|week .. from|working|online|home
        <money> .. daily|weekly ... home|online|part
        passive income ... crypto|forex|bitcoin|trading|guaranteed|telegram|whatsapp
        crypto|forex|bitcoin|fx|trading|binary .. signals|mentor|expert|investment|investments|mining|platform ... profit|profits|returns|earn|telegram|whatsapp|join|daily|<percent>
        invest|investing|investment|trade|trading .. in|with|on? .. crypto|bitcoin|forex|cryptocurrency|usdt ... profit|profits|returns|earn|<percent>|daily|guaranteed|guide|teach|mentor
        made|earned|earning|make|making .. <money> ... crypto|trading|forex|bitcoin|platform|invest*
        teach|show|help you .. how? to? .. trade|earn|invest .. crypto|bitcoin|forex|usdt|gold|online
        account .. will|has|is .. be|been? suspended|restricted|blocked|limited|deactivated|closed|terminated
        verify your account|identity|password|credentials|login|linkedin
        confirm your account|password|identity|bank|credentials
        you have won
        you have been selected|chosen ... prize|grant|reward|lottery|fund|donation
        claim your prize|reward|bonus|grant|winnings|refund|compensation
        gift cards|card ... urgent|buy|purchase|help|need|codes
        buy|purchase ... gift cards|card
        western union
        seed phrase
        wallet phrase|key|keys|recovery
        send ... bank details|account
        your bank account|details
        beneficiary ... fund|funds|money|<money>|million|estate
        fund|funds|deposit|estate|donate|donation|sum of .. <money>|million
        donate ... <money>|million ... charity|you
        loan|loans .. at|with .. <percent>
        loan|loans ... no collateral|credit
        no experience needed|required|necessary ... <money>|daily|telegram|whatsapp|home
        processing|registration|administration|upfront|clearance|activation fee
        recover your|stolen .. funds|crypto|bitcoin|money|wallet
        beautiful|pretty|gorgeous|handsome|cute .. smile|picture|photo|woman|lady|man|eyes|face|profile
        serious|lasting|romantic|long relationship|term
        looking for love
        soul mate
        god fearing
        lonely .. widow|widower|woman|man
        i am .. single|widow|widower|divorced ... looking|seeking|chat|friend|friends|relationship|know
        send|transfer|wire .. <money>
        need|needs .. you|your .. help|assistance .. to? move|transfer|transferring|moving ... fund|funds|money|<money>|million
        diplomat|soldier|army|marine ... fund|funds|gold|money|syria|afghanistan|million
        hack|hacked|hacker ... recover|account|spouse|whatsapp
        fake|real|registered passport|passports|certificate|certificates|ielts
        like|likes|liking|rating .. videos|products|apps|pages .. and|to|for .. earn|paid|money|commission|<money>
        text|message|contact|write|add|reach|chat|ping .. me|us|her|him|manager? .. on|via|at|through .. whatsapp|telegram|signal|hangouts|wechat ... <money>|earn|profit|daily|income|invest*
        is this still your .. number|phone
        your .. package|parcel|delivery ... fee|customs|pay|held
        unusual|suspicious login|activity|sign
        your subscription|payment|invoice .. expired|failed|overdue
        kindly .. whatsapp|telegram|gmail|click|provide
        business proposal|deal|transaction .. worth|of|involving? .. <money>|million|mutual
        confidential|lucrative|urgent .. business|proposal|transaction|deal|investment
        <money> ... next of kin
        risk free .. profit|returns|investment|income|trading
        financial freedom ... crypto|forex|trading|whatsapp|telegram|<money>|invest*
        double|doubled|doubling|triple your deposit|funds|stake|coins
        free iphone|ipad|macbook|laptop|bitcoin|crypto|gift|giftcard|vouchers|voucher
        claim .. now|here|today|it|yours .. <link>
        claim now|here
        mining pool|platform|investment
        minimum <money>|deposit|investment|#
        withdraw|withdrawal|withdrawals anytime|daily|instantly|profits|weekly
        earn|make .. money|cash|income|extra .. by|online|daily|fast|from|easily
        paid daily|weekly|instantly
        <money> each like|video|review|click
        trial|simple|online task|tasks ... paid|earn|commission|day|<money>
        new|my phone|number ... bank|transfer|code|payroll|gift|send|save|details
        send .. your .. bank|id|passport|card|account|otp|code|password
        bank details|account ... send|need|provide|update|share|transfer|salary|confirm
        payroll ... bank|details|account
        verification|security|login|six|sms code
        rent|lease|use|buy|borrow .. your .. linkedin|account|profile .. for|<money>|account|weekly|monthly|to
        pay you .. <money> ... account|profile|month|week
        pay .. training|registration|application|equipment|background .. fee|fees|deposit|cost
        visa|training|registration|admin|background|handling fee|deposit
        security deposit
        i am .. the? .. ceo|director|boss|hr ... gift|urgent|favor|favour|transfer|discreet
        quick|small|urgent favor|favour ... card|cards|transfer|meeting|discreet
        secret|mystery shopper|shoppers
        gold|diamond|diamonds|oil|crude .. bars|dust|dore|buyer|buyers|for|shipment|bullion
        sum of
        late .. client|husband|uncle|father ... <money>|million|fund|funds|estate|fortune|deposit
        my lawyer|attorney|barrister
        as next|beneficiary
        dormant account|fund|funds
        charity|orphanage|church|humanitarian ... fund|funds|donate|donation|money|million|<money>
        donate|donation .. to ... <mail>|charity|orphan*
        terminal|cancer ... money|fund|funds|donate|estate|fortune
        attracted to you
        your smile|beauty|eyes|pretty|handsome
        chat .. privately|private|personally|elsewhere
        feel|fell .. a? connection|love .. you|with|when
        looking for .. a? .. man|woman|husband|wife|soulmate|companion|relationship|love
        honest|loving|caring .. man|woman|partner
        ielts|passport|visa|certificate .. without|original|buy|exam
        without exam
        recover .. lost|stolen|scammed|your|crypto|funds
        your account|profile|page .. will|has|was|violated .. be|been|our? .. suspend*|restrict*|report*|delet*|remov*|flag*|terms|policy|copyright
        linkedin|account|profile security|support|verification|team ... click|verify|confirm|suspend*|link|<link>|badge
        confirm|verify|validate|update .. your|details .. account|identity|details|data|profile|information .. <link>|here|within|at
        within 24|48 hours ... account|suspend*|verify|lose|expire*
        airdrop
        presale token|tokens
        guaranteed .. return|approval|win|results|visa|job
        risk free
        no risk
        turned <money> into
        insider tip|tips|information|trading
        copy trading|trade
        signals group|channel
        vip group|channel|signals
        mlm
        work .. from|at .. home ... no|earn|<money>|phone|daily|whatsapp|telegram|flexible
        remote .. job|jobs|position|work ... no|<money> .. experience|daily|day|hour|whatsapp|telegram
        hiring|recruiting|looking ... no experience ... <money>|whatsapp|telegram|daily|home
        whatsapp|telegram|signal .. me|at|number|group|only|us
        <money> ... whatsapp|telegram
        whatsapp|telegram ... <money>
        profile|account .. violates|violated|breaches .. our|the|community
        appeal here|now
        will be removed|deleted|closed .. in|within
        buy .. # .. apple|google|steam|gift|itunes|amazon
        apple|steam|google|itunes cards|card
        keep .. between us
        no interview
        data entry .. ... hour|home|<money>
        relief|un|government|covid grant|fund|compensation
        reply .. with .. your .. full .. name
        members|clients|students|followers .. made <percent>|<money>
        crypto|forex|trading analyst|trader|coach|guru|broker ... group|join|profit|signals|members
        private .. group|channel ... join|<percent>|made
        oil rig
        rig engineer|worker
        turned my|his|her <money>|#
        no exams|exam
        turned .. # into #
        need .. your assistance|help .. ... move|transfer|sum|funds|country
        large sum
        product testers
        update .. your card|payment|billing .. within
        about to expire ... card|payment|<link>
        seek|need|want .. a buyer ... gold|#
        # kg of gold
        stuck at .. airport
        pay .. back double
        trading|investment|betting|crypto|forex strategy|system|bot|robot|secret|method .. that|which|never|no
        never|cannot loses|lose|fails
        made|make|makes|earned|earn|earns <money>|#k|30k|10k|5k .. in .. a|one|two|just day|week|month|days|weeks
        left|leave|leaving|deposited|deposit .. <money>|million ... bank|account|surname|will|relative
        <money>|million ... share|split .. it|with|50|between
        same|shares|share your? .. surname|last|family name
        trustworthy|honest|reliable|foreign partner|person|beneficiary ... transfer|fund|funds|million|gold|abroad|<money>|consignment
        consignment .. of|in|box
        gold|diamond consignment
        your share|part|cut .. is|will
        you .. have been selected ... grant|award|<money>|prize
        pay only .. the .. fee|processing|shipping
        optimise|optimize|boost|review|rate .. products|orders|apps|hotels|merchants ... platform|paid|daily|day|commission
        minimum deposit
        staking|stake
        another|other|different .. app|messenger .. where|to|we|can|chat
        chat|talk .. off|outside .. here|linkedin
        lost|broke|new my|phone .. can you
        buy|get .. some|me .. gift
    """,
    "scam_hint": """
        whatsapp
        telegram
        kindly
        dear friend
        my dear
        hello dear
        hi dear
        crypto|bitcoin|forex|usdt|cryptocurrency|ethereum
        urgent|urgently
        confidential
        god bless
        million|millions
        profit|profits
        daily
        work from home
        part time
        lucrative
        <phone>
        <mail>
        click .. link
        investment|investments|invest
        trust me
        get to know you better
        private|personal email|mail|number|chat
        commission
        easy money
        weekly
        dear sir|beloved|one
        banker|barrister|attorney|widow|widower|orphan|orphans|deceased|inheritance|heir|heirs|trusted|honest|trustworthy|lonely|darling|sweetheart|babe|pretty|beautiful|handsome|sexy|box|consignment|gold|diamonds|sgt|sergeant|general|army|syria|yemen|ghana|accra|lagos|nigeria|togo|benin|cote|broker|forex|trader|turned|btc|eth|usdt|wallet|tokens|token|airdrop|giving|giveaway|winner|won|prize|lottery|reward|claim|verify|password|login|suspended|restricted|refundable|fee|visa|shortlisted|processing|degree|diploma|rate|hotels|task|easy|job|earn|dollars|dollar|pounds|cash|fund|funds|trunk|proposal|bank|transfer|account|accounts|risk|double|withdraw|guaranteed|hangouts|skype|gmail|private|discreet|donate|charity|cancer|lost|loan|loans|collateral|compensation|beneficiary|deposit
        discreet|discretion|discreetly
        fortune
        winner|winners|lottery|jackpot|raffle|lucky
        arbitrage
        pump
        hello|hi|morning|evening|day|hey beautiful|handsome|pretty|gorgeous|angel|sweetie|sexy
        un|military|peacekeeping|army mission|base|camp|deployment
        single|lonely .. father|mother|man|woman|lady|guy|dad|mum|mom
        surgeon|engineer|doctor|soldier|captain .. with|in|on|at .. un|army|navy|offshore|rig|mission|syria|yemen
        private|personal|separate|another|other app|email|chat
        box .. of|with .. money|cash|gold|dollars
        release .. fee|funds
        parcel|package .. is|was held|stopped|seized
        cheap|easy|quick|extra money|cash
        lost .. my .. phone|wallet|luggage
        fast .. loan|cash|approval
        hospital|cancer|dying|died ... fund|funds|inherit*|donate|money
    """,
    "errand": """
        gift|apple|amazon|steam|google cards|card
        vouchers|codes|voucher
        pay|paid you back
        will|would reimburse
        in .. a|an .. closed|board? meeting
        not|cannot|can .. call|ring|talk|take calls
        act as|named as .. beneficiary|heir
        dormant portfolio|account|fund
        bears|shares|same .. your|the .. surname|name
        benefit .. # .. #
        50 50
    """,
    "phish": """
        account|card|salary|payment|parcel|profile|mailbox|access .. is|was|will|has|could|not .. blocked|limited|restricted|suspended|go|held|expire|expires|expired|closed
        confirm|verify|update|renew|validate .. your .. details|data|card|account|identity|code|bank|payment|address
        before|within|until|by .. tonight|midnight|hours|today|#|pm|am
        refund .. pending|waiting|due
        otherwise|or .. account|access|salary|it|card
    """,
}
