/* C-GET: get scp FILE... (one association, every query gets all files)
 *        get scu PORT AE STUDY CLASS FOLDER */
#include "support.h"

#include <memory>
#include <vector>

static std::vector<std::string> s_Files;
static std::string s_Folder;

static std::string Value(LDicomDS& DS, L_UINT32 nTag) {
    pDICOMELEMENT pElement = DS.FindFirstElement(NULL, nTag, FALSE);
    CHECK(pElement != NULL);
    return DS.GetStringValue(pElement, 0, 1);
}

class Provider : public Peer {
public:
    void OnReceiveCGetRequest(
        L_UCHAR nPresentationID, L_UINT16 nMessageID, L_TCHAR* pszClass, L_UINT16, LDicomDS* pDS) {
        CHECK(pDS != NULL);
        m_nPresentationID = nPresentationID;
        m_nMessageID = nMessageID;
        m_Class = pszClass;
        m_nNext = 0;
        SendNext();
    }
    void OnReceiveCStoreResponse(
        L_UCHAR, L_UINT16 nMessageID, L_TCHAR*, L_TCHAR*, L_UINT16 nStatus) {
        CHECK(nMessageID == m_nNext && nStatus == COMMAND_STATUS_SUCCESS);
        SendNext();
    }

private:
    void SendNext() {
        const L_UINT16 nLeft = static_cast<L_UINT16>(s_Files.size() - m_nNext);
        if (nLeft == 0) {
            CHECK(
                SendCGetResponse(
                    m_nPresentationID, m_nMessageID, Text(m_Class.c_str()),
                    COMMAND_STATUS_SUCCESS, 0, m_nNext, 0, 0, NULL) == DICOM_SUCCESS);
            return;
        }
        if (m_nNext > 0)
            CHECK(
                SendCGetResponse(
                    m_nPresentationID, m_nMessageID, Text(m_Class.c_str()),
                    COMMAND_STATUS_PENDING, nLeft, m_nNext, 0, 0, NULL) == DICOM_SUCCESS);
        LDicomDS DS;
        CHECK(DS.LoadDS(Text(s_Files[m_nNext++].c_str()), 0) == DICOM_SUCCESS);
        const std::string Class = Value(DS, TAG_SOP_CLASS_UID);
        const std::string Instance = Value(DS, TAG_SOP_INSTANCE_UID);
        const L_UCHAR nID = GetAssociate()->FindAbstract(Text(Class.c_str()));
        CHECK(nID != 0);
        CHECK(
            SendCStoreRequest(
                nID, m_nNext, Text(Class.c_str()), Text(Instance.c_str()),
                COMMAND_PRIORITY_MEDIUM, NULL, 0, &DS) == DICOM_SUCCESS);
    }

    L_UCHAR m_nPresentationID;
    L_UINT16 m_nMessageID;
    L_UINT16 m_nNext;
    std::string m_Class;
};

class User : public Peer {
public:
    Signal m_Done;
    void OnReceiveCStoreRequest(
        L_UCHAR nPresentationID, L_UINT16 nMessageID, L_TCHAR* pszClass, L_TCHAR* pszInstance,
        L_UINT16, L_TCHAR*, L_UINT16, LDicomDS* pDS) {
        const std::string Name = s_Folder + "/" + pszInstance + ".dcm";
        CHECK(pDS->SaveDS(Text(Name.c_str()), DS_METAHEADER_PRESENT) == DICOM_SUCCESS);
        CHECK(
            SendCStoreResponse(
                nPresentationID, nMessageID, pszClass, pszInstance, COMMAND_STATUS_SUCCESS) ==
            DICOM_SUCCESS);
    }
    void OnReceiveCGetResponse(
        L_UCHAR, L_UINT16, L_TCHAR*, L_UINT16 nStatus, L_UINT16, L_UINT16 nCompleted,
        L_UINT16 nFailed, L_UINT16, LDicomDS*) {
        if (nStatus == COMMAND_STATUS_PENDING) return;
        std::printf("status %04X completed %u failed %u\n", nStatus, nCompleted, nFailed);
        m_Done.Set();
    }
};

static void Get(char** ppszArguments) {
    User Net;
    Request Proposal(ppszArguments[1]);
    const L_UCHAR nGet = Proposal.Add(UID_STUDY_ROOT_QUERY_GET);
    const L_UCHAR nStore = Proposal.Add(ppszArguments[3]);
    CHECK(
        Proposal.SetRoleSelect(nStore, TRUE, PDU_ROLE_NON_SUPPORT, PDU_ROLE_SUPPORT) ==
        DICOM_SUCCESS);
    s_Folder = ppszArguments[4];
    Net.Open(static_cast<L_UINT>(std::atoi(ppszArguments[0])), Proposal);
    CHECK(Net.GetAssociate()->GetProviderRole(nStore) == PDU_ROLE_SUPPORT);
    LDicomDS Identifier;
    Identifier.InitDS(CLASS_UNKNOWN, 0);
    pDICOMELEMENT pLevel = Identifier.InsertElement(
        NULL, FALSE, TAG_QUERY_RETRIEVE_LEVEL, VR_CS, FALSE, 0);
    CHECK(Identifier.SetStringValue(pLevel, Text("STUDY"), 1));
    pDICOMELEMENT pStudy = Identifier.InsertElement(
        NULL, FALSE, TAG_STUDY_INSTANCE_UID, VR_UI, FALSE, 0);
    CHECK(Identifier.SetStringValue(pStudy, ppszArguments[2], 1));
    CHECK(
        Net.SendCGetRequest(
            nGet, 1, Text(UID_STUDY_ROOT_QUERY_GET), COMMAND_PRIORITY_MEDIUM, &Identifier) ==
        DICOM_SUCCESS);
    Net.m_Done.Wait(60);
    Net.Release();
}

int main(int nArguments, char** ppszArguments) {
    CHECK(nArguments > 2);
    CHECK(LDicomNet::StartUp() == DICOM_SUCCESS);
    if (std::string(ppszArguments[1]) == "scu") {
        CHECK(nArguments == 7);
        Get(ppszArguments + 2);
    } else {
        s_Files.assign(ppszArguments + 2, ppszArguments + nArguments);
        Listener<Provider> Server;
        PrintPort(ListenLocally(Server));
        Server.m_Ended.Wait(60);
    }
    LDicomNet::ShutDown();
    return 0;
}
