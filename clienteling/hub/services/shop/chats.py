"""Messages of the retailer's chat, from customers and from whoever answers there."""

from msgspec.structs import replace

from clienteling.contract.records import Branch, Conversation, Customer, Message
from clienteling.hub.services.shop.acting import Acting, Unclear
from clienteling.hub.services.shop.bodies import ShopAnswer, ShopMessage
from clienteling.hub.store.rows import under

_CENTRE = "SELECT branch_id FROM branch WHERE kind = 'contact_centre' ORDER BY branch_id LIMIT 1"


def take_message(acting: Acting, body: ShopMessage) -> ShopAnswer:
    """Append a message, once. Raises ``Unclear`` and ``UnknownReference``; then nothing of it is done."""
    acting.known(Customer, body.customer_id)
    if body.branch_id is not None:
        acting.known(Branch, body.branch_id)
    conversation = acting.locked(Conversation, body.conversation_id)
    if conversation is not None and conversation.customer_id != body.customer_id:
        raise Unclear("This conversation is another customer's.")
    said = under(acting.conn, Message, body.conversation_id, lock=True)
    if any(message.message_id == body.message_id for message in said):
        return ShopAnswer("unchanged")
    message = Message(
        body.conversation_id,
        said[-1].turn + 1 if said else 1,
        body.message_id,
        body.customer_id,
        body.speaker,
        body.text,
        body.sent_at,
        body.author,
    )
    acting.write(_after(conversation or _begun(acting, body), body), message)
    acting.log("ShopMessage", f"conversation/{body.conversation_id}", {"speaker": body.speaker, "turn": message.turn})
    return ShopAnswer("created")


def _begun(acting: Acting, body: ShopMessage) -> Conversation:
    branch_id = body.branch_id
    if branch_id is None:
        row = acting.conn.execute(_CENTRE).fetchone()
        branch_id = None if row is None else row[0]
    return Conversation(
        body.conversation_id, body.customer_id, body.channel, branch_id, "answered", body.sent_at, body.subject
    )


def _after(conversation: Conversation, body: ShopMessage) -> Conversation:
    """Who has to say something now: after the customer's word we have, until somebody answers."""
    changed_at = max(conversation.changed_at, body.sent_at)
    match body.speaker:
        case "customer":
            since = conversation.waiting_since_at or body.sent_at
            return replace(conversation, state="waiting", waiting_since_at=since, changed_at=changed_at)
        case "agent":
            return replace(conversation, state="answered", waiting_since_at=None, changed_at=changed_at)
        case _:
            return replace(conversation, changed_at=changed_at)
