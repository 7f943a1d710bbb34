"""Data sets: elements, values, files, transfer syntaxes (PS3.5, PS3.10).

The only package that may import pydicom, and only where it must, at the moment it must.
"""

from ltdic.dataset.dataset import DataSet
from ltdic.dataset.element import Buffer, Element

__all__ = ["Buffer", "DataSet", "Element"]
