"""The keys of directory records (PS3.3 section F.5), which no source carries as a table.

Every record may hold Specific Character Set (1C), which is added to all. What all records have in
common (PS3.3 table F.3-3) is in the directory information module.
"""

from __future__ import annotations

_CONTENT_IDENTIFICATION = """
    InstanceNumber 1
    ContentLabel 1
    ContentDescription 2
    ContentCreatorName 2
"""
_CONTENT_TIME = """
    ContentDate 1
    ContentTime 1
"""
_CODE = """
    >CodeValue 1C
    >CodingSchemeDesignator 1C
    >CodingSchemeVersion 1C
    >CodeMeaning 1
    >LongCodeValue 1C
    >URNCodeValue 1C
"""
_DOCUMENT_TITLE = "ConceptNameCodeSequence 1" + _CODE

RECORDS: dict[str, str] = {
    "PATIENT_KEY": "PatientName 2\n PatientID 1",  # F.5.1
    "STUDY_KEY": """
        StudyDate 1
        StudyTime 1
        StudyDescription 2
        StudyInstanceUID 1C
        StudyID 1
        AccessionNumber 2
    """,  # F.5.2
    "SERIES_KEY": "Modality 1\n SeriesInstanceUID 1\n SeriesNumber 1",  # F.5.3
    "IMAGE_KEY": "InstanceNumber 1",  # F.5.4
    "RT_DOSE_KEY": "InstanceNumber 1\n DoseSummationType 1\n DoseComment 3",  # F.5.19
    "RT_STRUCTURE_SET_KEY": """
        InstanceNumber 1
        StructureSetLabel 1
        StructureSetDate 2
        StructureSetTime 2
    """,  # F.5.20
    "RT_PLAN_KEY": """
        InstanceNumber 1
        RTPlanLabel 1
        RTPlanDate 2
        RTPlanTime 2
    """,  # F.5.21
    "RT_TREATMENT_RECORD_KEY": "InstanceNumber 1\n TreatmentDate 2\n TreatmentTime 2",  # F.5.22
    "PRIVATE_KEY": "PrivateRecordUID 1",  # F.3, table F.3-3
    "PRESENTATION_KEY": """
        PresentationCreationDate 1
        PresentationCreationTime 1
        ReferencedSeriesSequence 1C
        >SeriesInstanceUID 1
        >ReferencedImageSequence 1
        >>ReferencedSOPClassUID 1
        >>ReferencedSOPInstanceUID 1
        BlendingSequence 1C
    """
    + _CONTENT_IDENTIFICATION,  # F.5.23
    "WAVEFORM_KEY": "InstanceNumber 1" + _CONTENT_TIME,  # F.5.24
    "SR_DOCUMENT_KEY": """
        InstanceNumber 1
        CompletionFlag 1
        VerificationFlag 1
        VerificationDateTime 1C
        ContentSequence 1C
    """
    + _CONTENT_TIME
    + _DOCUMENT_TITLE,  # F.5.25
    "KEY_OBJECT_DOCUMENT_KEY": "InstanceNumber 1\n ContentSequence 1C"
    + _CONTENT_TIME
    + _DOCUMENT_TITLE,  # F.5.26
    "SPECTROSCOPY_KEY": """
        ImageType 1
        InstanceNumber 1
        ReferencedImageEvidenceSequence 1C
        NumberOfFrames 1
        Rows 1
        Columns 1
        DataPointRows 1
        DataPointColumns 1
    """
    + _CONTENT_TIME,  # F.5.27
    "RAW_DATA_KEY": "InstanceNumber 1" + _CONTENT_TIME,  # F.5.28
    "REGISTRATION_KEY": _CONTENT_IDENTIFICATION + _CONTENT_TIME,  # F.5.29
    "FIDUCIAL_KEY": _CONTENT_IDENTIFICATION + _CONTENT_TIME,  # F.5.30
    "HANGING_PROTOCOL_KEY": """
        HangingProtocolName 1
        HangingProtocolDescription 1
        HangingProtocolLevel 1
        HangingProtocolCreator 1
        HangingProtocolCreationDateTime 1
        HangingProtocolDefinitionSequence 1
        NumberOfPriorsReferenced 1
        HangingProtocolUserIdentificationCodeSequence 2
    """,  # F.5.31
    "ENCAPSULATED_DOCUMENT_KEY": """
        ContentDate 2
        ContentTime 2
        InstanceNumber 1
        DocumentTitle 2
        HL7InstanceIdentifier 1C
        MIMETypeOfEncapsulatedDocument 1
        ConceptNameCodeSequence 2
    """
    + _CODE,  # F.5.32
    "REAL_WORLD_VALUE_MAPPING_KEY": _CONTENT_IDENTIFICATION + _CONTENT_TIME,  # F.5.34
    "STEREOMETRIC_RELATIONSHIP_KEY": _CONTENT_IDENTIFICATION + _CONTENT_TIME,  # F.5.35
    "PALETTE_KEY": "ContentLabel 1\n ContentDescription 2",  # F.5.36
    "IMPLANT_KEY": """
        Manufacturer 1
        ImplantName 1
        ImplantSize 1C
        ImplantPartNumber 1
    """,  # F.5.37
    "IMPLANT_ASSEMBLY_KEY": """
        ImplantAssemblyTemplateName 1
        Manufacturer 1
        ProcedureTypeCodeSequence 1
    """
    + _CODE,  # F.5.38
    "IMPLANT_GROUP_KEY": """
        ImplantTemplateGroupName 1
        ImplantTemplateGroupDescription 3
        ImplantTemplateGroupIssuer 1
    """,  # F.5.39
    "PLAN_KEY": "",  # F.5.40
    "MEASUREMENT_KEY": "InstanceNumber 1" + _CONTENT_TIME,  # F.5.41
    "SURFACE_KEY": _CONTENT_IDENTIFICATION + _CONTENT_TIME,  # F.5.42
    "SURFACE_SCAN_KEY": _CONTENT_TIME,  # F.5.43
    "TRACTOGRAPHY_RESULTS_KEY": _CONTENT_IDENTIFICATION + _CONTENT_TIME,  # F.5.44
    "CONTENT_ASSESSMENT_RESULTS_DIRECTORY_RECORD_RESULTS_KEY": """
        InstanceNumber 1
        InstanceCreationDate 1
        InstanceCreationTime 2
    """,  # F.5.45
    "RADIOTHERAPY_KEY": """
        InstanceNumber 1
        UserContentLabel 1C
        UserContentLongLabel 1C
        ContentDescription 2
        ContentCreatorName 2
    """,  # F.5.46
}

CHARACTER_SET = "SpecificCharacterSet 1C\n"
