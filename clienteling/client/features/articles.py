"""Articles as people call them: name, picture, price; read for the SKUs that a page shows."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from clienteling.client.port import Reader
from clienteling.contract.records import Product, Variant


@dataclass(frozen=True, slots=True)
class Article:
    """One variant as it is shown; ``price_minor`` is the store's price in ``currency``."""

    sku: str
    product_id: str
    name: str
    image: str
    price_minor: int = 0
    currency: str = ""
    known: bool = True


def article_of(variant: Variant, product: Product | None) -> Article:
    """The product's title with the variant's options."""
    title = (product.title if product is not None else "") or variant.title or variant.sku
    options = ", ".join(filter(None, (variant.option1_value, variant.option2_value)))
    image = variant.image or (product.image if product is not None else "")
    name = f"{title}, {options}" if options else title
    return Article(variant.sku, variant.product_id, name, image, variant.price_minor, variant.currency)


def read_articles(reader: Reader, skus: Iterable[str]) -> dict[str, Article]:
    """The articles of the catalogue among ``skus``, by SKU."""
    found: dict[str, Article] = {}
    for sku in dict.fromkeys(skus):
        variant = reader.get(Variant, sku)
        if variant is not None:
            found[sku] = article_of(variant, reader.get(Product, variant.product_id))
    return found


def article_named(articles: Mapping[str, Article], sku: str, *, title: str = "") -> Article:
    """The article, or one that carries only ``title`` when the catalogue does not know the SKU."""
    return articles.get(sku) or Article(sku, "", title or sku, "", known=False)
