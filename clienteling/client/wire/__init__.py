"""Speaking to the hub: proofs, requests, and what an answer may be believed for."""
