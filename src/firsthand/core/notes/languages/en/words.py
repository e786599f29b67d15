"""English: words of time, and the classes of words that phrases name."""

# ruff: noqa: E501 - a phrase stands on one line

from firsthand.core.notes.languages.phrases import TimeWords

TIME = TimeWords(
    months=(
        "january jan", "february feb", "march", "april apr", "may", "june jun", "july jul", "august aug",
        "september sept sep", "october oct", "november nov", "december dec",
    ),
    weekdays=("monday mon", "tuesday tue tues", "wednesday wed", "thursday thu thurs", "friday fri", "saturday", "sunday"),
    seasons=("spring", "summer", "autumn fall", "winter"),
    day="day days",
    week="week weeks",
    month="month months",
    year="year years yrs",
    yesterday="yesterday",
    today="today tonight",
    tomorrow="tomorrow",
    last="last past previous",
    this="this",
    next="next coming upcoming",
    ago="ago back",
    since="since",
    numbers=("one a an", "two couple", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"),
)  # fmt: skip

CLASSES = {
    "work": "article articles talk talks keynote presentation podcast episode book paper papers thesis workshop course webinar "
    "newsletter blog blogpost column interview lecture session panel video videos tutorial tutorials library repo repository "
    "essay essays report study chapter research package plugin dissertation piece writeup thread slides demo poster class "
    "training speech post notebook guide patch dataset photos photo drawings illustrations documentary film exhibition "
    "masterclass seminar posts review analysis remarks contribution contributions preprint masters",
    "posts": "content insights updates thoughts",
    "heard": "read reading heard hearing watched watching saw seeing listened listening enjoyed enjoying loved loving liked "
    "attended attending followed using used use found finished love enjoy like cite cited citing quoted discussed "
    "forked starred built caught catching missed remember devoured bookmarked shared reread appreciated assigned applied tried",
    "joy": "great good nice lovely pleasure wonderful fun pleased glad delighted happy fantastic brilliant awesome thrilled "
    "excellent fab amazing super cool honour honor joy privilege delight",
    "firms": "companies businesses founders startups startup organizations organisations teams brands agencies clients owners "
    "leaders entrepreneurs coaches consultants professionals executives firms smes sme smbs customers enterprises people "
    "women men managers ceos ctos cmos recruiters engineers freelancers business retailers manufacturers shops "
    "marketers hospitals schools departments experts creators speakers authors investors",
    "role": "engineer developer designer manager analyst scientist architect director head lead consultant officer nurse teacher "
    "accountant lawyer researcher editor writer controller specialist administrator recruiter assistant cto ceo cfo sre devops "
    "programmer technician buyer planner postdoc professor intern internship position role opening vacancy job post "
    "engineers developers coordinator producer translator chef secretary chemist",
    "people": "colleague colleagues coworker coworkers friend friends boss manager brother sister wife husband cousin partner "
    "mother father professor supervisor teammate contact uncle aunt mentor neighbour neighbor daughter son advisor adviser",
    "mate": "colleague colleagues coworker coworkers teammate teammates boss manager intern apprentice client customer deskmate "
    "report supervisor",
    "your": "your ur",
    "our": "our",
}
