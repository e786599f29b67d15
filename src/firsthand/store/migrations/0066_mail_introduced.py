"""Whom an introduction by mail names: others may stand in copy."""

from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('store', '0065_mail_stamp'),
    ]

    operations = [
        migrations.AddField('mail', 'introduced', models.TextField(db_default='')),
    ]
