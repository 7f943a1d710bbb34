/* Print, directory and waveform objects over fake C functions: events, base versions, ownership. */
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <stdexcept>

#include "fake_library.h"

static DICOMPRINTSCUCALLBACK s_Print;
static DICOMDIRCALLBACK s_Directory;
static std::vector<void*> s_Channels;

extern "C" {

HDICOMPRINTSCU L_DicomPrintSCUCreate(const L_TCHAR*) { return L_DicomCreateNet(NULL, 0); }
void L_DicomPrintSCUFree(HDICOMPRINTSCU hPrint) {
    CHECK(g_Fake.m_Handles.erase(hPrint) == 1);
    g_Fake.m_Log.push_back("free print");
}
void L_DicomPrintSCUSetCallback(HDICOMPRINTSCU, DICOMPRINTSCUCALLBACK* pCallback) {
    s_Print = *pCallback;
}
L_INT L_DicomPrintSCUAssociate(
    HDICOMPRINTSCU, const L_TCHAR* pszScu, L_UINT uScu, const L_TCHAR*, L_UINT uScp,
    const L_TCHAR*, const L_TCHAR*, L_UINT16) {
    CHECK(pszScu == NULL && uScu == 0 && uScp == 104);
    return 303;
}
L_INT L_DicomPrintSCUGetPrinterConfiguration(HDICOMPRINTSCU) { return DICOM_SUCCESS; }
HDICOMDS L_DicomPrintSCUGetCurrentPrinterConfiguration(HDICOMPRINTSCU) {
    return reinterpret_cast<void*>(77);
}
void L_DicomResetDS(HDICOMDS) { g_Fake.m_Log.push_back("reset"); }
L_UINT16 L_DicomCopyDS(HDICOMDS hDst, pDICOMELEMENT, HDICOMDS hSrc, pDICOMELEMENT) {
    CHECK(g_Fake.m_Aliases.count(hDst) == 1 && hSrc == reinterpret_cast<void*>(77));
    g_Fake.m_Log.push_back("copy");
    return DICOM_SUCCESS;
}

HDICOMDIR L_DicomDirCreate(L_TCHAR*, L_TCHAR*) { return g_Fake.Handle(); }
void L_DicomDirFree(HDICOMDIR hDirectory) {
    CHECK(g_Fake.m_Handles.erase(hDirectory) == 1);
    g_Fake.m_Log.push_back("free directory");
}
void L_DicomDirSetCallback(HDICOMDIR, pDICOMDIRCALLBACK pCallback) { s_Directory = *pCallback; }
L_UINT16 L_DicomDirInsertDS(HDICOMDIR, HDICOMDS* phDS, L_TCHAR*) {
    CHECK(g_Fake.m_Aliases.count(*phDS) == 1);
    return 42;
}

HDICOMWAVEFORMGROUP L_DicomWaveGrpCreate(void) { return g_Fake.Handle(); }
void L_DicomWaveGrpFree(HDICOMWAVEFORMGROUP hGroup) { g_Fake.m_Handles.erase(hGroup); }
HDICOMWAVEFORMCHANNEL L_DicomWaveGrpAddChannel(HDICOMWAVEFORMGROUP, L_UINT32) {
    s_Channels.push_back(g_Fake.Handle());
    return s_Channels.back();
}
HDICOMWAVEFORMCHANNEL L_DicomWaveGrpGetChannel(HDICOMWAVEFORMGROUP, L_UINT32 uIndex) {
    return uIndex < s_Channels.size() ? s_Channels[uIndex] : NULL;
}
HDICOMWAVEFORMCHANNEL L_DicomChannelCreate(void) { return g_Fake.Handle(); }
void L_DicomChannelFree(HDICOMWAVEFORMCHANNEL hChannel) {
    CHECK(g_Fake.m_Handles.erase(hChannel) == 1);
    g_Fake.m_Log.push_back("free channel");
}

}  // extern "C"

class Print : public LDicomPrintSCU {
public:
    std::vector<std::string> m_Seen;
    bool m_bThrow;
    Print() : m_bThrow(false) {}
    void OnStatus(L_UINT16 uStatus, L_UINT16 uOperationStatus) {
        CHECK(uStatus == 1 && uOperationStatus == 2);
        m_Seen.push_back("status");
        if (m_bThrow) throw std::runtime_error("paper jam");
        LDicomPrintSCU::OnStatus(uStatus, uOperationStatus);
    }
    void OnPrinterReport(L_UINT16 uType, const pPRINTERREPORTINFO pInfo) {
        CHECK(uType == 3 && pInfo == NULL);
        m_Seen.push_back("printer");
    }
    void OnPrintJobReport(const L_TCHAR* pszJob, L_UINT16 uType, const pPRINTJOBREPORTINFO) {
        CHECK(uType == 4 && std::strcmp(pszJob, "1.2") == 0);
        m_Seen.push_back("job");
    }
};

static int s_nStatus;

