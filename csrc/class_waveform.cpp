/* csrc/class_waveform.cpp - LDicomWaveformGroup and LDicomWaveformChannel. */
#include <map>
#include <memory>
#include <new>

#include "internal.h"

/* The objects that a group has handed out, by handle. */
struct LDicomWaveformChannels {
    std::map<HDICOMWAVEFORMCHANNEL, LDicomWaveformChannel*> m_Objects;
};

LDicomWaveformGroup::LDicomWaveformGroup()
    : m_hHandle(L_DicomWaveGrpCreate()), m_pChannels(NULL), m_Reserved() {
    if (m_hHandle != NULL) ltdic_alias_set(m_hHandle, this, TRUE);
}

LDicomWaveformGroup::~LDicomWaveformGroup() {
    std::unique_ptr<LDicomWaveformChannels> pChannels(m_pChannels);
    if (pChannels)
        for (const auto& Entry : pChannels->m_Objects) delete Entry.second;
    if (m_hHandle == NULL) return;
    ltdic_alias_clear(this);
    L_DicomWaveGrpFree(m_hHandle);
}

LDicomWaveformChannel* LDicomWaveformGroup::LtdicWrap(HDICOMWAVEFORMCHANNEL hChannel) {
    if (hChannel == NULL) return NULL;
    try {
        if (m_pChannels == NULL) m_pChannels = new LDicomWaveformChannels;
        LDicomWaveformChannel*& pChannel = m_pChannels->m_Objects[hChannel];
        if (pChannel == NULL) pChannel = new LDicomWaveformChannel(hChannel, this);
        return pChannel;
    } catch (const std::bad_alloc&) {
        return NULL;
    }
}

LDicomWaveformChannel* LDicomWaveformGroup::GetChannel(L_UINT32 uIndex) {
    return LtdicWrap(L_DicomWaveGrpGetChannel(this, uIndex));
}

LDicomWaveformChannel* LDicomWaveformGroup::AddChannel(L_UINT32 uIndex) {
    return LtdicWrap(L_DicomWaveGrpAddChannel(this, uIndex));
}

void LDicomWaveformGroup::Reset() { L_DicomWaveGrpReset(this); }

L_UINT32 LDicomWaveformGroup::GetNumberOfChannels() {
    return L_DicomWaveGrpGetNumberOfChannels(this);
}

L_UINT32 LDicomWaveformGroup::DeleteChannel(L_UINT32 uIndex) {
    return L_DicomWaveGrpDeleteChannel(this, uIndex);
}

L_BOOL LDicomWaveformGroup::SetNumberOfSamplesPerChannel(L_UINT32 uNumberOfSamples) {
    return L_DicomWaveGrpSetNumberOfSamplesPerChannel(this, uNumberOfSamples);
}

L_UINT32 LDicomWaveformGroup::GetNumberOfSamplesPerChannel() {
    return L_DicomWaveGrpGetNumberOfSamplesPerChannel(this);
}

void LDicomWaveformGroup::SetSamplingFrequency(L_DOUBLE dFrequency) {
    L_DicomWaveGrpSetSamplingFrequency(this, dFrequency);
}

L_DOUBLE LDicomWaveformGroup::GetSamplingFrequency() {
    return L_DicomWaveGrpGetSamplingFrequency(this);
}

L_BOOL LDicomWaveformGroup::SetSampleInterpretation(L_UINT16 uInterpretation) {
    return L_DicomWaveGrpSetSampleInterpretation(this, uInterpretation);
}

L_UINT16 LDicomWaveformGroup::GetSampleInterpretation() {
    return L_DicomWaveGrpGetSampleInterpretation(this);
}

L_BOOL LDicomWaveformGroup::SetMultiplexGroupTimeOffset(L_BOOL bInclude, L_DOUBLE dOffset) {
    return L_DicomWaveGrpSetMultiplexGroupTimeOffset(this, bInclude, dOffset);
}

