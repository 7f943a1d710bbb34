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
