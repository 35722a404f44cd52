"""The stock page: an article, where it lies, and a reservation for the customer."""
