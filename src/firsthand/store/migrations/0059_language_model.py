"""The language model an owner switches on, and what it was asked."""

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('store', '0058_talk_note'),
    ]

    operations = [
        migrations.CreateModel(
            name='LanguageModel',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('address', models.TextField()),
                ('name', models.TextField()),
                ('entry', models.TextField(default='')),
                ('made_at', models.DateTimeField()),
                ('owner', models.ForeignKey(db_constraint=False, db_index=False, on_delete=django.db.models.deletion.CASCADE, related_name='+', to='store.owner')),
            ],
            options={
                'db_table': 'language_model',
                'constraints': [models.UniqueConstraint(fields=('owner',), name='language_model_once')],
            },
        ),
        migrations.CreateModel(
            name='Rewording',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('about', models.TextField()),
                ('key', models.TextField()),
                ('model', models.TextField()),
                ('host', models.TextField()),
                ('sent', models.JSONField()),
                ('facts', models.JSONField(default=list)),
                ('text', models.TextField(default='')),
                ('doubts', models.JSONField(default=list)),
                ('before', models.TextField(default='')),
                ('is_put_aside', models.BooleanField(default=False)),
                ('made_at', models.DateTimeField()),
                ('identity', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='rewordings', to='store.identity')),
                ('owner', models.ForeignKey(db_constraint=False, db_index=False, on_delete=django.db.models.deletion.CASCADE, related_name='+', to='store.owner')),
            ],
            options={
                'db_table': 'rewording',
                'indexes': [models.Index(fields=['owner', 'about'], name='rewording_about')],
            },
        ),
    ]
