"""The codes of refused operations. Stable: the app's sentences and other people's scripts hang on them."""

from enum import StrEnum


class Refused(StrEnum):
    """Why an operation was rejected or conflicted."""

    UNKNOWN_CUSTOMER = "unknown_customer"
    UNKNOWN_BRANCH = "unknown_branch"
    UNKNOWN_ARTICLE = "unknown_article"
    UNKNOWN_RECORD = "unknown_record"
    ALREADY_EXISTS = "already_exists"
    INVALID_TEXT = "invalid_text"
    INVALID_QUANTITY = "invalid_quantity"
    INVALID_VALUE = "invalid_value"
    NOT_PERMITTED = "not_permitted"
    WRONG_BRANCH = "wrong_branch"
    SESSION_UNKNOWN = "session_unknown"
    KEY_REUSED = "key_reused"
    OUT_OF_STOCK = "out_of_stock"
    BRANCH_CLOSED = "branch_closed"
    WRONG_STATE = "wrong_state"
    WRONG_CODE = "wrong_code"
    CLAIMED_BY_OTHER = "claimed_by_other"
    EDITED_BY_OTHER = "edited_by_other"
    NO_CONSENT = "no_consent"
    CLOSED = "closed"
    NOT_RETURNABLE = "not_returnable"
    MORE_THAN_BOUGHT = "more_than_bought"
    WINDOW_CLOSED = "window_closed"
    REFUND_DIFFERS = "refund_differs"
    CART_TAKEN = "cart_taken"
