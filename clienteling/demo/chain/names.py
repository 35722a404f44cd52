"""What people are called: common names with how common they are, roughly as the registers count them."""

WOMEN = (
    ("Anna", 105), ("Katarzyna", 59), ("Maria", 62), ("Małgorzata", 52), ("Agnieszka", 53), ("Barbara", 42),
    ("Ewa", 41), ("Magdalena", 42), ("Elżbieta", 39), ("Krystyna", 36), ("Joanna", 38), ("Aleksandra", 37),
    ("Zofia", 33), ("Monika", 35), ("Teresa", 28), ("Danuta", 26), ("Natalia", 30), ("Karolina", 28),
    ("Marta", 27), ("Julia", 28), ("Beata", 25), ("Dorota", 24), ("Janina", 18), ("Alicja", 22), ("Jolanta", 22),
    ("Halina", 19), ("Jadwiga", 20), ("Iwona", 21), ("Grażyna", 20), ("Hanna", 19), ("Paulina", 22),
    ("Justyna", 21), ("Wiktoria", 20), ("Weronika", 17), ("Oliwia", 15), ("Maja", 15), ("Zuzanna", 17),
    ("Łucja", 5), ("Żaneta", 4), ("Świętosława", 1),
)  # fmt: skip
MEN = (
    ("Piotr", 69), ("Krzysztof", 63), ("Andrzej", 54), ("Tomasz", 54), ("Jan", 53), ("Paweł", 50), ("Marcin", 43),
    ("Michał", 46), ("Stanisław", 37), ("Jakub", 40), ("Adam", 34), ("Marek", 35), ("Łukasz", 35),
    ("Grzegorz", 33), ("Mateusz", 34), ("Wojciech", 29), ("Mariusz", 27), ("Dariusz", 26), ("Zbigniew", 26),
    ("Maciej", 26), ("Rafał", 25), ("Robert", 25), ("Kamil", 25), ("Dawid", 22), ("Jacek", 22), ("Szymon", 21),
    ("Kacper", 19), ("Bartosz", 20), ("Filip", 18), ("Antoni", 16), ("Ignacy", 8), ("Żegota", 1),
)  # fmt: skip
SURNAMES = (
    ("Nowak", 203), ("Kowalski", 137), ("Wiśniewski", 110), ("Wójcik", 99), ("Kowalczyk", 97), ("Kamiński", 94),
    ("Lewandowski", 92), ("Zieliński", 90), ("Szymański", 88), ("Woźniak", 87), ("Dąbrowski", 86),
    ("Kozłowski", 75), ("Mazur", 66), ("Jankowski", 67), ("Kwiatkowski", 65), ("Wojciechowski", 65),
    ("Krawczyk", 63), ("Kaczmarek", 60), ("Piotrowski", 60), ("Grabowski", 58), ("Zając", 54), ("Pawłowski", 54),
    ("Król", 52), ("Michalski", 53), ("Wróbel", 50), ("Wieczorek", 49), ("Jabłoński", 48), ("Nowakowski", 47),
    ("Majewski", 46), ("Olszewski", 45), ("Stępień", 45), ("Malinowski", 44), ("Jaworski", 43), ("Adamczyk", 43),
    ("Dudek", 42), ("Nowicki", 42), ("Pawlak", 41), ("Górski", 41), ("Witkowski", 40), ("Walczak", 40),
    ("Sikora", 40), ("Baran", 39), ("Rutkowski", 39), ("Michalak", 38), ("Szewczyk", 38), ("Ostrowski", 37),
    ("Tomaszewski", 36), ("Pietrzak", 36), ("Zalewski", 35), ("Wróblewski", 35), ("Marciniak", 34),
    ("Jasiński", 34), ("Zawadzki", 33), ("Bąk", 33), ("Jakubowski", 32), ("Sadowski", 32), ("Duda", 31),
    ("Włodarczyk", 31), ("Wilk", 30), ("Chmielewski", 30), ("Borkowski", 30), ("Sokołowski", 29),
    ("Szczepański", 29), ("Sawicki", 28), ("Lis", 28), ("Kucharski", 27), ("Mazurek", 27), ("Maciejewski", 27),
    ("Kubiak", 26), ("Kalinowski", 26), ("Wysocki", 26), ("Kołodziej", 25), ("Czarnecki", 25), ("Kaźmierczak", 25),
    ("Sobczak", 24), ("Głowacki", 24), ("Urbański", 23), ("Krupa", 23), ("Ziółkowski", 22), ("Krajewski", 22),
    ("Łuczak", 14), ("Świątek", 12), ("Żak", 18), ("Ćwikła", 4), ("Gżegżółka", 1), ("Brzęczyszczykiewicz", 1),
)  # fmt: skip

THAI = (
    ("สมชาย", "ใจดี"), ("กนกวรรณ", "ศรีสุข"), ("ณัฐพล", "วงศ์สว่าง"), ("พิมพ์ชนก", "แสงทอง"), ("ธนกร", "ทองดี"),
    ("สุดารัตน์", "บุญมี"), ("ปิยะ", "รัตนกุล"), ("วราภรณ์", "จันทร์แก้ว"), ("อนุชา", "พงษ์ไพบูลย์"), ("ศิริพร", "มั่นคง"),
)  # fmt: skip
ENGLISH_FIRST = ("Oliver", "Emily", "George", "Sophie", "Harry", "Charlotte", "James", "Amelia", "Thomas", "Grace")
ENGLISH_LAST = ("Smith", "Jones", "Taylor", "Brown", "Williams", "Wilson", "Evans", "O'Connor", "Walker", "Wright")

STREETS = (
    "Lipowa", "Polna", "Leśna", "Słoneczna", "Krótka", "Szkolna", "Ogrodowa", "Łąkowa", "Kwiatowa", "Brzozowa",
    "Kościuszki", "Mickiewicza", "Słowackiego", "Długa", "Sienkiewicza", "Zielona", "Parkowa", "Konopnickiej",
)  # fmt: skip
MAIL_HOSTS = (("poczta.example", 50), ("skrzynka.example", 30), ("mail.example", 20))
_FEMININE = (("ski", "ska"), ("cki", "cka"), ("dzki", "dzka"))


def feminine(surname: str) -> str:
    """The form a woman carries: Kowalski becomes Kowalska, Nowak stays."""
    for masculine, form in _FEMININE:
        if surname.endswith(masculine):
            return surname[: -len(masculine)] + form
    return surname
