"""English parts of filler messages."""

from firsthand.sample.phrases import phrases

ENGLISH = phrases(
    openers="""
Hi {first},
Hello {first},
Dear {first},
Hey {first}!
{first}, good morning.
{first}, hope {city} treats you well.
Hi {first}, long time no see, and {city} says hello.
Good to hear from you, {first}.
Morning {first},
{first} -
Thanks for the quick answer, {first}.
Hi {first}, back from {city}.
""",
    news="""
The {topic} figures for {month} are in: {m} lines, and {n} of them come from {city} alone.
We moved the {topic} review to {day} because {company} could not make it.
I counted the {topic} myself in {city}: {n} short, not {m} as the report says.
Our {topic} pilot with {company} ends in {month}, and the planners do not want to give it back.
Last {day} the whole {topic} plan fell over when {company} changed its cut-off to {q} past.
I start at {company} in {month}, still on {topic} but with a budget this time.
The board in {city} liked the {topic} part and skipped the other {n} pages.
{company} asked us for a second look at {topic}; I said {month} at the earliest.
My team in {city} is {n} people now, and half of them had never seen {topic} done properly.
I tried your idea on {topic} with {company}: {n} percent fewer late orders since {month}.
We had a burst pipe in {city}, so {topic} is run from a hotel near {company} until {day}.
The tender for {topic} went to {company}; we were {n} points behind and I think I know why.
I spoke about {topic} in {city} on {day}, to {n} people and one very loud coffee machine.
{company} will close its site in {city} in {month}, which leaves {m} pallets without a home.
The numbers you sent on {topic} match ours within {n} percent, which nobody at {company} believed.
After {n} weeks of {topic} I have learned that the label printer decides everything.
I am writing the {topic} chapter for {company} and keep quoting your line about {city}.
We hired a planner from {company} who asked on the first {day} why {topic} takes {n} clicks.
There is a strike in {city} from {day}, so the {topic} workshop moves online with {n} of us.
The new {topic} tool went live in {city} with {m} users and {n} open tickets.
I had lunch with two people from {company} in {city}, and both complained about {topic}.
Your {topic} checklist survived the audit in {city}, with {n} remarks, most of them about fonts.
We finally agreed on one definition of {topic} after {n} meetings and a walk around {city}.
I am between projects until {month}, after {n} months of {topic} at {company}.
The {city} warehouse ran out of {topic} on {day} and nobody noticed for {n} hours.
My eldest asked what {topic} is, and after {n} minutes we went out for ice cream in {city}.
I handed the {topic} role over in {month}; {company} now wants it done from {city}.
Invoice {m} for the {topic} days went out on {day}, to the {city} address.
I read {n} pages on {topic} on the train to {city} and disagree with about half.
The {company} people loved the {topic} map, though {city} ended up in the sea.
We lost {n} orders in {month} to a {topic} rule that was written for {city}.
I found the {topic} sheet from {month}: row {m} was the one that broke it.
""",
    answers="""
Yes, {day} works, I will call you from {city}.
That explains the {n} we could not find, thank you.
I had the same at {company}, and it was the {topic} after all.
Not in {month}, I am in {city} then, but the week after suits me.
I would not touch {topic} before {company} has signed.
Ask them for row {m}, everything else follows from it.
You can have mine: {n} pages, three of them useful.
Ha, {company} told me the opposite in {city}.
Sent it on {day}, look for the one called {topic} {n}.
I charged {n} hours and regretted it, take more.
The person you want sits in {city} and likes {topic} far too much.
Count me in, I bring {n} questions about {topic}.
I asked around in {city}: nobody has {topic} under control before {month}.
""",
    asks="""
Would {day} at {q} past nine suit you for a call?
Do you still have the {topic} template you used at {company}?
Who would you ask about {topic} in {city}?
Could you have a look at page {n} before {day}?
How did you solve this when {company} had it?
Are you in {city} in {month} by any chance?
Shall I send the {m} lines as they are, or only the {n} that hurt?
What would you have charged {company} for it?
Is {month} too late for you?
Can I mention your name to {company}?
Did the thing with {company} in {city} work out in the end?
Would you rather see the {topic} part first?
Do you know anybody at {company} who likes {topic}?
Tell me if {n} people is too many for the {day} session.
I could be in {city} on {day} if that helps.
I owe you at least {n} coffees for the {topic} hint.
Let me know by {day}, then I book {city}.
I attach the {month} version, the one with {n} tabs.
No rush, anything before {month} is fine.
Was it {company} or somebody else who wanted {topic} in {city}?
I can bring {n} of ours if you bring {topic}.
Happy to return the favour with {topic} whenever {company} lets you.
""",
    closers="""
All the best from {city}
Cheers
Talk on {day}
Best wishes
Speak soon, and greetings to {city}
Thanks again
See you in {month}
Take care
Good luck with {topic}
Have a good {day}
""",
    wishes="""
Happy birthday, {first}! I hope somebody in {city} bakes you a cake.
Another year, {first}: all good things, and fewer {day} meetings.
Happy new year, {first}, from a wet {city}.
Congratulations on the {n} months on your own, {first}.
Merry Christmas, {first}, wherever you hide this year.
{first}, it must be about {n} lunches since {city}. Many happy returns!
""",
    pitches="""
We help firms like {company} cut {topic} cost by {n} percent in {n} days.
Our platform for {topic} is trusted by {m} teams, {company} among them.
Most consultants lose {h} hours a week on {topic}; our bot gives them back.
I have {n} qualified buyers for {topic} in {city} waiting.
This {month} we offer {n} percent off our {topic} suite.
Our agency booked {n} calls for {company} in one {month}.
""",
    offers="""
Do you have 15 minutes on {day} for a demo?
Grab a slot in my calendar before {day}, only {n} left.
Reply YES and I send the price list with the {n} percent discount.
See the {topic} case study on our website and tell me when we can talk.
Shall I set up your free trial for {month}?
Just bumping this up after {n} days, when can we demo it?
""",
    refusals="""
thank you for thinking of me, but I do not buy {topic} at the moment. All the best.
that is not for me, sorry. Good luck with {company}.
no thank you, I have what I need for {topic}. Please take me off the list.
I have to say no, {topic} is not something I decide. Best wishes.
""",
    reasons="""
we sat two rows apart at the {topic} session in {city} and both left for the {h} o'clock train.
I run {topic} at {company} and we share {n} suppliers in {city}, as your talk made me notice.
your remark on {topic} in the {city} thread saved us {n} pallets last {month}.
{company} moved me to {city} to fix {topic}, and yours is the one name that keeps coming up there.
I teach {topic} in {city} and used your {month} piece with {n} students, who argued for an hour.
you answered my question on {topic} in {month}; it got {company} out of a hole with {n} orders.
I am the one who asked about {topic} from the back row in {city} in {month}.
we are both about to work for {company} in {city}, you on process and I on {topic}.
I took over {topic} at {company} and found {m} lines with your initials in the comments.
""",
    topics="""stock counts, dock planning, returns, cycle counting, slotting, demand planning, onboarding,
 backlog grooming, pallet pooling, cold chain, order picking, safety stock, lead times, carrier contracts,
 packaging, roadmaps, customs papers, labour planning, forecast error, supplier scorecards, S&OP,
 night shifts, route planning, release notes, master data, yard moves, spare parts, price lists""",
    days="Monday, Tuesday, Wednesday, Thursday, Friday",
    months="""January, February, March, April, May, June, July, August, September, October, November,
 December""",
)
