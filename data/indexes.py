"""What keeps a large database quick: how little is looked at to find what is to be read, and what is asked for."""

NOT_READ = "-"  # the rules by which a version was read that none has read yet

QUICK = (
    # Every version has a row here, so that those to be read are found without looking at the others.
    f"""
    insert into extractions (channel_id, post_id, version, ruleset)
    select channel_id, post_id, version, '{NOT_READ}' from post_versions where true
    on conflict do nothing
    """,
    "create index extractions_by_ruleset on extractions (ruleset, channel_id, post_id, version)",
    "drop index counts_by_place",
    "create index counts_by_place on counts (measure, place_id, event_start, reported_at, value_low, as_of)",
    "drop index counts_by_place_name",
    "create index counts_by_place_name on counts (measure, place_name, event_start, reported_at, value_low, as_of)",
    "create index counts_by_event on counts (measure, event_start, event_end)",
    """
    create index counts_by_place_and_end on counts (measure, place_id, event_end, event_start)
    where event_end > event_start
    """,
    """
    create index counts_by_end_of_event on counts (measure, event_end, event_start)
    where event_end > event_start
    """,
    "create index counts_by_window on counts (measure, window_start) where window_start is not null",
    "create index post_versions_by_time on post_versions (said_at)",
    """
    create index counts_without_place on counts (measure, channel_id)
    where place_id is null and place_name is null
    """,
)
