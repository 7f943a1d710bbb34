"""What the normalized classes and worklists consist of, and the types of their attributes.

PS3.3 annex B gives the modules. PS3.4 gives the types, attribute by attribute; no source carries
those as tables, so the attributes that a requester has to give are named here, and all others of
these modules are type 3.
"""

from __future__ import annotations

# class: modules, mandatory unless marked with their usage. SOP Common is in each (PS3.3 annex B),
# as optional: what it holds travels in the command (PS3.7 section 10).
CLASSES: dict[str, str] = {
    "BASIC_FILM_SESSION": "BASIC_FILM_SESSION_PRESENTATION BASIC_FILM_SESSION_RELATIONSHIP",
    "BASIC_FILM_BOX": "BASIC_FILM_BOX_PRESENTATION BASIC_FILM_BOX_RELATIONSHIP",
    "BASIC_GRAYSCALE_IMAGE_BOX": "IMAGE_BOX_PRESENTATION_GRAYSCALE",
    "BASIC_COLOR_IMAGE_BOX": "IMAGE_BOX_PRESENTATION_COLOR",
    "BASIC_IMAGE_BOX": "IMAGE_BOX_PRESENTATION",
    "BASIC_ANNOTATION_BOX": "BASIC_ANNOTATION_PRESENTATION",
    "PRINT_JOB": "PRINT_JOB",
    "PRINTER": "PRINTER",
    "PRINTER_CONFIGURATION": "PRINTER_CONFIGURATION",
    "PRESENTATION_LUT": "PRESENTATION_LUT",
    "STORAGE_COMMITMENT_PUSH_MODEL": "STORAGE_COMMITMENT",
    "STORAGE_COMMITMENT_PULL_MODEL": "STORAGE_COMMITMENT",
    "MODALITY_PERFORMED_PROCEDURE_STEP": """
        PERFORMED_PROCEDURE_STEP_RELATIONSHIP PERFORMED_PROCEDURE_STEP_INFORMATION
        IMAGE_ACQUISITION_RESULTS:U BILLING_AND_MATERIAL_MANAGEMENT_CODES:U
    """,
    "MODALITY_WORKLIST": """
        SCHEDULED_PROCEDURE_STEP REQUESTED_PROCEDURE IMAGING_SERVICE_REQUEST
        VISIT_RELATIONSHIP VISIT_IDENTIFICATION VISIT_STATUS VISIT_ADMISSION:U
        PATIENT_RELATIONSHIP:U PATIENT_IDENTIFICATION PATIENT_DEMOGRAPHIC PATIENT_MEDICAL
    """,  # PS3.4 table K.6-1
    "GENERAL_RELEVANT_PATIENT_INFORMATION_QUERY": """
        PATIENT_IDENTIFICATION PATIENT_DEMOGRAPHIC:U SR_DOCUMENT_CONTENT
    """,  # PS3.4 annex Q
    "HANGING_PROTOCOL_INFORMATION_MODEL_FIND": """
        HANGING_PROTOCOL_DEFINITION HANGING_PROTOCOL_ENVIRONMENT:U
    """,  # PS3.4 annex U
    "PRODUCT_CHARACTERISTICS_QUERY": "PRODUCT_CHARACTERISTICS",  # PS3.4 section V.6.2.1
    "INSTANCE_AVAILABILITY_NOTIFICATION": "INSTANCE_AVAILABILITY_NOTIFICATION",
    "MEDIA_CREATION_MANAGEMENT": "MEDIA_CREATION_MANAGEMENT",
    "SUBSTANCE_ADMINISTRATION_LOGGING": "SUBSTANCE_ADMINISTRATION_LOGGING",
    "DISPLAY_SYSTEM": "DISPLAY_SYSTEM TARGET_LUMINANCE_CHARACTERISTICS:U QA_RESULTS:U",
    "RT_CONVENTIONAL_MACHINE_VERIFICATION": """
        RT_GENERAL_MACHINE_VERIFICATION RT_CONVENTIONAL_MACHINE_VERIFICATION
    """,
    "RT_ION_MACHINE_VERIFICATION": "RT_GENERAL_MACHINE_VERIFICATION RT_ION_MACHINE_VERIFICATION",
}

_UNIFIED_PROCEDURE_STEP = """
    UNIFIED_PROCEDURE_STEP_RELATIONSHIP UNIFIED_PROCEDURE_STEP_SCHEDULED_PROCEDURE_INFORMATION
    UNIFIED_PROCEDURE_STEP_PROGRESS_INFORMATION
    UNIFIED_PROCEDURE_STEP_PERFORMED_PROCEDURE_INFORMATION
    PATIENT_DEMOGRAPHIC PATIENT_MEDICAL:U VISIT_RELATIONSHIP:U VISIT_IDENTIFICATION:U
    VISIT_STATUS:U VISIT_ADMISSION:U
"""
CLASSES.update(
    {
        f"UNIFIED_PROCEDURE_STEP_{kind}": _UNIFIED_PROCEDURE_STEP
        for kind in ("PUSH", "PULL", "WATCH", "EVENT", "QUERY")
    }
)

_PIXELS = """
    >SamplesPerPixel 1
    >PhotometricInterpretation 1
    >Rows 1
    >Columns 1
    >PixelAspectRatio 1C
    >BitsAllocated 1
    >BitsStored 1
    >HighBit 1
    >PixelRepresentation 1
    >PixelData 1
"""

