"""What LinkedIn told by mail: who accepted an invitation, who wrote."""

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('store', '0020_gone_events'),
    ]

    operations = [
        migrations.CreateModel(
            name='Notification',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('kind', models.TextField()),
                ('at', models.DateTimeField()),
                ('told_on', models.DateField()),
                ('name', models.TextField()),
                ('name_key', models.TextField()),
                ('text', models.TextField(default='')),
                ('is_by_name', models.BooleanField()),
                ('is_counted', models.BooleanField(default=False)),
                ('digest', models.BigIntegerField()),
                ('identity', models.ForeignKey(null=True, on_delete=django.db.models.deletion.CASCADE, related_name='+', to='store.identity')),
                ('owner', models.ForeignKey(db_constraint=False, db_index=False, on_delete=django.db.models.deletion.CASCADE, related_name='+', to='store.owner')),
            ],
            options={
                'db_table': 'notification',
                'constraints': [models.UniqueConstraint(fields=('owner', 'digest'), name='notification_once')],
            },
        ),
    ]
