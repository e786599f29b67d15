"""English manners."""

from firsthand.core.drafting.manners.values import Manners

MANNERS = Manners(
    plain="thank thanks thankful grateful appreciate appreciated kind kindly nice lovely good great well best better"
    " wishes hope just simply please anything something everything someone somebody anyone moment side bit little line"
    " word message note invitation mind use useful help helping helpful hand reach reaching reached drop write writing"
    " wrote say saying tell telling ask asking hear hearing see sounds sound seem seems look like want wish wishing"
    " rather short shortly briefly also too again really truly quite since though still so as if case need thought"
    " thoughts perhaps maybe possible possibly able right touch made make gladly everyone both dear suit suits works",
    warm="glad gladly happy pleased delighted welcome pleasure love lovely nice great good touch",
    wishing="would could if should whether wish",
    linking="connect link network join add",
    doubting="if whether wonder wondering unsure",
    denying="not no never none nobody nothing neither nor without hardly",
    promising="will shall promise promised guarantee",
    idioms="let me know\nfeel free to\nall the best\nlooking forward to hearing from you\ni hope you are well\n"
    "i look forward to hearing from you\ntake care\nbest wishes\nkind regards\nthanks so much\nthanks a lot\n"
    "thank you very much\nmany thanks\nhave a good day",
)
