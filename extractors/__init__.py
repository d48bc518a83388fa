"""What a post says: a text and the moment it was said in, its counts out.

Pure: no I/O beyond its own tables, and no clock.
"""
