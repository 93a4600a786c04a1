"""Archive: keeps articles; the only floor that speaks SQL."""
