"""The ground floor: faults, log, clock. Standard library only; knows no DICOM, no C, no network."""
