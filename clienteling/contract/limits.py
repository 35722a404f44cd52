"""The named limits of the wire. Both sides check them; going over is a clear refusal, never a cut."""

MAX_ID_CHARS = 200
MAX_NOTE_CHARS = 10_000
MAX_MESSAGE_CHARS = 4_000
MAX_FIELD_CHARS = 320
MAX_TITLE_CHARS = 200
MAX_RETURN_LINES = 200
MAX_CART_LINES = 500
MAX_QUANTITY = 100_000
MAX_INTEGER = (1 << 53) - 1
"""What every reader of JSON can hold exactly (RFC 8259, section 6)."""
MAX_CHANGES_PER_PAGE = 5_000
MAX_SEARCH_RESULTS = 50
MAX_REQUEST_BYTES = 1 << 20
FRAME_ROWS = 5_000
"""Rows in one snapshot frame."""
LIVE_HEARTBEAT_S = 15
"""A live stream says something at least this often; a device that hears nothing for twice as long reconnects."""
