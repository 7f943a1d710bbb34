"""Tables of the standard: VR, UID, tag, IOD and modules, context groups. No I/O on data sets.

One table of each kind per process, as `TABLE` in its module. The data modules, `_..._data.py`, are
written by `ltdic_build.table` and loaded at the first use.
"""

from ltdic.tables import context_group, iod, tag, uid, vr

__all__ = ["context_group", "iod", "tag", "uid", "vr"]
