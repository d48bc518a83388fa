"""The SQL of the second schema: what people said of the counts, and how it shows on them."""

# Verdicts are facts as posts are: none is rewritten, one that is taken back is marked so. The columns on
# `counts` follow from them and are made again with the counts.

REVIEW_TABLES = (
    "alter table reviews rename to reviews_before",
    "drop index reviews_by_count",
    "drop index reviews_by_post",
    """
    create table reviews (
      review_id integer primary key,
      count_id text not null,          -- of the count under today's rules, or the last that it had
      channel_id integer not null,
      post_id integer not null,
      version integer not null,
      span_start integer not null,     -- where the rules (or a person) found it
      span_end integer not null,
      measure text not null,           -- as it was read, not as it was corrected
      verdict text not null check (verdict in ('confirmed', 'rejected', 'corrected', 'added')),
      field text,                      -- what was corrected,
      value text,                      -- and to what, as the person said it
      sets text,                       -- JSON: the fields that follow from it
      count text,                      -- JSON: the whole count as it was read, or added, at that time
      reviewer text,
      reason text,
      reviewed_at text not null,
      undone_at text,                  -- since when it does not hold any more
      undone_by text,
      foreign key (channel_id, post_id) references posts (channel_id, post_id) on update cascade
    ) strict
    """,
    """
    insert into reviews (review_id, count_id, channel_id, post_id, version, span_start, span_end, measure,
      verdict, field, value, sets, reviewer, reason, reviewed_at)
    select review_id, count_id, channel_id, post_id, version, span_start, span_end, measure,
      verdict, field, value,
      case when verdict = 'corrected' then
        json_object(field, case field when 'value' then cast(value as integer) else value end) end,
      reviewer, reason, reviewed_at
    from reviews_before
    """,
    "drop table reviews_before",
    "create index reviews_by_count on reviews (count_id)",
    "create index reviews_by_post on reviews (channel_id, post_id, version)",
    "alter table counts add column review text",  # confirmed rejected corrected added
    "alter table counts add column reviewer text",
    "alter table counts add column review_reason text",
    "alter table counts add column reviewed_at text",
    "alter table counts add column read_as text",  # JSON: what the rules read where a person corrected it
)

# What is published leaves out what was rejected; `claims` keeps it, with its verdict.
REVIEW_VIEWS = (
    "drop view latest_counts",
    "drop view series",
    "drop view series_as_known",
    """
    create view latest_counts as  -- the counts that the latest text of each post states, none rejected
    select * from claims where known_until is null and review is not 'rejected'
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
      n_places, count_id, span_text as quote, url, review
    from latest_counts
    where modality = 'occurred' and status in ('current', 'revised')
      and kind != 'increment' and subgroup is null
    order by at, known_at, count_id
    """,
    """
    create view series_as_known as  -- add: where known_at <= T and (known_until is null or known_until > T)
    select measure, unit_or_default as unit, place_name, place_id, source as source_name,
      event_start, event_end, window_start, window_end, kind, at, known_at, known_until,
      value, value_low, value_high, bound, n_places, count_id, span_text as quote, url, review
    from claims
    where modality = 'occurred' and status in ('current', 'revised')
      and kind != 'increment' and subgroup is null and review is not 'rejected'
    order by at, known_at, count_id
    """,
)
