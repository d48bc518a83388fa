"""What is kept and served: posts and counts in SQLite, the series drawn from them, exports."""
