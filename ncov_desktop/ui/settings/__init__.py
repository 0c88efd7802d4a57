"""Settings: what the user chooses once, kept from one start to the next."""
