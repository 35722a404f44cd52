"""Why a whole file, or a whole import, is not done."""


class FileRefused(Exception):
    """Nothing of a file was imported; the text says why and what to do."""


class ImportRefused(Exception):
    """Nothing at all was imported; the text says why."""
