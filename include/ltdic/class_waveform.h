/*
 * ltdic/class_waveform.h - waveforms: a multiplex group and its channels, outside of any data set.
 * Return values are those of the C functions: 0 or a DICOM_ERROR_ code for L_UINT16, TRUE or FALSE
 * for L_BOOL. One group with its channels is used by one thread at a time.
 */
#ifndef LTDIC_CLASS_WAVEFORM_H
#define LTDIC_CLASS_WAVEFORM_H

#include "class_core.h"
#include "waveform.h"
#include "waveform_channel.h"

#pragma pack(push, 8)

class LDicomWaveformGroup;

/* One channel. Channels of a group belong to the group. */
class LTDIC_CLASS LDicomWaveformChannel {
public:
    /* An empty channel of no group. */
    LDicomWaveformChannel();
    virtual ~LDicomWaveformChannel();

    /* Place in the group; NULL if there is none. */
    LDicomWaveformGroup* GetWaveformGroup();
    L_UINT32 GetIndex();

    /* Samples; return the number taken. GetChannelSamples: owned by the channel, until they change.
     */
    L_UINT32 SetChannelSamples8(L_UCHAR* pSamples, L_UINT32 uCount);
    L_UINT32 SetChannelSamples16(L_INT16* pSamples, L_UINT32 uCount);
    L_UINT32 SetChannelSamples32(L_INT32* pSamples, L_UINT32 uCount);
    L_INT32* GetChannelSamples(L_UINT32* puNumberOfSamples);

    /* What was measured, and the sensitivity. */
    L_UINT16 SetChannelSource(pDICOMCODESEQUENCEITEM pChannelSource);
    pDICOMCODESEQUENCEITEM GetChannelSource();
    L_UINT16 SetChannelSensitivity(
        L_BOOL bInclude, L_DOUBLE dChannelSensitivity,
        pDICOMCODESEQUENCEITEM pChannelSensitivityUnits, L_DOUBLE dChannelSensitivityCF = 1.0,
        L_DOUBLE dChannelBaseline = 0.0);
    L_UINT16 GetChannelSensitivity(
        L_BOOL* pbIncluded, L_DOUBLE* pdChannelSensitivity,
        pDICOMCODESEQUENCEITEM pChannelSensitivityUnits, L_UINT uStructSize,
        L_DOUBLE* pdChannelSensitivityCF, L_DOUBLE* pdChannelBaseline);

    /* Status and skew. bInclude FALSE removes a value; getters return FALSE if there is none. */
    void SetChannelStatus(L_UINT16 uStatus);
    L_UINT16 GetChannelStatus();
    L_BOOL SetChannelTimeSkew(L_DOUBLE dTimeSkew);
    L_BOOL GetChannelTimeSkew(L_DOUBLE* pdTimeSkew);
    L_BOOL SetChannelSampleSkew(L_DOUBLE dSampleSkew);
    L_BOOL GetChannelSampleSkew(L_DOUBLE* pdSampleSkew);

    /* Number, label, offset. */
    L_BOOL SetWaveformChannelNumber(L_BOOL bInclude, L_INT32 nChannelNumber);
    L_BOOL GetWaveformChannelNumber(L_INT32* pnChannelNumber);
    L_BOOL SetChannelLabel(L_TCHAR* pszLabel);
    L_TCHAR* GetChannelLabel();
    L_BOOL SetChannelOffset(L_BOOL bInclude, L_DOUBLE dChannelOffset);
    L_BOOL GetChannelOffset(L_DOUBLE* pdChannelOffset);

    /* Filters, in hertz. */
    L_BOOL SetFilterLowFrequency(L_BOOL bInclude, L_DOUBLE dLowFrequency);
    L_BOOL GetFilterLowFrequency(L_DOUBLE* pdLowFrequency);
    L_BOOL SetFilterHighFrequency(L_BOOL bInclude, L_DOUBLE dHighFrequency);
    L_BOOL GetFilterHighFrequency(L_DOUBLE* pdHighFrequency);
    L_BOOL SetNotchFilterFrequency(L_BOOL bInclude, L_DOUBLE dFrequency);
    L_BOOL GetNotchFilterFrequency(L_DOUBLE* pdFrequency);
    L_BOOL SetNotchFilterBandwidth(L_BOOL bInclude, L_DOUBLE dBandwidth);
    L_BOOL GetNotchFilterBandwidth(L_DOUBLE* pdBandwidth);

