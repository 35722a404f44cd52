-- Finding customers of the whole chain: words in any order with typos, phones by their digits, cards, e-mails.
-- The words are kept beside the record, in the normal form of clienteling.domain.text, by statement triggers,
-- so that no writer has to think of it.

CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS unaccent;

-- Lower case, without Latin diacritics, words separated and surrounded by one space; Thai vowel signs stay.
CREATE FUNCTION search_form(said text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
    SELECT ' ' || btrim(regexp_replace(
        lower(unaccent('unaccent', lower(normalize(said, NFKC)))), '[\s!-/:-@\[-`{-~]+', ' ', 'g')) || ' '
$$;

CREATE TABLE customer_search (
    customer_id text PRIMARY KEY,
    words text NOT NULL,   -- names and town
    email text NOT NULL,   -- lower case
    phone text NOT NULL,   -- digits only
    loyalty text NOT NULL  -- lower case letters and digits only
);
CREATE INDEX customer_search_words ON customer_search USING gin (words gin_trgm_ops);
CREATE INDEX customer_search_email ON customer_search (email text_pattern_ops) WHERE email <> '';
CREATE INDEX customer_search_phone ON customer_search USING gin (phone gin_trgm_ops);
CREATE INDEX customer_search_loyalty ON customer_search (loyalty) WHERE loyalty <> '';

CREATE FUNCTION customer_search_put() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO customer_search AS s (customer_id, words, email, phone, loyalty)
    SELECT customer_id,
        search_form(concat_ws(' ', first_name, last_name, city)),
        lower(email),
        regexp_replace(phone, '[^0-9]', '', 'g'),
        lower(regexp_replace(loyalty_number, '[^0-9A-Za-z]', '', 'g'))
    FROM put
    ORDER BY customer_id
    ON CONFLICT (customer_id) DO UPDATE
    SET words = excluded.words, email = excluded.email, phone = excluded.phone, loyalty = excluded.loyalty
    WHERE (s.words, s.email, s.phone, s.loyalty)
        IS DISTINCT FROM (excluded.words, excluded.email, excluded.phone, excluded.loyalty);
    RETURN NULL;
END $$;

CREATE FUNCTION customer_search_drop() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    DELETE FROM customer_search s USING gone WHERE s.customer_id = gone.customer_id;
    RETURN NULL;
END $$;

CREATE TRIGGER customer_search_insert AFTER INSERT ON customer
    REFERENCING NEW TABLE AS put FOR EACH STATEMENT EXECUTE FUNCTION customer_search_put();
CREATE TRIGGER customer_search_update AFTER UPDATE ON customer
    REFERENCING NEW TABLE AS put FOR EACH STATEMENT EXECUTE FUNCTION customer_search_put();
CREATE TRIGGER customer_search_delete AFTER DELETE ON customer
    REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION customer_search_drop();

CREATE FUNCTION customer_search_clear() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    TRUNCATE customer_search;
    RETURN NULL;
END $$;
CREATE TRIGGER customer_search_truncate AFTER TRUNCATE ON customer
    FOR EACH STATEMENT EXECUTE FUNCTION customer_search_clear();

INSERT INTO customer_search (customer_id, words, email, phone, loyalty)
SELECT customer_id, search_form(concat_ws(' ', first_name, last_name, city)), lower(email),
    regexp_replace(phone, '[^0-9]', '', 'g'), lower(regexp_replace(loyalty_number, '[^0-9A-Za-z]', '', 'g'))
FROM customer;
