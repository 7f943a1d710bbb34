"""The IOD data: the classes and modules of our headers joined with PS3.3 out of highdicom."""

from __future__ import annotations

import importlib.util
import json
import re
from pathlib import Path
from typing import Any

from ltdic_build.table import content, directory, header, query, service, text
from ltdic_build.table.content import Lists, Tree
from ltdic_build.table.uid import UID_dictionary

# Classes whose UID has another name in the headers: the keyword of PS3.6.
_SOP_CLASSES = {
    "RT_STRUCTURE_SET_STORAGE": "RTStructureSetStorage",
    "MODALITY_PERFORMED_PROCEDURE_STEP": "ModalityPerformedProcedureStep",
    "PRINTER_CONFIGURATION": "PrinterConfigurationRetrieval",
    "BASIC_DIRECTORY": "MediaStorageDirectoryStorage",
    "BASIC_TEXT_SR_STORAGE": "BasicTextSRStorage",
    "ENHANCED_SR_STORAGE": "EnhancedSRStorage",
    "COMPREHENSIVE_SR_STORAGE": "ComprehensiveSRStorage",
    "MODALITY_WORKLIST": "ModalityWorklistInformationModelFind",
    "BASIC_VOICE_AUDIO_STORAGE": "BasicVoiceAudioWaveformStorage",
    "12_LEAD_ECG_STORAGE": "TwelveLeadECGWaveformStorage",
    "GENERAL_ECG_STORAGE": "GeneralECGWaveformStorage",
    "AMBULATORY_ECG_STORAGE": "AmbulatoryECGWaveformStorage",
    "HEMODYNAMIC_STORAGE": "HemodynamicWaveformStorage",
    "BASIC_CARDIAC_EP_STORAGE": "CardiacElectrophysiologyWaveformStorage",
    "KEY_OBJECT_SELECTION_DOCUMENT_STORAGE": "KeyObjectSelectionDocumentStorage",
    "MAMMOGRAPHY_CAD_SR_STORAGE": "MammographyCADSRStorage",
    "CHEST_CAD_SR_STORAGE": "ChestCADSRStorage",
    "OPHTHALMIC_PHOTOGRAPHY_8_BIT_IMAGE_STORAGE": "OphthalmicPhotography8BitImageStorage",
    "OPHTHALMIC_PHOTOGRAPHY_16_BIT_IMAGE_STORAGE": "OphthalmicPhotography16BitImageStorage",
    "REAL_TIME_VIDEO_ENDOSCOPIC_IMAGE_STORAGE": "VideoEndoscopicImageRealTimeCommunication",
    "REAL_TIME_VIDEO_PHOTOGRAPHIC_IMAGE_STORAGE": "VideoPhotographicImageRealTimeCommunication",
    "REAL_TIME_AUDIO_WAVEFORM_STORAGE": "AudioWaveformRealTimeCommunication",
    "ROUTINE_SCALP_ELECTROENCEPHALOGRAM_STORAGE": "RoutineScalpElectroencephalogramWaveformStorage",
    "SLEEP_ELECTROENCEPHALOGRAM_STORAGE": "SleepElectroencephalogramWaveformStorage",
    "RENDITION_SELECTION_DOCUMENT_STORAGE": "RenditionSelectionDocumentRealTimeCommunication",
}

# IODs that the source does not give a SOP class.
_IODS = {
    "BASIC_DIRECTORY": "basic-directory",
    "REAL_TIME_VIDEO_ENDOSCOPIC_IMAGE_STORAGE": "real-time-video-endoscopic-image",
    "REAL_TIME_VIDEO_PHOTOGRAPHIC_IMAGE_STORAGE": "real-time-video-photographic-image",
    "REAL_TIME_AUDIO_WAVEFORM_STORAGE": "real-time-audio-waveform",
    "RENDITION_SELECTION_DOCUMENT_STORAGE": "rendition-selection-document",
}

