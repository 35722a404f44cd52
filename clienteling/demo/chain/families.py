"""The catalogue's plan: what the chain sells, in which sizes and colours, from which price.

A line of furniture has a name of its own ("Oliwia"); a category gives the sizes, the palette and the price range.
"""

from typing import NamedTuple


class Size(NamedTuple):
    """One size with its share of the family's price in percent."""

    name: str
    percent: int


class Category(NamedTuple):
    """One kind of article. ``picture`` names the drawing; prices in whole złoty; ``palette`` is in ``PALETTES``."""

    code: str
    noun: str
    title: str
    picture: str
    lines: tuple[str, ...]
    sizes: tuple[Size, ...]
    palette: str
    colours: int
    low: int
    high: int
    description: str
    weight: int
    window_days: int | None = None
    returnable: bool = True


PALETTES: dict[str, tuple[tuple[str, str], ...]] = {
    "velvet": (("green velvet", "green"), ("blue velvet", "blue"), ("plum velvet", "plum"), ("grey velvet", "grey"),
               ("mustard velvet", "mustard"), ("rose velvet", "rose"), ("sand linen", "sand")),
    "fabric": (("green", "green"), ("mustard", "mustard"), ("grey", "grey"), ("plum", "plum"), ("blue", "blue"),
               ("terracotta", "terracotta"), ("sand", "sand"), ("rose", "rose")),
    "wood": (("oak", "oak"), ("walnut", "walnut"), ("white", "white"), ("black", "black")),
    "metal": (("brass", "brass"), ("black", "black"), ("white", "white"), ("copper", "copper"), ("green", "green")),
    "glass": (("clear", "clear"), ("green", "green"), ("blue", "blue"), ("amber", "amber"), ("rose", "rose")),
    "plain": (("white", "white"),),
}  # fmt: skip

_ONE = (Size("", 100),)
_SOFA = (Size("2 seats", 100), Size("3 seats", 128), Size("corner", 176))
_TABLE = (Size("120×80", 100), Size("160×90", 124), Size("200×100", 152))
_BED = (Size("140×200", 100), Size("160×200", 112), Size("180×200", 126))
_RUG = (Size("80×150", 34), Size("140×200", 66), Size("160×230", 80), Size("200×290", 116))
_CUSHION = (Size("40×40", 78), Size("50×50", 100), Size("60×60", 124))
_BEDDING = (Size("135×200", 88), Size("160×200", 100), Size("200×220", 126))
_SHELF = (Size("90 cm", 74), Size("180 cm", 100))
_ROUND = (Size("Ø 60", 100), Size("Ø 80", 138))
_POT = (Size("S", 60), Size("M", 100), Size("L", 165))

