"""Pictures of listings for places that take nothing else: drawn as SVG, painted as PNG."""
