"""How a network is trained, tested and packed; a process of its own does it (`run`)."""
