"""Programs that act as customers, only through the hub's public interface: what a web shop would send."""
