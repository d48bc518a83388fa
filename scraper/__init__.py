"""Where posts come from: Telegram itself, its public preview pages, Telegram Desktop exports, JSON lines."""
