"""The SQL of the first schema: what stands in each table, said once."""

# Times are UTC stamps (`2022-09-21T17:15:00Z`), days are `2022-09-21`; truths are 0 and 1.
# Every table hangs on its channel by keys that follow when a channel's true id becomes known.

TABLES = (
    """
    create table channels (
      channel_id integer primary key,  -- Telegram's bare id; negative while only the name is known
      username text,                   -- the latest; channel_names has the others
      title text,
      timezone text                    -- IANA name, set by the user: the clock the channel's days are read by
    ) strict
    """,
    """
    create table channel_names (
      channel_id integer not null references channels on update cascade on delete cascade,
      kind text not null check (kind in ('username', 'title')),
      name text not null,
      name_key text not null,          -- folded, to look it up by
      first_seen_at text not null,
      last_seen_at text not null,
      primary key (channel_id, kind, name)
    ) strict
    """,
    "create index channel_names_by_key on channel_names (name_key, kind)",
    """
    create table posts (
      id integer primary key,          -- what full-text search refers to
      channel_id integer not null references channels on update cascade,
      post_id integer not null,
      posted_at text not null,
      edited_at text,
      edited integer not null default 0 check (edited in (0, 1)),  -- perhaps not known when
      state text not null default 'live' check (state in ('live', 'missing', 'deleted')),
      missing_at text,                 -- first found absent
      deleted_at text,                 -- found absent again
      text text not null,
      url text,
      forward_channel_id integer,
      forward_channel text,
      forward_post_id integer,
      forward_posted_at text,
      album_id integer,
      reply_to integer,
      quote text,
      source text not null,            -- the inlet the latest state came by
      unique (channel_id, post_id)
    ) strict
    """,
    "create index posts_by_time on posts (posted_at, channel_id, post_id)",
    """
    create table post_versions (
      channel_id integer not null,
      post_id integer not null,
      version integer not null,
      text text not null,
      first_seen_at text not null,     -- scrapes: when fetched; imports: when posted or edited
      last_seen_at text not null,
      said_at text not null,           -- the post's time for version 1, the edit's for later ones
      edited_at text,
      source text not null,
      primary key (channel_id, post_id, version),
      foreign key (channel_id, post_id) references posts (channel_id, post_id)
        on update cascade on delete cascade
    ) strict
    """,
    """
    create table sightings (
      id integer primary key,          -- the order of arrival
      channel_id integer not null,
      post_id integer not null,
      version integer not null,
      seen_at text not null,
      fetched_at text not null,
      edited_at text,
      source text not null,
      imported integer not null check (imported in (0, 1)),
      foreign key (channel_id, post_id) references posts (channel_id, post_id)
        on update cascade on delete cascade
    ) strict
    """,
    "create index sightings_by_post on sightings (channel_id, post_id)",
    """
    create table metrics (
      channel_id integer not null,
      post_id integer not null,
      seen_at text not null,
      views integer,
      forwards integer,
      primary key (channel_id, post_id, seen_at),
      foreign key (channel_id, post_id) references posts (channel_id, post_id)
        on update cascade on delete cascade
    ) strict
    """,
    """
    create table counts (
      count_id text primary key,
      channel_id integer not null,
      post_id integer not null,
      version integer not null,
      measure text not null,
      measure_term text,
      unit text,
      subgroup text,
      value integer,
      value_low integer,
      value_high integer,
      bound text not null,
      value_text text,
      precision integer,
      denominator integer,
      kind text not null,
      part_of integer,
      window_start text,
      window_end text,
      event_start text,
      event_end text,
      event_precision text,
      as_of text,
      as_of_precision text,
      reported_at text,
      place_text text,
      place_name text,
      place_id integer,
      country text,
      admin1 text,
      lat real,
      lon real,
      n_places integer,
      n_places_bound text,
      n_places_type text,
      source_name text,
      certainty text,
      status text not null,
      modality text not null,
      undercount integer not null check (undercount in (0, 1)),
      negated integer not null check (negated in (0, 1)),
      actor text,
      span_start integer not null,
      span_end integer not null,
      span_text text not null,
      rule text not null,
      confidence real,
      foreign key (channel_id, post_id, version) references post_versions
        on update cascade on delete cascade
    ) strict
    """,
    "create index counts_by_version on counts (channel_id, post_id, version)",
    "create index counts_by_place on counts (measure, place_id, event_start, event_end)",
    "create index counts_by_place_name on counts (measure, place_name, event_start, event_end)",
    """
    create table unread (
      channel_id integer not null,
      post_id integer not null,
      version integer not null,
      span_start integer not null,
      span_end integer not null,
      text text not null,
      reason text not null,
      beside_measure text,
      foreign key (channel_id, post_id, version) references post_versions
        on update cascade on delete cascade
    ) strict
    """,
    "create index unread_by_version on unread (channel_id, post_id, version)",
    """
    create table extractions (
      channel_id integer not null,
      post_id integer not null,
      version integer not null,
      ruleset text not null,           -- the rules that made the counts that stand there now
      primary key (channel_id, post_id, version),
      foreign key (channel_id, post_id, version) references post_versions
        on update cascade on delete cascade
    ) strict
    """,
    """
    create table reviews (
      review_id integer primary key,
      count_id text not null,          -- of the day; post, version, span and measure find it again
      channel_id integer not null,
      post_id integer not null,
      version integer not null,
      span_start integer not null,
      span_end integer not null,
      measure text not null,
      verdict text not null check (verdict in ('confirmed', 'rejected', 'corrected')),
      field text,
      value text,
      reviewer text,
      reason text,
      reviewed_at text not null,
      foreign key (channel_id, post_id) references posts (channel_id, post_id) on update cascade
    ) strict
    """,
    "create index reviews_by_count on reviews (count_id)",
    "create index reviews_by_post on reviews (channel_id, post_id, version)",
    """
    create table measures (
      measure text primary key,
      title text,
      unit text,                       -- what is counted where the text does not say
      nature text not null check (nature in ('cumulative', 'stock', 'flow')),
      note text
    ) strict
    """,
    """
    create table cursors (
      channel_id integer not null references channels on update cascade on delete cascade,
      kind text not null,
      value text not null,
      primary key (channel_id, kind)
    ) strict
    """,
    """
    create table coverage (
      channel_id integer not null references channels on update cascade on delete cascade,
      lo integer not null,
      hi integer not null,
      seen_at text not null,           -- the last time that lo..hi were seen as a whole
      primary key (channel_id, lo, hi),
      check (lo <= hi)
    ) strict
    """,
    """
    create table runs (
      run_id integer primary key,
      what text not null,
      started_at text not null,
      ended_at text,
      exit_code integer,
      did text,                        -- JSON
      waited text                      -- JSON
    ) strict
    """,
)

