"""A furniture chain that does not exist: the same rows for the same seed and moment."""

from clienteling.demo.chain.build import DEFAULT_SEED, Chain, build_chain, fingerprint

__all__ = ["DEFAULT_SEED", "Chain", "build_chain", "fingerprint"]
