"""What all tests share."""

import signal

# A shell gives what it runs in the background a deaf ear for Ctrl-C, and so to all that the tests start: none of
# them would hear the Ctrl-C that it is tested with.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)
