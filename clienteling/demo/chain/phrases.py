"""What is said in chats, in the customer's language. Lines alternate: the customer first.

``{article}`` ``{branch}`` ``{order}`` ``{town}`` ``{agent}`` stand for what the conversation is about.
"""

from typing import NamedTuple


class Dialogue(NamedTuple):
    """A subject and what is said about it."""

    subject: str
    turns: tuple[str, ...]


DIALOGUES: dict[str, tuple[Dialogue, ...]] = {
    "pl": (
        Dialogue("Dostępność w salonie", (
            "Dzień dobry, czy {article} jest dostępne w salonie w mieście {town}?",
            "Dzień dobry, tu {agent}. Już sprawdzam stan w salonie {branch}.",
            "Dziękuję, chętnie podjadę jeszcze dziś.",
            "Jest na miejscu. Mogę odłożyć na trzy dni, czy tak będzie dobrze?",
            "Tak, bardzo proszę!",
        )),
        Dialogue("Kiedy dotrze zamówienie", (
            "Dzień dobry, kiedy dotrze moje zamówienie {order}?",
            "Paczka jest już u kuriera, doręczenie jutro między 9 a 13.",
            "Świetnie, dziękuję. Proszę tylko zadzwonić dwa razy.",
            "Zapisałam uwagę dla kuriera. Miłego dnia!",
        )),
        Dialogue("Pytanie o wymiary", (
            "Czy {article} zmieści się we wnęce 210 cm?",
            "Szerokość całkowita to 204 cm, zostaną po 3 cm z każdej strony.",
            "To na styk, ale powinno się udać. A jak z wysokością?",
            "82 cm z nóżkami, nóżki można odkręcić.",
        )),
        Dialogue("Reklamacja", (
            "Niestety {article} przyszło z pękniętym rogiem. Zdjęcia wysłałam mailem.",
            "Bardzo przepraszamy. Czy woli Pani wymianę, czy zwrot pieniędzy?",
            "Wymianę, ale jak najszybciej, goście przyjeżdżają w sobotę.",
        )),
        Dialogue("Próbka tkaniny", (
            "Czy można dostać próbkę materiału? Chodzi o {article}.",
            "Oczywiście, przygotujemy próbkę w salonie {branch}.",
            "Super, wpadnę w czwartek po pracy.",
            "Będzie czekać przy ladzie odbiorów. Do zobaczenia!",
        )),
        Dialogue("Zwrot w salonie", (
            "Kupiłam przez internet, czy mogę zwrócić w salonie {branch}?",
            "Tak, wystarczy numer zamówienia i towar. Pieniądze wrócą tą samą drogą.",
            "Dziękuję, to duże ułatwienie.",
        )),
        Dialogue("Montaż", (
            "Dzień dobry, czy montujecie Państwo {article} na miejscu?",
            "Tak, w promieniu 40 km od salonu. Montaż kosztuje 149 zł.",
            "A ile trzeba czekać na termin?",
        )),
    ),
    "en": (
        Dialogue("Is it in the store?", (
            "Hi, do you have {article} in {town}?",
            "Hello, {agent} here. Let me look at {branch} for you.",
            "Thanks! I could come by this afternoon.",
            "It is there. Shall I put it aside for three days?",
            "Yes please.",
        )),
        Dialogue("Where is my order?", (
            "Could you tell me where my order {order} is?",
            "It left our warehouse this morning and should be with you tomorrow.",
            "Perfect, thank you.",
        )),
        Dialogue("Will it fit?", (
            "Would {article} go through a 76 cm door?",
            "The frame is 72 cm deep without the legs, so yes, on its side.",
            "That is a relief. Do the legs come off easily?",
        )),
        Dialogue("Damaged on arrival", (
            "The {article} arrived with a crack.",
            "I am sorry about that. Would you rather have it replaced or refunded?",
            "Replaced, please. It is a present for Saturday.",
            "Then we keep one for you at {branch} today, so you need not wait for the courier.",
        )),
    ),
    "th": (
        Dialogue("สอบถามสินค้า", (
            "สวัสดีค่ะ มี {article} ที่สาขา {branch} ไหมคะ",
            "สวัสดีค่ะ กำลังตรวจสอบให้นะคะ",
            "ขอบคุณค่ะ สะดวกไปรับวันเสาร์นี้",
            "มีสินค้าค่ะ เราเก็บไว้ให้คุณได้สามวัน",
        )),
        Dialogue("สถานะคำสั่งซื้อ", (
            "อยากทราบว่าคำสั่งซื้อ {order} จะมาถึงเมื่อไหร่คะ",
            "พัสดุอยู่กับขนส่งแล้ว คาดว่าจะถึงพรุ่งนี้ค่ะ",
        )),
    ),
}  # fmt: skip

NOTES = {
    "pl": (
        "Urządza nowe mieszkanie, odbiór kluczy w marcu.", "Woli rozmowę po 17, rano nie odbiera.",
        "Szuka dużego stołu, ma trójkę dzieci.", "Bardzo zadowolona z montażu, poleciła nas siostrze.",
        "Ma alergię na wełnę, proponować bawełnę.", "Mieszka na trzecim piętrze bez windy.",
        "Zastanawia się między dębem a orzechem, wróci z mężem.", "Kot drapie obicia: pokazać tkaniny plecione.",
    ),
    "en": (
        "Furnishing a first flat, keys in March.", "Prefers to be called after five.",
        "Looks for a table that seats eight.", "Has a dog: show covers that wash.",
        "Undecided between oak and walnut, comes back with her partner.", "Very happy with the assembly team.",
    ),
    "th": ("ชอบสีเขียวและไม้โอ๊ค", "กำลังตกแต่งคอนโดใหม่"),
}  # fmt: skip

TASKS = (
    ("task", "Call back about the delivery date"),
    ("follow_up", "Ask how the new bed sleeps"),
    ("promise", "Send the drawing with the measures"),
    ("task", "Order missing screws for the shelf"),
    ("promise", "Keep a fabric sample at the desk"),
    ("follow_up", "Invite to the spring preview"),
    ("task", "Check the scratch on the returned table"),
    ("promise", "Find out whether the rug comes in 160×230"),
)
