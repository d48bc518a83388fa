"""Pages in the structure of t.me/s, made here, and a server on the loopback that gives and withholds them."""

import base64
import html
import json
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit

BEGAN = datetime(2022, 9, 21, 6, 0, tzinfo=UTC)


def data_view(channel_id: int, post_id: int) -> str:
    """The value of data-view, as t.me writes it."""
    content = json.dumps({"c": -channel_id, "p": str(post_id), "t": 1663768800, "h": "0"})
    return base64.urlsafe_b64encode(content.encode()).decode().rstrip("=")


def message(
    post_id: int,
    text: str = "",
    *,
    channel: str = "ovd_sample",
    before_text: str = "",
    after_text: str = "",
    meta: str = "",
    views: str = "1.2K",
    attributes: str = "",
    service: bool = False,
    when: datetime | None = None,
) -> str:
    """The block of one post; `text` is HTML."""
    moment = (when or BEGAN + timedelta(minutes=post_id)).isoformat()
    own = f'<div class="tgme_widget_message_text js-message_text" dir="auto">{text}</div>' if text else ""
    return f"""
<div class="tgme_widget_message_wrap js-widget_message_wrap">
<div class="tgme_widget_message js-widget_message {"service_message" if service else "text_x"}"
 data-post="{channel}/{post_id}" {attributes}>
<div class="tgme_widget_message_bubble">
<div class="tgme_widget_message_author accent_color"><a class="tgme_widget_message_owner_name"
 href="https://t.me/{channel}"><span dir="auto">The channel</span></a></div>
{before_text}{own}{after_text}
<div class="tgme_widget_message_footer compact js-message_footer">
<div class="tgme_widget_message_info short js-message_info">
<span class="tgme_widget_message_views">{views}</span><span class="copyonly"> views</span>
<span class="tgme_widget_message_meta">{meta}<a class="tgme_widget_message_date"
 href="https://t.me/{channel}/{post_id}"><time datetime="{moment}" class="time">06:00</time></a></span>
</div></div></div></div></div>"""


def page(
    *messages: str, channel: str = "ovd_sample", before: int | None = None, after: int | None = None
) -> str:
    """A page with these posts, oldest first, and its links to older and newer ones."""
    head = more = ""
    if before is not None:
        head += f'<link rel="prev" href="/s/{channel}?before={before}">'
        more = (
            '<div class="tgme_widget_message_centered js-messages_more_wrap">'
            f'<a href="/s/{channel}?before={before}" data-before="{before}" '
            'class="tme_messages_more js-messages_more"></a></div>'
        )
    if after is not None:
        head += f'<link rel="next" href="/s/{channel}?after={after}">'
    empty = '<div class="tme_no_messages_found">No posts found</div>'
    return f"""<!DOCTYPE html><html><head>
<meta charset="utf-8"><title>The channel – Telegram</title>{head}</head>
<body class="widget_frame_base tgme_webpreview emoji_image"><header class="tgme_header">
<div class="tgme_channel_info"><div class="tgme_channel_info_header">
<div class="tgme_channel_info_header_title"><span dir="auto">The channel &amp; co</span></div>
<div class="tgme_channel_info_header_username"><a href="https://t.me/{channel}">@{channel}</a></div></div>
<div class="tgme_channel_info_counters"><div class="tgme_channel_info_counter">
<span class="counter_value">12.3K</span> <span class="counter_type">subscribers</span></div></div>
<div class="tgme_channel_info_description">Counts, <b>every</b> hour</div></div></header>
<main class="tgme_main"><section class="tgme_channel_history js-message_history">
{more}{"".join(messages) or empty}</section></main></body></html>"""


NO_PREVIEW = """<!DOCTYPE html><html><head><title>Telegram: Contact @nobody_here</title></head><body>
<div class="tgme_page_wrap"><div class="tgme_page"><div class="tgme_page_title">nobody_here</div>
<div class="tgme_page_action"><a class="tgme_action_button_new" href="tg://resolve">Send Message</a></div>
</div></div></body></html>"""

SIGN_IN = "<!DOCTYPE html><html><body><h1>Airport WiFi</h1><form>Accept the terms</form></body></html>"


@dataclass
class Answer:
    """What the server says to one request; `drop` closes the connection without a word."""

    body: bytes | str = b""
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    drop: bool = False


@dataclass
class Channel:
    """A channel of the posts with these ids, shown twenty at a time as t.me does."""

    ids: list[int]
    name: str = "ovd_sample"
    text: Callable[[int], str] = lambda post_id: html.escape(f"At least {post_id} people have been detained")
    per_page: int = 20

    def page(self, before: int | None) -> str:
        shown = [post_id for post_id in self.ids if before is None or post_id < before][-self.per_page :]
        older = bool(shown) and shown[0] > self.ids[0]
        blocks = [message(post_id, self.text(post_id), channel=self.name) for post_id in shown]
        return page(*blocks, channel=self.name, before=shown[0] if older else None)


class PreviewServer:
    """Serves channels at /s/NAME; the answers put into `faults` come first, one for each request."""

    def __init__(self, *channels: Channel) -> None:
        self.channels = {channel.name: channel for channel in channels}
        self.faults: list[Answer] = []
        self.always: Answer | None = None
        self.requests: list[str] = []
        self.agents: list[str] = []
        self.base_url = ""

    def answer(self, path: str, agent: str) -> Answer:
        self.requests.append(path)
        self.agents.append(agent)
        if self.faults:
            return self.faults.pop(0)
        if self.always:
            return self.always
        parts = urlsplit(path)
        name = parts.path.removeprefix("/s/")
        if not parts.path.startswith("/s/"):
            return Answer(NO_PREVIEW)
        if name not in self.channels:
            return Answer(status=302, headers={"Location": f"/{name}"})
        before = parse_qs(parts.query).get("before")
        return Answer(self.channels[name].page(int(before[0]) if before else None))


@contextmanager
def serving(*channels: Channel) -> Iterator[PreviewServer]:
    """A server on a free port of the loopback, for as long as the block runs."""
    preview = PreviewServer(*channels)

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            answer = preview.answer(self.path, self.headers.get("User-Agent", ""))
            if answer.drop:
                self.connection.close()
                return
            body = answer.body.encode() if isinstance(answer.body, str) else answer.body
            self.send_response(answer.status)
            for key, value in {"Content-Type": "text/html; charset=utf-8", **answer.headers}.items():
                self.send_header(key, value)
            if "Content-Length" not in answer.headers:
                self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            with suppress(ConnectionError):  # the reader may have had enough
                self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    preview.base_url = f"http://127.0.0.1:{server.server_address[1]}"
    try:
        yield preview
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