# ё is folded to е, because people type it so; the tokenizer folds case and Latin accents by itself.
FULL_TEXT = (
    """
    create view posts_folded as
    select id, replace(replace(text, 'ё', 'е'), 'Ё', 'Е') as text from posts
    """,
    """
    create virtual table posts_fts using fts5(
      text, content='posts_folded', content_rowid='id', tokenize='unicode61 remove_diacritics 2'
    )
    """,
    """
    create trigger posts_fts_delete after delete on posts begin
      insert into posts_fts (posts_fts, rowid, text)
      values ('delete', old.id, replace(replace(old.text, 'ё', 'е'), 'Ё', 'Е'));
    end
    """,
    """
    create trigger posts_fts_update after update of text on posts when old.text is not new.text begin
      insert into posts_fts (posts_fts, rowid, text)
      values ('delete', old.id, replace(replace(old.text, 'ё', 'е'), 'Ё', 'Е'));
      insert into posts_fts (rowid, text)
      values (new.id, replace(replace(new.text, 'ё', 'е'), 'Ё', 'Е'));
    end
    """,
)

VIEWS = (
    """
    create view claims as  -- every count with when it holds, when it was known and until when it stood
    select c.*,
      coalesce(
        min(case length(c.as_of) when 10 then c.as_of || 'T23:59:59Z' else c.as_of end, v.said_at), v.said_at
      ) as at,
      v.first_seen_at as known_at,
      coalesce(
        (select n.first_seen_at from post_versions n
          where n.channel_id = c.channel_id and n.post_id = c.post_id and n.version = c.version + 1),
        p.deleted_at
      ) as known_until,
      coalesce(c.source_name, p.forward_channel, ch.title, ch.username) as source,
      coalesce(c.unit, m.unit) as unit_or_default,
      p.state, p.url
    from counts c
    join post_versions v using (channel_id, post_id, version)
    join posts p using (channel_id, post_id)
    join channels ch using (channel_id)
    left join measures m on m.measure = c.measure
    """,
    """
    create view latest_counts as  -- the counts that the latest text of each post states
    select * from claims where known_until is null
    """,
    """
    create view series as  -- the figures that stand, with the highest floor so far
    select measure, unit_or_default as unit, place_name, place_id, source as source_name,
      event_start, event_end, window_start, window_end, kind, at, known_at,
      value, value_low, value_high, bound,
      max(value_low) over (
        partition by measure, unit_or_default, place_id, place_name, source, event_start, window_start
        order by at, known_at, count_id
      ) as best_low,
      n_places, count_id, span_text as quote, url
    from latest_counts
    where modality = 'occurred' and status in ('current', 'revised')
      and kind != 'increment' and subgroup is null
    order by at, known_at, count_id
    """,
    """
    create view series_as_known as  -- add: where known_at <= T and (known_until is null or known_until > T)
    select measure, unit_or_default as unit, place_name, place_id, source as source_name,
      event_start, event_end, window_start, window_end, kind, at, known_at, known_until,
      value, value_low, value_high, bound, n_places, count_id, span_text as quote, url
    from claims
    where modality = 'occurred' and status in ('current', 'revised')
      and kind != 'increment' and subgroup is null
    order by at, known_at, count_id
    """,
    """
    create view unread_numbers as  -- numbers that gave no count, in the latest text of each post
    select u.*, p.posted_at, p.url, p.text as post_text
    from unread u
    join posts p using (channel_id, post_id)
    where u.version = (
      select max(v.version) from post_versions v where v.channel_id = u.channel_id and v.post_id = u.post_id
    )
    order by p.posted_at, u.channel_id, u.post_id, u.span_start
    """,
)
