"""The protocol without I/O: PS3.8 upper layer, PS3.7 messages. Knows no socket, thread, clock."""
