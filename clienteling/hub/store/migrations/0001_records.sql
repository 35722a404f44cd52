-- The record kinds of clienteling.contract.records: one table each, the same columns in the same order.

CREATE TABLE branch (
    branch_id text NOT NULL,
    name text NOT NULL,
    kind text NOT NULL,
    street text NOT NULL DEFAULT '',
    city text NOT NULL DEFAULT '',
    postal_code text NOT NULL DEFAULT '',
    region text NOT NULL DEFAULT '',
    country text NOT NULL DEFAULT '',
    latitude double precision,
    longitude double precision,
    timezone text NOT NULL DEFAULT 'UTC',
    phone text NOT NULL DEFAULT '',
    opening_hours text NOT NULL DEFAULT '',
    PRIMARY KEY (branch_id)
);

CREATE TABLE product (
    product_id text NOT NULL,
    title text NOT NULL,
    description text NOT NULL DEFAULT '',
    category text NOT NULL DEFAULT '',
    brand text NOT NULL DEFAULT '',
    image text NOT NULL DEFAULT '',
    returnable boolean NOT NULL DEFAULT true,
    return_window_days bigint,
    PRIMARY KEY (product_id)
);

CREATE TABLE variant (
    sku text NOT NULL,
    product_id text NOT NULL,
    title text NOT NULL DEFAULT '',
    option1_name text NOT NULL DEFAULT '',
    option1_value text NOT NULL DEFAULT '',
    option2_name text NOT NULL DEFAULT '',
    option2_value text NOT NULL DEFAULT '',
    barcode text NOT NULL DEFAULT '',
    price_minor bigint NOT NULL DEFAULT 0,
    currency text NOT NULL DEFAULT '',
    image text NOT NULL DEFAULT '',
    PRIMARY KEY (sku)
);

CREATE TABLE channel (
    channel_id text NOT NULL,
    name text NOT NULL,
    grouping text NOT NULL DEFAULT '',
    PRIMARY KEY (channel_id)
);

CREATE TABLE policy (
    policy_id text NOT NULL,
    body text NOT NULL,
    version bigint NOT NULL DEFAULT 1,
    PRIMARY KEY (policy_id)
);

CREATE TABLE source (
    source_id text NOT NULL,
    name text NOT NULL,
    kind text NOT NULL,
    as_of_at bigint,
    PRIMARY KEY (source_id)
);

CREATE TABLE staff (
    staff_id text NOT NULL,
    branch_id text NOT NULL,
    name text NOT NULL,
    role text NOT NULL,
    badge text NOT NULL DEFAULT '',
    language text NOT NULL DEFAULT 'en',
    active boolean NOT NULL DEFAULT true,
    PRIMARY KEY (staff_id)
);

CREATE TABLE stock (
    branch_id text NOT NULL,
    sku text NOT NULL,
    on_hand bigint NOT NULL,
    reserved bigint NOT NULL DEFAULT 0,
    incoming bigint NOT NULL DEFAULT 0,
    as_of_at bigint,
    shelf text NOT NULL DEFAULT '',
    PRIMARY KEY (branch_id, sku)
);

CREATE TABLE customer (
    customer_id text NOT NULL,
    first_name text NOT NULL DEFAULT '',
    last_name text NOT NULL DEFAULT '',
    email text NOT NULL DEFAULT '',
    phone text NOT NULL DEFAULT '',
    street text NOT NULL DEFAULT '',
    city text NOT NULL DEFAULT '',
    postal_code text NOT NULL DEFAULT '',
    region text NOT NULL DEFAULT '',
    country text NOT NULL DEFAULT '',
    language text NOT NULL DEFAULT '',
    home_branch_id text,
    assigned_staff_id text,
    loyalty_number text NOT NULL DEFAULT '',
    loyalty_tier text NOT NULL DEFAULT '',
    loyalty_points bigint NOT NULL DEFAULT 0,
    created_at bigint,
    currency text NOT NULL DEFAULT '',
    lifetime_minor bigint NOT NULL DEFAULT 0,
    returned_minor bigint NOT NULL DEFAULT 0,
    order_count bigint NOT NULL DEFAULT 0,
    visit_count bigint NOT NULL DEFAULT 0,
    last_visit_at bigint,
    last_seen_at bigint,
    version bigint NOT NULL DEFAULT 1,
    PRIMARY KEY (customer_id)
);