# module: the attributes that are not type 3
TYPES: dict[str, str] = {
    # PS3.4 section H.4.2.2
    "BASIC_FILM_BOX_PRESENTATION": "ImageDisplayFormat 1",
    "BASIC_FILM_BOX_RELATIONSHIP": "ReferencedFilmSessionSequence 1",
    # PS3.4 sections H.4.3.1.2 and H.4.3.2.2
    "IMAGE_BOX_PRESENTATION": """
        ImageBoxPosition 1
        BasicGrayscaleImageSequence 1C
    """
    + _PIXELS
    + """
        BasicColorImageSequence 1C
        >PlanarConfiguration 1
    """
    + _PIXELS,
    "IMAGE_BOX_PRESENTATION_GRAYSCALE": "ImageBoxPosition 1\n BasicGrayscaleImageSequence 1"
    + _PIXELS,
    "IMAGE_BOX_PRESENTATION_COLOR": """
        ImageBoxPosition 1
        BasicColorImageSequence 1
        >PlanarConfiguration 1
    """
    + _PIXELS,
    # PS3.4 section H.4.4.2, table H.4-13
    "BASIC_ANNOTATION_PRESENTATION": "AnnotationPosition 1",
    # PS3.4 section H.4.9
    "PRESENTATION_LUT": """
        PresentationLUTSequence 1C
        >LUTDescriptor 1
        >LUTData 1
        PresentationLUTShape 1C
    """,
    # PS3.4 section J.3.2
    "STORAGE_COMMITMENT": "TransactionUID 1\n ReferencedSOPSequence 1",
    # PS3.4 table F.7.2-1
    "PERFORMED_PROCEDURE_STEP_RELATIONSHIP": """
        ScheduledStepAttributesSequence 1
        >StudyInstanceUID 1
        >ReferencedStudySequence 2
        >AccessionNumber 2
        >RequestedProcedureID 2
        >RequestedProcedureDescription 2
        >ScheduledProcedureStepID 2
        >ScheduledProcedureStepDescription 2
        >ScheduledProtocolCodeSequence 2
        PatientName 2
        PatientID 2
        PatientBirthDate 2
        PatientSex 2
        ReferencedPatientSequence 2
    """,
    "PERFORMED_PROCEDURE_STEP_INFORMATION": """
        PerformedProcedureStepID 1
        PerformedStationAETitle 1
        PerformedStationName 2
        PerformedLocation 2
        PerformedProcedureStepStartDate 1
        PerformedProcedureStepStartTime 1
        PerformedProcedureStepStatus 1
        PerformedProcedureStepDescription 2
        PerformedProcedureTypeDescription 2
        ProcedureCodeSequence 2
        PerformedProcedureStepEndDate 2
        PerformedProcedureStepEndTime 2
    """,
    "IMAGE_ACQUISITION_RESULTS": """
        Modality 1
        StudyID 2
        PerformedProtocolCodeSequence 2
        PerformedSeriesSequence 2
        >PerformingPhysicianName 2
        >ProtocolName 1
        >OperatorsName 2
        >SeriesInstanceUID 1
        >SeriesDescription 2
        >RetrieveAETitle 2
        >ReferencedImageSequence 2
        >ReferencedNonImageCompositeSOPInstanceSequence 2
    """,
    # PS3.4 table K.6-1, return key types
    "SCHEDULED_PROCEDURE_STEP": """
        ScheduledProcedureStepSequence 1
        >ScheduledStationAETitle 1
        >ScheduledProcedureStepStartDate 1
        >ScheduledProcedureStepStartTime 1
        >Modality 1
        >ScheduledPerformingPhysicianName 2
        >ScheduledProcedureStepDescription 1C
        >ScheduledStationName 2
        >ScheduledProcedureStepLocation 2
        >ScheduledProtocolCodeSequence 1C
        >PreMedication 2C
        >ScheduledProcedureStepID 1
        >RequestedContrastAgent 2C
    """,
    "REQUESTED_PROCEDURE": """
        RequestedProcedureID 1
        RequestedProcedureDescription 1C
        RequestedProcedureCodeSequence 1C
        StudyInstanceUID 1
        ReferencedStudySequence 2
        RequestedProcedurePriority 2
        PatientTransportArrangements 2
    """,
    "IMAGING_SERVICE_REQUEST": """
        AccessionNumber 2
        RequestingPhysician 2
        ReferringPhysicianName 2
    """,
    "VISIT_RELATIONSHIP": "ReferencedPatientSequence 2",
    "VISIT_IDENTIFICATION": "AdmissionID 2",
    "VISIT_STATUS": "CurrentPatientLocation 2",
    "PATIENT_IDENTIFICATION": "PatientName 1\n PatientID 1",
    "PATIENT_DEMOGRAPHIC": """
        PatientBirthDate 2
        PatientSex 2
        PatientWeight 2
        ConfidentialityConstraintOnPatientDataDescription 2
    """,
    "PATIENT_MEDICAL": """
        PatientState 2
        PregnancyStatus 2
        MedicalAlerts 2
        Allergies 2
        SpecialNeeds 2
    """,
    # PS3.4 section R.3
    "INSTANCE_AVAILABILITY_NOTIFICATION": """
        ReferencedPerformedProcedureStepSequence 2
        StudyInstanceUID 1
        ReferencedSeriesSequence 1
        >SeriesInstanceUID 1
        >ReferencedSOPSequence 1
        >>InstanceAvailability 1
        >>RetrieveAETitle 1
    """,
    # PS3.4 section S.3.2.1
    "MEDIA_CREATION_MANAGEMENT": "ReferencedSOPSequence 1",
}

# module: attributes of the module of the standard that it does not have
WITHOUT: dict[str, str] = {
    "IMAGE_BOX_PRESENTATION_GRAYSCALE": "BasicColorImageSequence",
    "IMAGE_BOX_PRESENTATION_COLOR": "BasicGrayscaleImageSequence",
}
