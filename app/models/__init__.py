"""Tables of the archive, and nothing else."""

from __future__ import annotations

from app.models.articles import (
    Article,
    ArticleText,
    ArticleTopic,
    Evidence,
    Outlet,
    Reprint,
    Revision,
    Ruleset,
    Topic,
)
from app.models.quotations import FurtherEntry, Quotation, QuotationTopic
from app.models.runs import LoadedItem, Notice, Refusal, Run
from app.models.views import ArchiveState, Citation, CitedHeadline, View, Withdrawal, WithdrawnText

__all__ = [
    "ArchiveState",
    "Article",
    "ArticleText",
    "ArticleTopic",
    "Citation",
    "CitedHeadline",
    "Evidence",
    "FurtherEntry",
    "LoadedItem",
    "Notice",
    "Outlet",
    "Quotation",
    "QuotationTopic",
    "Refusal",
    "Reprint",
    "Revision",
    "Ruleset",
    "Run",
    "Topic",
    "View",
    "Withdrawal",
    "WithdrawnText",
]
