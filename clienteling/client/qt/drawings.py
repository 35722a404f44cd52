"""Product pictures as drawings: one flat shape a kind of article, tinted by its colour. No Qt here.

A picture key is ``shape:tint`` (``sofa:green``); ``?dark`` behind it asks for a dark ground. An unknown shape is drawn
as a parcel, an unknown tint as sand, so that every key has a picture. The canvas is 96 by 96 units.
"""

from typing import NamedTuple

CANVAS = 96


class Tint(NamedTuple):
    """Four tones of one colour: light parts, the body, its shade, and the soft background behind it."""

    light: str
    body: str
    shade: str
    ground: str


TINTS: dict[str, Tint] = {
    "green": Tint("#3f9169", "#2f7d58", "#226246", "#d6e8df"),
    "blue": Tint("#5580b4", "#3f6aa0", "#2f5382", "#dbe4f0"),
    "plum": Tint("#a47ba4", "#8a5f8d", "#6e4871", "#ece2ee"),
    "grey": Tint("#9aa3a6", "#7f898d", "#646d71", "#e8ebec"),
    "mustard": Tint("#e0b254", "#cf9a37", "#a97b25", "#f8edd6"),
    "rose": Tint("#dc9aa0", "#c97f87", "#a9626b", "#f7e5e6"),
    "sand": Tint("#d9c6a5", "#c4ae88", "#a38e69", "#f3ede1"),
    "terracotta": Tint("#d78a5f", "#c2704a", "#9d5636", "#f7e5d9"),
    "oak": Tint("#dcbc8c", "#c7a26b", "#a07f4d", "#f5ecdd"),
    "walnut": Tint("#9a7254", "#7f5a40", "#62432e", "#ece1d8"),
    "white": Tint("#ffffff", "#f4f2ee", "#cfcbc3", "#e6e9ea"),
    "black": Tint("#55585c", "#3a3d41", "#26282b", "#e3e5e7"),
    "brass": Tint("#cdb768", "#b59c49", "#8d7832", "#f2eddc"),
    "copper": Tint("#d49a78", "#b97a56", "#935c3d", "#f6e6dc"),
    "clear": Tint("#d6e6ea", "#b9d1d8", "#8fb0ba", "#eaf1f3"),
    "amber": Tint("#e5ad5c", "#d08f35", "#a96f22", "#faecd6"),
}

