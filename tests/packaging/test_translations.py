"""Every string of the app is there in each language, whole, with its place holders."""

import pytest

from packaging_tools import translations
