"""The places of the world as one compact file, made by tools/gazetteer/build.py, and its reader."""