_SHAPES: dict[str, str] = {
    "sofa": """
        <rect x="15" y="31" width="66" height="24" rx="8" fill="{body}"/>
        <path d="M48 33v20" stroke="{shade}" stroke-width="2" stroke-linecap="round"/>
        <rect x="10" y="43" width="76" height="22" rx="8" fill="{shade}"/>
        <rect x="19" y="45" width="28.5" height="11" rx="4" fill="{light}"/>
        <rect x="48.5" y="45" width="28.5" height="11" rx="4" fill="{light}"/>
        <path d="M20 65v6M76 65v6" stroke="#6b4f3a" stroke-width="4" stroke-linecap="round"/>""",
    "armchair": """
        <rect x="27" y="23" width="42" height="38" rx="12" fill="{body}"/>
        <path d="M40 32v12M48 30v14M56 32v12" stroke="{shade}" stroke-width="1.8" stroke-linecap="round"/>
        <rect x="19" y="43" width="58" height="23" rx="9" fill="{shade}"/>
        <rect x="29" y="46" width="38" height="12" rx="5" fill="{light}"/>
        <path d="M29 66l-3 8M67 66l3 8" stroke="#6b4f3a" stroke-width="4" stroke-linecap="round"/>""",
    "footstool": """
        <rect x="20" y="41" width="56" height="19" rx="8" fill="{body}"/>
        <rect x="20" y="41" width="56" height="9" rx="4.5" fill="{light}"/>
        <path d="M28 60l-2 10M68 60l2 10" stroke="#6b4f3a" stroke-width="4" stroke-linecap="round"/>""",
    "table": """
        <rect x="12" y="37" width="72" height="7" rx="3" fill="{body}"/>
        <rect x="12" y="37" width="72" height="3" rx="1.5" fill="{light}"/>
        <path d="M22 44l-3 27M74 44l3 27" stroke="{shade}" stroke-width="4.5" stroke-linecap="round"/>
        <rect x="21" y="44" width="54" height="4" fill="{shade}"/>""",
    "coffee-table": """
        <ellipse cx="48" cy="46" rx="32" ry="8.5" fill="{shade}"/>
        <ellipse cx="48" cy="44" rx="32" ry="8.5" fill="{body}"/>
        <ellipse cx="45" cy="42.5" rx="20" ry="4" fill="{light}"/>
        <path d="M27 52l-4 18M69 52l4 18M48 54v17" stroke="{shade}" stroke-width="3.6" stroke-linecap="round"/>""",
    "chair": """
        <path d="M34 22v52M62 48v26" stroke="#8a6a4a" stroke-width="3.6" stroke-linecap="round"/>
        <rect x="31" y="20" width="10" height="31" rx="5" fill="{body}"/>
        <rect x="31" y="47" width="36" height="10" rx="5" fill="{shade}"/>
        <rect x="33" y="47" width="32" height="5" rx="2.5" fill="{light}"/>""",
    "bed": """
        <rect x="14" y="27" width="68" height="28" rx="7" fill="{shade}"/>
        <rect x="21" y="40" width="24" height="12" rx="4" fill="#ffffff"/>
        <rect x="51" y="40" width="24" height="12" rx="4" fill="#ffffff"/>
        <rect x="11" y="48" width="74" height="18" rx="6" fill="{body}"/>
        <rect x="11" y="48" width="74" height="7" rx="3.5" fill="{light}"/>
        <path d="M18 66v6M78 66v6" stroke="#6b4f3a" stroke-width="4" stroke-linecap="round"/>""",
    "mattress": """
        <rect x="12" y="38" width="72" height="24" rx="8" fill="{shade}"/>
        <rect x="12" y="36" width="72" height="18" rx="8" fill="{light}"/>
        <path d="M26 40v10M40 40v10M54 40v10M68 40v10" stroke="{shade}" stroke-width="2" stroke-linecap="round"/>""",
    "shelf": """
        <rect x="27" y="17" width="42" height="62" rx="3" fill="{shade}"/>
        <path d="M31 21h34v15H31zM31 40h34v15H31zM31 59h34v16H31z" fill="{ground}"/>
        <path d="M35 36V25M39.500 36V27M44 36V24" stroke="{body}" stroke-width="3.4"/>
        <circle cx="57" cy="50" r="5" fill="{light}"/>
        <path d="M37 75V65M42 75V63M47 75V66" stroke="{light}" stroke-width="3.4"/>""",
    "wardrobe": """
        <rect x="24" y="16" width="48" height="60" rx="4" fill="{body}"/>
        <path d="M48 18v56" stroke="{shade}" stroke-width="2"/>
        <path d="M44 43v8M52 43v8" stroke="{shade}" stroke-width="2.6" stroke-linecap="round"/>
        <rect x="24" y="16" width="48" height="5" rx="2.5" fill="{light}"/>
        <path d="M30 76v4M66 76v4" stroke="{shade}" stroke-width="4" stroke-linecap="round"/>""",
    "lamp": """
        <path d="M36 24h24l8 23H28z" fill="{body}"/>
        <path d="M36 24h10l-6 23H28z" fill="{light}"/>
        <path d="M48 47v22" stroke="{shade}" stroke-width="4"/>
        <rect x="34" y="68" width="28" height="6" rx="3" fill="{shade}"/>""",
    "floor-lamp": """
        <path d="M48 32v43" stroke="{shade}" stroke-width="3.6"/>
        <rect x="31" y="17" width="34" height="19" rx="9.5" fill="{body}"/>
        <rect x="36" y="20" width="13" height="7" rx="3.5" fill="{light}"/>
        <rect x="36" y="74" width="24" height="5" rx="2.5" fill="{shade}"/>""",
    "pendant": """
        <path d="M48 12v24" stroke="{shade}" stroke-width="2.6"/>
        <path d="M22 60a26 26 0 0 1 52 0z" fill="{body}"/>
        <path d="M27 57a22 22 0 0 1 15-19" fill="none" stroke="{light}" stroke-width="4" stroke-linecap="round"/>
        <circle cx="48" cy="63" r="7" fill="#ffe9b0"/>
        <rect x="22" y="58" width="52" height="4" rx="2" fill="{shade}"/>""",
    "rug": """
        <path d="M20 30h56l8 36H12z" fill="{body}"/>
        <path d="M26 35h44l5.500 26h-55z" fill="none" stroke="{light}" stroke-width="2.5"/>
        <path d="M48 38l14 10-14 10-14-10z" fill="{shade}"/>
        <path d="M14 69v4M22 69v4M30 69v4M38 69v4M48 69v4M58 69v4M66 69v4M74 69v4M82 69v4"
              stroke="{shade}" stroke-width="1.8" stroke-linecap="round"/>""",
    "cushion": """
        <path d="M26 27q22-5 44 0 5 21 0 42-22 5-44 0-5-21 0-42z" fill="{body}"/>
        <path d="M31 32q17-4 34 0" stroke="{light}" stroke-width="3.5" fill="none" stroke-linecap="round"/>
        <path d="M40 48h16M48 40v16" stroke="{shade}" stroke-width="3" stroke-linecap="round"/>""",
    "throw": """
        <path d="M22 30h52v28q0 8-8 8H30q-8 0-8-8z" fill="{body}"/>
        <path d="M22 40h52M22 50h52" stroke="{light}" stroke-width="3"/>
        <path d="M29 66v7M37 66v7M45 66v7M53 66v7M61 66v7M68 66v7" stroke="{shade}" stroke-width="2.2"
              stroke-linecap="round"/>""",
    "bedding": """
        <rect x="16" y="26" width="30" height="20" rx="7" fill="{light}"/>
        <rect x="50" y="26" width="30" height="20" rx="7" fill="{light}"/>
        <rect x="13" y="40" width="70" height="30" rx="7" fill="{body}"/>
        <path d="M13 49q17 7 35 0t35 0" stroke="{shade}" stroke-width="2.5" fill="none"/>""",
    "curtain": """
        <path d="M16 22h64" stroke="#8a6a4a" stroke-width="4" stroke-linecap="round"/>
        <path d="M21 24h23q-2 26-12 49H21z" fill="{body}"/>
        <path d="M75 24H52q2 26 12 49h11z" fill="{body}"/>
        <path d="M29 24q0 25-3 49M37 24q-1 22-7 44M67 24q0 25 3 49M59 24q1 22 7 44" stroke="{shade}" stroke-width="2"
              fill="none"/>""",
    "mirror": """
        <circle cx="48" cy="49" r="27" fill="{shade}"/>
        <circle cx="48" cy="49" r="23" fill="#dfeef3"/>
        <path d="M36 56l20-20M44 60l16-16" stroke="#ffffff" stroke-width="4" stroke-linecap="round"/>
        <path d="M48 14v8" stroke="{body}" stroke-width="3"/>""",
    "vase": """
        <path d="M41 36h14q-1 8 7 16 5 6 2 14-3 9-10 9H42q-7 0-10-9-3-8 2-14 8-8 7-16z" fill="{body}"/>
        <path d="M40 56q-4 6-1 12" stroke="{light}" stroke-width="3" fill="none" stroke-linecap="round"/>
        <path d="M48 36V20M48 28l-9-8M48 30l10-11" stroke="#5b8a5f" stroke-width="2.4" stroke-linecap="round"/>
        <rect x="39" y="34" width="18" height="4" rx="2" fill="{shade}"/>""",
    "pot": """
        <path d="M48 50q-20-6-18-26 16 4 18 26zM48 50q20-6 18-26-16 4-18 26zM48 50q-6-18 0-32 6 14 0 32z"
              fill="#5b8a5f"/>
        <path d="M31 50h34l-4 24q-1 3-4 3H39q-3 0-4-3z" fill="{body}"/>
        <rect x="28" y="47" width="40" height="8" rx="3" fill="{shade}"/>""",
    "candle": """
        <path d="M48 20q7 8 0 14-7-6 0-14z" fill="#f0b44a"/>
        <path d="M48 34v8" stroke="#4b4b4b" stroke-width="2"/>
        <rect x="32" y="42" width="32" height="33" rx="5" fill="{body}"/>
        <rect x="32" y="42" width="32" height="8" rx="4" fill="{light}"/>
        <rect x="38" y="57" width="20" height="11" rx="2" fill="#ffffff" fill-opacity="0.850"/>""",
    "gift-card": """
        <rect x="15" y="29" width="66" height="40" rx="6" fill="#2f7d58"/>
        <path d="M15 49h66M36 29v40" stroke="#e9d9a8" stroke-width="4"/>
        <path d="M36 49q-13-1-12-8 6-5 12 8 6-13 12-8 1 7-12 8z" fill="#e9d9a8"/>""",
    "parcel": """
        <path d="M48 20l28 12v32L48 76 20 64V32z" fill="{body}"/>
        <path d="M48 44l28-12v32L48 76z" fill="{shade}"/>
        <path d="M48 20l28 12-28 12-28-12z" fill="{light}"/>""",
}

