"""Tables of the standard: VR, UID, tag, IOD and modules, context groups. No I/O on data sets."""
