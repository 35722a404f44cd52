<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
    <context>
        <name>ActionBar</name>
        <message>
            <source>Note</source>
            <translation>Notatka</translation>
        </message>
        <message>
            <source>Reserve</source>
            <translation>Rezerwuj</translation>
        </message>
        <message>
            <source>Return</source>
            <translation>Zwrot</translation>
        </message>
    </context>
    <context>
        <name>App</name>
        <message>
            <source>Scan now, or type the code into the search.</source>
            <translation>Zeskanuj teraz lub wpisz kod w wyszukiwarkę.</translation>
        </message>
    </context>
    <context>
        <name>AppButton</name>
        <message>
            <source>Working</source>
            <translation>Trwa</translation>
        </message>
    </context>
    <context>
        <name>ArrivalsCard</name>
        <message>
            <source>Arrived</source>
            <translation>Na miejscu</translation>
        </message>
        <message>
            <source>Here and on the way</source>
            <translation>Na miejscu i w drodze</translation>
        </message>
        <message>
            <source>Served</source>
            <translation>Obsłużono</translation>
        </message>
    </context>
    <context>
        <name>ArticleCard</name>
        <message>
            <source>Back to the list</source>
            <translation>Wróć do listy</translation>
        </message>
        <message>
            <source>For %1</source>
            <translation>Dla: %1</translation>
        </message>
        <message>
            <source>here</source>
            <translation>tutaj</translation>
        </message>
        <message>
            <source>in other branches</source>
            <translation>w innych</translation>
        </message>
        <message>
            <source>on the way</source>
            <translation>w drodze</translation>
        </message>
    </context>
    <context>
        <name>Availability</name>
        <message>
            <source>here %1</source>
            <translation>tutaj %1</translation>
        </message>
        <message>
            <source>none nearby</source>
            <translation>brak w pobliżu</translation>
        </message>
        <message>
            <source>not here</source>
            <translation>nie tutaj</translation>
        </message>
        <message>
            <source>web shop only</source>
            <translation>tylko w sklepie internetowym</translation>
        </message>
    </context>
    <context>
        <name>Banner</name>
        <message>
            <source>Dismiss</source>
            <translation>Zamknij</translation>
        </message>
    </context>
    <context>
        <name>BesideCard</name>
        <message>
            <source>Article</source>
            <translation>Artykuł</translation>
        </message>
        <message>
            <source>Back to the conversation</source>
            <translation>Wróć do rozmowy</translation>
        </message>
        <message>
            <source>Look an article up</source>
            <translation>Wyszukaj artykuł</translation>
        </message>
        <message>
            <source>Open with them</source>
            <translation>Otwarte sprawy</translation>
        </message>
        <message>
            <source>Reserve</source>
            <translation>Rezerwuj</translation>
        </message>
        <message>
            <source>Reserve %1</source>
            <translation>Zarezerwuj: %1</translation>
        </message>
        <message>
            <source>Stock</source>
            <translation>Zapas</translation>
        </message>
    </context>
    <context>
        <name>BranchLine</name>
        <message>
            <source>Reserve</source>
            <translation>Rezerwuj</translation>
        </message>
        <message>
            <source>Reserve in %1</source>
            <translation>Zarezerwuj: %1</translation>
        </message>
    </context>
    <context>
        <name>BranchesCard</name>
        <message>
            <source>Where it is</source>
            <translation>Gdzie jest</translation>
        </message>
    </context>
    <context>
        <name>CartCard</name>
        <message>
            <source>Cart, in the store</source>
            <translation>Koszyk w salonie</translation>
        </message>
        <message>
            <source>Change the cart, or add an article</source>
            <translation>Zmień koszyk lub dodaj artykuł</translation>
        </message>
        <message>
            <source>No online cart</source>
            <translation>Brak koszyka online</translation>
        </message>
        <message>
            <source>Online cart</source>
            <translation>Koszyk online</translation>
        </message>
        <message>
            <source>Split</source>
            <translation>Podziel</translation>
        </message>
        <message>
            <source>Take over cart</source>
            <translation>Przejmij koszyk</translation>
        </message>
        <message>
            <source>What they put into the web shop’s cart appears here.</source>
            <translation>Tu pojawia się to, co klient włoży do koszyka online.</translation>
        </message>
    </context>
    <context>
        <name>CartEditPanel</name>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>Add to the cart</source>
            <translation>Dodaj do koszyka</translation>
        </message>
        <message>
            <source>Article, number, or scan the tag</source>
            <translation>Artykuł, numer lub skan etykiety</translation>
        </message>
        <message>
            <source>In the cart</source>
            <translation>W koszyku</translation>
        </message>
        <message>
            <source>Search articles</source>
            <translation>Szukaj artykułów</translation>
        </message>
    </context>
    <context>
        <name>ChatsList</name>
        <message>
            <source>Chats, e-mails and social messages appear here.</source>
            <translation>Tu pojawiają się czaty, e-maile i wiadomości z mediów społecznościowych.</translation>
        </message>
        <message>
            <source>No conversations yet</source>
            <translation>Nie ma jeszcze rozmów</translation>
        </message>
    </context>
    <context>
        <name>CodeStep</name>
        <message>
            <source>I have checked who it is</source>
            <translation>Tożsamość sprawdzona</translation>
        </message>
        <message>
            <source>Pick-up code</source>
            <translation>Kod odbioru</translation>
        </message>
        <message>
            <source>Six digits on the customer’s phone. Scanning works too.</source>
            <translation>Sześć cyfr w telefonie klienta. Można też zeskanować.</translation>
        </message>
        <message>
            <source>or</source>
            <translation>lub</translation>
        </message>
    </context>
    <context>
        <name>CreatePanel</name>
        <message>
            <source>Calls</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <source>Create customer</source>
            <translation>Utwórz klienta</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>First name</source>
            <translation>Imię</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Język</translation>
        </message>
        <message>
            <source>Last name</source>
            <translation>Nazwisko</translation>
        </message>
        <message>
            <source>May be reached by</source>
            <translation>Można się kontaktować przez</translation>
        </message>
        <message>
            <source>New customer</source>
            <translation>Nowy klient</translation>
        </message>
        <message>
            <source>Perhaps the same person?</source>
            <translation>Może to ta sama osoba?</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <source>SMS</source>
            <translation>SMS</translation>
        </message>
        <message>
            <source>Take down, confirmed later</source>
            <translation>Zapisz, potwierdzenie później</translation>
        </message>
        <message>
            <source>Town</source>
            <translation>Miejscowość</translation>
        </message>
    </context>
    <context>
        <name>Customer</name>
        <message>
            <source>%1 answers</source>
            <translation>Odpowiada %1</translation>
        </message>
        <message>
            <source>%1 characters left</source>
            <translation>Pozostało znaków: %1</translation>
        </message>
        <message>
            <source>%1 of %2 returned</source>
            <translation>zwrócono %1 z %2</translation>
        </message>
        <message>
            <source>%1’s client book</source>
            <translation>Klient: %1</translation>
        </message>
        <message numerus="yes">
            <source>%n article(s) in the online cart</source>
            <translation>
                <numerusform>%n artykuł w koszyku online</numerusform>
                <numerusform>%n artykuły w koszyku online</numerusform>
                <numerusform>%n artykułów w koszyku online</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n character(s) too long</source>
            <translation>
                <numerusform>o %n znak za długo</numerusform>
                <numerusform>o %n znaki za długo</numerusform>
                <numerusform>o %n znaków za długo</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n message(s)</source>
            <translation>
                <numerusform>%n wiadomość</numerusform>
                <numerusform>%n wiadomości</numerusform>
                <numerusform>%n wiadomości</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n point(s)</source>
            <translation>
                <numerusform>%n punkt</numerusform>
                <numerusform>%n punkty</numerusform>
                <numerusform>%n punktów</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n times</source>
            <translation>
                <numerusform>%n raz</numerusform>
                <numerusform>%n razy</numerusform>
                <numerusform>%n razy</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>A field is longer than %n characters</source>
            <translation>
                <numerusform>Pole jest dłuższe niż %n znak</numerusform>
                <numerusform>Pole jest dłuższe niż %n znaki</numerusform>
                <numerusform>Pole jest dłuższe niż %n znaków</numerusform>
            </translation>
        </message>
        <message>
            <source>Ads</source>
            <translation>Reklamy</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Wszystko</translation>
        </message>
        <message>
            <source>Appointment</source>
            <translation>Umówione spotkanie</translation>
        </message>
        <message>
            <source>Appointment at %1</source>
            <translation>Spotkanie: %1</translation>
        </message>
        <message>
            <source>Arrived</source>
            <translation>Na miejscu</translation>
        </message>
        <message>
            <source>Arrived, noted</source>
            <translation>Przybycie zapisane</translation>
        </message>
        <message>
            <source>Bought in %1</source>
            <translation>Zakup: %1</translation>
        </message>
        <message>
            <source>Called</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <source>Cart taken over in %1</source>
            <translation>Koszyk przejęty: %1</translation>
        </message>
        <message numerus="yes">
            <source>Cart taken over, %n article(s)</source>
            <translation>
                <numerusform>Koszyk przejęty, %n artykuł</numerusform>
                <numerusform>Koszyk przejęty, %n artykuły</numerusform>
                <numerusform>Koszyk przejęty, %n artykułów</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Cart: %n article(s) left</source>
            <translation>
                <numerusform>Koszyk: został %n artykuł</numerusform>
                <numerusform>Koszyk: zostały %n artykuły</numerusform>
                <numerusform>Koszyk: zostało %n artykułów</numerusform>
            </translation>
        </message>
        <message>
            <source>Changed the cart</source>
            <translation>Zmiana koszyka</translation>
        </message>
        <message>
            <source>Changed the wish list</source>
            <translation>Zmiana listy życzeń</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>Czat</translation>
        </message>
        <message>
            <source>Chat with %1</source>
            <translation>Czat: %1</translation>
        </message>
        <message>
            <source>Checked in online</source>
            <translation>Zameldowanie online</translation>
        </message>
        <message>
            <source>Checked in with pick-up code</source>
            <translation>Zameldowanie kodem odbioru</translation>
        </message>
        <message>
            <source>Choose where</source>
            <translation>Wybierz miejsce</translation>
        </message>
        <message>
            <source>Clicked an ad</source>
            <translation>Kliknięcie reklamy</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Dalej</translation>
        </message>
        <message>
            <source>Delivered</source>
            <translation>Dostarczono</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Zrobione</translation>
        </message>
        <message>
            <source>Done by %1</source>
            <translation>Wykonuje: %1</translation>
        </message>
        <message>
            <source>Drop</source>
            <translation>Usuń</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>First name</source>
            <translation>Imię</translation>
        </message>
        <message>
            <source>Follow up</source>
            <translation>Wróć do sprawy</translation>
        </message>
        <message>
            <source>Gave feedback</source>
            <translation>Opinia klienta</translation>
        </message>
        <message>
            <source>Handed over</source>
            <translation>Wydane</translation>
        </message>
        <message>
            <source>Held here</source>
            <translation>Odłożone tutaj</translation>
        </message>
        <message>
            <source>Here since %1</source>
            <translation>Tutaj od %1</translation>
        </message>
        <message>
            <source>Hold here</source>
            <translation>Odłóż tutaj</translation>
        </message>
        <message>
            <source>In a week</source>
            <translation>Za tydzień</translation>
        </message>
        <message>
            <source>In the store for %1</source>
            <translation>W salonie od %1</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Język</translation>
        </message>
        <message>
            <source>Last name</source>
            <translation>Nazwisko</translation>
        </message>
        <message>
            <source>Never asked</source>
            <translation>Nie pytano</translation>
        </message>
        <message>
            <source>New, not confirmed</source>
            <translation>Nowy, niepotwierdzony</translation>
        </message>
        <message>
            <source>No date</source>
            <translation>Bez terminu</translation>
        </message>
        <message>
            <source>No network: shown as of the last sync. What you do here is kept and sent later.</source>
            <translation>Brak sieci: stan z ostatniej synchronizacji. To, co zrobisz, zostanie zapisane i wysłane później.</translation>
        </message>
        <message>
            <source>No, %1</source>
            <translation>Nie, %1</translation>
        </message>
        <message>
            <source>None there by our figures</source>
            <translation>Według naszych danych nic tam nie ma</translation>
        </message>
        <message>
            <source>Not confirmed yet</source>
            <translation>Jeszcze niepotwierdzone</translation>
        </message>
        <message>
            <source>Not wanted</source>
            <translation>Niechciane</translation>
        </message>
        <message>
            <source>Note by %1</source>
            <translation>Notatka: %1</translation>
        </message>
        <message>
            <source>Note saved</source>
            <translation>Notatka zapisana</translation>
        </message>
        <message>
            <source>On the way</source>
            <translation>W drodze</translation>
        </message>
        <message>
            <source>On the way, since %1</source>
            <translation>W drodze od %1</translation>
        </message>
        <message numerus="yes">
            <source>Only %n there by our figures</source>
            <translation>
                <numerusform>Według naszych danych tylko %n sztuka</numerusform>
                <numerusform>Według naszych danych tylko %n sztuki</numerusform>
                <numerusform>Według naszych danych tylko %n sztuk</numerusform>
            </translation>
        </message>
        <message>
            <source>Opened a newsletter</source>
            <translation>Otwarty newsletter</translation>
        </message>
        <message>
            <source>Opened the newsletter %1</source>
            <translation>Otwarty newsletter: %1</translation>
        </message>
        <message>
            <source>Ordered: %1</source>
            <translation>Zamówienie: %1</translation>
        </message>
        <message>
            <source>Orders</source>
            <translation>Zamówienia</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <source>Pick up</source>
            <translation>Odbiór</translation>
        </message>
        <message>
            <source>Picks up in %1</source>
            <translation>Odbiór: %1</translation>
        </message>
        <message>
            <source>Postal code</source>
            <translation>Kod pocztowy</translation>
        </message>
        <message>
            <source>Profile saved</source>
            <translation>Profil zapisany</translation>
        </message>
        <message>
            <source>Promised by %1</source>
            <translation>Obietnica: %1</translation>
        </message>
        <message>
            <source>Promised in chat, still open</source>
            <translation>Obiecane na czacie, wciąż otwarte</translation>
        </message>
        <message>
            <source>Promised, still open</source>
            <translation>Obiecane, wciąż otwarte</translation>
        </message>
        <message>
            <source>Put %1 into the cart</source>
            <translation>Dodaj do koszyka: %1</translation>
        </message>
        <message>
            <source>Put aside in %1</source>
            <translation>Odłożone: %1</translation>
        </message>
        <message>
            <source>Ready for pick-up</source>
            <translation>Gotowe do odbioru</translation>
        </message>
        <message>
            <source>Refund of %1 is on its way</source>
            <translation>Zwrot %1 w drodze</translation>
        </message>
        <message>
            <source>Refunded %1</source>
            <translation>Zwrócono %1</translation>
        </message>
        <message>
            <source>Reply</source>
            <translation>Odpowiedz</translation>
        </message>
        <message>
            <source>Reservation cancelled</source>
            <translation>Rezerwacja anulowana</translation>
        </message>
        <message>
            <source>Reservation could not be kept</source>
            <translation>Rezerwacji nie dało się utrzymać</translation>
        </message>
        <message>
            <source>Reservation ran out</source>
            <translation>Rezerwacja wygasła</translation>
        </message>
        <message>
            <source>Reserved in %1</source>
            <translation>Zarezerwowane: %1</translation>
        </message>
        <message>
            <source>Return announced online · %1</source>
            <translation>Zwrot zgłoszony online · %1</translation>
        </message>
        <message>
            <source>Return taken in · refund of %1 follows</source>
            <translation>Zwrot przyjęty · zwrot %1 wkrótce</translation>
        </message>
        <message>
            <source>Returned · %1</source>
            <translation>Zwrócone · %1</translation>
        </message>
        <message>
            <source>SMS</source>
            <translation>SMS</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>Zapisane</translation>
        </message>
        <message>
            <source>Searched “%1”</source>
            <translation>Szukano „%1”</translation>
        </message>
        <message>
            <source>Served</source>
            <translation>Obsłużono</translation>
        </message>
        <message>
            <source>Served. Thank you!</source>
            <translation>Obsłużono. Dziękujemy!</translation>
        </message>
        <message>
            <source>Ship</source>
            <translation>Wyślij</translation>
        </message>
        <message>
            <source>Shipped home</source>
            <translation>Wysyłka do domu</translation>
        </message>
        <message>
            <source>Showed the loyalty card</source>
            <translation>Pokazana karta klienta</translation>
        </message>
        <message>
            <source>Somebody changed it to “%1” meanwhile</source>
            <translation>W międzyczasie ktoś zmienił to na „%1”</translation>
        </message>
        <message>
            <source>Something else</source>
            <translation>Coś innego</translation>
        </message>
        <message>
            <source>Started the checkout</source>
            <translation>Rozpoczęty zakup</translation>
        </message>
        <message>
            <source>Store</source>
            <translation>Salon</translation>
        </message>
        <message>
            <source>Store price %1</source>
            <translation>Cena w salonie %1</translation>
        </message>
        <message>
            <source>Street</source>
            <translation>Ulica</translation>
        </message>
        <message>
            <source>Take now</source>
            <translation>Zabierz teraz</translation>
        </message>
        <message>
            <source>Takes it now</source>
            <translation>Zabiera teraz</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>Zadanie</translation>
        </message>
        <message>
            <source>Task by %1</source>
            <translation>Zadanie: %1</translation>
        </message>
        <message>
            <source>Task saved</source>
            <translation>Zadanie zapisane</translation>
        </message>
        <message>
            <source>The cart is split</source>
            <translation>Koszyk podzielony</translation>
        </message>
        <message>
            <source>The cart is yours now. Split it, or add what is on the shelf.</source>
            <translation>Koszyk jest teraz u Ciebie. Podziel go lub dodaj coś z półki.</translation>
        </message>
        <message>
            <source>This is not an e-mail address</source>
            <translation>To nie jest adres e-mail</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Dziś</translation>
        </message>
        <message>
            <source>Tomorrow</source>
            <translation>Jutro</translation>
        </message>
        <message>
            <source>Town</source>
            <translation>Miejscowość</translation>
        </message>
        <message>
            <source>Viewed %1</source>
            <translation>Oglądane: %1</translation>
        </message>
        <message>
            <source>Visited %1</source>
            <translation>Wizyta: %1</translation>
        </message>
        <message>
            <source>Waits for an answer for %1</source>
            <translation>Czeka na odpowiedź %1</translation>
        </message>
        <message>
            <source>Walked in</source>
            <translation>Wejście do salonu</translation>
        </message>
        <message>
            <source>Web</source>
            <translation>WWW</translation>
        </message>
        <message>
            <source>Wished for %1</source>
            <translation>Na liście życzeń: %1</translation>
        </message>
        <message>
            <source>Wrote on a social network</source>
            <translation>Wpis w mediach społecznościowych</translation>
        </message>
        <message>
            <source>Yes, %1</source>
            <translation>Tak, %1</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation>Wczoraj</translation>
        </message>
        <message>
            <source>Your client book</source>
            <translation>Twój klient</translation>
        </message>
        <message>
            <source>all returned</source>
            <translation>zwrócone w całości</translation>
        </message>
        <message>
            <source>as of %1</source>
            <translation>stan na %1</translation>
        </message>
        <message>
            <source>being prepared</source>
            <translation>w przygotowaniu</translation>
        </message>
        <message>
            <source>by %1</source>
            <translation>przez: %1</translation>
        </message>
        <message>
            <source>calls</source>
            <translation>telefon</translation>
        </message>
        <message>
            <source>cancelled</source>
            <translation>anulowane</translation>
        </message>
        <message>
            <source>chat</source>
            <translation>czat</translation>
        </message>
        <message>
            <source>customer since %1</source>
            <translation>klient od %1</translation>
        </message>
        <message>
            <source>delivered</source>
            <translation>dostarczone</translation>
        </message>
        <message>
            <source>due %1</source>
            <translation>termin: %1</translation>
        </message>
        <message>
            <source>e-mail</source>
            <translation>e-mail</translation>
        </message>
        <message>
            <source>in person, %1</source>
            <translation>osobiście, %1</translation>
        </message>
        <message>
            <source>known here since %1</source>
            <translation>znany tu od %1</translation>
        </message>
        <message>
            <source>not confirmed yet</source>
            <translation>jeszcze niepotwierdzone</translation>
        </message>
        <message>
            <source>not in our catalogue</source>
            <translation>nie ma w katalogu</translation>
        </message>
        <message>
            <source>on its way</source>
            <translation>w drodze</translation>
        </message>
        <message>
            <source>overdue since %1</source>
            <translation>po terminie od %1</translation>
        </message>
        <message>
            <source>shelf %1</source>
            <translation>półka %1</translation>
        </message>
        <message>
            <source>wish list</source>
            <translation>lista życzeń</translation>
        </message>
    </context>
    <context>
        <name>CustomerPage</name>
        <message>
            <source>Find a customer</source>
            <translation>Znajdź klienta</translation>
        </message>
        <message>
            <source>Find somebody by name, phone or order number, or scan a code.</source>
            <translation>Szukaj po nazwisku, telefonie, numerze zamówienia lub zeskanuj kod.</translation>
        </message>
        <message>
            <source>Nobody is being served</source>
            <translation>Nikt nie jest obsługiwany</translation>
        </message>
        <message>
            <source>Not here</source>
            <translation>Nie ma tutaj</translation>
        </message>
        <message>
            <source>This customer is not on this device, and the hub cannot be asked now.</source>
            <translation>Tego klienta nie ma na tym urządzeniu, a centrali nie można teraz zapytać.</translation>
        </message>
    </context>
    <context>
        <name>DiscardPanel</name>
        <message>
            <source>Discard</source>
            <translation>Odrzuć</translation>
        </message>
        <message>
            <source>Discard this?</source>
            <translation>Odrzucić?</translation>
        </message>
        <message>
            <source>It will not be done. That is recorded under your name and stays readable for 30 days.</source>
            <translation>To nie zostanie wykonane. Zostanie zapisane pod Twoim nazwiskiem i będzie czytelne przez 30 dni.</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Zachowaj</translation>
        </message>
    </context>
    <context>
        <name>EditPanel</name>
        <message>
            <source>Edit the profile</source>
            <translation>Edytuj profil</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Zapisz</translation>
        </message>
    </context>
    <context>
        <name>EnrolmentPage</name>
        <message>
            <source>A manager gives you the hub's address and a code, to type or to scan. It works once.</source>
            <translation>Kierownik poda Ci adres huba i kod: wpisz je albo zeskanuj. Kod działa tylko raz.</translation>
        </message>
        <message>
            <source>Address of the hub</source>
            <translation>Adres centrali</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Kod</translation>
        </message>
        <message>
            <source>Join</source>
            <translation>Dołącz</translation>
        </message>
        <message>
            <source>Join a branch</source>
            <translation>Dołącz do salonu</translation>
        </message>
        <message>
            <source>Name of this device</source>
            <translation>Nazwa tego urządzenia</translation>
        </message>
        <message>
            <source>What people call this device</source>
            <translation>Jak nazywacie to urządzenie</translation>
        </message>
    </context>
    <context>
        <name>EntryPanel</name>
        <message>
            <source>Open the conversation</source>
            <translation>Otwórz rozmowę</translation>
        </message>
        <message>
            <source>Open the order</source>
            <translation>Otwórz zamówienie</translation>
        </message>
        <message>
            <source>Show the article</source>
            <translation>Pokaż artykuł</translation>
        </message>
    </context>
    <context>
        <name>FiguresRow</name>
        <message>
            <source>chats waiting</source>
            <translation>rozmowy czekają</translation>
        </message>
        <message>
            <source>in the store</source>
            <translation>w salonie</translation>
        </message>
        <message>
            <source>over time</source>
            <translation>po czasie</translation>
        </message>
        <message>
            <source>promises and tasks</source>
            <translation>obietnice i zadania</translation>
        </message>
        <message>
            <source>ready</source>
            <translation>gotowe</translation>
        </message>
        <message>
            <source>to prepare</source>
            <translation>do przygotowania</translation>
        </message>
    </context>
    <context>
        <name>Find</name>
        <message>
            <source>%1 is a customer now</source>
            <translation>%1 jest teraz klientem</translation>
        </message>
        <message numerus="yes">
            <source>A field is longer than %n characters</source>
            <translation>
                <numerusform>Pole jest dłuższe niż %n znak</numerusform>
                <numerusform>Pole jest dłuższe niż %n znaki</numerusform>
                <numerusform>Pole jest dłuższe niż %n znaków</numerusform>
            </translation>
        </message>
        <message>
            <source>Asking the hub</source>
            <translation>Pytam centralę</translation>
        </message>
        <message>
            <source>Check the spelling, or try the phone number or an order number.</source>
            <translation>Sprawdź pisownię albo spróbuj numeru telefonu lub zamówienia.</translation>
        </message>
        <message>
            <source>From the hub</source>
            <translation>Z centrali</translation>
        </message>
        <message>
            <source>Here and lately served</source>
            <translation>Na miejscu i ostatnio obsłużeni</translation>
        </message>
        <message>
            <source>In the store</source>
            <translation>W salonie</translation>
        </message>
        <message>
            <source>Nobody and nothing has the code %1</source>
            <translation>Nikt i nic nie ma kodu %1</translation>
        </message>
        <message>
            <source>Nobody found</source>
            <translation>Nikogo nie znaleziono</translation>
        </message>
        <message>
            <source>On this device</source>
            <translation>Na tym urządzeniu</translation>
        </message>
        <message>
            <source>Only from this device: the hub cannot be asked</source>
            <translation>Tylko z tego urządzenia: centrali nie można zapytać</translation>
        </message>
        <message>
            <source>Only this device was asked: there is no network.</source>
            <translation>Przeszukano tylko to urządzenie: brak sieci.</translation>
        </message>
        <message>
            <source>Scan once more, or look in Stock.</source>
            <translation>Zeskanuj ponownie lub zajrzyj do zapasu.</translation>
        </message>
        <message>
            <source>Something open</source>
            <translation>Otwarta sprawa</translation>
        </message>
        <message numerus="yes">
            <source>The first %n. Type more to see the right one.</source>
            <translation>
                <numerusform>Pierwszy %n. Wpisz więcej, by zobaczyć właściwy.</numerusform>
                <numerusform>Pierwsze %n. Wpisz więcej, by zobaczyć właściwy.</numerusform>
                <numerusform>Pierwszych %n. Wpisz więcej, by zobaczyć właściwy.</numerusform>
            </translation>
        </message>
        <message>
            <source>This code is an article: %1</source>
            <translation>Ten kod to artykuł: %1</translation>
        </message>
        <message>
            <source>This is not an e-mail address</source>
            <translation>To nie jest adres e-mail</translation>
        </message>
        <message>
            <source>Type a name, phone, e-mail, order or loyalty number, or scan a code.</source>
            <translation>Wpisz nazwisko, telefon, e-mail, numer zamówienia lub karty albo zeskanuj kod.</translation>
        </message>
        <message>
            <source>Who is it?</source>
            <translation>Kto to?</translation>
        </message>
        <message>
            <source>by customer number</source>
            <translation>po numerze klienta</translation>
        </message>
        <message>
            <source>by e-mail</source>
            <translation>po e-mailu</translation>
        </message>
        <message>
            <source>by loyalty number</source>
            <translation>po numerze karty</translation>
        </message>
        <message>
            <source>by order number</source>
            <translation>po numerze zamówienia</translation>
        </message>
        <message>
            <source>by phone</source>
            <translation>po telefonie</translation>
        </message>
        <message>
            <source>by pick-up code</source>
            <translation>po kodzie odbioru</translation>
        </message>
        <message>
            <source>last here %1</source>
            <translation>ostatnio tu %1</translation>
        </message>
    </context>
    <context>
        <name>FindPage</name>
        <message>
            <source>Customers</source>
            <translation>Klienci</translation>
        </message>
        <message>
            <source>Look in Stock</source>
            <translation>Zobacz w zapasie</translation>
        </message>
        <message>
            <source>New customer</source>
            <translation>Nowy klient</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>„%1”</translation>
        </message>
    </context>
    <context>
        <name>IdentityCard</name>
        <message>
            <source>%1: allowed</source>
            <translation>%1: zgoda</translation>
        </message>
        <message>
            <source>%1: not allowed</source>
            <translation>%1: brak zgody</translation>
        </message>
        <message>
            <source>Hide contacts: %1 %2</source>
            <translation>Ukryj kontakt: %1 %2</translation>
        </message>
        <message>
            <source>No phone or e-mail yet</source>
            <translation>Brak telefonu i e-maila</translation>
        </message>
        <message>
            <source>Profile of %1: consents, preferences</source>
            <translation>Profil %1: zgody, preferencje</translation>
        </message>
        <message>
            <source>Show contacts: %1 %2</source>
            <translation>Pokaż kontakt: %1 %2</translation>
        </message>
        <message>
            <source>bought</source>
            <translation>zakupy</translation>
        </message>
        <message>
            <source>returned</source>
            <translation>zwroty</translation>
        </message>
        <message>
            <source>visits</source>
            <translation>wizyty</translation>
        </message>
    </context>
    <context>
        <name>Inbox</name>
        <message>
            <source>%1 is answering this.</source>
            <translation>Odpowiada już %1.</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>Automat</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Zamknięte</translation>
        </message>
        <message>
            <source>Earlier messages are not shown here</source>
            <translation>Wcześniejszych wiadomości tu nie widać</translation>
        </message>
        <message>
            <source>Handed over</source>
            <translation>Wydane</translation>
        </message>
        <message>
            <source>Promise kept as a task</source>
            <translation>Obietnica zapisana jako zadanie</translation>
        </message>
        <message>
            <source>Promised by %1</source>
            <translation>Obietnica: %1</translation>
        </message>
        <message>
            <source>Requested. Confirmed when the network is back.</source>
            <translation>Zgłoszone. Potwierdzenie, gdy wróci sieć.</translation>
        </message>
        <message>
            <source>Reserved here</source>
            <translation>Zarezerwowane tutaj</translation>
        </message>
        <message>
            <source>The customer wants no messages by %1.</source>
            <translation>Klient nie chce wiadomości: %1.</translation>
        </message>
        <message>
            <source>This conversation is closed.</source>
            <translation>Ta rozmowa jest zamknięta.</translation>
        </message>
        <message>
            <source>Unknown customer</source>
            <translation>Nieznany klient</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Ty</translation>
        </message>
        <message>
            <source>due %1</source>
            <translation>termin: %1</translation>
        </message>
        <message numerus="yes">
            <source>here %n</source>
            <translation>
                <numerusform>tutaj %n</numerusform>
                <numerusform>tutaj %n</numerusform>
                <numerusform>tutaj %n</numerusform>
            </translation>
        </message>
        <message>
            <source>not here</source>
            <translation>nie tutaj</translation>
        </message>
        <message>
            <source>you</source>
            <translation>Ty</translation>
        </message>
    </context>
    <context>
        <name>InboxPage</name>
        <message numerus="yes">
            <source>%n waiting</source>
            <translation>
                <numerusform>%n czeka</numerusform>
                <numerusform>%n czekają</numerusform>
                <numerusform>%n czeka</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody is waiting</source>
            <translation>Nikt nie czeka</translation>
        </message>
        <message>
            <source>The longest wait is at the top.</source>
            <translation>Najdłużej czekający jest na górze.</translation>
        </message>
    </context>
    <context>
        <name>KeyHints</name>
        <message>
            <source>Close</source>
            <translation>Zamknij</translation>
        </message>
        <message>
            <source>Keyboard</source>
            <translation>Klawiatura</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Skróty klawiszowe</translation>
        </message>
    </context>
    <context>
        <name>Main</name>
        <message>
            <source>Close, or leave the field</source>
            <translation>Zamknij lub opuść pole</translation>
        </message>
        <message>
            <source>Next and previous row</source>
            <translation>Następny i poprzedni wiersz</translation>
        </message>
        <message>
            <source>Open a page</source>
            <translation>Otwórz stronę</translation>
        </message>
        <message>
            <source>Open the row</source>
            <translation>Otwórz wiersz</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Szukaj</translation>
        </message>
        <message>
            <source>Show these keys</source>
            <translation>Pokaż te skróty</translation>
        </message>
    </context>
    <context>
        <name>NavigationBar</name>
        <message>
            <source>Pages</source>
            <translation>Strony</translation>
        </message>
    </context>
    <context>
        <name>NavigationItem</name>
        <message numerus="yes">
            <source>%n waiting</source>
            <translation>
                <numerusform>%n czeka</numerusform>
                <numerusform>%n czekają</numerusform>
                <numerusform>%n czeka</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Network</name>
        <message numerus="yes">
            <source>%n refused</source>
            <translation>
                <numerusform>%n odmowa</numerusform>
                <numerusform>%n odmowy</numerusform>
                <numerusform>%n odmów</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n waiting</source>
            <translation>
                <numerusform>%n czeka</numerusform>
                <numerusform>%n czekają</numerusform>
                <numerusform>%n czeka</numerusform>
            </translation>
        </message>
        <message>
            <source>First sync · %1 %</source>
            <translation>Pierwsza synchronizacja · %1 %</translation>
        </message>
        <message>
            <source>Not accepted by the hub</source>
            <translation>Centrala odrzuca to urządzenie</translation>
        </message>
        <message>
            <source>Offline</source>
            <translation>Offline</translation>
        </message>
        <message>
            <source>Offline since %1</source>
            <translation>Offline od %1</translation>
        </message>
        <message>
            <source>Online · %1</source>
            <translation>Online · %1</translation>
        </message>
        <message>
            <source>Starting</source>
            <translation>Uruchamianie</translation>
        </message>
        <message>
            <source>Syncing</source>
            <translation>Synchronizacja</translation>
        </message>
    </context>
    <context>
        <name>NetworkPill</name>
        <message>
            <source>Network: %1</source>
            <translation>Sieć: %1</translation>
        </message>
    </context>
    <context>
        <name>NotesList</name>
        <message>
            <source>No notes yet</source>
            <translation>Nie ma jeszcze notatek</translation>
        </message>
        <message>
            <source>Not confirmed yet</source>
            <translation>Jeszcze niepotwierdzone</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notatka</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>Zadanie</translation>
        </message>
        <message>
            <source>Write what the next colleague should know.</source>
            <translation>Napisz, co powinien wiedzieć następny kolega.</translation>
        </message>
    </context>
    <context>
        <name>NowCard</name>
        <message>
            <source>More for %1</source>
            <translation>Więcej: %1</translation>
        </message>
    </context>
    <context>
        <name>NowList</name>
        <message>
            <source>Note the visit</source>
            <translation>Zapisz wizytę</translation>
        </message>
        <message>
            <source>Nothing is open with this customer.</source>
            <translation>Z tym klientem nie ma otwartych spraw.</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Teraz</translation>
        </message>
    </context>
    <context>
        <name>OrderList</name>
        <message>
            <source>Check the number. An order of another branch may need the network.</source>
            <translation>Sprawdź numer. Zamówienie z innego salonu może wymagać sieci.</translation>
        </message>
        <message>
            <source>No such order here</source>
            <translation>Nie ma tu takiego zamówienia</translation>
        </message>
        <message>
            <source>Order number, name, phone</source>
            <translation>Numer, nazwisko, telefon</translation>
        </message>
        <message>
            <source>Search or scan</source>
            <translation>Szukaj lub skanuj</translation>
        </message>
        <message>
            <source>Search orders</source>
            <translation>Szukaj zamówień</translation>
        </message>
        <message>
            <source>Type the order number or a name, or scan the order's code.</source>
            <translation>Wpisz numer zamówienia lub nazwisko albo zeskanuj kod.</translation>
        </message>
    </context>
    <context>
        <name>OrdersList</name>
        <message>
            <source>No orders yet</source>
            <translation>Nie ma jeszcze zamówień</translation>
        </message>
        <message>
            <source>Orders from the web shop and the stores appear here.</source>
            <translation>Tu pojawiają się zamówienia z internetu i salonów.</translation>
        </message>
    </context>
    <context>
        <name>PageHeader</name>
        <message>
            <source>Back</source>
            <translation>Wstecz</translation>
        </message>
    </context>
    <context>
        <name>Pages</name>
        <message>
            <source>Customer</source>
            <translation>Klient</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>Szukaj</translation>
        </message>
        <message>
            <source>Inbox</source>
            <translation>Skrzynka</translation>
        </message>
        <message>
            <source>Queue</source>
            <translation>Kolejka</translation>
        </message>
        <message>
            <source>Returns</source>
            <translation>Zwroty</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Ustawienia</translation>
        </message>
        <message>
            <source>Stock</source>
            <translation>Zapas</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Dziś</translation>
        </message>
    </context>
    <context>
        <name>Panel</name>
        <message>
            <source>Close</source>
            <translation>Zamknij</translation>
        </message>
    </context>
    <context>
        <name>PassPanel</name>
        <message>
            <source>Hand over</source>
            <translation>Przekaż</translation>
        </message>
        <message>
            <source>To whom</source>
            <translation>Komu</translation>
        </message>
        <message>
            <source>What they need to know</source>
            <translation>Co powinni wiedzieć</translation>
        </message>
        <message>
            <source>What was asked, what was promised</source>
            <translation>O co pytano, co obiecano</translation>
        </message>
    </context>
    <context>
        <name>People</name>
        <message>
            <source>No name yet</source>
            <translation>Jeszcze bez nazwiska</translation>
        </message>
    </context>
    <context>
        <name>PersonLine</name>
        <message>
            <source>Fetching</source>
            <translation>Pobieranie</translation>
        </message>
        <message>
            <source>Hub</source>
            <translation>Centrala</translation>
        </message>
    </context>
    <context>
        <name>PickUpLine</name>
        <message>
            <source>More for %1</source>
            <translation>Więcej: %1</translation>
        </message>
    </context>
    <context>
        <name>PickUpsCard</name>
        <message>
            <source>Nothing to prepare, nothing to hand over.</source>
            <translation>Nic do przygotowania ani do wydania.</translation>
        </message>
        <message>
            <source>Reservations and pick-ups</source>
            <translation>Rezerwacje i odbiory</translation>
        </message>
    </context>
    <context>
        <name>PinPad</name>
        <message>
            <source>Delete the last digit</source>
            <translation>Usuń ostatnią cyfrę</translation>
        </message>
        <message>
            <source>PIN</source>
            <translation>PIN</translation>
        </message>
        <message>
            <source>That is the whole PIN</source>
            <translation>To już cały PIN</translation>
        </message>
    </context>
    <context>
        <name>PlaceholderPage</name>
        <message>
            <source>Nothing here yet</source>
            <translation>Na razie nic tu nie ma</translation>
        </message>
    </context>
    <context>
        <name>ProfilePanel</name>
        <message>
            <source>Add</source>
            <translation>Dodaj</translation>
        </message>
        <message>
            <source>Add a preference</source>
            <translation>Dodaj preferencję</translation>
        </message>
        <message>
            <source>Edit name, contacts, address</source>
            <translation>Edytuj nazwisko, kontakt, adres</translation>
        </message>
        <message>
            <source>May be reached by</source>
            <translation>Można się kontaktować przez</translation>
        </message>
        <message>
            <source>Not confirmed yet</source>
            <translation>Jeszcze niepotwierdzone</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>Usuń: %1</translation>
        </message>
        <message>
            <source>Shoe size, favourite colour, birthday</source>
            <translation>Rozmiar buta, ulubiony kolor, urodziny</translation>
        </message>
        <message>
            <source>Sizes, tastes, dates</source>
            <translation>Rozmiary, gusta, daty</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Wartość</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Co</translation>
        </message>
    </context>
    <context>
        <name>PromisePanel</name>
        <message>
            <source>3 days</source>
            <translation>3 dni</translation>
        </message>
        <message>
            <source>A week</source>
            <translation>Tydzień</translation>
        </message>
        <message>
            <source>Keep a promise</source>
            <translation>Dotrzymaj obietnicy</translation>
        </message>
        <message>
            <source>Keep as a task</source>
            <translation>Zapisz jako zadanie</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Dziś</translation>
        </message>
        <message>
            <source>Tomorrow</source>
            <translation>Jutro</translation>
        </message>
        <message>
            <source>Until when</source>
            <translation>Na kiedy</translation>
        </message>
        <message>
            <source>What was promised</source>
            <translation>Co obiecano</translation>
        </message>
    </context>
    <context>
        <name>QuantityStepper</name>
        <message>
            <source>Less: %1</source>
            <translation>Mniej: %1</translation>
        </message>
        <message>
            <source>More: %1</source>
            <translation>Więcej: %1</translation>
        </message>
    </context>
    <context>
        <name>Queue</name>
        <message>
            <source>%1 is ready</source>
            <translation>%1: gotowe</translation>
        </message>
        <message numerus="yes">
            <source>%n on the way</source>
            <translation>
                <numerusform>%n w drodze</numerusform>
                <numerusform>%n w drodze</numerusform>
                <numerusform>%n w drodze</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n refused: decide what happens</source>
            <translation>
                <numerusform>%n odmowa: zdecyduj, co dalej</numerusform>
                <numerusform>%n odmowy: zdecyduj, co dalej</numerusform>
                <numerusform>%n odmów: zdecyduj, co dalej</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n safe on this device until the network is back</source>
            <translation>
                <numerusform>%n czynność czeka bezpiecznie na sieć</numerusform>
                <numerusform>%n czynności czekają bezpiecznie na sieć</numerusform>
                <numerusform>%n czynności czeka bezpiecznie na sieć</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel the reservation of %1</source>
            <translation>Anuluj rezerwację: %1</translation>
        </message>
        <message>
            <source>Change the profile: %1</source>
            <translation>Zmień profil: %1</translation>
        </message>
        <message>
            <source>Close a conversation</source>
            <translation>Zamknij rozmowę</translation>
        </message>
        <message>
            <source>Discarded. It stays readable for 30 days.</source>
            <translation>Odrzucone. Będzie czytelne przez 30 dni.</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Zrobione</translation>
        </message>
        <message>
            <source>Done: %1</source>
            <translation>Zrobione: %1</translation>
        </message>
        <message>
            <source>End a visit</source>
            <translation>Zakończ wizytę</translation>
        </message>
        <message>
            <source>Everything is at the hub</source>
            <translation>Wszystko jest w centrali</translation>
        </message>
        <message>
            <source>Hand %1 over</source>
            <translation>Wydaj: %1</translation>
        </message>
        <message>
            <source>Hand a conversation over to %1</source>
            <translation>Przekaż rozmowę: %1</translation>
        </message>
        <message>
            <source>It has been sent already</source>
            <translation>To zostało już wysłane</translation>
        </message>
        <message>
            <source>Keep in mind: %1</source>
            <translation>Pamiętaj: %1</translation>
        </message>
        <message>
            <source>Keep “%1”</source>
            <translation>Zachowaj „%1”</translation>
        </message>
        <message>
            <source>Last contact with the hub: %1</source>
            <translation>Ostatni kontakt z centralą: %1</translation>
        </message>
        <message>
            <source>Needs you</source>
            <translation>Wymaga Twojej decyzji</translation>
        </message>
        <message>
            <source>New customer</source>
            <translation>Nowy klient</translation>
        </message>
        <message>
            <source>No contact with the hub yet</source>
            <translation>Brak kontaktu z centralą</translation>
        </message>
        <message>
            <source>Note a consent: %1</source>
            <translation>Zapisz zgodę: %1</translation>
        </message>
        <message>
            <source>Note a visit</source>
            <translation>Zapisz wizytę</translation>
        </message>
        <message>
            <source>Note: “%1”</source>
            <translation>Notatka: „%1”</translation>
        </message>
        <message>
            <source>Older ones are not shown</source>
            <translation>Starszych tu nie widać</translation>
        </message>
        <message>
            <source>Preference: %1</source>
            <translation>Preferencja: %1</translation>
        </message>
        <message>
            <source>Prepare %1</source>
            <translation>Przygotuj: %1</translation>
        </message>
        <message>
            <source>Put %1 aside on shelf %2</source>
            <translation>Odłóż: %1, półka %2</translation>
        </message>
        <message>
            <source>Put %1 into the cart</source>
            <translation>Dodaj do koszyka: %1</translation>
        </message>
        <message>
            <source>Refund %1</source>
            <translation>Zwrot %1</translation>
        </message>
        <message>
            <source>Refuse the reservation of %1</source>
            <translation>Odmów rezerwacji: %1</translation>
        </message>
        <message>
            <source>Reply: “%1”</source>
            <translation>Odpowiedź: „%1”</translation>
        </message>
        <message>
            <source>Reserve %1 × %2 in %3</source>
            <translation>Zarezerwuj %1 × %2 – %3</translation>
        </message>
        <message>
            <source>Sent again as new</source>
            <translation>Wysłano ponownie jako nowe</translation>
        </message>
        <message>
            <source>Split the online cart</source>
            <translation>Podziel koszyk online</translation>
        </message>
        <message>
            <source>Take a conversation on</source>
            <translation>Przejmij rozmowę</translation>
        </message>
        <message numerus="yes">
            <source>Take back %n article(s) of order %1</source>
            <translation>
                <numerusform>Przyjmij zwrot: %n artykuł z zamówienia %1</numerusform>
                <numerusform>Przyjmij zwrot: %n artykuły z zamówienia %1</numerusform>
                <numerusform>Przyjmij zwrot: %n artykułów z zamówienia %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Take the online cart over</source>
            <translation>Przejmij koszyk online</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>Cofnięte</translation>
        </message>
        <message numerus="yes">
            <source>The clock of this device is %n min off. Set it right.</source>
            <translation>
                <numerusform>Zegar urządzenia myli się o %n minutę. Ustaw go.</numerusform>
                <numerusform>Zegar urządzenia myli się o %n minuty. Ustaw go.</numerusform>
                <numerusform>Zegar urządzenia myli się o %n minut. Ustaw go.</numerusform>
            </translation>
        </message>
        <message>
            <source>The hub does not accept this device. Ask a manager.</source>
            <translation>Centrala nie przyjmuje tego urządzenia. Zapytaj kierownika.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Ponów</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Czeka</translation>
        </message>
        <message>
            <source>Withdraw a consent: %1</source>
            <translation>Wycofaj zgodę: %1</translation>
        </message>
        <message>
            <source>without a network</source>
            <translation>bez sieci</translation>
        </message>
    </context>
    <context>
        <name>QueueLine</name>
        <message>
            <source>Change</source>
            <translation>Zmień</translation>
        </message>
        <message>
            <source>Change: %1</source>
            <translation>Zmień: %1</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Odrzuć</translation>
        </message>
        <message>
            <source>Discard: %1</source>
            <translation>Odrzuć: %1</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Cofnij</translation>
        </message>
        <message>
            <source>Take back: %1</source>
            <translation>Cofnij: %1</translation>
        </message>
    </context>
    <context>
        <name>QueuePage</name>
        <message>
            <source>Everything is at the hub</source>
            <translation>Wszystko jest w centrali</translation>
        </message>
        <message>
            <source>Sync now</source>
            <translation>Synchronizuj</translation>
        </message>
        <message>
            <source>What you do without a network waits here, safe on this device, and is sent by itself.</source>
            <translation>To, co robisz bez sieci, czeka tu bezpiecznie na tym urządzeniu i zostanie wysłane samo.</translation>
        </message>
        <message>
            <source>done</source>
            <translation>zrobione</translation>
        </message>
        <message>
            <source>need you</source>
            <translation>do decyzji</translation>
        </message>
        <message>
            <source>waiting</source>
            <translation>czeka</translation>
        </message>
    </context>
    <context>
        <name>ReasonStep</name>
        <message>
            <source>Bought elsewhere</source>
            <translation>Kupione gdzie indziej</translation>
        </message>
        <message>
            <source>Damaged</source>
            <translation>Uszkodzone</translation>
        </message>
        <message>
            <source>No longer wanted</source>
            <translation>Już niepotrzebne</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>Nie znaleziono</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Powód</translation>
        </message>
        <message>
            <source>Sold before</source>
            <translation>Sprzedane wcześniej</translation>
        </message>
        <message>
            <source>Wrong article</source>
            <translation>Zły artykuł</translation>
        </message>
    </context>
    <context>
        <name>RefundCard</name>
        <message>
            <source>Refund</source>
            <translation>Zwrot pieniędzy</translation>
        </message>
        <message>
            <source>Together</source>
            <translation>Razem</translation>
        </message>
    </context>
    <context>
        <name>Reservations</name>
        <message>
            <source>%1 handed over</source>
            <translation>Wydane: %1</translation>
        </message>
        <message>
            <source>%1 is put aside</source>
            <translation>Odłożone: %1</translation>
        </message>
        <message>
            <source>%1 is told that it is ready</source>
            <translation>%1: klient dostaje wiadomość o odbiorze</translation>
        </message>
        <message>
            <source>%1 prepares it</source>
            <translation>Przygotowuje: %1</translation>
        </message>
        <message>
            <source>Cancel reservation</source>
            <translation>Anuluj rezerwację</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Anulowane</translation>
        </message>
        <message>
            <source>Cannot be kept</source>
            <translation>Nie można utrzymać</translation>
        </message>
        <message>
            <source>Click &amp; collect, %2</source>
            <translation>Click &amp; collect, %2</translation>
        </message>
        <message>
            <source>Could not be kept</source>
            <translation>Nie dało się utrzymać</translation>
        </message>
        <message>
            <source>Hand over</source>
            <translation>Wydaj</translation>
        </message>
        <message>
            <source>Handed over</source>
            <translation>Wydane</translation>
        </message>
        <message>
            <source>I’ll prepare it</source>
            <translation>Przygotuję</translation>
        </message>
        <message>
            <source>Not prepared, %1 over time</source>
            <translation>Nieprzygotowane, spóźnione o %1</translation>
        </message>
        <message>
            <source>Put aside</source>
            <translation>Odłożone</translation>
        </message>
        <message>
            <source>Ran out</source>
            <translation>Wygasło</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Gotowe</translation>
        </message>
        <message>
            <source>Ready for pick-up</source>
            <translation>Gotowe do odbioru</translation>
        </message>
        <message>
            <source>Requested, not confirmed</source>
            <translation>Zgłoszone, niepotwierdzone</translation>
        </message>
        <message>
            <source>Reservation cancelled</source>
            <translation>Rezerwacja anulowana</translation>
        </message>
        <message>
            <source>Reserved %2</source>
            <translation>Zarezerwowane %2</translation>
        </message>
        <message>
            <source>Reserved by %1, %2</source>
            <translation>Rezerwacja: %1, %2</translation>
        </message>
        <message>
            <source>Reserved in chat by %1, %2</source>
            <translation>Rezerwacja na czacie: %1, %2</translation>
        </message>
        <message>
            <source>Say where it lies, so that a colleague finds it.</source>
            <translation>Podaj miejsce, żeby kolega je znalazł.</translation>
        </message>
        <message>
            <source>The code is not known here yet. Check the identity instead.</source>
            <translation>Kod nie jest tu jeszcze znany. Sprawdź tożsamość.</translation>
        </message>
        <message>
            <source>The customer and the agent will know</source>
            <translation>Klient i konsultant się dowiedzą</translation>
        </message>
        <message>
            <source>This code does not match.</source>
            <translation>Ten kod się nie zgadza.</translation>
        </message>
        <message>
            <source>This reservation is gone.</source>
            <translation>Tej rezerwacji już nie ma.</translation>
        </message>
        <message>
            <source>To prepare</source>
            <translation>Do przygotowania</translation>
        </message>
        <message>
            <source>To prepare by %1</source>
            <translation>Przygotować do %1</translation>
        </message>
        <message>
            <source>You prepare %1</source>
            <translation>Przygotowujesz: %1</translation>
        </message>
        <message>
            <source>not confirmed yet</source>
            <translation>jeszcze niepotwierdzone</translation>
        </message>
        <message>
            <source>shelf %1</source>
            <translation>półka %1</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>do %1</translation>
        </message>
    </context>
    <context>
        <name>ReservePanel</name>
        <message>
            <source>How many</source>
            <translation>Ile</translation>
        </message>
        <message>
            <source>Request for %1</source>
            <translation>Zgłoś dla: %1</translation>
        </message>
        <message>
            <source>Reserve for %1</source>
            <translation>Zarezerwuj dla: %1</translation>
        </message>
        <message>
            <source>Reserve in %1</source>
            <translation>Zarezerwuj: %1</translation>
        </message>
    </context>
    <context>
        <name>Return</name>
        <message>
            <source>%1 until %2</source>
            <translation>%1 do %2</translation>
        </message>
        <message numerus="yes">
            <source>%n bought</source>
            <translation>
                <numerusform>kupiono %n</numerusform>
                <numerusform>kupiono %n</numerusform>
                <numerusform>kupiono %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n came back</source>
            <translation>
                <numerusform>zwrócono %n</numerusform>
                <numerusform>zwrócono %n</numerusform>
                <numerusform>zwrócono %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n can come back</source>
            <translation>
                <numerusform>można zwrócić %n</numerusform>
                <numerusform>można zwrócić %n</numerusform>
                <numerusform>można zwrócić %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n order(s)</source>
            <translation>
                <numerusform>%n zamówienie</numerusform>
                <numerusform>%n zamówienia</numerusform>
                <numerusform>%n zamówień</numerusform>
            </translation>
        </message>
        <message>
            <source>Accept and refund %1</source>
            <translation>Przyjmij i zwróć %1</translation>
        </message>
        <message>
            <source>All of it came back already</source>
            <translation>Wszystko już zwrócono</translation>
        </message>
        <message>
            <source>As new</source>
            <translation>Jak nowe</translation>
        </message>
        <message>
            <source>Asking the hub</source>
            <translation>Pytam centralę</translation>
        </message>
        <message>
            <source>Back to the shelf</source>
            <translation>Na półkę</translation>
        </message>
        <message>
            <source>Came too late</source>
            <translation>Przyszło za późno</translation>
        </message>
        <message>
            <source>Cannot be returned</source>
            <translation>Nie podlega zwrotowi</translation>
        </message>
        <message>
            <source>Changed their mind</source>
            <translation>Zmiana decyzji</translation>
        </message>
        <message>
            <source>Choose what comes back</source>
            <translation>Wybierz, co wraca</translation>
        </message>
        <message>
            <source>Confirmed by the hub</source>
            <translation>Potwierdzone przez centralę</translation>
        </message>
        <message>
            <source>Could be returned until %1</source>
            <translation>Zwrot był możliwy do %1</translation>
        </message>
        <message>
            <source>Damaged</source>
            <translation>Uszkodzone</translation>
        </message>
        <message>
            <source>Defect</source>
            <translation>Wada</translation>
        </message>
        <message>
            <source>How does it look?</source>
            <translation>Jak wygląda?</translation>
        </message>
        <message>
            <source>Not as shown</source>
            <translation>Inny niż pokazano</translation>
        </message>
        <message>
            <source>Nothing left</source>
            <translation>Nic nie zostało</translation>
        </message>
        <message>
            <source>Opened</source>
            <translation>Otwarte</translation>
        </message>
        <message>
            <source>Order %1</source>
            <translation>Zamówienie %1</translation>
        </message>
        <message>
            <source>Orders of %1</source>
            <translation>Zamówienia: %1</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Inne</translation>
        </message>
        <message>
            <source>Provisional receipt. The refund is made once the hub accepts it.</source>
            <translation>Pokwitowanie tymczasowe. Zwrot pieniędzy po akceptacji centrali.</translation>
        </message>
        <message>
            <source>Provisional: the hub decides when the network is back</source>
            <translation>Wstępnie: centrala zdecyduje, gdy wróci sieć</translation>
        </message>
        <message>
            <source>Refund</source>
            <translation>Zwrot pieniędzy</translation>
        </message>
        <message>
            <source>Return slip</source>
            <translation>Potwierdzenie zwrotu</translation>
        </message>
        <message>
            <source>Scrap</source>
            <translation>Utylizacja</translation>
        </message>
        <message>
            <source>Set aside to check</source>
            <translation>Odłóż do sprawdzenia</translation>
        </message>
        <message>
            <source>Take in now, refund %1 later</source>
            <translation>Przyjmij teraz, zwrot %1 później</translation>
        </message>
        <message>
            <source>Taken back: %1</source>
            <translation>Przyjęto zwrot: %1</translation>
        </message>
        <message>
            <source>The money moves when the hub has accepted it. Give the customer the slip.</source>
            <translation>Pieniądze wrócą po akceptacji centrali. Daj klientowi potwierdzenie.</translation>
        </message>
        <message>
            <source>The order was cancelled</source>
            <translation>Zamówienie anulowano</translation>
        </message>
        <message>
            <source>The refund has started. Give the customer the slip.</source>
            <translation>Zwrot pieniędzy rozpoczęty. Daj klientowi potwierdzenie.</translation>
        </message>
        <message>
            <source>There are more. Type the order number.</source>
            <translation>Jest ich więcej. Wpisz numer zamówienia.</translation>
        </message>
        <message>
            <source>There is no order %1 on this device</source>
            <translation>Na tym urządzeniu nie ma zamówienia %1</translation>
        </message>
        <message>
            <source>To the vendor</source>
            <translation>Do dostawcy</translation>
        </message>
        <message>
            <source>Too large</source>
            <translation>Za duże</translation>
        </message>
        <message>
            <source>Too small</source>
            <translation>Za małe</translation>
        </message>
        <message>
            <source>Where does it go?</source>
            <translation>Dokąd trafia?</translation>
        </message>
        <message>
            <source>Why does it come back?</source>
            <translation>Dlaczego wraca?</translation>
        </message>
        <message>
            <source>Worn</source>
            <translation>Używane</translation>
        </message>
        <message>
            <source>Wrong article</source>
            <translation>Zły artykuł</translation>
        </message>
    </context>
    <context>
        <name>ReturnDone</name>
        <message>
            <source>Another return</source>
            <translation>Kolejny zwrot</translation>
        </message>
        <message>
            <source>Open the slip</source>
            <translation>Otwórz potwierdzenie</translation>
        </message>
    </context>
    <context>
        <name>ReturnLine</name>
        <message>
            <source>Condition</source>
            <translation>Stan</translation>
        </message>
        <message>
            <source>Goes</source>
            <translation>Dokąd</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Powód</translation>
        </message>
    </context>
    <context>
        <name>ReturnLines</name>
        <message>
            <source>Back to the orders</source>
            <translation>Wróć do zamówień</translation>
        </message>
        <message>
            <source>Open the customer</source>
            <translation>Otwórz klienta</translation>
        </message>
    </context>
    <context>
        <name>ReturnPage</name>
        <message>
            <source>Scan the order's code, or type its number or the customer's name.</source>
            <translation>Zeskanuj kod zamówienia albo wpisz numer lub nazwisko klienta.</translation>
        </message>
        <message>
            <source>Which order?</source>
            <translation>Które zamówienie?</translation>
        </message>
    </context>
    <context>
        <name>SearchField</name>
        <message>
            <source>Clear search</source>
            <translation>Wyczyść</translation>
        </message>
        <message>
            <source>Scan a code</source>
            <translation>Zeskanuj kod</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Szukaj</translation>
        </message>
    </context>
    <context>
        <name>SeenList</name>
        <message>
            <source>Articles they look at in the web shop appear here.</source>
            <translation>Tu pojawiają się artykuły oglądane w sklepie internetowym.</translation>
        </message>
        <message>
            <source>Nothing looked at yet</source>
            <translation>Nic jeszcze nie oglądano</translation>
        </message>
    </context>
    <context>
        <name>Settings</name>
        <message numerus="yes">
            <source>Kept on this device and sent by itself: %n</source>
            <translation>
                <numerusform>Zostaje na tym urządzeniu i wyśle się samo: %n</numerusform>
                <numerusform>Zostaje na tym urządzeniu i wyśle się samo: %n</numerusform>
                <numerusform>Zostaje na tym urządzeniu i wyśle się samo: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing is waiting on this device.</source>
            <translation>Na tym urządzeniu nic nie czeka.</translation>
        </message>
        <message>
            <source>The file could not be written. Is the disk full?</source>
            <translation>Nie udało się zapisać pliku. Czy dysk jest pełny?</translation>
        </message>
        <message>
            <source>none yet</source>
            <translation>jeszcze nie było</translation>
        </message>
        <message>
            <source>protocol %1</source>
            <translation>protokół %1</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>About</source>
            <translation>O programie</translation>
        </message>
        <message>
            <source>Arrived: %1</source>
            <translation>Odczytano: %1</translation>
        </message>
        <message>
            <source>Branch</source>
            <translation>Salon</translation>
        </message>
        <message>
            <source>Clienteling: every channel of a customer at hand, with or without a network.</source>
            <translation>Clienteling: wszystkie kanały klienta pod ręką, z siecią i bez.</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Ciemny</translation>
        </message>
        <message>
            <source>Everything a third larger</source>
            <translation>Wszystko o jedną trzecią większe</translation>
        </message>
        <message>
            <source>How it looks</source>
            <translation>Wygląd</translation>
        </message>
        <message>
            <source>Hub</source>
            <translation>Centrala</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Język</translation>
        </message>
        <message>
            <source>Large text</source>
            <translation>Duży tekst</translation>
        </message>
        <message>
            <source>Last contact</source>
            <translation>Ostatni kontakt</translation>
        </message>
        <message>
            <source>Less motion</source>
            <translation>Mniej ruchu</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Jasny</translation>
        </message>
        <message>
            <source>Like the system</source>
            <translation>Jak system</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nazwa</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Sieć</translation>
        </message>
        <message>
            <source>Nothing slides or fades</source>
            <translation>Nic się nie przesuwa ani nie zanika</translation>
        </message>
        <message>
            <source>Records on this device</source>
            <translation>Rekordy na urządzeniu</translation>
        </message>
        <message>
            <source>Scan anything: what arrives is shown here.</source>
            <translation>Zeskanuj cokolwiek: tu pokaże się odczyt.</translation>
        </message>
        <message>
            <source>Scanner</source>
            <translation>Skaner</translation>
        </message>
        <message>
            <source>Sign out or switch person</source>
            <translation>Wyloguj lub zmień osobę</translation>
        </message>
        <message>
            <source>Signed in</source>
            <translation>Zalogowano</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Motyw</translation>
        </message>
        <message>
            <source>This device</source>
            <translation>To urządzenie</translation>
        </message>
        <message>
            <source>Waiting to be sent</source>
            <translation>Czeka na wysłanie</translation>
        </message>
    </context>
    <context>
        <name>SideCard</name>
        <message>
            <source>Cart</source>
            <translation>Koszyk</translation>
        </message>
        <message>
            <source>Chats</source>
            <translation>Rozmowy</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notatki</translation>
        </message>
        <message>
            <source>Orders</source>
            <translation>Zamówienia</translation>
        </message>
        <message>
            <source>Seen</source>
            <translation>Oglądane</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>Historia</translation>
        </message>
    </context>
    <context>
        <name>SignIn</name>
        <message>
            <source>Address, code and name are needed.</source>
            <translation>Potrzebne są adres, kod i nazwa.</translation>
        </message>
        <message>
            <source>Administrator</source>
            <translation>Administrator</translation>
        </message>
        <message>
            <source>Associate</source>
            <translation>Doradca</translation>
        </message>
        <message>
            <source>Badge read</source>
            <translation>Odczytano identyfikator</translation>
        </message>
        <message>
            <source>Branch manager</source>
            <translation>Kierownik salonu</translation>
        </message>
        <message>
            <source>Contact centre</source>
            <translation>Centrum kontaktu</translation>
        </message>
        <message>
            <source>It is time to sign in with the network again.</source>
            <translation>Pora znów zalogować się przez sieć.</translation>
        </message>
        <message numerus="yes">
            <source>Kept on this device, sent whoever signs in: %n</source>
            <translation>
                <numerusform>Zostaje na tym urządzeniu, wyśle się, ktokolwiek się zaloguje: %n</numerusform>
                <numerusform>Zostaje na tym urządzeniu, wyśle się, ktokolwiek się zaloguje: %n</numerusform>
                <numerusform>Zostaje na tym urządzeniu, wyśle się, ktokolwiek się zaloguje: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>No network: whoever has signed in here before can sign in.</source>
            <translation>Brak sieci: zaloguje się ten, kto już się tu logował.</translation>
        </message>
        <message>
            <source>Nobody here has this badge.</source>
            <translation>Nikt tutaj nie ma tego identyfikatora.</translation>
        </message>
        <message>
            <source>The clock of this device is wrong. Set it and try again.</source>
            <translation>Zegar tego urządzenia jest zły. Ustaw go i spróbuj ponownie.</translation>
        </message>
        <message>
            <source>The first time on this device needs the network. Try again when it is back.</source>
            <translation>Pierwsze logowanie na tym urządzeniu wymaga sieci. Spróbuj, gdy wróci.</translation>
        </message>
        <message>
            <source>The hub does not accept this device. Ask a manager.</source>
            <translation>Hub nie przyjmuje tego urządzenia. Zapytaj kierownika.</translation>
        </message>
        <message>
            <source>The hub does not answer. Check the network and the address.</source>
            <translation>Hub nie odpowiada. Sprawdź sieć i adres.</translation>
        </message>
        <message>
            <source>The hub speaks another version. Update this app.</source>
            <translation>Centrala ma inną wersję. Zaktualizuj program.</translation>
        </message>
        <message>
            <source>The hub's certificate is not known here. Ask whoever looks after the hub.</source>
            <translation>Certyfikat huba nie jest tu znany. Zapytaj osobę, która opiekuje się hubem.</translation>
        </message>
        <message>
            <source>There is no hub at this address. Check it.</source>
            <translation>Pod tym adresem nie ma huba. Sprawdź go.</translation>
        </message>
        <message>
            <source>This code has been used or is too old. Ask for a new one.</source>
            <translation>Ten kod był już użyty lub wygasł. Poproś o nowy.</translation>
        </message>
        <message>
            <source>This code is not right. Codes have eight letters.</source>
            <translation>Ten kod jest zły. Kod ma osiem liter.</translation>
        </message>
        <message>
            <source>This device was taken off the chain. Enrol it again.</source>
            <translation>To urządzenie zostało odłączone. Dołącz je ponownie.</translation>
        </message>
        <message>
            <source>This is not a code for joining a branch.</source>
            <translation>To nie jest kod przyłączenia do oddziału.</translation>
        </message>
        <message>
            <source>This is not an address: https://hub.example</source>
            <translation>To nie jest adres: https://hub.example</translation>
        </message>
        <message>
            <source>This network wants you to sign in first. Open a web page, then try again.</source>
            <translation>Ta sieć wymaga najpierw logowania. Otwórz stronę internetową i spróbuj ponownie.</translation>
        </message>
        <message>
            <source>This person no longer works here.</source>
            <translation>Ta osoba już tu nie pracuje.</translation>
        </message>
        <message>
            <source>Too many wrong PINs. Wait 15 minutes, or ask a manager.</source>
            <translation>Za dużo błędnych PIN-ów. Poczekaj 15 minut lub poproś kierownika.</translation>
        </message>
        <message>
            <source>Wrong PIN.</source>
            <translation>Błędny PIN.</translation>
        </message>
        <message numerus="yes">
            <source>Wrong PIN. %n tries left.</source>
            <translation>
                <numerusform>Błędny PIN. Została %n próba.</numerusform>
                <numerusform>Błędny PIN. Zostały %n próby.</numerusform>
                <numerusform>Błędny PIN. Zostało %n prób.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SignInPage</name>
        <message>
            <source>Nobody is known here yet</source>
            <translation>Nikogo tu jeszcze nie ma</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Logowanie</translation>
        </message>
        <message>
            <source>Somebody else</source>
            <translation>Ktoś inny</translation>
        </message>
        <message>
            <source>Tap your name, or scan your badge.</source>
            <translation>Dotknij swojego nazwiska lub zeskanuj identyfikator.</translation>
        </message>
        <message>
            <source>The names arrive with the first sync. Check the network.</source>
            <translation>Nazwiska pojawią się po pierwszej synchronizacji. Sprawdź sieć.</translation>
        </message>
        <message>
            <source>Who is it?</source>
            <translation>Kto to?</translation>
        </message>
    </context>
    <context>
        <name>SortableHeader</name>
        <message>
            <source>ascending</source>
            <translation>rosnąco</translation>
        </message>
        <message>
            <source>descending</source>
            <translation>malejąco</translation>
        </message>
    </context>
    <context>
        <name>SplitPanel</name>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>Split and request</source>
            <translation>Podziel i zgłoś</translation>
        </message>
        <message>
            <source>Split and reserve</source>
            <translation>Podziel i zarezerwuj</translation>
        </message>
        <message>
            <source>Split the cart</source>
            <translation>Podziel koszyk</translation>
        </message>
    </context>
    <context>
        <name>StepPanel</name>
        <message>
            <source>Cancel the reservation</source>
            <translation>Anuluj rezerwację</translation>
        </message>
        <message>
            <source>Cancel, free the stock</source>
            <translation>Anuluj i zwolnij zapas</translation>
        </message>
        <message>
            <source>Cannot be kept</source>
            <translation>Nie można utrzymać</translation>
        </message>
        <message>
            <source>Hand over</source>
            <translation>Wydaj</translation>
        </message>
        <message>
            <source>Put aside</source>
            <translation>Odłożone</translation>
        </message>
        <message>
            <source>Put aside, print the tag</source>
            <translation>Odłóż i wydrukuj etykietę</translation>
        </message>
        <message>
            <source>Reservation</source>
            <translation>Rezerwacja</translation>
        </message>
        <message>
            <source>Shelf</source>
            <translation>Półka</translation>
        </message>
        <message>
            <source>Tell them it cannot be kept</source>
            <translation>Powiadom, że nie można utrzymać</translation>
        </message>
        <message>
            <source>Write it, or scan the label of the shelf.</source>
            <translation>Wpisz lub zeskanuj etykietę półki.</translation>
        </message>
    </context>
    <context>
        <name>Stock</name>
        <message>
            <source>%1: %2 here, %3 elsewhere</source>
            <translation>%1: %2 tutaj, %3 gdzie indziej</translation>
        </message>
        <message numerus="yes">
            <source>%n article(s)</source>
            <translation>
                <numerusform>%n artykuł</numerusform>
                <numerusform>%n artykuły</numerusform>
                <numerusform>%n artykułów</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n coming</source>
            <translation>
                <numerusform>%n w dostawie</numerusform>
                <numerusform>%n w dostawie</numerusform>
                <numerusform>%n w dostawie</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n reserved</source>
            <translation>
                <numerusform>%n zarezerwowana</numerusform>
                <numerusform>%n zarezerwowane</numerusform>
                <numerusform>%n zarezerwowanych</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>+%n near</source>
            <translation>
                <numerusform>+%n blisko</numerusform>
                <numerusform>+%n blisko</numerusform>
                <numerusform>+%n blisko</numerusform>
            </translation>
        </message>
        <message>
            <source>All branches, from the hub</source>
            <translation>Wszystkie salony, z centrali</translation>
        </message>
        <message>
            <source>Asking the other branches</source>
            <translation>Pytam inne salony</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Zamknięte</translation>
        </message>
        <message>
            <source>Closed · opens %1</source>
            <translation>Zamknięte · od %1</translation>
        </message>
        <message>
            <source>Near branches only: no network</source>
            <translation>Tylko pobliskie salony: brak sieci</translation>
        </message>
        <message>
            <source>No article has the code %1</source>
            <translation>Żaden artykuł nie ma kodu %1</translation>
        </message>
        <message>
            <source>Nothing to reserve</source>
            <translation>Nic do rezerwacji</translation>
        </message>
        <message>
            <source>Open a customer first</source>
            <translation>Najpierw otwórz klienta</translation>
        </message>
        <message>
            <source>Open until %1</source>
            <translation>Otwarte do %1</translation>
        </message>
        <message>
            <source>Requested in %1. Confirmed when the network is back.</source>
            <translation>Zgłoszone: %1. Potwierdzenie, gdy wróci sieć.</translation>
        </message>
        <message>
            <source>Reserved in %1</source>
            <translation>Zarezerwowane: %1</translation>
        </message>
        <message>
            <source>There are more. Type another word.</source>
            <translation>Jest ich więcej. Dopisz słowo.</translation>
        </message>
        <message>
            <source>What %1 looked at</source>
            <translation>%1: oglądane</translation>
        </message>
        <message numerus="yes">
            <source>here %n</source>
            <translation>
                <numerusform>tutaj %n</numerusform>
                <numerusform>tutaj %n</numerusform>
                <numerusform>tutaj %n</numerusform>
            </translation>
        </message>
        <message>
            <source>not here</source>
            <translation>nie tutaj</translation>
        </message>
        <message>
            <source>not made</source>
            <translation>nie ma takiego</translation>
        </message>
        <message>
            <source>this branch</source>
            <translation>ten salon</translation>
        </message>
    </context>
    <context>
        <name>StockList</name>
        <message>
            <source>Article, category, number</source>
            <translation>Artykuł, kategoria, numer</translation>
        </message>
        <message>
            <source>Check the spelling, or scan the tag.</source>
            <translation>Sprawdź pisownię lub zeskanuj etykietę.</translation>
        </message>
        <message>
            <source>No such article</source>
            <translation>Nie ma takiego artykułu</translation>
        </message>
        <message>
            <source>Search articles</source>
            <translation>Szukaj artykułów</translation>
        </message>
        <message>
            <source>Search or scan</source>
            <translation>Szukaj lub skanuj</translation>
        </message>
        <message>
            <source>Type a name, or scan the tag on the shelf.</source>
            <translation>Wpisz nazwę lub zeskanuj etykietę na półce.</translation>
        </message>
    </context>
    <context>
        <name>StockPage</name>
        <message>
            <source>Check the spelling, or scan the tag.</source>
            <translation>Sprawdź pisownię lub zeskanuj etykietę.</translation>
        </message>
        <message>
            <source>No such article</source>
            <translation>Nie ma takiego artykułu</translation>
        </message>
        <message>
            <source>Search by name, category or number, or scan a tag. Sizes, colours and branches appear here.</source>
            <translation>Szukaj po nazwie, kategorii lub numerze albo zeskanuj etykietę. Tu zobaczysz rozmiary, kolory i salony.</translation>
        </message>
        <message>
            <source>Which article?</source>
            <translation>Który artykuł?</translation>
        </message>
    </context>
    <context>
        <name>Submitting</name>
        <message>
            <source> · confirmed when the network is back</source>
            <translation> · potwierdzenie, gdy wróci sieć</translation>
        </message>
        <message>
            <source>Sign in first.</source>
            <translation>Najpierw się zaloguj.</translation>
        </message>
    </context>
    <context>
        <name>SupportCard</name>
        <message>
            <source>Help from support</source>
            <translation>Pomoc techniczna</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>Otwórz folder</translation>
        </message>
        <message>
            <source>Save the file</source>
            <translation>Zapisz plik</translation>
        </message>
        <message>
            <source>Saved: %1</source>
            <translation>Zapisano: %1</translation>
        </message>
        <message>
            <source>Saves a file with states, counts and versions. No names, no contacts, no texts are in it.</source>
            <translation>Zapisuje plik ze stanami, liczbami i wersjami. Bez nazwisk, kontaktów i treści.</translation>
        </message>
    </context>
    <context>
        <name>TextInputField</name>
        <message>
            <source>Clear %1</source>
            <translation>Wyczyść: %1</translation>
        </message>
    </context>
    <context>
        <name>ThreadCard</name>
        <message>
            <source>Back to the list</source>
            <translation>Wróć do listy</translation>
        </message>
        <message>
            <source>Claim</source>
            <translation>Przejmij</translation>
        </message>
        <message>
            <source>Close the conversation</source>
            <translation>Zamknij rozmowę</translation>
        </message>
        <message>
            <source>Customer and stock</source>
            <translation>Klient i zapas</translation>
        </message>
        <message>
            <source>Hand over</source>
            <translation>Przekaż</translation>
        </message>
        <message>
            <source>Make a promise a task</source>
            <translation>Zamień obietnicę w zadanie</translation>
        </message>
        <message>
            <source>Reply to %1</source>
            <translation>Odpowiedz: %1</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Wyślij</translation>
        </message>
        <message>
            <source>Yours</source>
            <translation>Twoja</translation>
        </message>
    </context>
    <context>
        <name>ThreadList</name>
        <message>
            <source>All</source>
            <translation>Wszystkie</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>Moje</translation>
        </message>
        <message>
            <source>New messages appear here by themselves.</source>
            <translation>Nowe wiadomości pojawią się tu same.</translation>
        </message>
        <message>
            <source>Nobody is waiting</source>
            <translation>Nikt nie czeka</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Czekają</translation>
        </message>
        <message>
            <source>Which conversations</source>
            <translation>Które rozmowy</translation>
        </message>
    </context>
    <context>
        <name>Time</name>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n dzień</numerusform>
                <numerusform>%n dni</numerusform>
                <numerusform>%n dni</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) ago</source>
            <translation>
                <numerusform>%n dzień temu</numerusform>
                <numerusform>%n dni temu</numerusform>
                <numerusform>%n dni temu</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n h</source>
            <translation>
                <numerusform>%n godz.</numerusform>
                <numerusform>%n godz.</numerusform>
                <numerusform>%n godz.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n h ago</source>
            <translation>
                <numerusform>%n godz. temu</numerusform>
                <numerusform>%n godz. temu</numerusform>
                <numerusform>%n godz. temu</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n min</source>
            <translation>
                <numerusform>%n min</numerusform>
                <numerusform>%n min</numerusform>
                <numerusform>%n min</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n min ago</source>
            <translation>
                <numerusform>%n min temu</numerusform>
                <numerusform>%n min temu</numerusform>
                <numerusform>%n min temu</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n s ago</source>
            <translation>
                <numerusform>%n s temu</numerusform>
                <numerusform>%n s temu</numerusform>
                <numerusform>%n s temu</numerusform>
            </translation>
        </message>
        <message>
            <source>age unknown</source>
            <translation>wiek nieznany</translation>
        </message>
        <message>
            <source>just now</source>
            <translation>przed chwilą</translation>
        </message>
        <message>
            <source>tomorrow %1</source>
            <translation>jutro %1</translation>
        </message>
        <message>
            <source>yesterday %1</source>
            <translation>wczoraj %1</translation>
        </message>
    </context>
    <context>
        <name>TimelineCard</name>
        <message>
            <source>Filter by channel</source>
            <translation>Filtruj według kanału</translation>
        </message>
        <message>
            <source>Nothing known yet</source>
            <translation>Na razie nic nie wiadomo</translation>
        </message>
        <message>
            <source>Older entries are not shown. Choose a channel to see more of it.</source>
            <translation>Starszych wpisów tu nie widać. Wybierz kanał, by zobaczyć więcej.</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>Historia</translation>
        </message>
        <message>
            <source>What they do online, in chats and in the stores will stand here.</source>
            <translation>Tu pojawi się to, co klient robi online, na czacie i w salonach.</translation>
        </message>
    </context>
    <context>
        <name>Today</name>
        <message>
            <source>%1 is ready</source>
            <translation>%1: gotowe</translation>
        </message>
        <message numerus="yes">
            <source>%n action(s) wait for the network</source>
            <translation>
                <numerusform>%n czynność czeka na sieć</numerusform>
                <numerusform>%n czynności czekają na sieć</numerusform>
                <numerusform>%n czynności czeka na sieć</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n customer(s) waiting</source>
            <translation>
                <numerusform>%n klient czeka</numerusform>
                <numerusform>%n klientów czeka</numerusform>
                <numerusform>%n klientów czeka</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to prepare</source>
            <translation>
                <numerusform>%n do przygotowania</numerusform>
                <numerusform>%n do przygotowania</numerusform>
                <numerusform>%n do przygotowania</numerusform>
            </translation>
        </message>
        <message>
            <source>All calm</source>
            <translation>Wszystko spokojnie</translation>
        </message>
        <message>
            <source>Appointment at %1</source>
            <translation>Spotkanie: %1</translation>
        </message>
        <message>
            <source>Arrived, noted</source>
            <translation>Przybycie zapisane</translation>
        </message>
        <message>
            <source>As of %1</source>
            <translation>Stan na %1</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Zrobione</translation>
        </message>
        <message>
            <source>In sync · %1</source>
            <translation>Zsynchronizowane · %1</translation>
        </message>
        <message>
            <source>In the store since %1</source>
            <translation>W salonie od %1</translation>
        </message>
        <message>
            <source>New reservation: %1 for %2</source>
            <translation>Nowa rezerwacja: %1 dla %2</translation>
        </message>
        <message>
            <source>On the way since %1</source>
            <translation>W drodze od %1</translation>
        </message>
        <message>
            <source>Put aside, not ready yet</source>
            <translation>Odłożone, jeszcze niegotowe</translation>
        </message>
        <message>
            <source>Ready for pick-up</source>
            <translation>Gotowe do odbioru</translation>
        </message>
        <message>
            <source>Refused by the hub</source>
            <translation>Odrzucone przez centralę</translation>
        </message>
        <message>
            <source>Reply</source>
            <translation>Odpowiedz</translation>
        </message>
        <message>
            <source>Requested, not confirmed</source>
            <translation>Zgłoszone, niepotwierdzone</translation>
        </message>
        <message>
            <source>Resolve</source>
            <translation>Rozstrzygnij</translation>
        </message>
        <message>
            <source>Served. Thank you!</source>
            <translation>Obsłużono. Dziękujemy!</translation>
        </message>
        <message>
            <source>Somebody was first</source>
            <translation>Ktoś był szybszy</translation>
        </message>
        <message>
            <source>To prepare</source>
            <translation>Do przygotowania</translation>
        </message>
        <message>
            <source>due %1</source>
            <translation>termin: %1</translation>
        </message>
        <message>
            <source>overdue since %1</source>
            <translation>po terminie od %1</translation>
        </message>
        <message>
            <source>promised by %1</source>
            <translation>obiecał(a) %1</translation>
        </message>
    </context>
    <context>
        <name>TodayPage</name>
        <message>
            <source>All calm</source>
            <translation>Wszystko spokojnie</translation>
        </message>
        <message>
            <source>Arrivals, reservations, promises and chats appear here by themselves.</source>
            <translation>Przybycia, rezerwacje, obietnice i czaty pojawią się tu same.</translation>
        </message>
        <message>
            <source>Chats waiting</source>
            <translation>Czekające rozmowy</translation>
        </message>
        <message>
            <source>Find a customer</source>
            <translation>Znajdź klienta</translation>
        </message>
        <message>
            <source>Needs attention</source>
            <translation>Wymaga uwagi</translation>
        </message>
        <message>
            <source>Nobody waits for an answer.</source>
            <translation>Nikt nie czeka na odpowiedź.</translation>
        </message>
        <message>
            <source>Nothing is owed.</source>
            <translation>Nic nie jest obiecane.</translation>
        </message>
        <message>
            <source>Promises and tasks</source>
            <translation>Obietnice i zadania</translation>
        </message>
    </context>
    <context>
        <name>TopBar</name>
        <message>
            <source>Name, phone, order number, or scan</source>
            <translation>Nazwisko, telefon, numer lub skan</translation>
        </message>
        <message>
            <source>Signed in: %1</source>
            <translation>Zalogowano: %1</translation>
        </message>
    </context>
    <context>
        <name>Wording</name>
        <message>
            <source>%1 cannot be returned.</source>
            <translation>%1 nie podlega zwrotowi.</translation>
        </message>
        <message>
            <source>%1 has finished this already.</source>
            <translation>%1: to już zakończone.</translation>
        </message>
        <message>
            <source>%1 is already on it.</source>
            <translation>%1 już się tym zajmuje.</translation>
        </message>
        <message>
            <source>A text is missing or cannot be read.</source>
            <translation>Brakuje tekstu lub nie da się go odczytać.</translation>
        </message>
        <message>
            <source>All of it has come back already.</source>
            <translation>Wszystko już zwrócono.</translation>
        </message>
        <message>
            <source>Another branch has taken this cart over.</source>
            <translation>Ten koszyk przejął inny salon.</translation>
        </message>
        <message>
            <source>Discarded</source>
            <translation>Odrzucone</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Zrobione</translation>
        </message>
        <message>
            <source>Holds once the hub has confirmed it</source>
            <translation>Wiążące po potwierdzeniu centrali</translation>
        </message>
        <message>
            <source>It has moved on in the meantime.</source>
            <translation>W międzyczasie to się zmieniło.</translation>
        </message>
        <message>
            <source>It is closed already.</source>
            <translation>To jest już zamknięte.</translation>
        </message>
        <message>
            <source>Needs the network</source>
            <translation>Wymaga sieci</translation>
        </message>
        <message>
            <source>No network: taken down now, confirmed later</source>
            <translation>Brak sieci: zapis teraz, potwierdzenie później</translation>
        </message>
        <message>
            <source>Not possible without the network</source>
            <translation>Niemożliwe bez sieci</translation>
        </message>
        <message>
            <source>Nothing is left there.</source>
            <translation>Nic tam nie zostało.</translation>
        </message>
        <message>
            <source>One of the choices is not possible any more.</source>
            <translation>Jeden z wyborów nie jest już możliwy.</translation>
        </message>
        <message numerus="yes">
            <source>Only %n can still come back.</source>
            <translation>
                <numerusform>Można zwrócić już tylko %n.</numerusform>
                <numerusform>Można zwrócić już tylko %n.</numerusform>
                <numerusform>Można zwrócić już tylko %n.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Only %n left there.</source>
            <translation>
                <numerusform>Została tam tylko %n sztuka.</numerusform>
                <numerusform>Zostały tam tylko %n sztuki.</numerusform>
                <numerusform>Zostało tam tylko %n sztuk.</numerusform>
            </translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Odmowa</translation>
        </message>
        <message>
            <source>Sent, no answer yet</source>
            <translation>Wysłane, brak odpowiedzi</translation>
        </message>
        <message>
            <source>Somebody else</source>
            <translation>Ktoś inny</translation>
        </message>
        <message>
            <source>Somebody else changed it to “%1” in the meantime.</source>
            <translation>Ktoś w międzyczasie zmienił to na „%1”.</translation>
        </message>
        <message>
            <source>Somebody else was first</source>
            <translation>Ktoś był szybszy</translation>
        </message>
        <message>
            <source>The branch is closed then.</source>
            <translation>Salon jest wtedy zamknięty.</translation>
        </message>
        <message>
            <source>The customer no longer wants messages in this channel.</source>
            <translation>Klient nie chce już wiadomości w tym kanale.</translation>
        </message>
        <message>
            <source>The goods are in another branch.</source>
            <translation>Towar jest w innym salonie.</translation>
        </message>
        <message>
            <source>The hub refused this.</source>
            <translation>Centrala odmówiła.</translation>
        </message>
        <message>
            <source>The pick-up code does not match.</source>
            <translation>Kod odbioru się nie zgadza.</translation>
        </message>
        <message>
            <source>The refund is %1 now, not %2.</source>
            <translation>Zwrot wynosi teraz %1, nie %2.</translation>
        </message>
        <message>
            <source>The sign-in it was done under has ended. Sign in and try again.</source>
            <translation>Logowanie wygasło. Zaloguj się i ponów.</translation>
        </message>
        <message>
            <source>The text is too long: at most %1 characters.</source>
            <translation>Tekst jest za długi: najwyżej %1 znaków.</translation>
        </message>
        <message>
            <source>The time for returning it is over.</source>
            <translation>Termin zwrotu minął.</translation>
        </message>
        <message>
            <source>This article cannot be returned.</source>
            <translation>Ten artykuł nie podlega zwrotowi.</translation>
        </message>
        <message>
            <source>This article is not in the catalogue any more.</source>
            <translation>Tego artykułu nie ma już w katalogu.</translation>
        </message>
        <message>
            <source>This branch does not exist any more.</source>
            <translation>Ten salon już nie istnieje.</translation>
        </message>
        <message>
            <source>This customer is not known to the hub any more.</source>
            <translation>Centrala nie zna już tego klienta.</translation>
        </message>
        <message>
            <source>This has been done already.</source>
            <translation>To już zostało zrobione.</translation>
        </message>
        <message>
            <source>This quantity is not possible.</source>
            <translation>Ta ilość nie jest możliwa.</translation>
        </message>
        <message>
            <source>This was sent before with other content. Try again as new.</source>
            <translation>To wysłano już z inną treścią. Ponów jako nowe.</translation>
        </message>
        <message>
            <source>Waiting for the network</source>
            <translation>Czeka na sieć</translation>
        </message>
        <message>
            <source>Waits for another action</source>
            <translation>Czeka na inną czynność</translation>
        </message>
        <message>
            <source>What this was about is gone.</source>
            <translation>Tego, czego to dotyczyło, już nie ma.</translation>
        </message>
        <message>
            <source>Works without a network</source>
            <translation>Działa bez sieci</translation>
        </message>
        <message>
            <source>Your role may not do this. Ask your manager.</source>
            <translation>Twoja rola na to nie pozwala. Zapytaj kierownika.</translation>
        </message>
    </context>
    <context>
        <name>WritePanel</name>
        <message>
            <source>Due</source>
            <translation>Termin</translation>
        </message>
        <message>
            <source>New note</source>
            <translation>Nowa notatka</translation>
        </message>
        <message>
            <source>New task</source>
            <translation>Nowe zadanie</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Zapisz</translation>
        </message>
        <message>
            <source>What is to be done</source>
            <translation>Co trzeba zrobić</translation>
        </message>
        <message>
            <source>What the next colleague should know</source>
            <translation>Co powinien wiedzieć następny kolega</translation>
        </message>
    </context>
</TS>