static void Status(HDICOMPRINTSCU hPrint, L_UINT16, L_UINT16, void* pUser) {
    CHECK(g_Fake.m_Aliases.count(hPrint) == 1 && pUser == &s_nStatus);
    ++s_nStatus;
}

static void Prints() {
    {
        Print P;
        CHECK(g_Fake.Net(&P).m_pObject == &P);
        DICOMPRINTSCUCALLBACK Callback = {Status, NULL, NULL, &s_nStatus};
        P.SetCallback(&Callback);
        s_Print.pfnStatus(NULL, 1, 2, s_Print.pUserData);
        s_Print.pfnPrinterReport(NULL, 3, NULL, s_Print.pUserData);
        s_Print.pfnPrintJobReport(NULL, "1.2", 4, NULL, s_Print.pUserData);
        CHECK((P.m_Seen == std::vector<std::string>{"status", "printer", "job"}));
        CHECK(s_nStatus == 1);
        P.m_bThrow = true;
        s_Print.pfnStatus(NULL, 1, 2, s_Print.pUserData);
        P.SetCallback(NULL);
        P.LDicomPrintSCU::OnStatus(1, 2);
        CHECK(s_nStatus == 1);
        CHECK(P.Associate("127.0.0.1", 104, "SCP", "SCU", 1) == 303);
        g_Fake.m_Log.clear();
        CHECK(P.GetPrinterConfiguration() == DICOM_SUCCESS);
        CHECK((g_Fake.m_Log == std::vector<std::string>{"reset", "copy"}));
        g_Fake.m_Log.clear();
    }
    CHECK((g_Fake.m_Log == std::vector<std::string>{"detach", "free print", "free ds"}));
    CHECK(g_Fake.m_Aliases.empty());
}

class Directory : public LDicomDir {
public:
    int m_nCalls;
    bool m_bThrow;
    Directory() : m_nCalls(0), m_bThrow(false) {}
    L_UINT16 OnInsertDicomFile(const L_TCHAR* pszName, LDicomDS* pDS, L_UINT16 uStatus) {
        CHECK(std::strcmp(pszName, "a.dcm") == 0 && (pDS != NULL) == (uStatus == 300));
        ++m_nCalls;
        if (m_bThrow) throw 1;
        return 7;
    }
};

static L_UINT16 Inserted(HDICOMDIR, const L_TCHAR*, HDICOMDS, L_UINT16, void* pUser) {
    return *static_cast<L_UINT16*>(pUser);
}

static void Directories() {
    g_Fake.m_Log.clear();
    {
        Directory D;
        HDICOMDS hDS = g_Fake.Handle();
        CHECK(s_Directory.pfnInsertDicomFile(NULL, "a.dcm", hDS, 300, s_Directory.pUserData) == 7);
        CHECK(s_Directory.pfnInsertDicomFile(NULL, "a.dcm", NULL, 350, s_Directory.pUserData) == 7);
        D.m_bThrow = true;
        CHECK(s_Directory.pfnInsertDicomFile(NULL, "a.dcm", hDS, 300, s_Directory.pUserData) ==
              DICOM_ERROR_DIR_STOP_INSERT_FILE);
        CHECK(D.m_nCalls == 3 && g_Fake.m_Aliases.size() == 1);
        LDicomDS DS;
        CHECK(D.InsertDicomDS(DS, NULL) == 42);

        LDicomDir Plain;
        CHECK(s_Directory.pfnInsertDicomFile(NULL, "a.dcm", hDS, 300, s_Directory.pUserData) == 0);
        L_UINT16 uAnswer = 9;
        DICOMDIRCALLBACK Callback = {Inserted, &uAnswer};
        Plain.SetCallback(&Callback);
        CHECK(s_Directory.pfnInsertDicomFile(NULL, "a.dcm", hDS, 300, s_Directory.pUserData) == 9);
    }
    CHECK((g_Fake.m_Log == std::vector<std::string>{
        "OnInsertDicomFile: not a std::exception", "free directory", "free ds", "free directory"}));
    CHECK(g_Fake.m_Aliases.empty());
}

static void Waveforms() {
    g_Fake.m_Log.clear();
    {
        LDicomWaveformGroup Group;
        LDicomWaveformChannel* pFirst = Group.AddChannel();
        LDicomWaveformChannel* pSecond = Group.AddChannel();
        CHECK(pFirst != NULL && pSecond != NULL && pFirst != pSecond);
        CHECK(Group.GetChannel(0) == pFirst && Group.GetChannel(1) == pSecond);
        CHECK(Group.GetChannel(2) == NULL && pSecond->GetWaveformGroup() == &Group);
        LDicomWaveformChannel Own;
        CHECK(Own.GetWaveformGroup() == NULL);
    }
    CHECK((g_Fake.m_Log == std::vector<std::string>{"free channel"}));
    CHECK(g_Fake.m_Aliases.empty());
}

int main() {
    Prints();
    Directories();
    Waveforms();
    std::puts("ok");
    return 0;
}
