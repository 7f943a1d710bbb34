/*
 * ltdic/waveform_channel.h - the channels of a waveform group (PS3.3 C.10.9.1.4) and their
 * annotations (PS3.3 C.10.10).
 *
 * The conventions of waveform.h hold. Channels belong to their group; only those of
 * L_DicomChannelCreate are the caller's.
 */
#ifndef LTDIC_WAVEFORM_CHANNEL_H
#define LTDIC_WAVEFORM_CHANNEL_H

#include "waveform.h"

#pragma pack(push, 8)

#ifdef __cplusplus
extern "C" {
#endif

/* Status of a channel; several may be set, 0 for none. */
#define DICOM_CHANNEL_STATUS_OK           0x01
#define DICOM_CHANNEL_STATUS_TEST_DATA    0x02
#define DICOM_CHANNEL_STATUS_DISCONNECTED 0x04
#define DICOM_CHANNEL_STATUS_QUESTIONABLE 0x08
#define DICOM_CHANNEL_STATUS_INVALID      0x10
#define DICOM_CHANNEL_STATUS_UNCALIBRATED 0x20
#define DICOM_CHANNEL_STATUS_UNZEROED     0x40

/* uTemporalRangeType of an annotation. */
#define DICOM_TEMPORAL_RANGE_TYPE_UNDEFINED    0
#define DICOM_TEMPORAL_RANGE_TYPE_POINT        1
#define DICOM_TEMPORAL_RANGE_TYPE_MULTIPOINT   2
#define DICOM_TEMPORAL_RANGE_TYPE_SEGMENT      3
#define DICOM_TEMPORAL_RANGE_TYPE_MULTISEGMENT 4
#define DICOM_TEMPORAL_RANGE_TYPE_BEGIN        5
#define DICOM_TEMPORAL_RANGE_TYPE_END          6

/*
 * An annotation: a free text; or a code with a coded or numeric value. A text makes the code
 * ignored. What it refers to is given by one of the three arrays of uTemporalPointCount members.
 */
typedef struct tagDICOMWAVEFORMANNOTATION {
    L_UINT                 uStructSize;
    L_TCHAR*               pszUnformattedTextValue;  /* free text, or NULL */
    pDICOMCODESEQUENCEITEM pCodedName;               /* what is told, or NULL */
    pDICOMCODESEQUENCEITEM pCodedValue;
    L_DOUBLE*              pNumericValue;            /* uNumericValueCount values, or NULL */
    L_UINT32               uNumericValueCount;
    pDICOMCODESEQUENCEITEM pMeasurementUnits;
    L_UINT16               uTemporalRangeType;
    L_UINT32*              pRefSamplePositions;      /* from 1, or NULL */
    L_DOUBLE*              pRefTimeOffsets;          /* seconds, or NULL */
    pVALUEDATETIME         pRefDatetime;
    L_UINT32               uTemporalPointCount;
    L_UINT16*              puAnnGroupNumber;         /* or NULL */
} DICOMWAVEFORMANNOTATION, *pDICOMWAVEFORMANNOTATION;

/* Create and free a channel that belongs to no group. */
HDICOMWAVEFORMCHANNEL EXT_FUNCTION L_DicomChannelCreate(void);
void                  EXT_FUNCTION L_DicomChannelFree(HDICOMWAVEFORMCHANNEL hDICOMWaveFormChannel);

/* The group of a channel, NULL if none; its index there. */
HDICOMWAVEFORMGROUP EXT_FUNCTION L_DicomChannelGetWaveformGroup(
    HDICOMWAVEFORMCHANNEL hDICOMWaveFormChannel);
L_UINT32            EXT_FUNCTION L_DicomChannelGetIndex(
    HDICOMWAVEFORMCHANNEL hDICOMWaveFormChannel);

/*
 * Set the samples of a channel, uCount of them, at most as many as the group has. Samples are
 * stored raw: sensitivity and baseline are not applied. Return how many were stored.
 */
L_UINT32 EXT_FUNCTION L_DicomChannelSetSamples8(
    HDICOMWAVEFORMCHANNEL hDICOMWaveFormChannel, L_UCHAR* pSamples, L_UINT32 uCount);
L_UINT32 EXT_FUNCTION L_DicomChannelSetSamples16(
    HDICOMWAVEFORMCHANNEL hDICOMWaveFormChannel, L_INT16* pSamples, L_UINT32 uCount);
L_UINT32 EXT_FUNCTION L_DicomChannelSetSamples32(
    HDICOMWAVEFORMCHANNEL hDICOMWaveFormChannel, L_INT32* pSamples, L_UINT32 uCount);

/*
 * The samples of a channel, 32 bits each, and their number. Read only; lent until samples or
 * interpretation change.
 */
L_INT32* EXT_FUNCTION L_DicomChannelGetSamples(
    HDICOMWAVEFORMCHANNEL hDICOMWaveFormChannel, L_UINT32* puNumberOfSamples);

/* What the channel measures (003A,0208); copied. The pointer returned is lent; NULL if not set. */
L_UINT16               EXT_FUNCTION L_DicomChannelSetSource(
    HDICOMWAVEFORMCHANNEL hDICOMWaveFormChannel, pDICOMCODESEQUENCEITEM pChannelSource);
pDICOMCODESEQUENCEITEM EXT_FUNCTION L_DicomChannelGetSource(
    HDICOMWAVEFORMCHANNEL hDICOMWaveFormChannel);

/*
 * Optional: sensitivity, its units, correction factor and baseline, all four together
 * (003A,0210 to 003A,0213). uStructSize is sizeof(DICOMCODESEQUENCEITEM); text in it is lent.
 */
L_UINT16 EXT_FUNCTION L_DicomChannelSetSensitivity(
    HDICOMWAVEFORMCHANNEL hDICOMWaveFormChannel, L_BOOL bInclude, L_DOUBLE dChannelSensitivity,
    pDICOMCODESEQUENCEITEM pChannelSensitivityUnits, L_DOUBLE dChannelSensitivityCF,
    L_DOUBLE dChannelBaseline);
L_UINT16 EXT_FUNCTION L_DicomChannelGetSensitivity(
    HDICOMWAVEFORMCHANNEL hDICOMWaveFormChannel, L_BOOL* pbIncluded, L_DOUBLE* pdChannelSensitivity,
    pDICOMCODESEQUENCEITEM pChannelSensitivityUnits, L_UINT uStructSize,
    L_DOUBLE* pdChannelSensitivityCF, L_DOUBLE* pdChannelBaseline);

/* Status, DICOM_CHANNEL_STATUS_ (003A,0205). */
void     EXT_FUNCTION L_DicomChannelSetStatus(
    HDICOMWAVEFORMCHANNEL hDICOMWaveFormChannel, L_UINT16 uStatus);
L_UINT16 EXT_FUNCTION L_DicomChannelGetStatus(HDICOMWAVEFORMCHANNEL hDICOMWaveFormChannel);

/*
 * Delay against the group's first sample: in seconds (003A,0214), or in samples (003A,0215).
 * Setting one removes the other.
 */
L_BOOL EXT_FUNCTION L_DicomChannelSetTimeSkew(
    HDICOMWAVEFORMCHANNEL hDICOMWaveFormChannel, L_DOUBLE dTimeSkew);
L_BOOL EXT_FUNCTION L_DicomChannelGetTimeSkew(
    HDICOMWAVEFORMCHANNEL hDICOMWaveFormChannel, L_DOUBLE* pdTimeSkew);
L_BOOL EXT_FUNCTION L_DicomChannelSetSampleSkew(
    HDICOMWAVEFORMCHANNEL hDICOMWaveFormChannel, L_DOUBLE dSampleSkew);
L_BOOL EXT_FUNCTION L_DicomChannelGetSampleSkew(
    HDICOMWAVEFORMCHANNEL hDICOMWaveFormChannel, L_DOUBLE* pdSampleSkew);

/* Label (003A,0203); NULL removes it. The text returned is lent; NULL if there is none. */
L_BOOL   EXT_FUNCTION L_DicomChannelSetLabel(
    HDICOMWAVEFORMCHANNEL hDICOMWaveFormChannel, L_TCHAR* pszLabel);
L_TCHAR* EXT_FUNCTION L_DicomChannelGetLabel(HDICOMWAVEFORMCHANNEL hDICOMWaveFormChannel);

/* Optional: number (003A,0202). */
L_BOOL EXT_FUNCTION L_DicomChannelSetNumber(
    HDICOMWAVEFORMCHANNEL hDICOMWaveFormChannel, L_BOOL bInclude, L_INT32 nChannelNumber);
L_BOOL EXT_FUNCTION L_DicomChannelGetNumber(
    HDICOMWAVEFORMCHANNEL hDICOMWaveFormChannel, L_INT32* pnChannelNumber);

/* Optional: offset in seconds (003A,0218). */
L_BOOL EXT_FUNCTION L_DicomChannelSetOffset(
    HDICOMWAVEFORMCHANNEL hDICOMWaveFormChannel, L_BOOL bInclude, L_DOUBLE dChannelOffset);
L_BOOL EXT_FUNCTION L_DicomChannelGetOffset(
    HDICOMWAVEFORMCHANNEL hDICOMWaveFormChannel, L_DOUBLE* pdChannelOffset);

/* Optional: frequencies between which the channel is valid (003A,0220; 003A,0221). */
L_BOOL EXT_FUNCTION L_DicomChannelSetFilterLowFrequency(
    HDICOMWAVEFORMCHANNEL hDICOMWaveFormChannel, L_BOOL bInclude, L_DOUBLE dLowFrequency);
L_BOOL EXT_FUNCTION L_DicomChannelGetFilterLowFrequency(
    HDICOMWAVEFORMCHANNEL hDICOMWaveFormChannel, L_DOUBLE* pdLowFrequency);
L_BOOL EXT_FUNCTION L_DicomChannelSetFilterHighFrequency(
    HDICOMWAVEFORMCHANNEL hDICOMWaveFormChannel, L_BOOL bInclude, L_DOUBLE dHighFrequency);
L_BOOL EXT_FUNCTION L_DicomChannelGetFilterHighFrequency(
    HDICOMWAVEFORMCHANNEL hDICOMWaveFormChannel, L_DOUBLE* pdHighFrequency);

/* Optional: frequency and width of the notch filter (003A,0222; 003A,0223). */
L_BOOL EXT_FUNCTION L_DicomChannelSetNotchFilterFrequency(
    HDICOMWAVEFORMCHANNEL hDICOMWaveFormChannel, L_BOOL bInclude, L_DOUBLE dFrequency);
L_BOOL EXT_FUNCTION L_DicomChannelGetNotchFilterFrequency(
    HDICOMWAVEFORMCHANNEL hDICOMWaveFormChannel, L_DOUBLE* pdFrequency);
L_BOOL EXT_FUNCTION L_DicomChannelSetNotchFilterBandwidth(
    HDICOMWAVEFORMCHANNEL hDICOMWaveFormChannel, L_BOOL bInclude, L_DOUBLE dBandwidth);
L_BOOL EXT_FUNCTION L_DicomChannelGetNotchFilterBandwidth(
    HDICOMWAVEFORMCHANNEL hDICOMWaveFormChannel, L_DOUBLE* pdBandwidth);

/* Optional: least and greatest value that equipment can give (5400,0110; 5400,0112). */
L_BOOL EXT_FUNCTION L_DicomChannelSetMinimumValue(
    HDICOMWAVEFORMCHANNEL hDICOMWaveFormChannel, L_BOOL bInclude, L_INT32 nMinValue);
L_BOOL EXT_FUNCTION L_DicomChannelGetMinimumValue(
    HDICOMWAVEFORMCHANNEL hDICOMWaveFormChannel, L_INT32* pnMinValue);
L_BOOL EXT_FUNCTION L_DicomChannelSetMaximumValue(
    HDICOMWAVEFORMCHANNEL hDICOMWaveFormChannel, L_BOOL bInclude, L_INT32 nMaxValue);
L_BOOL EXT_FUNCTION L_DicomChannelGetMaximumValue(
    HDICOMWAVEFORMCHANNEL hDICOMWaveFormChannel, L_INT32* pnMaxValue);

/*
 * How many annotations a channel has; one of them, lent; append one, which is copied; remove one,
 * which returns how many are left.
 */
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
