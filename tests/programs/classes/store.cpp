/* C-STORE: store scp FOLDER NAME (one association) | store scu PORT AE FILE... */
#include "support.h"

static std::string s_Folder;

class Receiver : public Peer {
public:
    void OnReceiveCStoreRequest(
        L_UCHAR nPresentationID, L_UINT16 nMessageID, L_TCHAR* pszClass, L_TCHAR* pszInstance,
        L_UINT16, L_TCHAR* pszMoveAE, L_UINT16 nMoveMessageID, LDicomDS* pDS) {
        CHECK(*pszMoveAE == 0 && nMoveMessageID == 0);
        LDicomDS Kept;
        CHECK(Kept.CopyDS(NULL, pDS, NULL) == DICOM_SUCCESS);
        const std::string Name = s_Folder + "/" + pszInstance + ".dcm";
        CHECK(
            Kept.SaveDS(Text(Name.c_str()), DS_METAHEADER_PRESENT | DS_LITTLE_ENDIAN |
                        DS_EXPLICIT_VR) == DICOM_SUCCESS);
        std::printf("stored %s\n", pszInstance);
        std::fflush(stdout);
        CHECK(
            SendCStoreResponse(
                nPresentationID, nMessageID, pszClass, pszInstance, COMMAND_STATUS_SUCCESS) ==
            DICOM_SUCCESS);
    }
};

class Sender : public Peer {
public:
    Signal m_Answered;
    void OnReceiveCStoreResponse(
        L_UCHAR, L_UINT16 nMessageID, L_TCHAR*, L_TCHAR* pszInstance, L_UINT16 nStatus) {
        std::printf("answer %u %s %04X\n", nMessageID, pszInstance, nStatus);
        m_Answered.Set();
    }
};

static std::string Value(LDicomDS& DS, L_UINT32 nTag) {
    pDICOMELEMENT pElement = DS.FindFirstElement(NULL, nTag, FALSE);
    CHECK(pElement != NULL);
    return DS.GetStringValue(pElement, 0, 1);
}

static void Send(L_UINT nPort, const char* pszAE, char** ppszFiles, int nFiles) {
    Sender Net;
    Request Proposal(pszAE);
    LDicomDS First;
    CHECK(First.LoadDS(ppszFiles[0], 0) == DICOM_SUCCESS);
    const L_UCHAR nID = Proposal.Add(Value(First, TAG_SOP_CLASS_UID).c_str());
    Net.Open(nPort, Proposal);
    for (int i = 0; i < nFiles; ++i) {
        LDicomDS DS;
        CHECK(DS.LoadDS(ppszFiles[i], 0) == DICOM_SUCCESS);
        const std::string Class = Value(DS, TAG_SOP_CLASS_UID);
        const std::string Instance = Value(DS, TAG_SOP_INSTANCE_UID);
        CHECK(
            Net.SendCStoreRequest(
                nID, static_cast<L_UINT16>(i + 1), Text(Class.c_str()), Text(Instance.c_str()),
                COMMAND_PRIORITY_MEDIUM, NULL, 0, &DS) == DICOM_SUCCESS);
    }
    for (int i = 0; i < nFiles; ++i) Net.m_Answered.Wait();
    Net.Release();
}

int main(int nArguments, char** ppszArguments) {
    CHECK(nArguments > 2);
    CHECK(LDicomNet::StartUp() == DICOM_SUCCESS);
    if (std::string(ppszArguments[1]) == "scu") {
        CHECK(nArguments > 4);
        Send(
            static_cast<L_UINT>(std::atoi(ppszArguments[2])), ppszArguments[3], ppszArguments + 4,
            nArguments - 4);
    } else {
        s_Folder = ppszArguments[2];
        Listener<Receiver> Server;
        PrintPort(ListenLocally(Server));
        Server.m_Ended.Wait(60);
    }
    LDicomNet::ShutDown();
    return 0;
}
