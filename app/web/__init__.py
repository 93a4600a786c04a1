"""Web: the door for browsers."""
