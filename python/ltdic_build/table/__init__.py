"""Writes the data modules of `ltdic.tables` from the maintained tables of other projects.

`python -m ltdic_build.table` writes them all; the result is committed, so that a build of the
library needs none of the sources. Each module of this package makes the text of one data module.
"""
