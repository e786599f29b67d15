"""Of which generation all messages were read for pitches."""

from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('store', '0061_experiment'),
    ]

    operations = [
        migrations.AddField('owner', 'pitched', models.BigIntegerField(db_default=-1)),
    ]
