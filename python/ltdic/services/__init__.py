"""Services built on associations and data sets: print SCU, DICOMDIR."""
