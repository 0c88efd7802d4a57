"""How a heat map is shown unless the reader says otherwise; screen and exported picture agree."""

PALETTES = ("inferno", "viridis", "cividis", "jet")  # perceptually uniform ones first

PALETTE = PALETTES[0]
OPACITY = 0.55  # 0 to 1
CUTOFF = 0.25  # share of the peak
