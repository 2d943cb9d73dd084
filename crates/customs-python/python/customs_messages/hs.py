"""The Harmonized System: its places, found by words, and what became of them in other editions."""

from customs_messages._native import Hit, Place, Relation, Target, convert, search, show

__all__ = ["Hit", "Place", "Relation", "Target", "convert", "search", "show"]
