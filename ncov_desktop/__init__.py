"""nCoV Desktop: an explained second opinion on chest radiographs with pneumonia. Research use only."""

__version__ = "0.1.0"
