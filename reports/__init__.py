"""What people look at: the terminal, charts, pages."""
