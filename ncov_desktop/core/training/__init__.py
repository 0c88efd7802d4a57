"""What a training is made of, as values: its films, its plan, what happens in it, what it came to."""
