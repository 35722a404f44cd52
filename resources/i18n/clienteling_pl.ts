<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
    <context>
        <name>ActionBar</name>
        <message>
            <source>Note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reserve</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Return</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>AppButton</name>
        <message>
            <source>Working</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ArticleCard</name>
        <message>
            <source>Back to the list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>in other branches</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>on the way</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Availability</name>
        <message>
            <source>here %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>none nearby</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>web shop only</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Banner</name>
        <message>
            <source>Dismiss</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>BesideCard</name>
        <message>
            <source>Article</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back to the conversation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look an article up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open with them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reserve</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reserve %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stock</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>BranchLine</name>
        <message>
            <source>Reserve</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reserve in %1</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>BranchesCard</name>
        <message>
            <source>Where it is</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CartCard</name>
        <message>
            <source>Cart, in the store</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change the cart, or add an article</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No online cart</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Online cart</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Split</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take over cart</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What they put into the web shop’s cart appears here.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CartEditPanel</name>
        <message>
            <source>%1 · %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add to the cart</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Article, number, or scan the tag</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In the cart</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search articles</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ChatsList</name>
        <message>
            <source>Chats, e-mails and social messages appear here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No conversations yet</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CodeStep</name>
        <message>
            <source>I have checked who it is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pick-up code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Six digits on the customer’s phone. Scanning works too.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>or</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Customer</name>
        <message>
            <source>%1 answers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 characters left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 of %2 returned</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1’s client book</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n article(s) in the online cart</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n character(s) too long</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n message(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n point(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n times</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>A field is longer than %n characters</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Ads</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Appointment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Appointment at %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Arrived</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Arrived, noted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bought in %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Called</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cart taken over in %1</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Cart taken over, %n article(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>Cart: %n article(s) left</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Changed the cart</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Changed the wish list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Chat</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Chat with %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Checked in online</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Checked in with pick-up code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose where</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clicked an ad</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Continue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delivered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done by %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>E-mail</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>First name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Follow up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Gave feedback</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Handed over</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Held here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hold here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In a week</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In the store for %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Language</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Never asked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New, not confirmed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No network: shown as of the last sync. What you do here is kept and sent later.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No phone or e-mail yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No, %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>None there by our figures</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not confirmed yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not wanted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Note by %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Note saved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On the way</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On the way, since %1</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Only %n there by our figures</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Opened a newsletter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Opened the newsletter %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ordered: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Orders</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Phone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pick up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Picks up in %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Postal code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Profile saved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Promised by %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Promised in chat, still open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Promised, still open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put %1 into the cart</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put aside in %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ready for pick-up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Refund of %1 is on its way</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Refunded %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reply</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reservation cancelled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reservation could not be kept</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reservation ran out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reserved in %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Return announced online · %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Return taken in · refund of %1 follows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Returned · %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>SMS</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Searched “%1”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Served</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Served. Thank you!</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ship</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shipped home</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Showed the loyalty card</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Somebody changed it to “%1” meanwhile</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Something else</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Started the checkout</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Store</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Store price %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Street</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Takes it now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Task</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Task by %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Task saved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The cart is split</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The cart is yours now. Split it, or add what is on the shelf.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is not an e-mail address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tomorrow</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Town</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Viewed %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Visited %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waits for an answer for %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Walked in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Web</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wished for %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wrote on a social network</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Yes, %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Yesterday</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your client book</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>all returned</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>as of %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>being prepared</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>by %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>calls</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>cancelled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>chat</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>customer since %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>delivered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>due %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>e-mail</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>in person, %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>known here since %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not confirmed yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not in our catalogue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>on its way</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>overdue since %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>shelf %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>wish list</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CustomerPage</name>
        <message>
            <source>Find a customer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find somebody by name, phone or order number, or scan a code.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody is being served</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This customer is not on this device, and the hub cannot be asked now.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DiscardPanel</name>
        <message>
            <source>Discard</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Discard this?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It will not be done. That is recorded under your name and stays readable for 30 days.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep it</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>EditPanel</name>
        <message>
            <source>Edit the profile</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>EnrolmentPage</name>
        <message>
            <source>A manager gives you the hub's address and a code. It works once.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Address of the hub</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Join</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Join a branch</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name of this device</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What people call this device</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>EntryPanel</name>
        <message>
            <source>Open the conversation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the order</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show the article</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>IdentityCard</name>
        <message>
            <source>%1: allowed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: not allowed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hide contacts: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Profile, consents, preferences</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show contacts: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>bought</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>returned</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>visits</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Inbox</name>
        <message>
            <source>%1 is answering this.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Automatic</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Closed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Earlier messages are not shown here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Handed over</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Promise kept as a task</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Promised by %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Requested. Confirmed when the network is back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reserved here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The customer wants no messages by %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This conversation is closed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unknown customer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>due %1</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>here %n</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>not here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>you</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>InboxPage</name>
        <message numerus="yes">
            <source>%n waiting</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Nobody is waiting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The longest wait is at the top.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>KeyHints</name>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keyboard</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Main</name>
        <message>
            <source>Close, or leave the field</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next and previous row</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open a page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the row</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show these keys</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NavigationBar</name>
        <message>
            <source>Pages</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NavigationItem</name>
        <message numerus="yes">
            <source>%n waiting</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>Network</name>
        <message numerus="yes">
            <source>%n refused</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n waiting</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>First sync · %1 %</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not accepted by the hub</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Offline</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Offline since %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Online · %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Starting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Syncing</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NetworkPill</name>
        <message>
            <source>Network: %1</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NotesList</name>
        <message>
            <source>No notes yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not confirmed yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Task</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write what the next colleague should know.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NowCard</name>
        <message>
            <source>More for %1</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NowList</name>
        <message>
            <source>Note the visit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is open with this customer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Now</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>OrderList</name>
        <message>
            <source>Check the number. An order of another branch may need the network.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No such order here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Order number, name, phone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search or scan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search orders</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type the order number or a name, or scan the order's code.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>OrdersList</name>
        <message>
            <source>No orders yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Orders from the web shop and the stores appear here.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PageHeader</name>
        <message>
            <source>Back</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Panel</name>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PassPanel</name>
        <message>
            <source>Hand over</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To whom</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What they need to know</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was asked, what was promised</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>People</name>
        <message>
            <source>No name yet</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PinPad</name>
        <message>
            <source>Delete the last digit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>PIN</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PlaceholderPage</name>
        <message>
            <source>Nothing here yet</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ProfilePanel</name>
        <message>
            <source>Add</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a preference</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Edit name, contacts, address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>May be reached by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not confirmed yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shoe size, favourite colour, birthday</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sizes, tastes, dates</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Value</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PromisePanel</name>
        <message>
            <source>3 days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A week</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep a promise</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep as a task</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tomorrow</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Until when</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was promised</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>QuantityStepper</name>
        <message>
            <source>Less: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>More: %1</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Queue</name>
        <message>
            <source>%1 is ready</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n on the way</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n refused: decide what happens</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n safe on this device until the network is back</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Cancel the reservation of %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change the profile</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close a conversation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Discarded. It stays readable for 30 days.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>End a visit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everything has arrived</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hand %1 over</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hand a conversation over to %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It has been sent already</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep in mind: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last contact with the hub: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Needs you</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New customer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Note a consent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Note a preference</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Note a visit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Older ones are not shown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Prepare %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put %1 aside on shelf %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put %1 into the cart</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Refund %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Refuse the reservation of %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reply: “%1”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reserve %1 × %2 in %3</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sent again as new</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Split the online cart</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take a conversation on</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Take back %n article(s) of order %1</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Take the online cart over</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Taken back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waiting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Withdraw a consent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write a note</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>QueueLine</name>
        <message>
            <source>Change</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Discard</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Discard: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take back: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try again: %1</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>QueuePage</name>
        <message>
            <source>Nothing is waiting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What you do without a network waits here, safe on this device, and is sent by itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>need you</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>waiting</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ReasonStep</name>
        <message>
            <source>Bought elsewhere</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Damaged</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No longer wanted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not found</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reason</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sold before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wrong article</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RefundCard</name>
        <message>
            <source>Refund</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Together</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Reservations</name>
        <message>
            <source>%1 handed over</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is put aside</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is told that it is ready</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 prepares it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel reservation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancelled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cannot be kept</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Click &amp; collect, %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Could not be kept</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hand over</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Handed over</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>I’ll prepare it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not prepared, %1 over time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put aside</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ran out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ready</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ready for pick-up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Requested, not confirmed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reservation cancelled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reserved %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reserved by %1, %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reserved in chat by %1, %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say where it lies, so that a colleague finds it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The code is not known here yet. Check the identity instead.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The customer and the agent will know</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This code does not match.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This reservation is gone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To prepare</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To prepare by %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You prepare %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not confirmed yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>shelf %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>until %1</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ReservePanel</name>
        <message>
            <source>How many</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Request for %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reserve for %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reserve in %1</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Return</name>
        <message>
            <source>%1 until %2</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n bought</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n came back</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n can come back</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n order(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Accept and refund %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All of it came back already</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As new</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Asking the hub</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back to the shelf</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Came too late</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cannot be returned</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Changed their mind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose what comes back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Confirmed by the hub</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Could be returned until %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Damaged</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Defect</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How does it look?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not as shown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Opened</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Order %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Orders of %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Other</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Provisional receipt. The refund is made once the hub accepts it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Provisional: the hub decides when the network is back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Refund</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Return slip</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Scrap</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set aside to check</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take in now, refund %1 later</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Taken back: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The money moves when the hub has accepted it. Give the customer the slip.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The order was cancelled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The refund has started. Give the customer the slip.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There are more. Type the order number.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no order %1 on this device</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To the vendor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Too large</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Too small</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where does it go?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why does it come back?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Worn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wrong article</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ReturnDone</name>
        <message>
            <source>Another return</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the slip</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ReturnLine</name>
        <message>
            <source>Condition</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Goes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ReturnLines</name>
        <message>
            <source>Back to the orders</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the customer</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ReturnPage</name>
        <message>
            <source>Scan the order's code, or type its number or the customer's name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which order?</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SearchField</name>
        <message>
            <source>Clear search</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Scan a code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SeenList</name>
        <message>
            <source>Articles they look at in the web shop appear here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing looked at yet</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>About</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Arrived: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Branch</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clienteling: every channel of a customer at hand, with or without a network.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everything a third larger</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How it looks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hub</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Language</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Large text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Less motion</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Light</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Like the system</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Network</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing slides or fades</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Scan anything: what arrives is shown here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Scanner</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sign out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Signed in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Theme</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This device</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waiting to be sent</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SideCard</name>
        <message>
            <source>Cart</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Chats</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Notes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Orders</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Seen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Timeline</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SignIn</name>
        <message>
            <source>Address, code and name are needed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Administrator</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Associate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Badge read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Branch manager</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Contact centre</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody here has this badge.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The clock of this device is wrong. Set it and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The hub does not answer. Check the address.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The hub speaks another version. Update this app.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This code has been used or is too old. Ask for a new one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This code is not right. Codes have eight letters.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This device was taken off the chain. Enrol it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Too many wrong PINs. A manager can unlock you.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wrong PIN.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Wrong PIN. %n tries left.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>SignInPage</name>
        <message>
            <source>Nobody is known here yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sign in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Somebody else</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tap your name, or scan your badge.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The names arrive with the first sync. Check the network.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who is it?</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SortableHeader</name>
        <message>
            <source>ascending</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>descending</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SplitPanel</name>
        <message>
            <source>%1 · %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Split and request</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Split and reserve</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Split the cart</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>StepPanel</name>
        <message>
            <source>Cancel the reservation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel, free the stock</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cannot be kept</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hand over</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put aside</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put aside, print the tag</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reservation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shelf</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tell them it cannot be kept</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write it, or scan the label of the shelf.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Stock</name>
        <message>
            <source>%1: %2 here, %3 elsewhere</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n article(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n coming</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n reserved</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>+%n near</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>All branches, from the hub</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Asking the other branches</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancelled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Closed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Closed · opens %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Confirmed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Handed over</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Near branches only: no network</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No article has the code %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing to reserve</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open a customer first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open until %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put aside</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ran out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ready</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Refused</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Requested in %1. Confirmed when the network is back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Requested, not confirmed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reserved in %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There are more. Type another word.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What %1 looked at</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>here %n</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>not here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not made</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>this branch</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>StockList</name>
        <message>
            <source>Article, category, number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the spelling, or scan the tag.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No such article</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search articles</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search or scan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type a name, or scan the tag on the shelf.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>StockPage</name>
        <message>
            <source>Check the spelling, or scan the tag.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No such article</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search by name, category or number, or scan a tag. Sizes, colours and branches appear here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which article?</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Submitting</name>
        <message>
            <source> · confirmed when the network is back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sign in first.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TextInputField</name>
        <message>
            <source>Clear %1</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ThreadCard</name>
        <message>
            <source>Back to the list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Claim</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close the conversation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Customer and stock</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hand over</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make a promise a task</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reply to %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Send</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Yours</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ThreadList</name>
        <message>
            <source>All</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mine</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New messages appear here by themselves.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody is waiting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waiting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which conversations</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Time</name>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) ago</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n h</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n h ago</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n min</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n min ago</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n s ago</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>age unknown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>just now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>tomorrow %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>yesterday %1</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TimelineCard</name>
        <message>
            <source>Filter by channel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing known yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Older entries are not shown. Choose a channel to see more of it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Timeline</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What they do online, in chats and in the stores will stand here.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TopBar</name>
        <message>
            <source>Name, phone, order number, or scan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Signed in: %1</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Wording</name>
        <message>
            <source>%1 cannot be returned.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 has finished this already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is already on it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A text is missing or cannot be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All of it has come back already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another branch has taken this cart over.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Discarded</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Holds once the hub has confirmed it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It has moved on in the meantime.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is closed already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Needs the network</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No network: taken down now, confirmed later</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not possible without the network</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is left there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One of the choices is not possible any more.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Only %n can still come back.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>Only %n left there.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Refused</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sent, no answer yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Somebody else</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Somebody else changed it to “%1” in the meantime.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Somebody else was first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The branch is closed then.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The customer no longer wants messages in this channel.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The goods are in another branch.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The hub refused this.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The pick-up code does not match.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The refund is %1 now, not %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The sign-in it was done under has ended. Sign in and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The text is too long: at most %1 characters.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The time for returning it is over.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This article cannot be returned.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This article is not in the catalogue any more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This branch does not exist any more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This customer is not known to the hub any more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This has been done already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This quantity is not possible.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This was sent before with other content. Try again as new.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waiting for the network</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waits for another action</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What this was about is gone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Works without a network</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your role may not do this. Ask your manager.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>WritePanel</name>
        <message>
            <source>Due</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New task</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is to be done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the next colleague should know</source>
            <translation type="unfinished" />
        </message>
    </context>
</TS>
