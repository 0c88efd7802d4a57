"""What leaves the program in a form that others read."""
