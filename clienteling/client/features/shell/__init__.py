"""The frame around the pages: navigation, search, network state, who is signed in."""
