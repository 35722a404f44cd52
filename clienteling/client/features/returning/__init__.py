"""The return page: an order, what of it comes back, and the refund as it builds up."""
