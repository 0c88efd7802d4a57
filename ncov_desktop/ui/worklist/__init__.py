"""The Worklist tab."""
