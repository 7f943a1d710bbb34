#include "fake_library.h"

#include <cstdio>
#include <cstdlib>

FakeLibrary g_Fake;

void* FakeLibrary::Handle() {
    static std::size_t s_nNext = 0x4C54000000000010u;
    void* hHandle = reinterpret_cast<void*>(s_nNext += 16);
    m_Handles.insert(hHandle);
    return hHandle;
}

FakeNet& FakeLibrary::Net(void* pHandleOrObject) {
    std::map<void*, void*>::iterator i = m_Aliases.find(pHandleOrObject);
    void* hNet = i != m_Aliases.end() ? i->second : pHandleOrObject;
    CHECK(m_Nets.count(hNet) == 1);
    return m_Nets[hNet];
}

static void Free(void* hHandle, const char* pszLog) {
    CHECK(g_Fake.m_Handles.erase(hHandle) == 1);
    g_Fake.m_Log.push_back(pszLog);
}

extern "C" {

L_INT ltdic_alias_set(void* hHandle, void* pObject, L_BOOL bShown) {
    CHECK(g_Fake.m_Handles.count(hHandle) == 1);
    g_Fake.m_Aliases[pObject] = hHandle;
    if (bShown) g_Fake.m_Shown[hHandle] = pObject;
    return DICOM_SUCCESS;
}

void ltdic_alias_clear(void* pObject) {
    std::map<void*, void*>::iterator i = g_Fake.m_Aliases.find(pObject);
    CHECK(i != g_Fake.m_Aliases.end());
    if (g_Fake.m_Shown.count(i->second) && g_Fake.m_Shown[i->second] == pObject)
        g_Fake.m_Shown.erase(i->second);
    g_Fake.m_Aliases.erase(i);
}

void* ltdic_alias_of(void* hHandle) {
    return g_Fake.m_Shown.count(hHandle) ? g_Fake.m_Shown[hHandle] : NULL;
}

L_INT ltdic_net_set_object(HDICOMNET hNet, void* pObject, const LTDIC_NET_EVENTS* pEvents) {
    FakeNet& Net = g_Fake.Net(hNet);
    Net.m_pObject = pObject;
    Net.m_pEvents = pEvents;
    g_Fake.m_Log.push_back(pEvents != NULL ? "attach" : "detach");
    return DICOM_SUCCESS;
}

const DICOMNETCALLBACK* ltdic_net_program_callback(HDICOMNET hNet) {
    FakeNet& Net = g_Fake.Net(hNet);
    return Net.m_bCallback ? &Net.m_Callback : NULL;
}

const DICOMNETCALLBACKEXT* ltdic_net_program_callback_ext(HDICOMNET hNet) {
    FakeNet& Net = g_Fake.Net(hNet);
    return Net.m_bCallback ? &Net.m_CallbackExt : NULL;
}

void ltdic_report(const char* pszWhere, const char* pszWhat) {
    g_Fake.m_Log.push_back(std::string(pszWhere) + ": " + pszWhat);
}

HDICOMNET L_DicomCreateNet(L_TCHAR*, L_INT32) {
    void* hNet = g_Fake.Handle();
    g_Fake.m_Nets[hNet] = FakeNet();
    return hNet;
}

void L_DicomFreeNet(HDICOMNET hNet) { Free(hNet, "free net"); }
HDICOMDS L_DicomCreateDS(L_TCHAR*) { return g_Fake.Handle(); }
void L_DicomFreeDS(HDICOMDS hDS) { Free(hDS, "free ds"); }
HDICOMPDU L_DicomCreateAssociate(L_BOOL) { return g_Fake.Handle(); }
void L_DicomFreeAssociate(HDICOMPDU hPDU) { Free(hPDU, "free associate"); }
HDICOMPDU L_DicomGetAssociate(HDICOMNET hNet) { return g_Fake.Net(hNet).m_hAssociate; }
HDICOMDS L_DicomGetCommandSet(HDICOMNET hNet) { return g_Fake.Net(hNet).m_hCommandSet; }
HDICOMNET L_DicomGetServer(HDICOMNET hNet) { return g_Fake.Net(hNet).m_hServer; }

L_INT L_DicomSendAbort(HDICOMNET, L_UCHAR nSource, L_UCHAR nReason) {
    g_Fake.m_Log.push_back(nSource == 0 && nReason == 0 ? "abort" : "another abort");
    return DICOM_SUCCESS;
}

L_INT L_DicomCloseForced(HDICOMNET, L_BOOL bForced) {
    g_Fake.m_Log.push_back(bForced ? "close" : "gentle close");
    return DICOM_SUCCESS;
}

}  // extern "C"
