"""Sockets, threads and TLS around `ltdic.wire`. An association moves bytes: no data sets here."""
