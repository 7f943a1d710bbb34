/*
 * ltdic/waveform.h - waveform multiplex groups (PS3.3 C.10.9).
 */
#ifndef LTDIC_WAVEFORM_H
#define LTDIC_WAVEFORM_H

#include "element.h"

#pragma pack(push, 8)

#ifdef __cplusplus
extern "C" {
#endif

/* Interpretations. */
#define DICOM_SAMPLE_INTERPRETATION_SS 0
#define DICOM_SAMPLE_INTERPRETATION_US 1
#define DICOM_SAMPLE_INTERPRETATION_SB 2
#define DICOM_SAMPLE_INTERPRETATION_UB 3
#define DICOM_SAMPLE_INTERPRETATION_MB 4
#define DICOM_SAMPLE_INTERPRETATION_AB 5

/* Originality. */
#define DICOM_WAVEFORM_ORIGINALITY_ORIGINAL 0
#define DICOM_WAVEFORM_ORIGINALITY_DERIVED  1

/* In data sets. */
L_UINT32 EXT_FUNCTION L_DicomGetWaveformGroupCount(HDICOMDS hDS);
L_UINT16 EXT_FUNCTION L_DicomGetWaveformGroup(
    HDICOMDS hDS, L_UINT32 uIndex, HDICOMWAVEFORMGROUP hDICOMWaveFormGroup);
L_UINT16 EXT_FUNCTION L_DicomAddWaveformGroup(
    HDICOMDS hDS, HDICOMWAVEFORMGROUP hDICOMWaveFormGroup, L_UINT16 uFlags, L_UINT32 uIndex);
L_UINT16 EXT_FUNCTION L_DicomDeleteWaveformGroup(HDICOMDS hDS, L_UINT32 uIndex, L_UINT16 uReserved);

/* Life. */
HDICOMWAVEFORMGROUP EXT_FUNCTION L_DicomWaveGrpCreate(void);
void                EXT_FUNCTION L_DicomWaveGrpFree(HDICOMWAVEFORMGROUP hDICOMWaveFormGroup);
void                EXT_FUNCTION L_DicomWaveGrpReset(HDICOMWAVEFORMGROUP hDICOMWaveFormGroup);

/* Channels. */
L_UINT32              EXT_FUNCTION L_DicomWaveGrpGetNumberOfChannels(
    HDICOMWAVEFORMGROUP hDICOMWaveFormGroup);
HDICOMWAVEFORMCHANNEL EXT_FUNCTION L_DicomWaveGrpGetChannel(
    HDICOMWAVEFORMGROUP hDICOMWaveFormGroup, L_UINT32 uIndex);
HDICOMWAVEFORMCHANNEL EXT_FUNCTION L_DicomWaveGrpAddChannel(
    HDICOMWAVEFORMGROUP hDICOMWaveFormGroup, L_UINT32 uIndex);
L_UINT32              EXT_FUNCTION L_DicomWaveGrpDeleteChannel(
    HDICOMWAVEFORMGROUP hDICOMWaveFormGroup, L_UINT32 uIndex);

/* Samples. */
L_BOOL   EXT_FUNCTION L_DicomWaveGrpSetNumberOfSamplesPerChannel(
    HDICOMWAVEFORMGROUP hDICOMWaveFormGroup, L_UINT32 uNumberOfSamples);
L_UINT32 EXT_FUNCTION L_DicomWaveGrpGetNumberOfSamplesPerChannel(
    HDICOMWAVEFORMGROUP hDICOMWaveFormGroup);
void     EXT_FUNCTION L_DicomWaveGrpSetSamplingFrequency(
    HDICOMWAVEFORMGROUP hDICOMWaveFormGroup, L_DOUBLE dFrequency);
L_DOUBLE EXT_FUNCTION L_DicomWaveGrpGetSamplingFrequency(HDICOMWAVEFORMGROUP hDICOMWaveFormGroup);
L_BOOL   EXT_FUNCTION L_DicomWaveGrpSetSampleInterpretation(
    HDICOMWAVEFORMGROUP hDICOMWaveFormGroup, L_UINT16 uInterpretation);
L_UINT16 EXT_FUNCTION L_DicomWaveGrpGetSampleInterpretation(
    HDICOMWAVEFORMGROUP hDICOMWaveFormGroup);

/* Optional attributes. */
L_BOOL EXT_FUNCTION L_DicomWaveGrpSetMultiplexGroupTimeOffset(
    HDICOMWAVEFORMGROUP hDICOMWaveFormGroup, L_BOOL bInclude, L_DOUBLE dOffset);
L_BOOL EXT_FUNCTION L_DicomWaveGrpGetMultiplexGroupTimeOffset(
    HDICOMWAVEFORMGROUP hDICOMWaveFormGroup, L_DOUBLE* pdOffset);
L_BOOL EXT_FUNCTION L_DicomWaveGrpSetTriggerTimeOffset(
    HDICOMWAVEFORMGROUP hDICOMWaveFormGroup, L_BOOL bInclude, L_DOUBLE dOffset);
L_BOOL EXT_FUNCTION L_DicomWaveGrpGetTriggerTimeOffset(
    HDICOMWAVEFORMGROUP hDICOMWaveFormGroup, L_DOUBLE* pdOffset);
L_BOOL EXT_FUNCTION L_DicomWaveGrpSetTriggerSamplePosition(
    HDICOMWAVEFORMGROUP hDICOMWaveFormGroup, L_BOOL bInclude, L_UINT32 uSamplePosition);
L_BOOL EXT_FUNCTION L_DicomWaveGrpGetTriggerSamplePosition(
    HDICOMWAVEFORMGROUP hDICOMWaveFormGroup, L_UINT32* puSamplePosition);
L_BOOL EXT_FUNCTION L_DicomWaveGrpSetPaddingValue(
    HDICOMWAVEFORMGROUP hDICOMWaveFormGroup, L_BOOL bInclude, L_INT32 nPaddingValue);
L_BOOL EXT_FUNCTION L_DicomWaveGrpGetPaddingValue(
    HDICOMWAVEFORMGROUP hDICOMWaveFormGroup, L_INT32* pnPaddingValue);

/* Originality and label. */
void     EXT_FUNCTION L_DicomWaveGrpSetOriginality(
    HDICOMWAVEFORMGROUP hDICOMWaveFormGroup, L_UINT16 uOriginality);
L_UINT16 EXT_FUNCTION L_DicomWaveGrpGetOriginality(HDICOMWAVEFORMGROUP hDICOMWaveFormGroup);
L_BOOL   EXT_FUNCTION L_DicomWaveGrpSetMultiplexGroupLabel(
    HDICOMWAVEFORMGROUP hDICOMWaveFormGroup, L_TCHAR* pszLabel);
L_TCHAR* EXT_FUNCTION L_DicomWaveGrpGetMultiplexGroupLabel(HDICOMWAVEFORMGROUP hDICOMWaveFormGroup);

/* Audio. */
L_UINT16 EXT_FUNCTION L_DicomWaveGrpLoadAudio(
    HDICOMWAVEFORMGROUP hDICOMWaveFormGroup, L_TCHAR* pszFilename, L_UINT16 uFlags);
L_UINT16 EXT_FUNCTION L_DicomWaveGrpSaveAudio(
    HDICOMWAVEFORMGROUP hDICOMWaveFormGroup, L_TCHAR* pszFilename, L_UINT16 uFlags);

#ifdef __cplusplus
}
#endif

#pragma pack(pop)

#endif
