"""Films in, values out: files become radiographs, radiographs become model inputs and pictures."""