SHAPES = frozenset(_SHAPES)
_FALLBACK_SHAPE = "parcel"
_FALLBACK_TINT = "sand"
_DARK_CARD = "#1b211f"
_DARK_SHARE = 26
"""How much of the article's colour is in the dark ground, in percent."""


def picture_svg(key: str) -> bytes:
    """The SVG of the picture ``key`` names."""
    name, _, manner = key.partition("?")
    shape, _, tint = name.partition(":")
    tones = TINTS.get(tint, TINTS[_FALLBACK_TINT])
    if manner == "dark":
        tones = tones._replace(ground=_blend(tones.shade, _DARK_CARD, _DARK_SHARE))
    drawn = _SHAPES.get(shape, _SHAPES[_FALLBACK_SHAPE]).format(**tones._asdict())
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {CANVAS} {CANVAS}">'
        f'<rect width="{CANVAS}" height="{CANVAS}" fill="{tones.ground}"/>{drawn}</svg>'
    ).encode()


def _blend(colour: str, under: str, percent: int) -> str:
    """``percent`` of ``colour`` over ``under``; all are ``#rrggbb``."""
    pairs = zip(bytes.fromhex(colour[1:]), bytes.fromhex(under[1:]), strict=True)
    return "#" + bytes((top * percent + bottom * (100 - percent)) // 100 for top, bottom in pairs).hex()