    /* Range of the samples. */
    L_BOOL SetChannelMinimumValue(L_BOOL bInclude, L_INT32 nMinValue);
    L_BOOL GetChannelMinimumValue(L_INT32* pnMinValue);
    L_BOOL SetChannelMaximumValue(L_BOOL bInclude, L_INT32 nMaxValue);
    L_BOOL GetChannelMaximumValue(L_INT32* pnMaxValue);

    /* Annotations of the channel; by index from 0, owned by the channel. */
    L_UINT32 GetAnnotationCount();
    pDICOMWAVEFORMANNOTATION GetAnnotation(L_UINT32 uIndex);
    L_UINT16 AddAnnotation(pDICOMWAVEFORMANNOTATION pAnnotation);
    L_UINT32 DeleteAnnotation(L_UINT32 uIndex);

private:
    LTDIC_NO_COPY(LDicomWaveformChannel);
    friend class LDicomWaveformGroup;
    LDicomWaveformChannel(HDICOMWAVEFORMCHANNEL hChannel, LDicomWaveformGroup* pGroup);

    HDICOMWAVEFORMCHANNEL m_hHandle; /* NULL: not made */
    LDicomWaveformGroup* m_pGroup;   /* the owner; NULL: the program */
    LTDIC_RESERVED(m_Reserved, 9448 - 3 * sizeof(void*));
};

/* A multiplex group. */
class LTDIC_CLASS LDicomWaveformGroup {
public:
    /* An empty group. */
    LDicomWaveformGroup();
    virtual ~LDicomWaveformGroup();

    /* Channels. The objects belong to the group, and stay after DeleteChannel with nothing in them.
     * ELEMENT_INDEX_MAX appends. */
    void Reset();
    L_UINT32 GetNumberOfChannels();
    LDicomWaveformChannel* GetChannel(L_UINT32 uIndex);
    LDicomWaveformChannel* AddChannel(L_UINT32 uIndex = ELEMENT_INDEX_MAX);
    L_UINT32 DeleteChannel(L_UINT32 uIndex);

    /* Sampling. */
    L_BOOL SetNumberOfSamplesPerChannel(L_UINT32 uNumberOfSamples);
    L_UINT32 GetNumberOfSamplesPerChannel();
    void SetSamplingFrequency(L_DOUBLE dFrequency);
    L_DOUBLE GetSamplingFrequency();
    L_BOOL SetSampleInterpretation(L_UINT16 uInterpretation);
    L_UINT16 GetSampleInterpretation();

    /* Times and positions. bInclude FALSE removes the value; getters return FALSE if there is none.
     */
    L_BOOL SetMultiplexGroupTimeOffset(L_BOOL bInclude, L_DOUBLE dOffset);
    L_BOOL GetMultiplexGroupTimeOffset(L_DOUBLE* pdOffset);
    L_BOOL SetTriggerTimeOffset(L_BOOL bInclude, L_DOUBLE dOffset);
    L_BOOL GetTriggerTimeOffset(L_DOUBLE* pdOffset);
    L_BOOL SetTriggerSamplePosition(L_BOOL bInclude, L_UINT32 uSamplePosition);
    L_BOOL GetTriggerSamplePosition(L_UINT32* puSamplePosition);

    /* Origin, label, padding. */
    void SetWaveformOriginality(L_UINT16 uOriginality);
    L_UINT16 GetWaveformOriginality();
    L_BOOL SetMultiplexGroupLabel(L_TCHAR* pszLabel);
    L_TCHAR* GetMultiplexGroupLabel();
    L_BOOL SetWaveformPaddingValue(L_BOOL bInclude, L_INT32 nPaddingValue);
    L_BOOL GetWaveformPaddingValue(L_INT32* pnPaddingValue);

    /* Sound files. */
    L_UINT16 LoadAudio(L_TCHAR* pszFilename, L_UINT16 uFlags = 0);
    L_UINT16 SaveAudio(L_TCHAR* pszFilename, L_UINT16 uFlags = 0);

private:
    LTDIC_NO_COPY(LDicomWaveformGroup);
    LDicomWaveformChannel* LtdicWrap(HDICOMWAVEFORMCHANNEL hChannel);

    HDICOMWAVEFORMGROUP m_hHandle;       /* NULL: not made */
    LDicomWaveformChannels* m_pChannels; /* objects handed out */
    LTDIC_RESERVED(m_Reserved, 9368 - 3 * sizeof(void*));
};

#pragma pack(pop)

#endif