CATEGORIES = (
    Category("SOF", "Sofa", "Sofas", "sofa",
             ("Hania", "Maja", "Zosia", "Lilka", "Nadia", "Iga", "Tola", "Blanka", "Gaja", "Kalina", "Roma", "Ola"),
             _SOFA, "velvet", 5, 2190, 4590, "Deep seat, solid beech frame, removable covers.", 5, 60),
    Category("ARM", "Armchair", "Armchairs", "armchair",
             ("Oliwia", "Hania", "Maja", "Zosia", "Lilka", "Nadia", "Iga", "Tola", "Blanka", "Gaja", "Kalina", "Roma"),
             _ONE, "velvet", 6, 899, 1790, "High back and wide armrests for long evenings.", 5, 60),
    Category("FOO", "Footstool", "Footstools", "footstool",
             ("Oliwia", "Hania", "Maja", "Zosia", "Lilka", "Nadia", "Iga"), _ONE, "velvet", 6, 299, 649,
             "The missing end of a good sofa.", 3),
    Category("DIN", "Table", "Dining tables", "table",
             ("Bruno", "Tymon", "Leon", "Olaf", "Borys", "Gustaw", "Jeremi", "Kaj", "Nikodem", "Tytus"),
             _TABLE, "wood", 4, 1190, 2990, "Oiled top, seats the whole family.", 3, 60),
    Category("COF", "Coffee table", "Coffee tables", "coffee-table",
             ("Ignaś", "Staś", "Franek", "Antek", "Miłosz", "Witek", "Julek", "Henio", "Tadek", "Olek"),
             _ROUND, "wood", 4, 349, 990, "Light enough to be moved by one person.", 4),
    Category("CHA", "Chair", "Chairs", "chair",
             ("Basia", "Celina", "Dąbrówka", "Ela", "Felka", "Gosia", "Halszka", "Inka", "Jagna", "Kinga", "Luiza",
              "Mela", "Nela", "Ofelia"), _ONE, "fabric", 6, 199, 590, "Stands straight, sits soft.", 6),
    Category("BED", "Bed", "Beds", "bed",
             ("Aurora", "Bianka", "Celeste", "Diana", "Estera", "Flora", "Gloria", "Helena"),
             _BED, "fabric", 5, 1590, 3890, "Upholstered headboard, slatted base included.", 3, 60),
    Category("MAT", "Mattress", "Mattresses", "mattress", ("Chmurka", "Obłok", "Mgiełka"), _BED, "plain", 1, 890, 2290,
             "Pocket springs and a cover that can be washed. 100 nights to try.", 3, 100),
    Category("SHE", "Shelf", "Shelves", "shelf",
             ("Alan", "Brian", "Cezary", "Damian", "Emil", "Fabian", "Gabriel", "Hubert", "Igor", "Jerzy"),
             _SHELF, "wood", 4, 290, 1190, "Adjustable boards, can be fixed to the wall.", 4),
    Category("WAR", "Wardrobe", "Wardrobes", "wardrobe",
             ("Klemens", "Ludwik", "Maurycy", "Norbert", "Oskar", "Patryk"),
             (Size("100 cm", 100), Size("150 cm", 138), Size("200 cm", 172)), "wood", 3, 990, 2390,
             "Doors that close by themselves.", 2, 60),
    Category("LAM", "Lamp", "Table lamps", "lamp",
             ("Ada", "Bella", "Cela", "Dora", "Ewka", "Fela", "Gala", "Hela", "Ida", "Jaga", "Kaja", "Lena"),
             _ONE, "metal", 5, 129, 490, "Warm light, dimmed by touch.", 9),
    Category("FLO", "Floor lamp", "Floor lamps", "floor-lamp",
             ("Mira", "Ada", "Bella", "Cela", "Dora", "Ewka", "Fela", "Gala"), _ONE, "metal", 5, 349, 890,
             "Reads over your shoulder.", 5),
    Category("PEN", "Pendant", "Pendant lamps", "pendant",
             ("Hela", "Ida", "Jaga", "Kaja", "Luna", "Nova", "Sola", "Stella"), _ONE, "metal", 5, 169, 690,
             "Two metres of cord, cut to length in the store.", 5),
    Category("RUG", "Rug", "Rugs", "rug",
             ("Nela", "Sahara", "Atlas", "Tatry", "Bieszczady", "Mazury", "Roztocze", "Pieniny", "Beskid", "Kurpie",
              "Podhale", "Kaszuby"), _RUG, "fabric", 4, 690, 2190, "Hand-tufted wool on cotton.", 5),
    Category("THR", "Throw", "Throws", "throw",
             ("Mgła", "Rosa", "Szron", "Wrzos", "Mech", "Bór", "Sen", "Koc"), _ONE, "fabric", 6, 89, 290,
             "Soft on both sides.", 9),
    Category("BDN", "Bedding", "Bedding", "bedding",
             ("Poranek", "Wieczór", "Cisza", "Łąka", "Sad", "Jezioro", "Polana", "Ogród", "Zorza", "Brzask"),
             _BEDDING, "fabric", 5, 159, 420, "Cotton satin, 300 threads.", 10),
    Category("CUS", "Cushion", "Cushions", "cushion",
             ("Ala", "Bela", "Cyla", "Dalia", "Eliza", "Fiona", "Greta", "Hortensja", "Irys", "Jaśmin", "Kamelia"),
             _CUSHION, "fabric", 6, 49, 129, "Cover with a hidden zip, feather filling.", 14),
    Category("CUR", "Curtain", "Curtains", "curtain", ("Firn", "Halny", "Bryza", "Pasat", "Zefir", "Bora"),
             (Size("140×250", 100), Size("140×300", 118)), "fabric", 5, 149, 390, "Lined, with hooks and tape.", 4),
    Category("CUM", "Curtain made to measure", "Curtains", "curtain", ("Atelier",), _ONE, "fabric", 6, 590, 890,
             "Sewn for your window. Made to measure goods do not come back.", 1, None, False),
    Category("MIR", "Mirror", "Mirrors", "mirror", ("Tafla", "Toń", "Staw", "Laguna", "Fiord", "Zatoka", "Delta"),
             _ROUND, "metal", 4, 249, 890, "Hung on one hook.", 3),
    Category("VAS", "Vase", "Vases", "vase", ("Amfora", "Dzban", "Kielich", "Kropla", "Muszla", "Pąk", "Tulipan"),
             (Size("20 cm", 70), Size("35 cm", 100)), "glass", 5, 69, 290, "Blown by mouth in Krosno.", 8),
    Category("POT", "Plant pot", "Plant pots", "pot", ("Fikus", "Paproć", "Aloes", "Monstera", "Juka", "Bluszcz"),
             _POT, "fabric", 5, 39, 149, "With saucer.", 7),
    Category("CAN", "Scented candle", "Candles", "candle", ("Sosna", "Figa", "Miód", "Deszcz", "Lawenda"),
             _ONE, "glass", 4, 39, 119, "Burns forty hours. Candles do not come back once sold.", 8, None, False),
    Category("GIF", "Gift card", "Gift cards", "gift-card", ("Dom",),
             (Size("100 zł", 100), Size("200 zł", 200), Size("500 zł", 500), Size("1000 zł", 1000)), "plain", 1,
             100, 100, "Valid two years in every store and online.", 3, None, False),
)  # fmt: skip
