"""Use cases as plain functions, shared by the window, the command line and the tests."""
