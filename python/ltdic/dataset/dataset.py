"""One data set: its elements, the bytes it was read from, how it is loaded, saved and sent.

A data set is used by one thread at a time. Elements stay valid until they are deleted, or until
the data set is reset, initialised, loaded or dropped.

Must not know: C, networks, files beyond their bytes.
PS3.10 section 7 (files), PS3.5 annex A (transfer syntaxes), PS3.7 section 6.3 (command sets).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Protocol

from ltdic.core.errors import Failure, Fault
from ltdic.dataset import copy, file, header, information, outline, pixel, syntax
from ltdic.dataset.element import ITEM, Buffer, Element, Source
from ltdic.dataset.navigation import Navigation
from ltdic.dataset.parse import parse
from ltdic.dataset.tree import INDEX_END, Tree, Watcher
from ltdic.dataset.write import Writer, plain
from ltdic.tables import vr
from ltdic.tables.iod import CLASS_UNKNOWN
from ltdic.tables.uid import (
    IMPLICIT_VR_LITTLE_ENDIAN,
    TransferSyntax,
    transfer_syntax,
)

GROUP_LENGTHS = 0x0040
LENGTH_EXPLICIT = 0x0080
EXCLUDE_METAHEADER_GROUP = 0x0100
LOAD_CLOSE = 0x0200
KEEP_PIXEL_DATA_INTACT = 0x0400
LOAD_STORE_OFFSETS = 0x0800
"""Accepted; positions are always there."""

_DIFFERENT = syntax.SYNTAX_FLAGS | header.ABSENT
"""Flags of `load` with which a file is not what it says."""

FIRST_GROUP = 3
"""Group 0000 is that of command sets, 0002 that of files: PS3.5 section 7.1 keeps them out."""
_DEFAULT = transfer_syntax(IMPLICIT_VR_LITTLE_ENDIAN)


class Pieces(Protocol):
    """Bytes that may be held in several pieces; they do not change."""

    @property
    def buffers(self) -> Sequence[bytes | bytearray | memoryview]:
        """The pieces in order."""

    def view(self) -> memoryview:
        """All of it in one piece, read only; may copy it once."""


class DataSet(Navigation):
    """A data set, empty at first.

    `temp_path`: the folder for its temporary files, or None. `keep_pixel_data_intact`: pixel data
    are carried through as they are; this package never changes them. `is_located`:
    the elements that were read have positions in a file. `nodes` and `j2k_options` are free for
    the border's use.
    """

    __slots__ = (
        "_body",
        "_deferred",
        "_flags",
        "_pieces",
        "_preamble",
        "_preamble_set",
        "_tree",
        "_unread",
        "_watcher",
        "class_",
        "is_located",
        "j2k_options",
        "keep_pixel_data_intact",
        "nodes",
        "syntax",
        "temp_path",
    )

    def __init__(self, temp_path: str | None = None) -> None:
        self.temp_path = temp_path
        self.keep_pixel_data_intact = False
        self.j2k_options = b""
        self.nodes: Any = None
        self.class_: int | None = CLASS_UNKNOWN
        self.syntax: TransferSyntax = _DEFAULT
        self._flags = header.PRESENT
        self._watcher: Watcher | None = None
        self._tree = Tree()
        self._body: memoryview | None = None
        self._pieces: Pieces | None = None
        self._deferred = False
        self._unread: Source | None = None
        self.is_located = False
        self._preamble = b""
        self._preamble_set = False

    @property
    def tree(self) -> Tree:
        """The elements. Those of a received data set are read now, which can raise `Failure`;
        those of a plain file too, which cannot.
        """
        if self._deferred:
            try:
                if self._unread is None:
                    self._read_body(self._whole())
                else:
                    self._read_file(self._unread)
                self._deferred = False
            except (Failure, MemoryError):
                self.reset()
                raise
        return self._tree

    @property
    def watcher(self) -> Watcher | None:
        """Who is told of changes; None at first."""
        return self._watcher

    @watcher.setter
    def watcher(self, watcher: Watcher | None) -> None:
        self._watcher = self._tree.watcher = watcher

    # --- life cycle ---------------------------------------------------------------------------

    def reset(self) -> None:
        """Remove everything; the file is let go of."""
        self._tree.clear()
        self._body = self._pieces = self._unread = None
        self._deferred = False
        self._preamble = b""
        self._preamble_set = False
        self._flags = header.PRESENT
        self.class_ = CLASS_UNKNOWN
        self.syntax = _DEFAULT

    def init(self, class_: int, flags: int = 0) -> None:
        """Make it an instance of `class_` (a CLASS_ number) with empty elements.

        `flags`: header, byte order and VR of later saves, and which modules and elements to
        insert. Without flags: with header, implicit VR little endian (not documented). PARAMETER
        for contradictory flags, CLASS_NOT_SUPPORTED for a class that is not known.
        """
        chosen = syntax.from_flags(flags, _DEFAULT)
        self.reset()
        self.syntax = chosen
        self._flags = flags & header.ABSENT or header.PRESENT
        information.insert_class(self._tree, class_, flags, chosen.uid)
        self.class_ = class_

    def info(self) -> tuple[int, int]:
        """The class, and the flags for header, byte order and VR.

        A class that nobody named is what the SOP class UIDs say now.
        """
        class_ = self.class_
        if class_ is None or class_ == CLASS_UNKNOWN:
            class_ = information.class_of(self.tree)
        return class_, self._flags | syntax.flags_of(self.syntax)

    def init_command(self, field: int, request: bool) -> None:
        """Make it the command set of the message with this command field, other values empty."""
        self.reset()
        self._flags = header.ABSENT
        information.insert_command(self._tree, field, request)

    def command_info(self) -> tuple[int, bool]:
        """The command field without its response bit, and whether it is a request."""
        return information.command_of(self.tree)

    # --- reading ------------------------------------------------------------------------------

    def load(self, path: str, flags: int = 0) -> None:
        """Replace the content by that of a file; empty after a `Failure`.

        Without flags, header and syntax are found out. Without LOAD_CLOSE values stay in the
        file, which must not be changed until the data set is loaded anew, reset or dropped.
        """
        self.reset()
        close = bool(flags & LOAD_CLOSE)
        self._load(file.read(path, close), flags, attached=not close)

    def load_bytes(self, data: Buffer, flags: int = 0) -> None:
        """The same for the content of a file in memory, which is copied."""
        self.reset()
        self._load(memoryview(bytes(data)), flags, attached=False)

    def _load(self, view: memoryview, flags: int, attached: bool) -> None:
        if flags & _DIFFERENT or not self._load_plain(view, attached):
            self._load_any(view, flags, attached)
        if flags & KEEP_PIXEL_DATA_INTACT:
            self.keep_pixel_data_intact = True

    def _load_plain(self, view: memoryview, attached: bool) -> bool:
        """Take a file whose elements can be read later; False if this is none."""
        found = outline.plain(view)
        if found is None:
            return False
        position, self.syntax = found
        self._body = view[position:]
        self._preamble = bytes(view[: header.PREAMBLE_LENGTH])
        self._unread = Source(view, attached=attached)
        self._deferred = self.is_located = True
        self.class_ = None
        return True

    def _load_any(self, view: memoryview, flags: int, attached: bool) -> None:
        try:
            source = Source(view, attached=attached)
            found = header.find(view, flags)
            position, declared = 0, ""
            if found is not None:
                self._preamble = bytes(view[: found[0]])
                position = header.read_meta(source, found[1], self._tree)
                last = self._tree.last_child
                self._tree.touched = last is not None and last.tag >> 16 >= FIRST_GROUP
                declared = header.text(self._tree, header.TRANSFER_SYNTAX)
            forced = flags & syntax.SYNTAX_FLAGS
            if forced:
                self.syntax = syntax.from_flags(forced, transfer_syntax(declared or _DEFAULT.uid))
            elif position < len(view) or not found:
                self.syntax = header.body_syntax(view, position, declared)
            elif declared:
                self.syntax = transfer_syntax(declared)
            self._flags = header.PRESENT if found else header.ABSENT
            self._read_body(view, position, attached)
        except Failure:
            self.reset()
            raise

    def _read_file(self, source: Source) -> None:
        """Read what `_load_plain` has taken."""
        self._deferred, self._unread = False, None
        start = header.PREAMBLE_LENGTH + len(header.PREFIX)
        position = header.read_meta(source, start, self._tree)
        self._read_body(source.view, position, source.attached)

    def _read_body(self, view: memoryview, position: int = 0, attached: bool = False) -> None:
        """Read the data set that begins at `position`, in `syntax`."""
        chosen = self.syntax
        self._body = view[position:]
        self.is_located = not self._deferred and not chosen.deflated
        if chosen.deflated:
            view, position = syntax.inflate(self._body), 0
        source = Source(view, chosen.implicit, not chosen.little_endian, attached)
        parse(source, position, self._tree)
        first = self._tree.first_child
        while first is not None and first.tag >> 16 < FIRST_GROUP:
            if first.source is source:
                self._tree.touched = True  # not to be written as it came
            first = first.next
        if chosen.implicit:
            information.settle_signs(self._tree)
        self.class_ = None

    @classmethod
    def received(cls, data: Buffer | Pieces, transfer_syntax_uid: str) -> DataSet:
        """A data set as it came from the network, not copied, and read when it is looked into."""
        result = cls()
        result.syntax = transfer_syntax(transfer_syntax_uid)
        result._flags = header.ABSENT
        if isinstance(data, Buffer):
            result._body = memoryview(data).cast("B").toreadonly()
        else:
            result._pieces = data
        result._deferred = True
        result.class_ = None
        return result

    def _whole(self) -> memoryview:
        """The bytes of a received data set in one piece."""
        if self._pieces is not None:
            self._body = self._pieces.view()
            self._pieces = None
        return self._body or memoryview(b"")

    # --- writing ------------------------------------------------------------------------------

    def save(self, path: str, flags: int = 0) -> None:
        """Write a file; the data set stays as it is, and may be the content of that very file.

        What `flags` leave open is as it was when loaded or initialised. COMPRESSION if the pixel
        data are compressed and the flags ask for something that cannot hold them; PARAMETER,
        OPEN, WRITE, DISK_FULL. After a failure the old file is intact.
        """
        tree = self.tree
        presence = flags & (header.PRESENT | header.ABSENT)
        if presence == header.PRESENT | header.ABSENT:
            raise Failure(Fault.PARAMETER, "a header both present and absent")
        target = pixel.syntax_to_save(tree, self.syntax, flags)
        has_header = (presence or self._flags) & header.PRESENT
        if not has_header and pixel.is_encapsulated(tree):
            raise Failure(Fault.COMPRESSION, "compressed pixel data need a header")
        parts = self._encoded(target, flags, everything=True)
        if has_header:
            preamble = self._preamble if self._preamble_set else b""
            exclude = bool(flags & EXCLUDE_METAHEADER_GROUP)
            parts = header.encode(tree, preamble, target.uid, exclude) + parts
        file.write(path, parts)

    def encode(self, transfer_syntax_uid: str, group_lengths: bool = False) -> list[Buffer]:
        """The data set as a message carries it, without groups 0000 and 0002.

        An unchanged data set in its own syntax is the bytes that it was read from. COMPRESSION if
        the pixel data would have to be compressed, decompressed or compressed otherwise.
        """
        target = transfer_syntax(transfer_syntax_uid)
        flags = GROUP_LENGTHS if group_lengths else 0
        if self._deferred and target.uid == self.syntax.uid and not flags:
            if self._pieces is not None:
                return [piece for piece in self._pieces.buffers if len(piece)]
            return [self._body] if self._body else []
        pixel.check(self.tree, self.syntax, target)
        return self._encoded(target, flags, everything=False)

    def encode_command(self) -> bytes:
        """Group 0000 as a message carries it: implicit VR little endian, with group length."""
        writer = Writer(implicit=True, big=False, group_lengths=True)
        writer.level(self.tree.first_child, 0, 1)
        return b"".join(writer.finish())

    def _encoded(self, target: TransferSyntax, flags: int, everything: bool) -> list[Buffer]:
        tree = self.tree
        rewrite = flags & (GROUP_LENGTHS | LENGTH_EXPLICIT)
        if self._body is not None and not (tree.touched or rewrite) and target == self.syntax:
            return [self._body] if self._body else []
        parts = self._written(target, flags, everything)
        return syntax.deflate(parts) if target.deflated else parts

    def _written(self, target: TransferSyntax, flags: int, everything: bool) -> list[Buffer]:
        first, big = self._tree.first_child, not target.little_endian
        explicit_lengths, group_lengths = bool(flags & LENGTH_EXPLICIT), bool(flags & GROUP_LENGTHS)
        if not (everything or explicit_lengths or group_lengths):
            written = plain(first, FIRST_GROUP, target.implicit, big)
            if written is not None:
                return [written] if written else []
        writer = Writer(target.implicit, big, explicit_lengths, group_lengths)
        if everything:
            writer.level(first, 0, 2)
        writer.level(first, FIRST_GROUP)
        return writer.finish()

    # --- transfer syntax ----------------------------------------------------------------------

    def restate(self, target: TransferSyntax) -> None:
        """Be in another transfer syntax, whose form the pixel data have already.

        With compressed pixel data, later files have a header unless told otherwise.
        """
        if target != self.syntax:
            self._body = None
        self.syntax = target
        if pixel.is_encapsulated(self.tree):
            self._flags = header.PRESENT

    def clone(self) -> DataSet:
        """Another data set with the same content; values are shared, not copied."""
        result = DataSet(self.temp_path)
        result._tree = copy.duplicate(self.tree)
        result._flags, result._body = self._flags, self._body
        result._preamble, result._preamble_set = self._preamble, self._preamble_set
        result.class_, result.syntax = self.class_, self.syntax
        result.keep_pixel_data_intact = self.keep_pixel_data_intact
        return result

    # --- elements -----------------------------------------------------------------------------

    def insert(
        self,
        neighbour: Element | None,
        child: bool,
        tag: int,
        vr_: int = vr.UN,
        sequence: bool = False,
        index: int = INDEX_END,
    ) -> Element | None:
        """A new element without value, or None where it cannot be: see `Tree.insert`."""
        return self.tree.insert(neighbour, child, tag, vr_, sequence, index)

    def insert_item(self, sequence: Element, index: int = INDEX_END) -> Element | None:
        """A new item in `sequence`."""
        return self.insert(sequence, True, ITEM, vr.SQ, True, index)

    def delete(self, element: Element | None) -> Element | None:
        """Remove `element` and all below it; answer next sibling, else previous, else parent."""
        return None if element is None else self.tree.delete(element)

    def copy_from(
        self,
        parent: Element | None,
        other: DataSet,
        other_parent: Element | None,
        callback: Callable[[Element, int], bool] | None = None,
    ) -> None:
        """Merge the children of `other_parent` (None: all) into those of `parent` (None: root).

        See `copy.merge`. PARAMETER if one of the parents is not an element of its data set.
        """
        copy.merge(self.tree, parent, other.tree, other_parent, callback)

    # --- preamble and positions ---------------------------------------------------------------

    @property
    def preamble(self) -> bytes:
        """The 128 bytes before the prefix: as set, else as loaded, else zeros."""
        return self._preamble.ljust(header.PREAMBLE_LENGTH, b"\0")

    @preamble.setter
    def preamble(self, data: bytes) -> None:
        """Only a preamble that was set is saved: a loaded one may be a program (PS3.10 7.5)."""
        self._preamble = bytes(data[: header.PREAMBLE_LENGTH])
        self._preamble_set = True

    def position(self, element: Element) -> tuple[int, int, int]:
        """Offset of the element, offset and length of its value in the file it was loaded from.

        Zeros if it was not loaded, or stood deflated.
        """
        if element.start == 0 or not self.is_located:
            return 0, 0, 0
        return element.offset, element.start, element.size
