"""The keys of the query classes: chosen here, because no source carries PS3.4 as tables.

Unique keys are type 1, required keys type 2, optional keys type 3. A query level also has the
unique keys of the levels above it (PS3.4 section C.4.1.2.1).
"""

from __future__ import annotations

_LEVEL = "QueryRetrieveLevel 1\n"

# PS3.4 C.6.1.1.2, table C.6-1
_PATIENT = """
    SpecificCharacterSet 1C
    ReferencedPatientSequence 3
    >ReferencedSOPClassUID 3
    >ReferencedSOPInstanceUID 3
    PatientName 2
    PatientID {patient_id}
    IssuerOfPatientID 3
    PatientBirthDate 3
    PatientBirthTime 3
    PatientSex 3
    OtherPatientIDs 3
    OtherPatientNames 3
    EthnicGroup 3
    PatientComments 3
    NumberOfPatientRelatedStudies 3
    NumberOfPatientRelatedSeries 3
    NumberOfPatientRelatedInstances 3
"""

# PS3.4 C.6.1.1.3 and C.6.2.1.2, tables C.6-2 and C.6-5
_STUDY = """
    StudyDate 2
    StudyTime 2
    AccessionNumber 2
    ModalitiesInStudy 3
    SOPClassesInStudy 3
    ReferringPhysicianName 3
    StudyDescription 3
    ProcedureCodeSequence 3
    >CodeValue 3
    >CodingSchemeDesignator 3
    >CodingSchemeVersion 3
    >CodeMeaning 3
    NameOfPhysiciansReadingStudy 3
    AdmittingDiagnosesDescription 3
    ReferencedStudySequence 3
    >ReferencedSOPClassUID 3
    >ReferencedSOPInstanceUID 3
    PatientAge 3
    PatientSize 3
    PatientWeight 3
    Occupation 3
    AdditionalPatientHistory 3
    StudyInstanceUID 1
    StudyID 2
    OtherStudyNumbers 3
    NumberOfStudyRelatedSeries 3
    NumberOfStudyRelatedInstances 3
"""

# PS3.4 C.6.1.1.4, table C.6-3, with usual members of "all other attributes at series level"
_SERIES = """
    Modality 2
    SeriesDate 3
    SeriesTime 3
    SeriesDescription 3
    PerformingPhysicianName 3
    BodyPartExamined 3
    ProtocolName 3
    SeriesInstanceUID 1
    SeriesNumber 2
    Laterality 3
    NumberOfSeriesRelatedInstances 3
    PerformedProcedureStepStartDate 3
    PerformedProcedureStepStartTime 3
    RequestAttributesSequence 3
    >ScheduledProcedureStepID 3
    >RequestedProcedureID 3
"""

# PS3.4 C.6.1.1.5, table C.6-4
_IMAGE = """
    SOPClassUID 3
    SOPInstanceUID 1
    AlternateRepresentationSequence 3
    >SeriesInstanceUID 3
    >SOPClassUID 3
    >SOPInstanceUID 3
    RelatedGeneralSOPClassUID 3
    ConceptNameCodeSequence 3
    >CodeValue 3
    >CodingSchemeDesignator 3
    >CodingSchemeVersion 3
    >CodeMeaning 3
    ContentTemplateSequence 3
    >TemplateIdentifier 3
    InstanceNumber 2
    ContainerIdentifier 3
    SpecimenDescriptionSequence 3
    >SpecimenIdentifier 3
    >SpecimenUID 3
"""

_PATIENT_KEYS = _LEVEL + _PATIENT.format(patient_id="1")
_ABOVE_STUDY = "PatientID 1\n"
_ABOVE_SERIES = "StudyInstanceUID 1\n"
_ABOVE_IMAGE = "SeriesInstanceUID 1\n"

_PATIENT_ROOT = "1.2.840.10008.5.1.4.1.2.1.1"
_STUDY_ROOT = "1.2.840.10008.5.1.4.1.2.2.1"
_PATIENT_STUDY_ONLY = "1.2.840.10008.5.1.4.1.2.3.1"

# class: (SOP class of its C-FIND, {module: keys})
QUERIES: dict[str, tuple[str, dict[str, str]]] = {
    "PATIENT_ROOT_QUERY_PATIENT": (_PATIENT_ROOT, {"PATIENT": _PATIENT_KEYS}),
    "PATIENT_ROOT_QUERY_STUDY": (
        _PATIENT_ROOT,
        {"PATIENT": _ABOVE_STUDY, "GENERAL_STUDY": _LEVEL + _STUDY},
    ),
    "PATIENT_ROOT_QUERY_SERIES": (
        _PATIENT_ROOT,
        {
            "PATIENT": _ABOVE_STUDY,
            "GENERAL_STUDY": _ABOVE_SERIES,
            "GENERAL_SERIES": _LEVEL + _SERIES,
        },
    ),
    "PATIENT_ROOT_QUERY_IMAGE": (
        _PATIENT_ROOT,
        {
            "PATIENT": _ABOVE_STUDY,
            "GENERAL_STUDY": _ABOVE_SERIES,
            "GENERAL_SERIES": _ABOVE_IMAGE,
            "SOP_COMMON": _LEVEL + _IMAGE,
        },
    ),
    "STUDY_ROOT_QUERY_STUDY": (
        _STUDY_ROOT,
        {"PATIENT": _PATIENT.format(patient_id="2"), "GENERAL_STUDY": _LEVEL + _STUDY},
    ),
    "STUDY_ROOT_QUERY_SERIES": (
        _STUDY_ROOT,
        {"GENERAL_STUDY": _ABOVE_SERIES, "GENERAL_SERIES": _LEVEL + _SERIES},
    ),
    "STUDY_ROOT_QUERY_IMAGE": (
        _STUDY_ROOT,
        {
            "GENERAL_STUDY": _ABOVE_SERIES,
            "GENERAL_SERIES": _ABOVE_IMAGE,
            "SOP_COMMON": _LEVEL + _IMAGE,
        },
    ),
    # PS3.4-2006 C.6.3 (retired)
    "PATIENT_STUDY_QUERY_PATIENT": (_PATIENT_STUDY_ONLY, {"PATIENT": _PATIENT_KEYS}),
    "PATIENT_STUDY_QUERY_STUDY": (
        _PATIENT_STUDY_ONLY,
        {"PATIENT": _ABOVE_STUDY, "GENERAL_STUDY": _LEVEL + _STUDY},
    ),
    # PS3.4 V.6.2.2.2, table V.6-2
    "SUBSTANCE_APPROVAL_QUERY": (
        "1.2.840.10008.5.1.4.42",
        {
            "SUBSTANCE_APPROVAL_PATIENT": """
                PatientName 2
                PatientID 1
                IssuerOfPatientID 2
                IssuerOfPatientIDQualifiersSequence 3
                PatientBirthDate 2
                PatientSex 2
            """,
            "SUBSTANCE_APPROVAL_VISIT": """
                AdmissionID 2
                IssuerOfAdmissionIDSequence 3
                >LocalNamespaceEntityID 1C
                >UniversalEntityID 1C
                >UniversalEntityIDType 1C
            """,
            "SUBSTANCE_APPROVAL_PRODUCT": "ProductPackageIdentifier 1",
            "SUBSTANCE_ADMINISTRATION": """
                AdministrationRouteCodeSequence 1
                >CodeValue 1
                >CodingSchemeDesignator 1
                >CodeMeaning 1
            """,
            "SUBSTANCE_APPROVAL": """
                SubstanceAdministrationApproval 1
                ApprovalStatusFurtherDescription 2
                ApprovalStatusDateTime 2
            """,
        },
    ),
}