# Modules of the standard whose number has another name.
_MODULES = {
    # General Acquisition was split off General Image in 2021.
    "general-acquisition": "GENERAL_IMAGE",
    "billing-and-material-management-code": "BILLING_AND_MATERIAL_MANAGEMENT_CODES",
    "substance-administration-log": "SUBSTANCE_ADMINISTRATION_LOGGING",
    "image-box-pixel-presentation": "IMAGE_BOX_PRESENTATION",
}

# Modules of one IOD without a number, that were split off one with a number.
_SPLIT = {
    ("vl-whole-slide-microscopy-image", "microscope-slide-layer-tile-organization"): (
        "WHOLE_SLIDE_MICROSCOPY_IMAGE"
    ),
}

# Modules that are the same module of the standard as another one, or a part of it.
_VARIANTS = {
    "IMAGE_BOX_PRESENTATION_GRAYSCALE": "IMAGE_BOX_PRESENTATION",
    "IMAGE_BOX_PRESENTATION_COLOR": "IMAGE_BOX_PRESENTATION",
    "IMAGE_BOX_PRESENTATION_MODULE": "IMAGE_BOX_PRESENTATION",
    "SOP_COMMON_INFORMATION": "SOP_COMMON",
}

_USAGES = {"M": 0, "C": 1, "U": 2}
_NOT_CLASSES = ("MAX", "UNKNOWN", "UNDEFINED")
_CAPITALS = (
    "3D 2D CAD CR CT DA DVH DX ECG ICC IP IVUS LUT MPR MR NM OCT PET QA ROI RT SC SOP SR US UV VL "
    "VOI XA XRF"
)


def available() -> bool:
    """Whether the source of the IOD data is installed."""
    return importlib.util.find_spec("highdicom") is not None


def _source(name: str) -> Any:
    spec = importlib.util.find_spec("highdicom")
    if spec is None or spec.origin is None:
        raise LookupError("the package highdicom is needed")
    path = Path(spec.origin).parent / "_standard" / f"{name}.json"
    return json.loads(path.read_text(encoding="utf-8"))


def _plain(name: str) -> str:
    return re.sub(r"[^A-Z0-9]", "", name.upper())


def _title(name: str) -> str:
    capitals = _CAPITALS.split()
    return " ".join(word if word in capitals else word.capitalize() for word in name.split("_"))


