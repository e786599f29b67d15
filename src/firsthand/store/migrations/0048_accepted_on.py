"""Who was accepted lately is found by an index."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("store", "0047_mails_per_day")]

    operations = [
        migrations.AddIndex(
            model_name="invitation",
            index=models.Index(
                fields=["owner", "accepted_on"],
                condition=models.Q(("accepted_on__isnull", False)),
                name="invitation_accepted_on",
            ),
        ),
    ]
