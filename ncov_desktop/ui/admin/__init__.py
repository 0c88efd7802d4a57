"""The Admin tab: from films to a network in use, Data → Plan → Run → Evaluate → Activate."""
