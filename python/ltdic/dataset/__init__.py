"""Data sets: the element tree, its values, files and transfer syntaxes. The only user of pydicom."""