L_BOOL LDicomWaveformGroup::GetMultiplexGroupTimeOffset(L_DOUBLE* pdOffset) {
    return L_DicomWaveGrpGetMultiplexGroupTimeOffset(this, pdOffset);
}

L_BOOL LDicomWaveformGroup::SetTriggerTimeOffset(L_BOOL bInclude, L_DOUBLE dOffset) {
    return L_DicomWaveGrpSetTriggerTimeOffset(this, bInclude, dOffset);
}

L_BOOL LDicomWaveformGroup::GetTriggerTimeOffset(L_DOUBLE* pdOffset) {
    return L_DicomWaveGrpGetTriggerTimeOffset(this, pdOffset);
}

L_BOOL LDicomWaveformGroup::SetTriggerSamplePosition(L_BOOL bInclude, L_UINT32 uSamplePosition) {
    return L_DicomWaveGrpSetTriggerSamplePosition(this, bInclude, uSamplePosition);
}

L_BOOL LDicomWaveformGroup::GetTriggerSamplePosition(L_UINT32* puSamplePosition) {
    return L_DicomWaveGrpGetTriggerSamplePosition(this, puSamplePosition);
}

void LDicomWaveformGroup::SetWaveformOriginality(L_UINT16 uOriginality) {
    L_DicomWaveGrpSetOriginality(this, uOriginality);
}

L_UINT16 LDicomWaveformGroup::GetWaveformOriginality() {
    return L_DicomWaveGrpGetOriginality(this);
}

L_BOOL LDicomWaveformGroup::SetMultiplexGroupLabel(L_TCHAR* pszLabel) {
    return L_DicomWaveGrpSetMultiplexGroupLabel(this, pszLabel);
}

L_TCHAR* LDicomWaveformGroup::GetMultiplexGroupLabel() {
    return L_DicomWaveGrpGetMultiplexGroupLabel(this);
}

L_BOOL LDicomWaveformGroup::SetWaveformPaddingValue(L_BOOL bInclude, L_INT32 nPaddingValue) {
    return L_DicomWaveGrpSetPaddingValue(this, bInclude, nPaddingValue);
}

L_BOOL LDicomWaveformGroup::GetWaveformPaddingValue(L_INT32* pnPaddingValue) {
    return L_DicomWaveGrpGetPaddingValue(this, pnPaddingValue);
}

L_UINT16 LDicomWaveformGroup::LoadAudio(L_TCHAR* pszFilename, L_UINT16 uFlags) {
    return L_DicomWaveGrpLoadAudio(this, pszFilename, uFlags);
}

L_UINT16 LDicomWaveformGroup::SaveAudio(L_TCHAR* pszFilename, L_UINT16 uFlags) {
    return L_DicomWaveGrpSaveAudio(this, pszFilename, uFlags);
}

LDicomWaveformChannel::LDicomWaveformChannel()
    : m_hHandle(L_DicomChannelCreate()), m_pGroup(NULL), m_Reserved() {
    if (m_hHandle != NULL) ltdic_alias_set(m_hHandle, this, TRUE);
}

LDicomWaveformChannel::LDicomWaveformChannel(
    HDICOMWAVEFORMCHANNEL hChannel, LDicomWaveformGroup* pGroup)
    : m_hHandle(hChannel), m_pGroup(pGroup), m_Reserved() {
    ltdic_alias_set(m_hHandle, this, FALSE);
}

LDicomWaveformChannel::~LDicomWaveformChannel() {
    if (m_hHandle == NULL) return;
    ltdic_alias_clear(this);
    if (m_pGroup == NULL) L_DicomChannelFree(m_hHandle);
}

LDicomWaveformGroup* LDicomWaveformChannel::GetWaveformGroup() { return m_pGroup; }

L_UINT32 LDicomWaveformChannel::GetIndex() { return L_DicomChannelGetIndex(this); }

L_UINT32 LDicomWaveformChannel::SetChannelSamples8(L_UCHAR* pSamples, L_UINT32 uCount) {
    return L_DicomChannelSetSamples8(this, pSamples, uCount);
}

