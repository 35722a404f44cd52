"""Distances between real places."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clienteling.domain.geo import EARTH_RADIUS_KM, distance_km

WARSAW, GDANSK, BANGKOK = (52.2297, 21.0122), (54.3520, 18.6466), (13.7563, 100.5018)
POINTS = st.tuples(st.floats(-90, 90), st.floats(-180, 180))


@pytest.mark.parametrize(
    ("here", "there", "km"),
    [(WARSAW, GDANSK, 284), (WARSAW, BANGKOK, 8078), (WARSAW, WARSAW, 0), ((0, 0), (0, 180), 20015)],
)
def test_known_distances(here: tuple[float, float], there: tuple[float, float], km: float) -> None:
    assert distance_km(*here, *there) == pytest.approx(km, rel=0.005, abs=0.001)


@given(POINTS, POINTS)
def test_it_is_a_distance(here: tuple[float, float], there: tuple[float, float]) -> None:
    km = distance_km(*here, *there)
    assert 0 <= km <= EARTH_RADIUS_KM * 3.1416
    assert km == pytest.approx(distance_km(*there, *here), abs=1e-6)
