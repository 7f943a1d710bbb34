/* What a net lends lives as long as it should; what is sent may be deleted at once. */
#include "support.h"

#include <memory>

static Signal s_Sets;
static LDicomDS* s_pLent;
static LDicomDS* s_pCommand;

static std::string Name(LDicomDS& DS) {
    pDICOMELEMENT pElement = DS.FindFirstElement(NULL, TAG_PATIENT_NAME, FALSE);
    CHECK(pElement != NULL);
    return DS.GetStringValue(pElement, 0, 1);
}

class Taker : public Peer {
public:
    Taker() : m_pPDU(NULL), m_nSets(0) {}
    LDicomAssociate* m_pPDU;
    LDicomDS m_Kept;
    int m_nSets;

    void OnReceiveAssociateRequest(LDicomAssociate* pPDU) {
        CHECK(GetAssociate() == NULL);
        m_pPDU = pPDU;
        Peer::OnReceiveAssociateRequest(pPDU);
        LDicomAssociate* pInForce = GetAssociate();
        CHECK(pInForce != NULL && pInForce != pPDU && !pInForce->IsRequest());
        L_TCHAR szCalling[65];
        pInForce->GetCalling(szCalling, 65);
        CHECK(std::strcmp(szCalling, "CLIENT") == 0);
        const std::unique_ptr<LDicomAssociate> pCopy(pPDU->Clone());
        CHECK(pCopy && pCopy->IsRequest() && pCopy->GetPresentationCount() == 1);
        CHECK(std::strcmp(pCopy->GetAbstractA(1), "1.2.3.4") == 0);
        CHECK(pCopy->GetMaxLength() == 46726 && pCopy->GetTransferCount(1) == 2);
    }
    void OnReceiveNSetRequest(L_UCHAR, L_UINT16, L_TCHAR*, L_TCHAR*, LDicomDS* pDS) {
        ++m_nSets;
        CHECK(Name(*pDS) == "Set^" + std::to_string(m_nSets));
        CHECK(m_pPDU->IsRequest()); /* lives on */
        if (m_nSets == 1) CHECK(m_Kept.CopyDS(NULL, pDS, NULL) == DICOM_SUCCESS);
        s_pLent = pDS;
        s_pCommand = GetCommandSet();
        CHECK(s_pCommand != NULL && s_pCommand != pDS && GetCommandSet() == s_pCommand);
        if (m_nSets == 3) {
            CHECK(Name(m_Kept) == "Set^1");
            delete pDS; /* tolerated */
        }
        s_Sets.Set();
    }
};

int main() {
    CHECK(LDicomNet::StartUp() == DICOM_SUCCESS);
    {
        Listener<Taker> Server;
        const L_UINT nPort = ListenLocally(Server);
        Peer Net;
        {
            std::unique_ptr<Request> pProposal(new Request);
            pProposal->Add("1.2.3.4");
            Net.Open(nPort, *pProposal);
        }
        LDicomDS* pFirst = NULL;
        for (int i = 1; i <= 4; ++i) {
            std::unique_ptr<LDicomDS> pDS(new LDicomDS);
            pDICOMELEMENT pElement =
                pDS->InsertElement(NULL, FALSE, TAG_PATIENT_NAME, VR_PN, FALSE, 0);
            const std::string Value = "Set^" + std::to_string(i);
            CHECK(pDS->SetStringValue(
                pElement, Text(Value.c_str()), 1, DICOM_CHARACTER_SET_DEFAULT));
            CHECK(
                Net.SendNSetRequest(1, 1, Text("1.2.3.4"), Text("1.2.3.4.5"), pDS.get()) ==
                DICOM_SUCCESS);
            pDS.reset();
            s_Sets.Wait();
            if (i == 1) pFirst = s_pLent;
            if (i == 2) CHECK(s_pLent == pFirst); /* the object stays, its content does not */
        }
        Net.Release();
        Server.m_Ended.Wait();
    }
    LDicomNet::ShutDown();
    std::puts("lent");
    return 0;
}
