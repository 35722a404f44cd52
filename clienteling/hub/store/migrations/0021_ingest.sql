-- Web events after the Segment specification: every call once, anonymous ones kept until somebody is known.

CREATE TABLE web_call (
    source text NOT NULL,        -- hash of the write key
    message_id text NOT NULL,
    received_at bigint NOT NULL,
    at bigint NOT NULL,          -- by the hub's clock
    anonymous_id text,
    user_id text,
    customer_id text,            -- once known
    call text,                   -- JSON, only while nobody is known
    PRIMARY KEY (source, message_id)
);
CREATE INDEX web_call_anonymous ON web_call (anonymous_id) WHERE customer_id IS NULL AND anonymous_id IS NOT NULL;
CREATE INDEX web_call_user ON web_call (user_id) WHERE customer_id IS NULL AND user_id IS NOT NULL;
CREATE INDEX web_call_received ON web_call (received_at);
CREATE INDEX web_call_customer ON web_call (customer_id) WHERE customer_id IS NOT NULL;

-- Which anonymous and user ids stand for which customer, and how we know.
CREATE TABLE web_identity (
    kind text NOT NULL,          -- anonymous, user
    value text NOT NULL,
    customer_id text NOT NULL,
    learnt_by text NOT NULL,     -- customer_id, email, phone, identify, alias
    learnt_at bigint NOT NULL,
    PRIMARY KEY (kind, value)
);
CREATE INDEX web_identity_customer ON web_identity (customer_id);

-- Calls that could not be read, for the people who sent them.
CREATE TABLE web_call_aside (
    aside_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    source text NOT NULL,
    message_id text NOT NULL DEFAULT '',
    received_at bigint NOT NULL,
    reason text NOT NULL
);
CREATE INDEX web_call_aside_received ON web_call_aside (received_at);
