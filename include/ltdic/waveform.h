/*
 * ltdic/waveform.h - waveform multiplex groups (PS3.3 C.10.9).
 *
 * A group has channels that share sampling frequency, sample interpretation and number of samples.
 * It is an object apart from data sets: fill it and add it to one, or get a copy of one from there.
 *
 * Set the number of samples and the interpretation before the samples. Optional attributes have a
 * setter with bInclude, FALSE removes the attribute, and a getter that answers FALSE if it is
 * absent. L_BOOL setters answer FALSE for a bad handle or value. Frequencies are in hertz, time
 * offsets in milliseconds, sample positions start at 1.
 */
#ifndef LTDIC_WAVEFORM_H
#define LTDIC_WAVEFORM_H

#include "element.h"

#pragma pack(push, 8)

#ifdef __cplusplus
extern "C" {
#endif

/* How samples are to be read: bits, sign, companding (PS3.3 C.10.9.1.5). */
#define DICOM_SAMPLE_INTERPRETATION_SS 0  /* signed 16 bits */
#define DICOM_SAMPLE_INTERPRETATION_US 1  /* unsigned 16 bits */
#define DICOM_SAMPLE_INTERPRETATION_SB 2  /* signed 8 bits */
#define DICOM_SAMPLE_INTERPRETATION_UB 3  /* unsigned 8 bits */
#define DICOM_SAMPLE_INTERPRETATION_MB 4  /* mu-law, 8 bits */
#define DICOM_SAMPLE_INTERPRETATION_AB 5  /* A-law, 8 bits */

/* Whether a waveform is original. */
#define DICOM_WAVEFORM_ORIGINALITY_ORIGINAL 0
#define DICOM_WAVEFORM_ORIGINALITY_DERIVED  1

/* How many groups a data set has. */
L_UINT32 EXT_FUNCTION L_DicomGetWaveformGroupCount(HDICOMDS hDS);

/*
 * Copy group uIndex of a data set into a group object, whose former content goes; insert a group
 * object at uIndex, 0xFFFFFFFF: the end; remove a group. uFlags and uReserved are 0. Return
 * DICOM_SUCCESS or DICOM_ERROR_PARAMETER.
 */
L_UINT16 EXT_FUNCTION L_DicomGetWaveformGroup(
    HDICOMDS hDS, L_UINT32 uIndex, HDICOMWAVEFORMGROUP hDICOMWaveFormGroup);
L_UINT16 EXT_FUNCTION L_DicomAddWaveformGroup(
    HDICOMDS hDS, HDICOMWAVEFORMGROUP hDICOMWaveFormGroup, L_UINT16 uFlags, L_UINT32 uIndex);
L_UINT16 EXT_FUNCTION L_DicomDeleteWaveformGroup(HDICOMDS hDS, L_UINT32 uIndex, L_UINT16 uReserved);

/*
 * Create a group without channels, NULL if there is no memory; free it and its channels; make it as
 * new.
 */
HDICOMWAVEFORMGROUP EXT_FUNCTION L_DicomWaveGrpCreate(void);
void                EXT_FUNCTION L_DicomWaveGrpFree(HDICOMWAVEFORMGROUP hDICOMWaveFormGroup);
void                EXT_FUNCTION L_DicomWaveGrpReset(HDICOMWAVEFORMGROUP hDICOMWaveFormGroup);

/*
 * How many channels a group has; one of them; insert an empty one at uIndex, 0xFFFFFFFF: the end;
 * remove one, which returns how many are left. Channels are lent by the group.
 */
L_UINT32              EXT_FUNCTION L_DicomWaveGrpGetNumberOfChannels(
    HDICOMWAVEFORMGROUP hDICOMWaveFormGroup);
HDICOMWAVEFORMCHANNEL EXT_FUNCTION L_DicomWaveGrpGetChannel(
    HDICOMWAVEFORMGROUP hDICOMWaveFormGroup, L_UINT32 uIndex);
HDICOMWAVEFORMCHANNEL EXT_FUNCTION L_DicomWaveGrpAddChannel(
    HDICOMWAVEFORMGROUP hDICOMWaveFormGroup, L_UINT32 uIndex);
L_UINT32              EXT_FUNCTION L_DicomWaveGrpDeleteChannel(
    HDICOMWAVEFORMGROUP hDICOMWaveFormGroup, L_UINT32 uIndex);

/* Number of samples of each channel, 0 at first. Changing it cuts samples off or adds zeros. */
L_BOOL   EXT_FUNCTION L_DicomWaveGrpSetNumberOfSamplesPerChannel(
    HDICOMWAVEFORMGROUP hDICOMWaveFormGroup, L_UINT32 uNumberOfSamples);
L_UINT32 EXT_FUNCTION L_DicomWaveGrpGetNumberOfSamplesPerChannel(
    HDICOMWAVEFORMGROUP hDICOMWaveFormGroup);

/* Sampling frequency, 0 at first. */
void     EXT_FUNCTION L_DicomWaveGrpSetSamplingFrequency(
    HDICOMWAVEFORMGROUP hDICOMWaveFormGroup, L_DOUBLE dFrequency);
L_DOUBLE EXT_FUNCTION L_DicomWaveGrpGetSamplingFrequency(HDICOMWAVEFORMGROUP hDICOMWaveFormGroup);

/* Sample interpretation, signed 16 bits at first. Setting it converts the samples. */
L_BOOL   EXT_FUNCTION L_DicomWaveGrpSetSampleInterpretation(
    HDICOMWAVEFORMGROUP hDICOMWaveFormGroup, L_UINT16 uInterpretation);
L_UINT16 EXT_FUNCTION L_DicomWaveGrpGetSampleInterpretation(
    HDICOMWAVEFORMGROUP hDICOMWaveFormGroup);

/* Optional: time offset of the group (0018,1068). */
L_BOOL EXT_FUNCTION L_DicomWaveGrpSetMultiplexGroupTimeOffset(
    HDICOMWAVEFORMGROUP hDICOMWaveFormGroup, L_BOOL bInclude, L_DOUBLE dOffset);
L_BOOL EXT_FUNCTION L_DicomWaveGrpGetMultiplexGroupTimeOffset(
    HDICOMWAVEFORMGROUP hDICOMWaveFormGroup, L_DOUBLE* pdOffset);

/* Optional: time offset of the trigger (0018,1069). */
L_BOOL EXT_FUNCTION L_DicomWaveGrpSetTriggerTimeOffset(
    HDICOMWAVEFORMGROUP hDICOMWaveFormGroup, L_BOOL bInclude, L_DOUBLE dOffset);
L_BOOL EXT_FUNCTION L_DicomWaveGrpGetTriggerTimeOffset(
    HDICOMWAVEFORMGROUP hDICOMWaveFormGroup, L_DOUBLE* pdOffset);

/* Optional: sample at which the trigger was (0018,106E). */
L_BOOL EXT_FUNCTION L_DicomWaveGrpSetTriggerSamplePosition(
    HDICOMWAVEFORMGROUP hDICOMWaveFormGroup, L_BOOL bInclude, L_UINT32 uSamplePosition);
L_BOOL EXT_FUNCTION L_DicomWaveGrpGetTriggerSamplePosition(
    HDICOMWAVEFORMGROUP hDICOMWaveFormGroup, L_UINT32* puSamplePosition);

/* Optional: value of samples that are not there (5400,100A). */
L_BOOL EXT_FUNCTION L_DicomWaveGrpSetPaddingValue(
    HDICOMWAVEFORMGROUP hDICOMWaveFormGroup, L_BOOL bInclude, L_INT32 nPaddingValue);
L_BOOL EXT_FUNCTION L_DicomWaveGrpGetPaddingValue(
    HDICOMWAVEFORMGROUP hDICOMWaveFormGroup, L_INT32* pnPaddingValue);

/* Whether the waveform is original: DICOM_WAVEFORM_ORIGINALITY_. */
void     EXT_FUNCTION L_DicomWaveGrpSetOriginality(
    HDICOMWAVEFORMGROUP hDICOMWaveFormGroup, L_UINT16 uOriginality);
L_UINT16 EXT_FUNCTION L_DicomWaveGrpGetOriginality(HDICOMWAVEFORMGROUP hDICOMWaveFormGroup);

/* Label of the group; NULL removes it. The text returned is lent; NULL if there is none. */
L_BOOL   EXT_FUNCTION L_DicomWaveGrpSetMultiplexGroupLabel(
    HDICOMWAVEFORMGROUP hDICOMWaveFormGroup, L_TCHAR* pszLabel);
L_TCHAR* EXT_FUNCTION L_DicomWaveGrpGetMultiplexGroupLabel(HDICOMWAVEFORMGROUP hDICOMWaveFormGroup);

/*
 * Load a WAV file into a group: PCM, mu-law or A-law, one or two channels; 16 bits become 8. Save a
 * group of one or two channels as a WAV file of 8 bits. uFlags is 0. Return DICOM_SUCCESS,
 * DICOM_ERROR_OPEN, DICOM_ERROR_FORMAT (another kind of file) or DICOM_ERROR_PARAMETER.
 */
L_UINT16 EXT_FUNCTION L_DicomWaveGrpLoadAudio(
    HDICOMWAVEFORMGROUP hDICOMWaveFormGroup, L_TCHAR* pszFilename, L_UINT16 uFlags);
L_UINT16 EXT_FUNCTION L_DicomWaveGrpSaveAudio(
    HDICOMWAVEFORMGROUP hDICOMWaveFormGroup, L_TCHAR* pszFilename, L_UINT16 uFlags);

#ifdef __cplusplus
}
#endif

#pragma pack(pop)

#endif
