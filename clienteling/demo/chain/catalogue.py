"""Products and variants, made from the plan of :mod:`clienteling.demo.chain.families`."""

from dataclasses import dataclass
from functools import cached_property
from random import Random

from msgspec.structs import replace

from clienteling.contract.records import Product, Variant
from clienteling.demo.chain.draw import stream
from clienteling.demo.chain.families import CATEGORIES, PALETTES, Category, Size
from clienteling.demo.chain.places import CURRENCY

_BARCODE_PREFIX = "20"
"""GS1 keeps 20-29 for numbers inside one company: these barcodes can never be somebody's real article."""
_BRANDS = ("Wawel", "Tatra", "Nida", "Dom Nova", "Baltica")


@dataclass(frozen=True, slots=True)
class Article:
    """A variant with its product and how often it is bought, relatively."""

    product: Product
    variant: Variant
    weight: int

    @property
    def name(self) -> str:
        """What a customer calls it."""
        options = " ".join(filter(None, (self.variant.option1_value, self.variant.option2_value)))
        return f"{self.product.title}, {options}" if options else self.product.title


@dataclass(frozen=True)
class Catalogue:
    """All articles in a fixed order."""

    articles: tuple[Article, ...]

    @cached_property
    def by_sku(self) -> dict[str, Article]:
        """Articles by SKU."""
        return {article.variant.sku: article for article in self.articles}

    @cached_property
    def weights(self) -> tuple[int, ...]:
        """How often each article is bought, cumulated: what :meth:`random.Random.choices` wants."""
        total = 0
        out: list[int] = []
        for article in self.articles:
            total += article.weight
            out.append(total)
        return tuple(out)

    @cached_property
    def products(self) -> tuple[Product, ...]:
        """Each product once."""
        return tuple(dict.fromkeys(article.product for article in self.articles))

    def drawn(self, random: Random, count: int) -> list[Article]:
        """Some articles, the popular ones more often; an article may come twice."""
        return random.choices(self.articles, cum_weights=self.weights, k=count)


def ean13(body: str) -> str:
    """Twelve digits with their check digit (GS1 General Specifications, 7.9.1)."""
    total = sum(int(digit) * (3 if position % 2 else 1) for position, digit in enumerate(body))
    return f"{body}{-total % 10}"


def catalogue(seed: int) -> Catalogue:
    """The whole catalogue; the articles of the story first, with fixed prices."""
    random = stream(seed, "catalogue")
    articles = list(_story_articles())
    for category in CATEGORIES:
        for line in category.lines:
            articles.extend(_family(category, line, random))
    return Catalogue(tuple(_numbered(articles)))


def _numbered(articles: list[Article]) -> list[Article]:
    out = []
    for number, article in enumerate(articles, start=1):
        barcode = ean13(f"{_BARCODE_PREFIX}{number:010d}")
        numbered = replace(article.variant, barcode=barcode)
        out.append(Article(article.product, numbered, article.weight))
    return out


def _category(code: str) -> Category:
    return next(category for category in CATEGORIES if category.code == code)


def _story_articles() -> list[Article]:
    """The sofa Oliwia and what else Julia looks at; the prices are part of the story."""
    sofas = _variants(
        _product(_category("SOF"), "Oliwia", "Wawel"), _category("SOF"), (Size("", 100),), ("velvet", 5), 319_900, 2
    )
    cushions = _variants(
        _product(_category("CUS"), "Lena", "Nida"),
        _category("CUS"),
        (Size("40×40", 78), Size("50×50", 100), Size("60×60", 124)),
        ("fabric", 6),
        8_900,
        4,
    )
    lamps = _variants(
        _product(_category("LAM"), "Mira", "Baltica"), _category("LAM"), (Size("", 100),), ("metal", 4), 25_000, 3
    )
    return [*sofas, *cushions, *lamps]


def _family(category: Category, line: str, random: Random) -> list[Article]:
    product = _product(category, line, random.choice(_BRANDS))
    price = random.randrange(category.low, category.high + 1) * 100
    weight = max(1, category.weight * random.randrange(3, 12) // 5)
    return _variants(product, category, category.sizes, (category.palette, category.colours), price, weight)


def _product(category: Category, line: str, brand: str) -> Product:
    palette = PALETTES[category.palette]
    return Product(
        f"{category.code}-{_ascii(line)}",
        f"{category.noun} {line}",
        category.description,
        category.title,
        brand,
        f"{category.picture}:{palette[0][1]}",
        category.returnable,
        category.window_days,
    )


def _variants(
    product: Product, category: Category, sizes: tuple[Size, ...], palette: tuple[str, int], price: int, weight: int
) -> list[Article]:
    name, count = palette
    out = []
    for number, (colour, tint) in enumerate(PALETTES[name][:count], start=1):
        for size_number, size in enumerate(sizes, start=1):
            shown = "" if name == "plain" else colour
            variant = Variant(
                f"{product.product_id}-{number}{size_number}",
                product.product_id,
                " ".join(filter(None, (product.title, shown, size.name))),
                "Colour" if shown else "Size",
                shown or size.name,
                "Size" if shown and size.name else "",
                size.name if shown else "",
                "",
                _price(price, size.percent, exact=category.code == "GIF" or size.percent == 100),
                CURRENCY,
                f"{category.picture}:{tint}",
            )
            out.append(Article(product, variant, weight))
    return out


def _price(base: int, percent: int, *, exact: bool) -> int:
    """A price as shops write it: whole złoty ending in 9, unless it is ``exact``."""
    minor = base * percent // 100
    return minor if exact else max(900, minor // 1000 * 1000 + 900)


_ASCII = str.maketrans("ĄĆĘŁŃÓŚŹŻąćęłńóśźż", "ACELNOSZZacelnoszz")


def _ascii(text: str) -> str:
    return text.translate(_ASCII).upper()
