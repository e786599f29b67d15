"""Several mails may bear one Message-ID; who wrote each and when tells them apart."""

from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('store', '0064_note_of_a_meeting'),
    ]

    operations = [
        migrations.AddField('mail', 'stamp', models.BigIntegerField(db_default=0)),
        migrations.RemoveConstraint('mail', 'mail_once'),
        migrations.AddConstraint(
            'mail', models.UniqueConstraint(fields=('owner', 'digest', 'stamp'), name='mail_once')
        ),
    ]
