-- Web events as they happen: every call once, and whom web shops' ids stand for.
-- Calls of people who are not known are kept in anonymous_call, as those of an import are.

CREATE TABLE web_call (
    message_id text PRIMARY KEY,
    source text NOT NULL,        -- hash of the write key
    received_at bigint NOT NULL
);
CREATE INDEX web_call_received ON web_call (received_at);

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

-- Calls that were set aside, for the people who send them. Never the call itself.
CREATE TABLE web_call_aside (
    aside_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    source text NOT NULL,
    message_id text NOT NULL,
    received_at bigint NOT NULL,
    reason text NOT NULL
);
CREATE INDEX web_call_aside_received ON web_call_aside (received_at);