class Join:
    """The classes and modules of the headers with their content from the standard."""

    def __init__(self) -> None:
        self.classes = {
            name: number
            for name, number in header.enumerators("CLASS_").items()
            if name not in _NOT_CLASSES
        }
        self.modules = header.enumerators("MODULE_")
        del self.modules["MAX"], self.modules["UNDEFINED"]
        self._iods = _source("iod_module_map")
        self._attributes = _source("module_attribute_map")
        self._iod_of_sop_class = _source("sop_class_iod_map")
        self._uids = {_plain(name): uid for name, uid in header.uids().items()}
        self._keywords = {entry[4]: uid for uid, entry in UID_dictionary.items()}
        self._by_plain_name = {_plain(name): name for name in self.modules}

    def unique_classes(self) -> dict[str, int]:
        """The classes without second names for the same number."""
        first: dict[int, str] = {}
        for name, number in self.classes.items():
            first.setdefault(number, name)
        return {name: number for number, name in first.items()}

    def sop_class(self, name: str) -> str:
        """The SOP class UID of a class, empty if it has none."""
        if name in query.QUERIES:
            return query.QUERIES[name][0]
        if name in _SOP_CLASSES:
            return self._keywords[_SOP_CLASSES[name]]
        plain = _plain(name)
        for candidate in (plain, plain + "CLASS", plain + "STORAGE", plain + "STORAGECLASS"):
            if candidate in self._uids:
                return self._uids[candidate]
        return ""

    def module_name(self, slug: str) -> str | None:
        """The module of the headers that `slug` of the standard is, None if there is none."""
        if slug in _MODULES:
            return _MODULES[slug]
        for suffix in ("multi-frame-functional-groups", "current-frame-functional-groups"):
            if slug.endswith(suffix):
                slug = suffix
        return self._by_plain_name.get(_plain(slug))

    def tree(self, slug: str) -> Tree:
        """The attributes of a module of the standard; empty if the source has none."""
        tree: Tree = {}
        for entry in self._attributes.get(slug, ()):
            content.add(tree, entry["path"], entry["keyword"], entry["type"])
        return tree

    def default_trees(self) -> dict[str, Tree]:
        """Module to its attributes where no class says otherwise."""
        trees: dict[str, Tree] = {}
        for slug in self._attributes:
            name = self.module_name(slug)
            special = slug.endswith("functional-groups") and slug != "multi-frame-functional-groups"
            if name is not None and not special:
                content.merge(trees.setdefault(name, {}), self.tree(slug))
        for name, origin in _VARIANTS.items():
            content.merge(trees.setdefault(name, {}), trees[origin])
        for name, keywords in service.WITHOUT.items():
            for keyword in keywords.split():
                del trees[name][content.TAGS[keyword]]
        for name, types in service.TYPES.items():
            _set_types(trees[name], content.parse(types))
        for name, keys in directory.RECORDS.items():
            trees[name] = content.parse(directory.CHARACTER_SET + keys)
        for _, modules in query.QUERIES.values():
            for name, keys in modules.items():
                if name not in trees:
                    trees[name] = content.parse(keys)
        return trees

    def class_modules(self, name: str, defaults: dict[str, Tree]) -> dict[str, tuple[int, Tree]]:
        """Module to usage and attributes, in the order of the standard, for one class."""
        if name in query.QUERIES:
            modules = query.QUERIES[name][1]
            return {module: (0, content.parse(keys)) for module, keys in modules.items()}
        if name in service.CLASSES:
            found = {"SOP_COMMON": (_USAGES["U"], defaults["SOP_COMMON"])}
            for word in service.CLASSES[name].split():
                module, _, usage = word.partition(":")
                found[module] = (_USAGES[usage or "M"], defaults[module])
            return found
        slug = _IODS.get(name) or self._iod_of_sop_class.get(self.sop_class(name))
        found = self._iod_modules(slug) if slug else {}
        if name == "BASIC_DIRECTORY":
            found.update({key: (_USAGES["U"], defaults[key]) for key in directory.RECORDS})
        return found

    def _iod_modules(self, slug: str) -> dict[str, tuple[int, Tree]]:
        found: dict[str, tuple[int, Tree]] = {}
        for entry in self._iods[slug]:
            key = entry["key"]
            module = _SPLIT.get((slug, key)) or self.module_name(key)
            if module is None:
                continue
            usage, tree = found.get(module, (_USAGES["U"], {}))
            content.merge(tree, self.tree(key))
            found[module] = (min(usage, _USAGES[entry["usage"]]), tree)
        return found


def _set_types(tree: Tree, types: Tree) -> None:
    for tag, attribute in types.items():
        tree[tag].usage = attribute.usage
        _set_types(tree[tag].children, attribute.children)


def iod_module() -> str:
    """The source of `_iod_data.py`."""
    join = Join()
    lists = Lists()
    defaults = join.default_trees()
    modules = [
        f"{number} {lists.number(defaults.get(name, {})):x} {_title(name)}"
        for name, number in join.modules.items()
    ]
    classes = []
    for name, number in join.unique_classes().items():
        refs = " ".join(
            f"{join.modules[module]}:{usage}:{lists.number(tree):x}"
            for module, (usage, tree) in join.class_modules(name, defaults).items()
        )
        uid = join.sop_class(name)
        shown = UID_dictionary[uid][0] if uid and name not in query.QUERIES else _title(name)
        classes.append(f"{number}\t{uid}\t{shown}\t{refs}")
    return text.module(
        "Classes and modules of PS3.3: see ltdic.tables.iod for the form of the rows.",
        {"CLASSES": classes, "MODULES": modules, "LISTS": lists.rows},
    )
