-- Records, their histories, and what leaves because of them. H2 2.3 or newer.
--
-- Texts compare by code unit as long as the database has no SET COLLATION. Instants are kept to the microsecond.

CREATE TABLE redress_records (
    scope        character varying NOT NULL,
    kind         character varying NOT NULL,
    number       character varying NOT NULL,
    version      bigint NOT NULL,
    snapshot     character large object NOT NULL,
    look_at      timestamp(6) with time zone,
    basis        character varying NOT NULL,
    state        character varying NOT NULL,
    owner        character varying,
    priority     character varying,
    next_due     timestamp(6) with time zone,
    next_promise character varying,
    CONSTRAINT redress_records_id PRIMARY KEY (scope, kind, number)
);

-- What is to be looked at, over all scopes.
CREATE INDEX redress_records_look_at ON redress_records (look_at, scope, kind, number);

-- Worklists, a page at a time.
CREATE INDEX redress_records_state ON redress_records (scope, kind, state, number);
CREATE INDEX redress_records_owner ON redress_records (scope, kind, owner, number);

CREATE TABLE redress_events (
    scope  character varying NOT NULL,
    kind   character varying NOT NULL,
    number character varying NOT NULL,
    entry  bigint NOT NULL,
    event  character large object NOT NULL,
    seal   character varying,
    CONSTRAINT redress_events_id PRIMARY KEY (scope, kind, number, entry)
);

-- Accepted commands, so that a retry gets the first answer again.
CREATE TABLE redress_commands (
    scope          character varying NOT NULL,
    kind           character varying NOT NULL,
    number         character varying NOT NULL,
    command        character varying NOT NULL,
    payload        character varying NOT NULL,
    version_before bigint NOT NULL,
    version_after  bigint NOT NULL,
    CONSTRAINT redress_commands_id PRIMARY KEY (scope, kind, number, command)
);

-- Keys that one record of a scope holds, for good.
CREATE TABLE redress_keys (
    scope  character varying NOT NULL,
    space  character varying NOT NULL,
    unique_key character varying NOT NULL,
    kind   character varying NOT NULL,
    number character varying NOT NULL,
    CONSTRAINT redress_keys_id PRIMARY KEY (scope, space, unique_key)
);

-- What leaves. A row stays after it was confirmed, so that its key is never used for a second message; its not_before is NULL
-- from then on.
CREATE TABLE redress_outbox (
    scope         character varying NOT NULL,
    outbox_key    character varying NOT NULL,
    kind          character varying NOT NULL,
    number        character varying NOT NULL,
    topic         character varying NOT NULL,
    not_before    timestamp(6) with time zone,
    facts         character large object NOT NULL,
    claimed_until timestamp(6) with time zone,
    CONSTRAINT redress_outbox_id PRIMARY KEY (scope, outbox_key)
);

CREATE INDEX redress_outbox_not_before ON redress_outbox (not_before, scope, outbox_key);
