"""The Read tab: one film, its second opinion and its heat map."""
