/* csrc/class_binding.cpp - objects that a net lends. */
#include "class_binding.h"

#include <new>

LDicomBinding::LDicomBinding(LDicomBinding* pLender)
    : m_pLender(pLender), m_bEnded(false), m_nDebugMode(0), m_nTLSStatus(0), m_bTLSStatus(false),
      m_nUsers(1), m_pCommandSet(NULL), m_pDataSet(NULL), m_pReceived(NULL), m_pInForce(NULL) {}

LDicomBinding::~LDicomBinding() {
    /* Each destructor calls Forget, which clears the slot. */
    delete m_pCommandSet;
    delete m_pDataSet;
    delete m_pReceived;
    delete m_pInForce;
    while (!m_Nets.empty()) delete m_Nets.back();
}

void LDicomBinding::Retain() { ++m_nUsers; }

void LDicomBinding::Release() {
    if (--m_nUsers == 0) delete this;
}

template <typename Class>
Class* LDicomBinding::Lend(Class*& pSlot, void* hHandle) {
    if (hHandle == NULL) return NULL;
    if (pSlot == NULL) pSlot = new (std::nothrow) Class(NULL, this);
    if (pSlot != NULL && pSlot->m_hHandle != hHandle) {
        pSlot->m_hHandle = hHandle;
        ltdic_alias_set(hHandle, pSlot, FALSE);
    }
    return pSlot;
}

LDicomDS* LDicomBinding::CommandSet(HDICOMDS hCS) {
    std::lock_guard<std::mutex> Guard(m_Lock);
    return Lend(m_pCommandSet, hCS);
}

LDicomDS* LDicomBinding::DataSet(HDICOMDS hDS) {
    std::lock_guard<std::mutex> Guard(m_Lock);
    return Lend(m_pDataSet, hDS);
}

LDicomAssociate* LDicomBinding::Received(HDICOMPDU hPDU) {
    std::lock_guard<std::mutex> Guard(m_Lock);
    return Lend(m_pReceived, hPDU);
}

LDicomAssociate* LDicomBinding::InForce(HDICOMPDU hPDU) {
    std::lock_guard<std::mutex> Guard(m_Lock);
    if (m_pReceived != NULL && m_pReceived->m_hHandle == hPDU) return Lend(m_pReceived, hPDU);
    return Lend(m_pInForce, hPDU);
}

LDicomNet* LDicomBinding::Net(HDICOMNET hNet) {
    if (hNet == NULL) return NULL;
    if (void* pObject = ltdic_alias_of(hNet)) return static_cast<LDicomNet*>(pObject);
    std::lock_guard<std::mutex> Guard(m_Lock);
    for (LDicomNet* pNet : m_Nets)
        if (pNet->m_hHandle == hNet) return pNet;
    try {
        m_Nets.reserve(m_Nets.size() + 1);
        m_Nets.push_back(new LDicomNet(new LDicomBinding(this)));
    } catch (const std::bad_alloc&) {
        return NULL;
    }
    m_Nets.back()->m_hHandle = hNet;
    ltdic_alias_set(hNet, m_Nets.back(), FALSE);
    return m_Nets.back();
}

void LDicomBinding::Forget(const void* pObject) {
    std::lock_guard<std::mutex> Guard(m_Lock);
    if (pObject == m_pCommandSet) m_pCommandSet = NULL;
    if (pObject == m_pDataSet) m_pDataSet = NULL;
    if (pObject == m_pReceived) m_pReceived = NULL;
    if (pObject == m_pInForce) m_pInForce = NULL;
    for (std::vector<LDicomNet*>::iterator i = m_Nets.begin(); i != m_Nets.end(); ++i) {
        if (*i != pObject) continue;
        m_Nets.erase(i);
        break;
    }
}

LDicomLentDS::LDicomLentDS(HDICOMDS hDS)
    : m_pBinding(new (std::nothrow) LDicomBinding), m_pDS(NULL) {
    if (m_pBinding != NULL) m_pDS = m_pBinding->DataSet(hDS);
}

LDicomLentDS::~LDicomLentDS() {
    if (m_pBinding != NULL) m_pBinding->Release();
}
