"""What devices ask beyond their own scope: customers and stock of the whole chain."""
