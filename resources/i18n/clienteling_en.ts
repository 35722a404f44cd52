<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>Customer</name>
        <message numerus="yes">
            <source>%n article(s) in the online cart</source>
            <translation>
                <numerusform>%n article in the online cart</numerusform>
                <numerusform>%n articles in the online cart</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n character(s) too long</source>
            <translation>
                <numerusform>%n character too long</numerusform>
                <numerusform>%n characters too long</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n message(s)</source>
            <translation>
                <numerusform>%n message</numerusform>
                <numerusform>%n messages</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n point(s)</source>
            <translation>
                <numerusform>%n point</numerusform>
                <numerusform>%n points</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n times</source>
            <translation>
                <numerusform>once</numerusform>
                <numerusform>%n times</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>A field is longer than %n characters</source>
            <translation>
                <numerusform>A field is longer than %n character</numerusform>
                <numerusform>A field is longer than %n characters</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Cart taken over, %n article(s)</source>
            <translation>
                <numerusform>Cart taken over, %n article</numerusform>
                <numerusform>Cart taken over, %n articles</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Cart: %n article(s) left</source>
            <translation>
                <numerusform>Cart: %n article left</numerusform>
                <numerusform>Cart: %n articles left</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Only %n there by our figures</source>
            <translation>
                <numerusform>Only %n there by our figures</numerusform>
                <numerusform>Only %n there by our figures</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Find</name>
        <message numerus="yes">
            <source>A field is longer than %n characters</source>
            <translation>
                <numerusform>A field is longer than %n character</numerusform>
                <numerusform>A field is longer than %n characters</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The first %n. Type more to see the right one.</source>
            <translation>
                <numerusform>The first one. Type more to see the right one.</numerusform>
                <numerusform>The first %n. Type more to see the right one.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Inbox</name>
        <message numerus="yes">
            <source>here %n</source>
            <translation>
                <numerusform>here %n</numerusform>
                <numerusform>here %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>InboxPage</name>
        <message numerus="yes">
            <source>%n waiting</source>
            <translation>
                <numerusform>%n waiting</numerusform>
                <numerusform>%n waiting</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NavigationItem</name>
        <message numerus="yes">
            <source>%n waiting</source>
            <translation>
                <numerusform>%n waiting</numerusform>
                <numerusform>%n waiting</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Network</name>
        <message numerus="yes">
            <source>%n refused</source>
            <translation>
                <numerusform>%n refused</numerusform>
                <numerusform>%n refused</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n waiting</source>
            <translation>
                <numerusform>%n waiting</numerusform>
                <numerusform>%n waiting</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Queue</name>
        <message numerus="yes">
            <source>%n on the way</source>
            <translation>
                <numerusform>%n on the way</numerusform>
                <numerusform>%n on the way</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n refused: decide what happens</source>
            <translation>
                <numerusform>%n refused: decide what happens</numerusform>
                <numerusform>%n refused: decide what happens</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n safe on this device until the network is back</source>
            <translation>
                <numerusform>%n safe on this device until the network is back</numerusform>
                <numerusform>%n safe on this device until the network is back</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Take back %n article(s) of order %1</source>
            <translation>
                <numerusform>Take back %n article of order %1</numerusform>
                <numerusform>Take back %n articles of order %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The clock of this device is %n min off. Set it right.</source>
            <translation>
                <numerusform>The clock of this device is %n min off. Set it right.</numerusform>
                <numerusform>The clock of this device is %n min off. Set it right.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Return</name>
        <message numerus="yes">
            <source>%n bought</source>
            <translation>
                <numerusform>%n bought</numerusform>
                <numerusform>%n bought</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n came back</source>
            <translation>
                <numerusform>%n came back</numerusform>
                <numerusform>%n came back</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n can come back</source>
            <translation>
                <numerusform>%n can come back</numerusform>
                <numerusform>%n can come back</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n order(s)</source>
            <translation>
                <numerusform>%n order</numerusform>
                <numerusform>%n orders</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Settings</name>
        <message numerus="yes">
            <source>Kept on this device and sent by itself: %n</source>
            <translation>
                <numerusform>Kept on this device and sent by itself: %n</numerusform>
                <numerusform>Kept on this device and sent by itself: %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SignIn</name>
        <message numerus="yes">
            <source>Kept on this device, sent whoever signs in: %n</source>
            <translation>
                <numerusform>Kept on this device, sent whoever signs in: %n</numerusform>
                <numerusform>Kept on this device, sent whoever signs in: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Wrong PIN. %n tries left.</source>
            <translation>
                <numerusform>Wrong PIN. One try left.</numerusform>
                <numerusform>Wrong PIN. %n tries left.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Stock</name>
        <message numerus="yes">
            <source>%n article(s)</source>
            <translation>
                <numerusform>%n article</numerusform>
                <numerusform>%n articles</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n coming</source>
            <translation>
                <numerusform>%n coming</numerusform>
                <numerusform>%n coming</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n reserved</source>
            <translation>
                <numerusform>%n reserved</numerusform>
                <numerusform>%n reserved</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>+%n near</source>
            <translation>
                <numerusform>+%n near</numerusform>
                <numerusform>+%n near</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>here %n</source>
            <translation>
                <numerusform>here %n</numerusform>
                <numerusform>here %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Time</name>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n day</numerusform>
                <numerusform>%n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) ago</source>
            <translation>
                <numerusform>%n day ago</numerusform>
                <numerusform>%n days ago</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n h</source>
            <translation>
                <numerusform>%n h</numerusform>
                <numerusform>%n h</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n h ago</source>
            <translation>
                <numerusform>%n h ago</numerusform>
                <numerusform>%n h ago</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n min</source>
            <translation>
                <numerusform>%n min</numerusform>
                <numerusform>%n min</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n min ago</source>
            <translation>
                <numerusform>%n min ago</numerusform>
                <numerusform>%n min ago</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n s ago</source>
            <translation>
                <numerusform>%n s ago</numerusform>
                <numerusform>%n s ago</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Today</name>
        <message numerus="yes">
            <source>%n action(s) wait for the network</source>
            <translation>
                <numerusform>%n action waits for the network</numerusform>
                <numerusform>%n actions wait for the network</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n customer(s) waiting</source>
            <translation>
                <numerusform>%n customer waiting</numerusform>
                <numerusform>%n customers waiting</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to prepare</source>
            <translation>
                <numerusform>%n to prepare</numerusform>
                <numerusform>%n to prepare</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Wording</name>
        <message numerus="yes">
            <source>Only %n can still come back.</source>
            <translation>
                <numerusform>Only %n can still come back.</numerusform>
                <numerusform>Only %n can still come back.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Only %n left there.</source>
            <translation>
                <numerusform>Only %n left there.</numerusform>
                <numerusform>Only %n left there.</numerusform>
            </translation>
        </message>
    </context>
</TS>
