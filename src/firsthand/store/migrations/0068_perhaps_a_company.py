"""What stands in the foot of a mail where a company would, which counts where the owner knows it as one."""

from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('store', '0067_read_mail_once_more'),
    ]

    operations = [
        migrations.AddField('signature', 'is_certain', models.BooleanField(db_default=True)),
        migrations.AddField('signature', 'is_counted', models.BooleanField(db_default=True)),
    ]
