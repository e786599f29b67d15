"""How many mails may be sent in a day."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("store", "0046_outgoing_mail")]

    operations = [
        migrations.AddField("owner", "mails_per_day", models.PositiveSmallIntegerField(db_default=50)),
    ]
