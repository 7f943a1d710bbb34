"""Data sets: the element tree, its values, files and transfer syntaxes. Only it uses pydicom."""
