"""Values and pure functions: standard library, numpy and pydantic only."""
