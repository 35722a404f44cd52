"""The today page: who is here, what is to be prepared, what is owed, what needs attention."""
