"""``python -m clienteling``."""

from clienteling.cli.main import main

main(prog_name="clienteling")
