"""What people do, as data: one tagged union of operation bodies, and the envelope they travel in."""

from clienteling.contract.operations.envelope import MAX_BATCH, Operation, OperationBatch, needs_of, subject_of
from clienteling.contract.operations.kinds import (
    OPERATION_CLASS,
    REQUIRED_PERMISSION,
    Body,
    OperationClass,
    body_name,
)

__all__ = [
    "MAX_BATCH",
    "OPERATION_CLASS",
    "REQUIRED_PERMISSION",
    "Body",
    "Operation",
    "OperationBatch",
    "OperationClass",
    "body_name",
    "needs_of",
    "subject_of",
]
