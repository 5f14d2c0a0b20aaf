-- Articles in the order of import. The record is kept without its claims, which have a table of their own.
CREATE TABLE articles (
    id {{identity}},
    record_id TEXT NOT NULL UNIQUE,
    sha256 TEXT NOT NULL,
    title TEXT,
    published TEXT,
    publisher TEXT,
    version TEXT NOT NULL,
    models TEXT NOT NULL,
    record TEXT NOT NULL
);

-- What queues filter and order by; rows are short, for a filter that no index serves reads all of them. Ids are given by the import, ascending.
-- status is the number of ReviewStatus; shuffle is the place in the random order, draw decides whether two reviewers are needed.
CREATE TABLE claims (
    id {{key}},
    article_id BIGINT NOT NULL REFERENCES articles (id),
    record_claim_id TEXT NOT NULL,
    start_at BIGINT NOT NULL,
    end_at BIGINT NOT NULL,
    number TEXT NOT NULL,
    kind TEXT NOT NULL,
    unit TEXT,
    item TEXT,
    place TEXT,
    place_key TEXT,
    country TEXT,
    time TEXT,
    source TEXT,
    source_key TEXT NOT NULL,
    published TEXT,
    confidence DOUBLE PRECISION NOT NULL,
    flags TEXT NOT NULL,
    unflagged BIGINT NOT NULL,
    search TEXT NOT NULL,
    shuffle BIGINT NOT NULL,
    draw BIGINT NOT NULL,
    revision BIGINT NOT NULL,
    status BIGINT NOT NULL,
    needs_two BIGINT NOT NULL,
    reviewer TEXT,
    lease_to TEXT,
    lease_until BIGINT NOT NULL
);

-- The claims themselves as JSON: as extracted, and as it stands after corrections (null while that is the extraction).
CREATE TABLE contents (
    claim_id {{key}} REFERENCES claims (id),
    extracted TEXT NOT NULL,
    standing TEXT
);

CREATE INDEX claims_by_article ON claims (article_id, start_at, id);
CREATE INDEX claims_by_confidence ON claims (confidence, id);
CREATE INDEX claims_by_flag ON claims (unflagged, confidence, id);
CREATE INDEX claims_by_chance ON claims (shuffle, id);
CREATE INDEX claims_by_status_article ON claims (status, article_id, start_at, id);
-- With the columns of the commonest filters, so that counting what they let through reads no rows.
CREATE INDEX claims_by_status_confidence ON claims (status, confidence, id, kind, country, place_key, published, unflagged);
CREATE INDEX claims_by_status_flag ON claims (status, unflagged, confidence, id);
CREATE INDEX claims_by_status_chance ON claims (status, shuffle, id);
CREATE INDEX claims_by_kind ON claims (kind, status);
CREATE INDEX claims_by_place ON claims (place_key, status);
CREATE INDEX claims_by_country ON claims (country, status);
CREATE INDEX claims_by_reviewer ON claims (reviewer, status);

-- Rows are only added; undone_at is the one thing that is written later. Times are milliseconds since 1970, UTC.
CREATE TABLE decisions (
    id {{identity}},
    claim_id BIGINT NOT NULL REFERENCES claims (id),
    reviewer TEXT NOT NULL,
    made_at BIGINT NOT NULL,
    verdict BIGINT NOT NULL,
    changes TEXT,
    revision BIGINT NOT NULL,
    adjudication BIGINT NOT NULL,
    bulk BIGINT,
    undone_at BIGINT
);

CREATE INDEX decisions_by_claim ON decisions (claim_id, id);
CREATE INDEX decisions_to_undo ON decisions (reviewer, id) WHERE undone_at IS NULL AND bulk IS NULL;
CREATE INDEX decisions_by_bulk ON decisions (bulk) WHERE bulk IS NOT NULL;

CREATE TABLE bulks (
    id {{identity}},
    reviewer TEXT NOT NULL,
    made_at BIGINT NOT NULL,
    query TEXT NOT NULL,
    claims BIGINT NOT NULL,
    undone_at BIGINT
);

CREATE TABLE accounts (
    name_key TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    role BIGINT NOT NULL,
    password TEXT NOT NULL,
    stamp TEXT NOT NULL
);

CREATE TABLE tokens (
    id {{identity}},
    name_key TEXT NOT NULL REFERENCES accounts (name_key) ON DELETE CASCADE,
    label TEXT NOT NULL,
    sha256 TEXT NOT NULL UNIQUE,
    stamp TEXT NOT NULL,
    made_at BIGINT NOT NULL
);

CREATE TABLE settings (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
);

CREATE TABLE imports (
    id {{identity}},
    made_at BIGINT NOT NULL,
    report TEXT NOT NULL
);