CREATE TABLE consent (
    customer_id text NOT NULL,
    purpose text NOT NULL,
    granted boolean NOT NULL,
    given_at bigint NOT NULL,
    proof text NOT NULL DEFAULT '',
    PRIMARY KEY (customer_id, purpose)
);

CREATE TABLE preference (
    customer_id text NOT NULL,
    name text NOT NULL,
    value text NOT NULL,
    noted_at bigint NOT NULL,
    PRIMARY KEY (customer_id, name)
);

CREATE TABLE wish (
    customer_id text NOT NULL,
    sku text NOT NULL,
    wished_at bigint NOT NULL,
    PRIMARY KEY (customer_id, sku)
);

CREATE TABLE touch (
    touch_id text NOT NULL,
    customer_id text NOT NULL,
    kind text NOT NULL,
    channel text NOT NULL,
    at bigint NOT NULL,
    title text NOT NULL DEFAULT '',
    detail text NOT NULL DEFAULT '',
    sku text NOT NULL DEFAULT '',
    product_id text NOT NULL DEFAULT '',
    url text NOT NULL DEFAULT '',
    source text NOT NULL DEFAULT '',
    medium text NOT NULL DEFAULT '',
    campaign text NOT NULL DEFAULT '',
    received_at bigint,
    PRIMARY KEY (touch_id)
);
CREATE INDEX touch_customer ON touch (customer_id);

CREATE TABLE visit (
    visit_id text NOT NULL,
    customer_id text NOT NULL,
    branch_id text NOT NULL,
    kind text NOT NULL,
    at bigint NOT NULL,
    how text NOT NULL DEFAULT '',
    ended_at bigint,
    PRIMARY KEY (visit_id)
);
CREATE INDEX visit_customer ON visit (customer_id);

CREATE TABLE sales_order (
    order_number text NOT NULL,
    customer_id text,
    channel text NOT NULL,
    placed_at bigint NOT NULL,
    currency text NOT NULL,
    status text NOT NULL DEFAULT '',
    branch_id text,
    email text NOT NULL DEFAULT '',
    total_minor bigint NOT NULL DEFAULT 0,
    discount_minor bigint NOT NULL DEFAULT 0,
    shipping_minor bigint NOT NULL DEFAULT 0,
    delivered_at bigint,
    as_of_at bigint,
    PRIMARY KEY (order_number)
);
CREATE INDEX sales_order_customer ON sales_order (customer_id);

CREATE TABLE order_line (
    order_number text NOT NULL,
    line bigint NOT NULL,
    customer_id text,
    sku text NOT NULL,
    title text NOT NULL,
    quantity bigint NOT NULL,
    unit_price_minor bigint NOT NULL,
    discount_minor bigint NOT NULL DEFAULT 0,
    tax_minor bigint NOT NULL DEFAULT 0,
    fulfilled_at bigint,
    returned_quantity bigint NOT NULL DEFAULT 0,
    PRIMARY KEY (order_number, line)
);
CREATE INDEX order_line_customer ON order_line (customer_id);

CREATE TABLE returned (
    return_id text NOT NULL,
    line bigint NOT NULL,
    customer_id text,
    order_number text,
    order_line bigint,
    sku text NOT NULL,
    quantity bigint NOT NULL,
    refund_minor bigint NOT NULL,
    currency text NOT NULL,
    channel text NOT NULL,
    branch_id text,
    returned_at bigint NOT NULL,
    reason text NOT NULL DEFAULT '',
    condition text NOT NULL DEFAULT '',
    disposition text NOT NULL DEFAULT '',
    state text NOT NULL DEFAULT 'recorded',
    taken_by text NOT NULL DEFAULT '',
    PRIMARY KEY (return_id, line)
);
CREATE INDEX returned_customer ON returned (customer_id);

CREATE TABLE cart (
    cart_id text NOT NULL,
    customer_id text NOT NULL,
    channel text NOT NULL,
    currency text NOT NULL,
    changed_at bigint NOT NULL,
    state text NOT NULL DEFAULT 'open',
    taken_branch_id text,
    PRIMARY KEY (cart_id)
);
CREATE INDEX cart_customer ON cart (customer_id);

