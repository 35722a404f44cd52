"""What people did and the hub has not settled yet: durable, in two copies, in order.

Life of an entry::

    queued ──sent──► sent ──► accepted                     (settled; its overlay stays until the feed has caught up)
      │                │────► waiting ──sent again──► …
      │                │────► conflicted ─┐
      │                └────► rejected  ──┴─a person──► discarded
      └─withdrawn─────────────────────────────────────► discarded
"""
