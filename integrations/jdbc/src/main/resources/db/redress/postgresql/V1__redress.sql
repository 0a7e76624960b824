-- Records, their histories, and what leaves because of them. PostgreSQL 12 or newer.
--
-- Texts compare by code point (COLLATE "C"), whatever the database's own collation is. Instants are kept to the microsecond.
-- Events and snapshots are text, not jsonb: jsonb reorders keys and refuses U+0000, and hashes over a history need the text
-- as it was written.

CREATE TABLE redress_records (
    scope        text COLLATE "C" NOT NULL,
    kind         text COLLATE "C" NOT NULL,
    number       text COLLATE "C" NOT NULL,
    version      bigint NOT NULL,
    snapshot     text NOT NULL,
    look_at      timestamptz,
    basis        text COLLATE "C" NOT NULL,
    state        text COLLATE "C" NOT NULL,
    owner        text COLLATE "C",
    priority     text COLLATE "C",
    next_due     timestamptz,
    next_promise text COLLATE "C",
    CONSTRAINT redress_records_id PRIMARY KEY (scope, kind, number)
);

-- What is to be looked at, over all scopes; records that nothing can come due for are not in it.
CREATE INDEX redress_records_look_at ON redress_records (look_at, scope, kind, number) WHERE look_at IS NOT NULL;

-- Worklists, a page at a time.
CREATE INDEX redress_records_state ON redress_records (scope, kind, state, number);
CREATE INDEX redress_records_owner ON redress_records (scope, kind, owner, number) WHERE owner IS NOT NULL;

CREATE TABLE redress_events (
    scope  text COLLATE "C" NOT NULL,
    kind   text COLLATE "C" NOT NULL,
    number text COLLATE "C" NOT NULL,
    entry  bigint NOT NULL,
    event  text NOT NULL,
    seal   text,
    CONSTRAINT redress_events_id PRIMARY KEY (scope, kind, number, entry)
);

-- Accepted commands, so that a retry gets the first answer again.
CREATE TABLE redress_commands (
    scope          text COLLATE "C" NOT NULL,
    kind           text COLLATE "C" NOT NULL,
    number         text COLLATE "C" NOT NULL,
    command        text COLLATE "C" NOT NULL,
    payload        text NOT NULL,
    version_before bigint NOT NULL,
    version_after  bigint NOT NULL,
    CONSTRAINT redress_commands_id PRIMARY KEY (scope, kind, number, command)
);

-- Keys that one record of a scope holds, for good.
CREATE TABLE redress_keys (
    scope  text COLLATE "C" NOT NULL,
    space  text COLLATE "C" NOT NULL,
    unique_key text COLLATE "C" NOT NULL,
    kind   text COLLATE "C" NOT NULL,
    number text COLLATE "C" NOT NULL,
    CONSTRAINT redress_keys_id PRIMARY KEY (scope, space, unique_key)
);

-- What leaves. A row stays after it was confirmed, so that its key is never used for a second message; its not_before is NULL
-- from then on, which takes it out of the index.
CREATE TABLE redress_outbox (
    scope         text COLLATE "C" NOT NULL,
    outbox_key    text COLLATE "C" NOT NULL,
    kind          text COLLATE "C" NOT NULL,
    number        text COLLATE "C" NOT NULL,
    topic         text COLLATE "C" NOT NULL,
    not_before    timestamptz,
    facts         text NOT NULL,
    claimed_until timestamptz,
    CONSTRAINT redress_outbox_id PRIMARY KEY (scope, outbox_key)
);

CREATE INDEX redress_outbox_not_before ON redress_outbox (not_before, scope, outbox_key) WHERE not_before IS NOT NULL;
