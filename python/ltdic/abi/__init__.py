"""Between C and Python: converters, handles, failures, callbacks, memory. No DICOM in it."""
