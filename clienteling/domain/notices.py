"""What customers are told, in their language."""

_READY = {
    "en": "Good news: {article} is ready for you at {branch}. Your pick-up code is {code}.",
    "pl": "Dobra wiadomość: {article} czeka na Ciebie w salonie {branch}. Kod odbioru: {code}.",
    "th": "ข่าวดี: {article} พร้อมให้คุณรับที่สาขา {branch} แล้ว รหัสรับสินค้าคือ {code}",
}


def ready_notice(*, language: str, article: str, branch: str, code: str) -> str:
    """The "ready for pick-up" message; English when the language is not known."""
    return _READY.get(language, _READY["en"]).format(article=article, branch=branch, code=code)
