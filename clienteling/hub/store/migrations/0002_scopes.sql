-- Who belongs where, and the change feed.

CREATE TABLE customer_branch (
    customer_id text NOT NULL,
    branch_id text NOT NULL,
    reason text NOT NULL, -- book, home, nearest, only_branch, business
    since_at bigint NOT NULL,
    PRIMARY KEY (customer_id, branch_id)
);
CREATE INDEX customer_branch_branch ON customer_branch (branch_id);

-- Which branches see whose stock: every branch itself, its nearest stores; a contact centre sees all.
CREATE TABLE neighbourhood (
    branch_id text NOT NULL,
    neighbour_id text NOT NULL,
    distance_km double precision,
    PRIMARY KEY (branch_id, neighbour_id)
);
CREATE INDEX neighbourhood_neighbour ON neighbourhood (neighbour_id);

-- Which rows changed in which scope; never what they were. Read below pg_snapshot_xmin, ordered by (xid, seq).
-- scope is 'chain' or 'branch:<id>'; customer_id is set for rows that a customer owns, so that visit packs can follow.
CREATE TABLE feed (
    xid xid8 NOT NULL DEFAULT pg_current_xact_id(),
    seq bigint GENERATED ALWAYS AS IDENTITY,
    scope text NOT NULL,
    kind text NOT NULL,
    key text NOT NULL, -- JSON array of the key values
    customer_id text,
    PRIMARY KEY (scope, xid, seq)
);
CREATE INDEX feed_order ON feed (xid, seq);
CREATE INDEX feed_customer ON feed (customer_id, xid, seq) WHERE customer_id IS NOT NULL;
