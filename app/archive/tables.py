"""The tables as Core objects: rows, not mapped objects, travel on the read path."""

from __future__ import annotations

from sqlalchemy import ColumnElement, Table, literal_column
from sqlmodel import SQLModel

from app import models


def _table(model: type[SQLModel]) -> Table:
    return SQLModel.metadata.tables[str(model.__tablename__)]


outlet = _table(models.Outlet)
topic = _table(models.Topic)
ruleset = _table(models.Ruleset)
article = _table(models.Article)
article_text = _table(models.ArticleText)
revision = _table(models.Revision)
reprint = _table(models.Reprint)
article_topic = _table(models.ArticleTopic)
evidence = _table(models.Evidence)
quotation = _table(models.Quotation)
quotation_topic = _table(models.QuotationTopic)
further_entry = _table(models.FurtherEntry)
loaded_item = _table(models.LoadedItem)
run = _table(models.Run)
refusal = _table(models.Refusal)
notice = _table(models.Notice)
withdrawal = _table(models.Withdrawal)
withdrawn_text = _table(models.WithdrawnText)
archive_state = _table(models.ArchiveState)
view = _table(models.View)
citation = _table(models.Citation)
cited_headline = _table(models.CitedHeadline)

#: What repeats of an article what filters ask of it, under the columns of ``REPEATED``.
REPEATING = (article_topic, quotation)
REPEATED = ("published_at", "outlet_id", "listed", "lang", "form", "day")
#: Written out rather than bound: only so does SQLite see that the partial indexes apply.
YES: ColumnElement[bool] = literal_column("1")
