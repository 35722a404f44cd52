-- The bulk import: how far each file is, what was set aside, what remains to be worked out, and what has no table yet.

CREATE TABLE import_file (
    directory text NOT NULL,
    file text NOT NULL, -- as in the format: orders, order_lines, …
    name text NOT NULL, -- with its ending
    fingerprint text NOT NULL, -- SHA-256 over the file and the files it looks rows up in
    rows bigint NOT NULL DEFAULT 0,
    merged_through bigint NOT NULL DEFAULT 0, -- the last line whose row is merged
    done_at bigint,
    PRIMARY KEY (directory, file)
);

CREATE TABLE import_reject (
    directory text NOT NULL,
    name text NOT NULL,
    line bigint NOT NULL,
    reason text NOT NULL,
    PRIMARY KEY (directory, name, line)
);

-- Ids whose derived values (totals, figures, branches) are not yet worked out after a merge.
CREATE TABLE import_pending (
    what text NOT NULL, -- order, moved_order, customer, branch
    id text NOT NULL,
    PRIMARY KEY (what, id)
);

-- Where a customer lives, for the nearest store; never sent to a device.
CREATE TABLE customer_place (
    customer_id text NOT NULL PRIMARY KEY,
    latitude double precision NOT NULL,
    longitude double precision NOT NULL
);

-- Calls of people who are not known, kept until identity is. The columns of a touch, and who the call said it was.
CREATE TABLE anonymous_call (
    touch_id text NOT NULL PRIMARY KEY,
    anonymous_id text NOT NULL,
    user_id text,
    call text NOT NULL, -- page, screen, track, identify, group, alias
    kind text NOT NULL, -- empty for calls that say who somebody is
    channel text NOT NULL,
    at bigint NOT NULL,
    title text NOT NULL DEFAULT '',
    detail text NOT NULL DEFAULT '',
    sku text NOT NULL DEFAULT '',
    product_id text NOT NULL DEFAULT '',
    url text NOT NULL DEFAULT '',
    source text NOT NULL DEFAULT '',
    medium text NOT NULL DEFAULT '',
    campaign text NOT NULL DEFAULT ''
);
CREATE INDEX anonymous_call_anonymous ON anonymous_call (anonymous_id, at);
CREATE INDEX anonymous_call_user ON anonymous_call (user_id) WHERE user_id IS NOT NULL;

-- Messages of people who are not known.
CREATE TABLE anonymous_message (
    conversation_id text NOT NULL,
    turn bigint NOT NULL,
    customer_id text,
    channel text NOT NULL,
    speaker text NOT NULL,
    text text NOT NULL,
    sent_at bigint,
    PRIMARY KEY (conversation_id, turn)
);
CREATE INDEX anonymous_message_customer ON anonymous_message (customer_id) WHERE customer_id IS NOT NULL;