CREATE TABLE cart_line (
    cart_id text NOT NULL,
    line bigint NOT NULL,
    customer_id text NOT NULL,
    sku text NOT NULL,
    title text NOT NULL,
    quantity bigint NOT NULL,
    unit_price_minor bigint NOT NULL,
    fate text NOT NULL DEFAULT '',
    fate_branch_id text,
    PRIMARY KEY (cart_id, line)
);
CREATE INDEX cart_line_customer ON cart_line (customer_id);

CREATE TABLE reservation (
    reservation_id text NOT NULL,
    customer_id text NOT NULL,
    branch_id text NOT NULL,
    sku text NOT NULL,
    quantity bigint NOT NULL,
    state text NOT NULL,
    origin text NOT NULL,
    created_at bigint NOT NULL,
    created_by text NOT NULL DEFAULT '',
    created_branch_id text,
    conversation_id text,
    order_number text,
    acknowledge_by_at bigint,
    expires_at bigint,
    claimed_by text NOT NULL DEFAULT '',
    shelf text NOT NULL DEFAULT '',
    pick_up_code text NOT NULL DEFAULT '',
    put_aside_at bigint,
    ready_at bigint,
    closed_at bigint,
    closed_by text NOT NULL DEFAULT '',
    closed_reason text NOT NULL DEFAULT '',
    PRIMARY KEY (reservation_id)
);
CREATE INDEX reservation_customer ON reservation (customer_id);

CREATE TABLE conversation (
    conversation_id text NOT NULL,
    customer_id text NOT NULL,
    channel text NOT NULL,
    branch_id text,
    state text NOT NULL,
    changed_at bigint NOT NULL,
    subject text NOT NULL DEFAULT '',
    owner text NOT NULL DEFAULT '',
    waiting_since_at bigint,
    context text NOT NULL DEFAULT '',
    PRIMARY KEY (conversation_id)
);
CREATE INDEX conversation_customer ON conversation (customer_id);

CREATE TABLE message (
    conversation_id text NOT NULL,
    turn bigint NOT NULL,
    message_id text NOT NULL,
    customer_id text NOT NULL,
    speaker text NOT NULL,
    text text NOT NULL,
    sent_at bigint NOT NULL,
    author text NOT NULL DEFAULT '',
    PRIMARY KEY (conversation_id, turn)
);
CREATE INDEX message_customer ON message (customer_id);

CREATE TABLE note (
    note_id text NOT NULL,
    customer_id text NOT NULL,
    text text NOT NULL,
    author text NOT NULL,
    branch_id text,
    noted_at bigint NOT NULL,
    PRIMARY KEY (note_id)
);
CREATE INDEX note_customer ON note (customer_id);

CREATE TABLE task (
    task_id text NOT NULL,
    branch_id text NOT NULL,
    customer_id text,
    title text NOT NULL,
    kind text NOT NULL,
    state text NOT NULL,
    created_at bigint NOT NULL,
    created_by text NOT NULL,
    due_at bigint,
    conversation_id text,
    done_at bigint,
    done_by text NOT NULL DEFAULT '',
    PRIMARY KEY (task_id)
);

CREATE INDEX variant_product ON variant (product_id);
CREATE INDEX variant_barcode ON variant (barcode) WHERE barcode <> '';
CREATE INDEX stock_sku ON stock (sku);
CREATE INDEX staff_branch ON staff (branch_id);
CREATE INDEX task_branch ON task (branch_id, state);
CREATE INDEX task_customer ON task (customer_id) WHERE customer_id IS NOT NULL;
CREATE INDEX reservation_open ON reservation (branch_id, sku) WHERE closed_at IS NULL;
CREATE INDEX reservation_expiry ON reservation (expires_at) WHERE closed_at IS NULL;
CREATE INDEX reservation_code ON reservation (pick_up_code) WHERE closed_at IS NULL;
CREATE INDEX conversation_branch ON conversation (branch_id, state);
CREATE INDEX visit_branch ON visit (branch_id, at) WHERE ended_at IS NULL;
CREATE INDEX returned_order ON returned (order_number, order_line) WHERE order_number IS NOT NULL;
CREATE INDEX sales_order_placed ON sales_order (placed_at);
CREATE INDEX customer_home ON customer (home_branch_id) WHERE home_branch_id IS NOT NULL;
