"""The window. The only package, with `app`, that imports Qt."""
