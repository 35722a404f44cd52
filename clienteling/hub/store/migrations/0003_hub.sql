-- What only the hub keeps: itself, devices, people's secrets, operations, audit, jobs, keys.
-- Secrets are stored as hashes; times are milliseconds since 1970 UTC.

CREATE TABLE hub (
    only_one boolean PRIMARY KEY DEFAULT true CHECK (only_one),
    hub_id text NOT NULL,
    name text NOT NULL,
    epoch text NOT NULL,
    created_at bigint NOT NULL,
    pruned_xid xid8 NOT NULL DEFAULT '0' -- the feed is complete from this transaction on
);

CREATE TABLE device (
    device_id text PRIMARY KEY,
    branch_id text NOT NULL,
    name text NOT NULL,
    public_key text NOT NULL, -- JWK
    enrolled_at bigint NOT NULL,
    enrolled_by text NOT NULL DEFAULT '',
    last_seen_at bigint,
    revoked_at bigint
);
CREATE INDEX device_branch ON device (branch_id);

CREATE TABLE enrolment_code (
    code_hash text PRIMARY KEY,
    branch_id text NOT NULL,
    created_at bigint NOT NULL,
    expires_at bigint NOT NULL,
    wrong_tries integer NOT NULL DEFAULT 0,
    used_at bigint,
    used_by text
);

CREATE TABLE staff_secret (
    staff_id text PRIMARY KEY,
    pin_hash text NOT NULL, -- Argon2id
    changed_at bigint NOT NULL
);

CREATE TABLE session (
    session_hash text PRIMARY KEY,
    staff_id text NOT NULL,
    device_id text NOT NULL,
    branch_id text NOT NULL,
    started_at bigint NOT NULL,
    expires_at bigint NOT NULL,
    ended_at bigint
);
CREATE INDEX session_staff ON session (staff_id);

CREATE TABLE lockout (
    staff_id text NOT NULL,
    device_id text NOT NULL,
    tries integer NOT NULL,
    last_try_at bigint NOT NULL,
    PRIMARY KEY (staff_id, device_id)
);

-- One row an operation, kept at least 400 days: the promise that it is done once.
CREATE TABLE operation (
    id text PRIMARY KEY,
    device_id text NOT NULL,
    fingerprint text NOT NULL,
    outcome text, -- JSON; NULL only inside the transaction that decides it
    at bigint NOT NULL
);
CREATE INDEX operation_at ON operation (at);

-- Append-only. Rows are linked into the chain after their commit (audit_link), in an order that cannot change any more.
CREATE TABLE audit (
    xid xid8 NOT NULL DEFAULT pg_current_xact_id(),
    seq bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at bigint NOT NULL,
    actor text NOT NULL,
    device_id text NOT NULL,
    action text NOT NULL,
    subject text NOT NULL,
    detail text NOT NULL -- JSON, without personal data
);
CREATE INDEX audit_order ON audit (xid, seq);
CREATE TABLE audit_link (
    position bigint PRIMARY KEY,
    seq bigint NOT NULL UNIQUE,
    hash text NOT NULL -- SHA-256 over the previous hash and the row
);

-- Work to do after a commit, written inside the transaction that needs it.
CREATE TABLE job (
    job_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    kind text NOT NULL,
    key text UNIQUE, -- the same work is not queued twice
    payload text NOT NULL, -- JSON
    created_at bigint NOT NULL,
    due_at bigint NOT NULL,
    attempts integer NOT NULL DEFAULT 0,
    done_at bigint,
    failed text NOT NULL DEFAULT ''
);
CREATE INDEX job_due ON job (due_at) WHERE done_at IS NULL;

CREATE TABLE api_key (
    key_hash text PRIMARY KEY,
    name text NOT NULL,
    kind text NOT NULL, -- write, shop
    channel text NOT NULL DEFAULT '',
    created_at bigint NOT NULL,
    revoked_at bigint
);

-- Which device opened which customer outside its branch, and may follow that visit pack.
CREATE TABLE visit_pack (
    device_id text NOT NULL,
    customer_id text NOT NULL,
    opened_at bigint NOT NULL,
    PRIMARY KEY (device_id, customer_id)
);
