"""The exported functions, one module per section of the header, under their C names."""
