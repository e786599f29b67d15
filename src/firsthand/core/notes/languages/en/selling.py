"""English: how people sell."""

# ruff: noqa: E501 - a phrase stands on one line

GROUPS = {
    "sells": """
        we|i|it|that|which|who|company|agency|team|platform|product|software|tool help|helps|helped|helping|assist|assists|support|supports|enable|enables|empower|empowers|coach|coaches|advise .. .. %firms
        we|i|it|that|which|who|company|agency|platform help|helps|helped|assist|support|enable|empower .. you|your .. increase|grow|save|reduce|boost|generate|scale|improve|cut|get|find|book|land|reach|build|automate|double|unlock|achieve|hire
        work|works|working|worked|specialize|specialise|specializes|partner|partnering|partnered with .. %firms .. like|such|to|in|who|on|across ... grow|increase|reduce|boost|scale|generate|save|improve|yours|optimize|optimise|cut|automate|leads|revenue
        we|i|company|agency|firm|team offer|offers|provide|provides|deliver|delivers|sell|sells|supply|supplies|manufacture|develop|build|builds|produce|produces|specialize|specialise|specializes ... services|service|solution|solutions|software|products|packages|platform|programs|leads|websites|apps|developers|tool|tools|audits|outsourcing|training|insurance|prices|coaching|rates|staffing|marketing
        book|schedule|request|try|get|watch|see|offer|give|show .. a|free|quick|your|our|personalised|live|minute? .. demo|trial
        quick|short|free|live|minute|min demo
        free|complimentary trial|audit|consultation|assessment|quote|strategy|sample|discovery|analysis|review|session|month|masterclass|ebook|guide|webinar|training|class|call|pilot|account|report|checklist|playbook|estimate|website|seo|mockup
        discovery|strategy|sales|growth|clarity call|session
        book|schedule|grab|pick|reserve .. call|slot|time|meeting|spot|seat .. here|below|via|with|in|on|at? .. <link>|calendar|calendly|link|us|diary
        <link> .. to? book|schedule|discount|trial|demo
        limited|special|exclusive|introductory time|offer|price|spots|seats|discount
        <percent> discount|off|cheaper|cashback|roi
        discount|discounts ... <percent>
        discount|promo|coupon code
        boost|increase|grow|skyrocket|double|triple|scale|maximize|maximise|improve|10x .. your|their .. revenue|sales|traffic|leads|roi|profits|profit|conversions|conversion|pipeline|visibility|ranking|rankings|followers|bookings|productivity|growth|brand|presence|business
        cut|reduce|lower|save|slash .. your|on|their .. costs|cost|spend|bills|bill|expenses|taxes|tax|energy|budget|cloud|overhead
        increase|increased|increasing|reduce|reduced|reducing|cut|cutting|save|saved|saving|boost|boosted|boosting|grow|grew|lower|lowered ... by|up|over|of? .. <percent>
        generate|generating|get|deliver|book|booked|bring|fill .. qualified|more|new|high|quality|your|warm .. leads|clients|customers|meetings|appointments|patients|candidates|pipeline|calendar
        qualified|exclusive leads|appointments|meetings
        lead generation|gen
        seo|ppc|smm .. services|agency|expert|specialist|audit|packages|company
        guest|sponsored post|posts ... site|website|blog|link|backlink|publish
        backlinks
        first page of google
        web|website|app|mobile|software development|design|dev .. company|agency|services|firm|team|needs|requirements|requirement|project|projects
        outsource|outsourcing|offshore|nearshore|outstaffing ... team|developers|development|services|partner|your|company|rates|cost|work
        dedicated|vetted|remote|skilled|experienced|affordable .. developers|engineers|team|assistants|talent ... hour|rates|cost|hire|available|your|week|days|bench
        virtual assistants|assistant ... hour|services|week|help
        my|our .. coaching|mentoring|mentorship|consulting|training|accelerator|mastermind|certification .. program|programme|services|course|package|offer|academy
        join|enrol|enroll|register|sign .. for|up|in? .. my|our .. free|paid|next|live|exclusive? .. webinar|masterclass|course|bootcamp|challenge|community|program|programme|academy
        our|my services|solution|solutions|offering|offerings|products|prices|pricing|catalogue|catalog|portfolio|rates
        our .. award|leading|innovative|new|proven|powered|latest? .. product|platform|software|tool|app|system|solution|technology ... help|helps|save|saves|reduce|reduces|increase|increases|automate|automates|can|lets|gives|boost|boosts|cuts|would|could
        would love|like to show|tell|introduce .. you .. about|to|how|what? .. our|we ... product|platform|software|tool|solution|services|offer|do|help
        introduce|present .. our|my company|product|products|services|platform|solution|solutions|agency|business|firm|software|tool
        see if|whether .. we|i|it|this .. can|could|would|might .. help|be|support|add .. you|your|fit|value|good
        interested in .. outsourcing|our|buying|purchasing|saving|increasing|reducing|growing|generating|more leads|clients
        franchise|business|investment|investor opportunity|opportunities ... <link>|income|invest|join|<money>|network|returns
        be your own boss
        network marketing
        passive income
        financial|wealth advisor|adviser|planning|planner ... help|review|your|free|call|clients|portfolio
        life|health|car|business|cyber|income insurance ... quote|cover|you|your|policy|rates
        who .. handles|decides|manages|is|would ... at your company|end|firm|organisation|organization
        who .. is .. right person|contact ... talk|speak|contact|about|for
        decision maker
        are you .. struggling|tired|losing|spending|looking .. with|of|on|time|to|for? .. finding|leads|clients|sales|hiring|scale|increase|grow|reduce|more|manual|chasing|wasting|cut
        do you .. need|want|struggle|require .. more|a|help|new|any|to|with .. leads|clients|website|developers|customers|sales|app|logo|seo|traffic|funding|loan|grow|scale
        need .. website|logo|seo|app|developers|video .. done|designed|made|for|at|cheap
        our .. clients|customers .. see|saw|get|achieve|save|saved|average|have|typically|include|report|cut|gain
        case study|studies ... <link>|send|share|show|results|clients
        worked|work with .. brands|companies|clients .. like|such|including
        15|20|30|10 minute|min|mins|minutes ... how we|our|product|platform|demo|help|show|solution|services
        show you how .. we|our|to|you|i|it|they
        sponsor|sponsorship|exhibit .. packages|package|opportunities|opportunity|slots
        early bird
        buy|purchase|order .. tickets|now|today|from us|here
        tickets .. available|on sale|from <money>
        check out|visit|see our|my .. new? website|site|product|products|services|course|book|app|shop|store|page|platform|offer
        starting|starts|from .. at|only|just? <money> ... month|hour|per|user|seat|year|website|logo
        only|just <money>
        <money> .. per|a|an month|hour|user|seat|license
        pay .. only|nothing ... results|performance|if
        money back
        no obligation
        no win no fee
        white label
        email|contact|mailing lists|database ... leads|verified|attendees|buy|interested|decision|cost
        attendee|attendees list|lists
        grow|build .. your|their .. personal brand|following|audience|linkedin|instagram|email list
        7|six|6 figure|figures|fig
        product|software|platform .. you|your team .. would|will|might|could love|like|benefit|need
        replace|upgrade|switch .. your .. crm|erp|payroll|supplier|provider|phone|energy|current|system
        wholesale|bulk .. prices|price|orders|supplier|manufacturer
        manufacturer|supplier|exporter|factory .. of|in|from ... price|prices|quality|quote|products|catalogue|china|india
        competitive|best|affordable|lowest price|prices|rates|rate|quote|pricing
        your .. website|site ... slow|errors|issues|improve|redesign|seo|rank|ranking|mistakes|audit
        ran|did|made .. an? .. audit|analysis|mockup .. of|on|for your
        sell|selling|buy|buying|acquire .. your .. business|company|house|home|property|practice
        real|off estate|plan ... invest|investment|properties|dubai|returns|apartments|units
        tax savings|relief|credits ... your|you|claim|help
        ai|automation|automated .. powered|driven|agent|agents|tool|solution|software|platform ... your team|business|sales|company|time|hours|support|help|helps|save|saves|leads
        increase|drive .. sales|revenue|growth
        roi ... <percent>|clients|guaranteed|increase|campaign|months
        curious if|whether .. you|your ... open|interested|considering|looking ... leads|outsourcing|demo|new|our|tool|platform|clients|revenue
        open to .. seeing|learning|hearing|exploring .. how|more|about .. we|our|it|this|what
        pick .. your brain .. about|on your needs|pain
        fit|match for our|my new? .. suite|platform|product|software|solution|program|programme|tool|service|services|app|community|course|offer|mastermind
        month|months|week|weeks|trial|year|setup|shipping free
        free for .. month|months|days|weeks|you
        paid|private|exclusive|vip mastermind|community|circle|membership|group|network
        only|just|last|few|limited # .. seats|spots|places|slots|left|tickets
        # .. seats|spots|places|slots|tickets left|remaining|available
        how .. .. helps|help|helped .. %firms|hospitals|people|you|your
        show|tell|walk you .. how .. .. helps|saves|reduces|cuts|makes|works
        raising .. a|our|my .. seed|round|series|capital|funds|money|pre
        angel investors|investor|round
        seed|series|funding round
        send|share .. you .. the|our|my|a|more .. deck|brochure|proposal|details|catalogue|catalog|case|video|loom|info|information|sample|samples|link|quote|recording|prices|pricing|study
        ask|asking|contact .. for a quote
        we|i .. built|created|launched|developed|made|have|run|designed .. a|an|the|our|new|just .. .. tool|platform|app|system|software|product|solution|service|framework|plugin|bot|agent|program|programme|method ... for|that|to|which|helps|help|exactly|you
        best|right person .. to|at|in .. ... talk|speak|contact|reach|about|handles|responsible
        cleaning|catering|printing|shipping|freight|energy|payroll|recruitment|translation|security|staffing|courier|telecom|fleet|merchandise|packaging|furniture|coffee|insurance .. contract|contracts|services|service|solution|solutions|supplier|offer|quote|deals|needs
        feedback .. on .. our|my .. new .. .. platform|tool|product|app|software
        early adopters|access|adopter
        lifetime access|deal
        summer|winter|spring|christmas|special|launch|introductory|black|intro|year|end|easter|holiday offer|offers|promotion|sale|deal|discount|friday
        have .. a|an .. offer|deal|promotion|discount .. for|that
        offer|offers|discount .. for|on .. %firms|your|you|teams|members
        happy|satisfied with|paying .. your .. current|existing|for
        current|existing vendor|provider|supplier|solution|crm|tool|agency|broker|accountant|bank
        cheaper .. than|and
        leave|leaving .. on the table
        on autopilot
        fills|fill|filling your calendar|pipeline|inbox
        made .. a|this .. loom|video|audit|mockup .. for you
        want me to .. send
        shall|should|may|can i send .. you|it|over .. the|a|our|some|more
        no obligation|strings|commitment
        award winning
        we represent
        i represent .. .. company|studio|agency|firm|manufacturer|brand
        pension|mortgage|insurance|wealth|tax .. adviser|advisor|broker|planning|review|specialist|consultant
        financial adviser|advisor|planner|coach
        earn .. <percent>|recurring|passive|commission
        recurring commission|revenue|income
        affiliate|referral|reseller .. program|programme|partner|partners|commission|link
        not .. trying|here|going|looking .. to sell ... but|just
        just launched
        launched|launching|releasing .. my|our|a .. new .. .. course|book|product|app|platform|service|tool|program|programme|collection|store|agency
        code ^ .. until|at|for|valid
        use|with code
        clients|customers .. save|saved|see|get|report|achieve|love
        guest speaker ... fee|pay
        sponsor|sponsoring|sponsorship ... event|conference|webinar|newsletter|our|podcast
        list .. your|with .. us|property|business|product
        advertise|advertising .. with|on|in|space|your
        publish .. your|with .. us|in our
        feature|featured|featuring you|your .. in|on|company our|magazine|list|story|top
        award|awards .. nominee|nominated|winner|finalist|shortlist* ... fee|package|publish|magazine|trophy
        top # .. ceos|leaders|founders|companies
        best person at
        who .. at|in|looks|takes .. ... handles|manages|responsible|buys|purchases|charge|deals|after|care
        book .. a|your .. call|demo|slot|free|consultation|session|table
        training|certification .. for|course|program .. your team|employees|staff
        your team|company|business|organisation|organization .. could|can|would|will .. save|benefit|gain|grow|get
        wasting|losing|overpaying|spending .. .. money|time|hours|on
        our|my .. staffing|recruitment|marketing|data|software|consulting|creative|digital|design|translation|travel .. agency|firm|company|studio
        opened|opening .. up? .. our|my|the .. beta|waitlist|pilot
        early access
        pay per result|lead|click|performance
        qualified calls
        calls|clients|leads|customers per month|week
        small fee
        a .. fee of <money>
        feature you
        pre screened|vetted .. ... engineers|developers|candidates|talent
        leaders|founders|teams|companies|people i speak|talk .. to|with ... lose|struggle|waste|spend|tell
        we fix|solve|handle .. that|this|it
        years|days ... open to .. intro|introduction|demo
        short intro .. to
        think .. our .. .. could|would|might|can .. be .. valuable|useful|helpful|interesting|benefit
        minute|min|minutes video|demo|overview|walkthrough
        my .. team of # ... available|from|hour
        freelance|remote|offshore .. developers|designers|writers|team ... available|hour|rates
        on amazon
        my new book|album|podcast|course|shop|store
        available from <money>
        <money> hr|hour
        lose|loses|losing # .. h|hours
        openings|slots|spots .. this .. month|week|for
        one|two|three|few|couple .. openings|slots|spots .. ... coaching|clients|women|session|mentoring
        certified|accredited .. coach|trainer|consultant .. .
        we .. cut|slash|halve|double|fix|replace|reduced|saved .. ... bills|costs|bill|spend|time|half|for
        your competitors
        gift card ... attend|demo|everyone|join|call|survey
        mentoring|mentorship circle|program|programme
        who decides .. on
        the person who .. decides|handles|manages|buys
        my|our .. .. line|brand|range|collection ... natural|love|products|try
        list of # .. .. ceos|ctos|cfos|decision|emails|contacts|leads|companies|attendees|buyers
        tell|telling you .. about my|our
        our .. as a service
        early birds|bird|adopters
        turn .. like yours into
        goes live .. monday|soon|next|this|on
        we recently helped
        %your team|company .. hours|time|money .. of
        would|could|can save your
    """,
    "sells_half": """
        calendly
        <link>
        our platform|software|product|tool|agency|app|services|solution|technology|team|clients|customers|company
        we help|provide|offer|specialize|specialise|deliver|supply|sell|automate|save|build
        i help|sell|offer|coach|mentor
        i run|own|founded .. an? .. agency
        agency owner
        help you|your|%firms .. save|grow|scale|increase|reduce|find|get|hire|generate|improve|build|achieve|close|automate|reach
        add value to your
        could|can|would|might .. benefit|help|save you|your
        pain points
        are you|your team .. currently|still .. using|happy|looking|struggling|paying|managing|outsourcing
        quick|brief|short call .. to|this|next|on
        demo
        free trial
        discount
        game changer
        who handles
        special offer
        potential collaboration|partnership|synergies|synergy|clients
        explore|discuss .. potential|possible|business .. collaboration|partnership|synergies|opportunities|cooperation
        join .. our .. program|community|webinar|newsletter
        subscribe
        sign up
        register .. here|now|today
        interested in .. learning|hearing|knowing? more
        <percent>
        mutually beneficial
        business development .. manager|at
        sales rep|representative|manager|development
        account executive
        our|my .. new .. suite|platform|product|software|solution|program|programme|tool|service|services|app|course|offer|range|collection|system|package|packages
        let me know if .. interested|this
        worth a
        quick one|question
        dm|message|ping|reply .. me|yes
        free .. of charge|copy|access
        join us|me .. for|at|on
        tailored|customized|customised|bespoke
        cheaper
        offer .. for
        save|saves|saving .. .. hours|time|money|per
        opportunity .. to .. join|invest|partner
        founder|ceo|cofounder of .. .. where|which|and we
        let me know if you .. need
        if you .. ever need|require|want|wish
        worth a look|try|chat
        i am .. a|an|the? .. sales|account|business|estate|insurance|coach|broker|agent|copywriter|photographer|adviser|advisor|consultant|freelancer
        rental yield
        following up on .. my last|previous|earlier message|note|email
        did you .. get a chance
        goes live
        all inclusive
        i .. founded|started|launched ^
        so i .. founded|built|started
        to pitch
        try .. the|our|it|out sandbox|free|today|beta
        your size
        firms|companies|teams your size
        switch to us
        link in .. my|the profile|bio|comments
    """,
    "sells_hint": """
        roi
        leads
        pipeline
        revenue
        b2b
        saas
        solutions|solution
        clients
        seo
        webinar
        scale
        automate|automation
        ai powered
        <money>
        outsourcing
        cost|costs
        pricing
        partnership
        boost
        marketing
        investors
        insurance
        coaching
        exclusive
        opportunity .. earn|income
        proven
        results
        streamline
        cutting edge
        end to end
        one stop
        affordable
        launch|launched|launching
        website
        services
        save
        productivity
        conversion|conversions
        no pitch|selling
        not .. a .. sales|pitch|selling|sell
        not selling
        10|15|20|30 min|mins|minutes|minute
        budget|budgets|budgeting|vendor|vendors|competitors|competitor|bills|invoice|invoices|offering|offer|offers|requirements|manufacture|manufacturer|manufacturing|factory|export|exporting|exporter|wholesale|supplier|suppliers|catalog|catalogue|brochure|deck|quote|quotation|broker|brokerage|policy|premium|property|apartment|rental|yield|investment|investor|strategic|funding|raise|raising|walkthrough|onboarding|subscription|subscribe|newsletter|playbook|ebook|masterclass|mentoring|mentorship|mastermind|paid|spots|seats|packages|package|sponsoring|sponsorship|sponsor|exhibit|verified|emails|list|database|protects|protect|secure|compliance|certified|guaranteed|guarantee|natural|skincare|supplements|delivery|stock|inventory|order|discount|free|trial|agency|firm|studio|consultancy|specialise|specialize|freelance|outsourced|offshore|nearshore|payroll|hourly|rates|rate|cheaper|cheap|cheapest|compare|switch|savings|half|double|triple|increase|reduce|optimize|optimise|accelerate|transform|unlock|empower|enable|funnel|prospects|traffic|ranking|branding|followers|engagement|campaign|campaigns|ads|advertising|visibility|conversions|closing|deals|sales|selling|buyers|commission|affiliate|reseller|partner|enterprise|customers|client|customer|decides|decision|procurement|purchasing|licences|licenses|leasing|pension|mortgage|tax|wealth|retirement|coach|trainer|diet|fitness|weight|tickets|register|signup|demo|pilot|beta|waitlist|launch|platform|dashboard|workflow|chatbot|plugin|integrations|seamless|seamlessly|powerful|effortlessly|instantly|minutes|competitive|quality|products|product|goods|shipping|fee|fees|price|prices
        fancy a
        can you .. connect us
        may|shall|should|can i
        i can .. find|help|get|save|show|offer|make
        connect us
        suite|api|audit|sandbox|merch|hoodies|capacity|unused|spends|spend|publishing|retreat|inclusive|makeovers|interview
        your .. company|business|team|website|site|firm|startup|organisation|organization|staff|employees|office|clients|customers|cto|ceo|hr|department
        recently helped
        twice|thrice|faster|hours|risks|legal|audits|posting|applicants|ad|vc|scout|tender|admission|voucher|peek|camp|sibling|places|available|applications|accountant|bookkeeping|crm|recruiters
        budget
        interested
        vendor
        quote
        fee
        vendors
    """,
    "asked": """
        as promised
        as agreed
        as discussed
        as we discussed
        you asked|requested|wanted
        like you asked|suggested
        here|sending .. the .. slides|recording|photos|notes|paper|article|link|repo
        told you about
        slides .. i|we promised|mentioned
        mentioned .. when|while|over|at
    """,
}
