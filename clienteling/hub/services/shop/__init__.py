"""What the retailer's own systems tell the hub: orders, carts, chats, stock, visits, customers.

Each call is idempotent by the sender's own ids and is written through the same path as everything else,
so that the devices of the branches concerned hear of it at once.
"""