L_UINT32 LDicomWaveformChannel::SetChannelSamples16(L_INT16* pSamples, L_UINT32 uCount) {
    return L_DicomChannelSetSamples16(this, pSamples, uCount);
}

L_UINT32 LDicomWaveformChannel::SetChannelSamples32(L_INT32* pSamples, L_UINT32 uCount) {
    return L_DicomChannelSetSamples32(this, pSamples, uCount);
}

L_INT32* LDicomWaveformChannel::GetChannelSamples(L_UINT32* puNumberOfSamples) {
    return L_DicomChannelGetSamples(this, puNumberOfSamples);
}

L_UINT16 LDicomWaveformChannel::SetChannelSource(pDICOMCODESEQUENCEITEM pChannelSource) {
    return L_DicomChannelSetSource(this, pChannelSource);
}

pDICOMCODESEQUENCEITEM LDicomWaveformChannel::GetChannelSource() {
    return L_DicomChannelGetSource(this);
}

L_UINT16 LDicomWaveformChannel::SetChannelSensitivity(
    L_BOOL bInclude, L_DOUBLE dChannelSensitivity, pDICOMCODESEQUENCEITEM pChannelSensitivityUnits,
    L_DOUBLE dChannelSensitivityCF, L_DOUBLE dChannelBaseline) {
    return L_DicomChannelSetSensitivity(
        this, bInclude, dChannelSensitivity, pChannelSensitivityUnits, dChannelSensitivityCF,
        dChannelBaseline);
}

L_UINT16 LDicomWaveformChannel::GetChannelSensitivity(
    L_BOOL* pbIncluded, L_DOUBLE* pdChannelSensitivity,
    pDICOMCODESEQUENCEITEM pChannelSensitivityUnits, L_UINT uStructSize,
    L_DOUBLE* pdChannelSensitivityCF, L_DOUBLE* pdChannelBaseline) {
    return L_DicomChannelGetSensitivity(
        this, pbIncluded, pdChannelSensitivity, pChannelSensitivityUnits, uStructSize,
        pdChannelSensitivityCF, pdChannelBaseline);
}

void LDicomWaveformChannel::SetChannelStatus(L_UINT16 uStatus) {
    L_DicomChannelSetStatus(this, uStatus);
}

L_UINT16 LDicomWaveformChannel::GetChannelStatus() { return L_DicomChannelGetStatus(this); }

L_BOOL LDicomWaveformChannel::SetChannelTimeSkew(L_DOUBLE dTimeSkew) {
    return L_DicomChannelSetTimeSkew(this, dTimeSkew);
}

L_BOOL LDicomWaveformChannel::GetChannelTimeSkew(L_DOUBLE* pdTimeSkew) {
    return L_DicomChannelGetTimeSkew(this, pdTimeSkew);
}

L_BOOL LDicomWaveformChannel::SetChannelSampleSkew(L_DOUBLE dSampleSkew) {
    return L_DicomChannelSetSampleSkew(this, dSampleSkew);
}

L_BOOL LDicomWaveformChannel::GetChannelSampleSkew(L_DOUBLE* pdSampleSkew) {
    return L_DicomChannelGetSampleSkew(this, pdSampleSkew);
}

L_BOOL LDicomWaveformChannel::SetWaveformChannelNumber(L_BOOL bInclude, L_INT32 nChannelNumber) {
    return L_DicomChannelSetNumber(this, bInclude, nChannelNumber);
}

L_BOOL LDicomWaveformChannel::GetWaveformChannelNumber(L_INT32* pnChannelNumber) {
    return L_DicomChannelGetNumber(this, pnChannelNumber);
}

L_BOOL LDicomWaveformChannel::SetChannelLabel(L_TCHAR* pszLabel) {
    return L_DicomChannelSetLabel(this, pszLabel);
}

