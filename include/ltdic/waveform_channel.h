/*
 * ltdic/waveform_channel.h - the channels of a waveform group (PS3.3 C.10.9.1.4).
 */
#ifndef LTDIC_WAVEFORM_CHANNEL_H
#define LTDIC_WAVEFORM_CHANNEL_H

#include "waveform.h"

#pragma pack(push, 8)

#ifdef __cplusplus
extern "C" {
#endif

/* Status. */
#define DICOM_CHANNEL_STATUS_OK           0x1
#define DICOM_CHANNEL_STATUS_TEST_DATA    0x2
#define DICOM_CHANNEL_STATUS_DISCONNECTED 0x4
#define DICOM_CHANNEL_STATUS_QUESTIONABLE 0x8
#define DICOM_CHANNEL_STATUS_INVALID      0x10
#define DICOM_CHANNEL_STATUS_UNCALIBRATED 0x20
#define DICOM_CHANNEL_STATUS_UNZEROED     0x40

/* Temporal range types. */
#define DICOM_TEMPORAL_RANGE_TYPE_UNDEFINED    0
#define DICOM_TEMPORAL_RANGE_TYPE_POINT        1
#define DICOM_TEMPORAL_RANGE_TYPE_MULTIPOINT   2
#define DICOM_TEMPORAL_RANGE_TYPE_SEGMENT      3
#define DICOM_TEMPORAL_RANGE_TYPE_MULTISEGMENT 4
#define DICOM_TEMPORAL_RANGE_TYPE_BEGIN        5
#define DICOM_TEMPORAL_RANGE_TYPE_END          6

/* Annotation. */
typedef struct tagDICOMWAVEFORMANNOTATION {
    L_UINT                 uStructSize;
    L_TCHAR*               pszUnformattedTextValue;
    pDICOMCODESEQUENCEITEM pCodedName;
    pDICOMCODESEQUENCEITEM pCodedValue;
    L_DOUBLE*              pNumericValue;
    L_UINT32               uNumericValueCount;
    pDICOMCODESEQUENCEITEM pMeasurementUnits;
    L_UINT16               uTemporalRangeType;
    L_UINT32*              pRefSamplePositions;
    L_DOUBLE*              pRefTimeOffsets;
    pVALUEDATETIME         pRefDatetime;
    L_UINT32               uTemporalPointCount;
    L_UINT16*              puAnnGroupNumber;
} DICOMWAVEFORMANNOTATION, *pDICOMWAVEFORMANNOTATION;

/* Life. */
HDICOMWAVEFORMCHANNEL EXT_FUNCTION L_DicomChannelCreate(void);
void                  EXT_FUNCTION L_DicomChannelFree(HDICOMWAVEFORMCHANNEL hDICOMWaveFormChannel);

/* Place. */
HDICOMWAVEFORMGROUP EXT_FUNCTION L_DicomChannelGetWaveformGroup(
    HDICOMWAVEFORMCHANNEL hDICOMWaveFormChannel);
L_UINT32            EXT_FUNCTION L_DicomChannelGetIndex(
    HDICOMWAVEFORMCHANNEL hDICOMWaveFormChannel);

/* Samples. */
L_UINT32 EXT_FUNCTION L_DicomChannelSetSamples8(
    HDICOMWAVEFORMCHANNEL hDICOMWaveFormChannel, L_UCHAR* pSamples, L_UINT32 uCount);
L_UINT32 EXT_FUNCTION L_DicomChannelSetSamples16(
    HDICOMWAVEFORMCHANNEL hDICOMWaveFormChannel, L_INT16* pSamples, L_UINT32 uCount);
L_UINT32 EXT_FUNCTION L_DicomChannelSetSamples32(
    HDICOMWAVEFORMCHANNEL hDICOMWaveFormChannel, L_INT32* pSamples, L_UINT32 uCount);

/* Samples, get. */
L_INT32* EXT_FUNCTION L_DicomChannelGetSamples(
    HDICOMWAVEFORMCHANNEL hDICOMWaveFormChannel, L_UINT32* puNumberOfSamples);

/* Source. */
L_UINT16               EXT_FUNCTION L_DicomChannelSetSource(
    HDICOMWAVEFORMCHANNEL hDICOMWaveFormChannel, pDICOMCODESEQUENCEITEM pChannelSource);
pDICOMCODESEQUENCEITEM EXT_FUNCTION L_DicomChannelGetSource(
    HDICOMWAVEFORMCHANNEL hDICOMWaveFormChannel);

/* Sensitivity. */
L_UINT16 EXT_FUNCTION L_DicomChannelSetSensitivity(
    HDICOMWAVEFORMCHANNEL hDICOMWaveFormChannel, L_BOOL bInclude, L_DOUBLE dChannelSensitivity,
    pDICOMCODESEQUENCEITEM pChannelSensitivityUnits, L_DOUBLE dChannelSensitivityCF,
    L_DOUBLE dChannelBaseline);
L_UINT16 EXT_FUNCTION L_DicomChannelGetSensitivity(
    HDICOMWAVEFORMCHANNEL hDICOMWaveFormChannel, L_BOOL* pbIncluded, L_DOUBLE* pdChannelSensitivity,
    pDICOMCODESEQUENCEITEM pChannelSensitivityUnits, L_UINT uStructSize,
    L_DOUBLE* pdChannelSensitivityCF, L_DOUBLE* pdChannelBaseline);

/* Status. */
void     EXT_FUNCTION L_DicomChannelSetStatus(
    HDICOMWAVEFORMCHANNEL hDICOMWaveFormChannel, L_UINT16 uStatus);
L_UINT16 EXT_FUNCTION L_DicomChannelGetStatus(HDICOMWAVEFORMCHANNEL hDICOMWaveFormChannel);

/* Skew. */
L_BOOL EXT_FUNCTION L_DicomChannelSetTimeSkew(
    HDICOMWAVEFORMCHANNEL hDICOMWaveFormChannel, L_DOUBLE dTimeSkew);
L_BOOL EXT_FUNCTION L_DicomChannelGetTimeSkew(
    HDICOMWAVEFORMCHANNEL hDICOMWaveFormChannel, L_DOUBLE* pdTimeSkew);
L_BOOL EXT_FUNCTION L_DicomChannelSetSampleSkew(
    HDICOMWAVEFORMCHANNEL hDICOMWaveFormChannel, L_DOUBLE dSampleSkew);
L_BOOL EXT_FUNCTION L_DicomChannelGetSampleSkew(
    HDICOMWAVEFORMCHANNEL hDICOMWaveFormChannel, L_DOUBLE* pdSampleSkew);

/* Label. */
L_BOOL   EXT_FUNCTION L_DicomChannelSetLabel(
    HDICOMWAVEFORMCHANNEL hDICOMWaveFormChannel, L_TCHAR* pszLabel);
L_TCHAR* EXT_FUNCTION L_DicomChannelGetLabel(HDICOMWAVEFORMCHANNEL hDICOMWaveFormChannel);

/* Optional attributes. */
L_BOOL EXT_FUNCTION L_DicomChannelSetNumber(
    HDICOMWAVEFORMCHANNEL hDICOMWaveFormChannel, L_BOOL bInclude, L_INT32 nChannelNumber);
L_BOOL EXT_FUNCTION L_DicomChannelGetNumber(
    HDICOMWAVEFORMCHANNEL hDICOMWaveFormChannel, L_INT32* pnChannelNumber);
L_BOOL EXT_FUNCTION L_DicomChannelSetOffset(
    HDICOMWAVEFORMCHANNEL hDICOMWaveFormChannel, L_BOOL bInclude, L_DOUBLE dChannelOffset);
L_BOOL EXT_FUNCTION L_DicomChannelGetOffset(
    HDICOMWAVEFORMCHANNEL hDICOMWaveFormChannel, L_DOUBLE* pdChannelOffset);
L_BOOL EXT_FUNCTION L_DicomChannelSetFilterLowFrequency(
    HDICOMWAVEFORMCHANNEL hDICOMWaveFormChannel, L_BOOL bInclude, L_DOUBLE dLowFrequency);
L_BOOL EXT_FUNCTION L_DicomChannelGetFilterLowFrequency(
    HDICOMWAVEFORMCHANNEL hDICOMWaveFormChannel, L_DOUBLE* pdLowFrequency);
L_BOOL EXT_FUNCTION L_DicomChannelSetFilterHighFrequency(
    HDICOMWAVEFORMCHANNEL hDICOMWaveFormChannel, L_BOOL bInclude, L_DOUBLE dHighFrequency);
L_BOOL EXT_FUNCTION L_DicomChannelGetFilterHighFrequency(
    HDICOMWAVEFORMCHANNEL hDICOMWaveFormChannel, L_DOUBLE* pdHighFrequency);
L_BOOL EXT_FUNCTION L_DicomChannelSetNotchFilterFrequency(
    HDICOMWAVEFORMCHANNEL hDICOMWaveFormChannel, L_BOOL bInclude, L_DOUBLE dFrequency);
L_BOOL EXT_FUNCTION L_DicomChannelGetNotchFilterFrequency(
    HDICOMWAVEFORMCHANNEL hDICOMWaveFormChannel, L_DOUBLE* pdFrequency);
L_BOOL EXT_FUNCTION L_DicomChannelSetNotchFilterBandwidth(
    HDICOMWAVEFORMCHANNEL hDICOMWaveFormChannel, L_BOOL bInclude, L_DOUBLE dBandwidth);
L_BOOL EXT_FUNCTION L_DicomChannelGetNotchFilterBandwidth(
    HDICOMWAVEFORMCHANNEL hDICOMWaveFormChannel, L_DOUBLE* pdBandwidth);
L_BOOL EXT_FUNCTION L_DicomChannelSetMinimumValue(
    HDICOMWAVEFORMCHANNEL hDICOMWaveFormChannel, L_BOOL bInclude, L_INT32 nMinValue);
L_BOOL EXT_FUNCTION L_DicomChannelGetMinimumValue(
    HDICOMWAVEFORMCHANNEL hDICOMWaveFormChannel, L_INT32* pnMinValue);
L_BOOL EXT_FUNCTION L_DicomChannelSetMaximumValue(
    HDICOMWAVEFORMCHANNEL hDICOMWaveFormChannel, L_BOOL bInclude, L_INT32 nMaxValue);
L_BOOL EXT_FUNCTION L_DicomChannelGetMaximumValue(
    HDICOMWAVEFORMCHANNEL hDICOMWaveFormChannel, L_INT32* pnMaxValue);

/* Annotations. */
L_UINT32                 EXT_FUNCTION L_DicomChannelGetAnnotationCount(
    HDICOMWAVEFORMCHANNEL hDICOMWaveFormChannel);
pDICOMWAVEFORMANNOTATION EXT_FUNCTION L_DicomChannelGetAnnotation(
    HDICOMWAVEFORMCHANNEL hDICOMWaveFormChannel, L_UINT32 uIndex);
L_UINT16                 EXT_FUNCTION L_DicomChannelAddAnnotation(
    HDICOMWAVEFORMCHANNEL hDICOMWaveFormChannel, pDICOMWAVEFORMANNOTATION pAnnotation);
L_UINT32                 EXT_FUNCTION L_DicomChannelDeleteAnnotation(
    HDICOMWAVEFORMCHANNEL hDICOMWaveFormChannel, L_UINT32 uIndex);

#ifdef __cplusplus
}
#endif

#pragma pack(pop)

#endif