L_TCHAR* LDicomWaveformChannel::GetChannelLabel() { return L_DicomChannelGetLabel(this); }

L_BOOL LDicomWaveformChannel::SetChannelOffset(L_BOOL bInclude, L_DOUBLE dChannelOffset) {
    return L_DicomChannelSetOffset(this, bInclude, dChannelOffset);
}

L_BOOL LDicomWaveformChannel::GetChannelOffset(L_DOUBLE* pdChannelOffset) {
    return L_DicomChannelGetOffset(this, pdChannelOffset);
}

L_BOOL LDicomWaveformChannel::SetFilterLowFrequency(L_BOOL bInclude, L_DOUBLE dLowFrequency) {
    return L_DicomChannelSetFilterLowFrequency(this, bInclude, dLowFrequency);
}

L_BOOL LDicomWaveformChannel::GetFilterLowFrequency(L_DOUBLE* pdLowFrequency) {
    return L_DicomChannelGetFilterLowFrequency(this, pdLowFrequency);
}

L_BOOL LDicomWaveformChannel::SetFilterHighFrequency(L_BOOL bInclude, L_DOUBLE dHighFrequency) {
    return L_DicomChannelSetFilterHighFrequency(this, bInclude, dHighFrequency);
}

L_BOOL LDicomWaveformChannel::GetFilterHighFrequency(L_DOUBLE* pdHighFrequency) {
    return L_DicomChannelGetFilterHighFrequency(this, pdHighFrequency);
}

L_BOOL LDicomWaveformChannel::SetNotchFilterFrequency(L_BOOL bInclude, L_DOUBLE dFrequency) {
    return L_DicomChannelSetNotchFilterFrequency(this, bInclude, dFrequency);
}

L_BOOL LDicomWaveformChannel::GetNotchFilterFrequency(L_DOUBLE* pdFrequency) {
    return L_DicomChannelGetNotchFilterFrequency(this, pdFrequency);
}

L_BOOL LDicomWaveformChannel::SetNotchFilterBandwidth(L_BOOL bInclude, L_DOUBLE dBandwidth) {
    return L_DicomChannelSetNotchFilterBandwidth(this, bInclude, dBandwidth);
}

L_BOOL LDicomWaveformChannel::GetNotchFilterBandwidth(L_DOUBLE* pdBandwidth) {
    return L_DicomChannelGetNotchFilterBandwidth(this, pdBandwidth);
}

L_BOOL LDicomWaveformChannel::SetChannelMinimumValue(L_BOOL bInclude, L_INT32 nMinValue) {
    return L_DicomChannelSetMinimumValue(this, bInclude, nMinValue);
}

L_BOOL LDicomWaveformChannel::GetChannelMinimumValue(L_INT32* pnMinValue) {
    return L_DicomChannelGetMinimumValue(this, pnMinValue);
}

L_BOOL LDicomWaveformChannel::SetChannelMaximumValue(L_BOOL bInclude, L_INT32 nMaxValue) {
    return L_DicomChannelSetMaximumValue(this, bInclude, nMaxValue);
}

L_BOOL LDicomWaveformChannel::GetChannelMaximumValue(L_INT32* pnMaxValue) {
    return L_DicomChannelGetMaximumValue(this, pnMaxValue);
}

L_UINT32 LDicomWaveformChannel::GetAnnotationCount() {
    return L_DicomChannelGetAnnotationCount(this);
}

pDICOMWAVEFORMANNOTATION LDicomWaveformChannel::GetAnnotation(L_UINT32 uIndex) {
    return L_DicomChannelGetAnnotation(this, uIndex);
}

L_UINT16 LDicomWaveformChannel::AddAnnotation(pDICOMWAVEFORMANNOTATION pAnnotation) {
    return L_DicomChannelAddAnnotation(this, pAnnotation);
}

L_UINT32 LDicomWaveformChannel::DeleteAnnotation(L_UINT32 uIndex) {
    return L_DicomChannelDeleteAnnotation(this, uIndex);
}
