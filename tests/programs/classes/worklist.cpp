/* A modality worklist SCP (C-FIND) for one association. */
#include "support.h"

class Worklist : public Peer {
public:
    void OnReceiveCFindRequest(
        L_UCHAR nPresentationID, L_UINT16 nMessageID, L_TCHAR* pszClass, L_UINT16, LDicomDS* pDS) {
        pDICOMELEMENT pWanted = pDS->FindFirstElement(NULL, TAG_PATIENT_ID, FALSE);
        const L_TCHAR* pszWanted = pWanted != NULL ? pDS->GetStringValue(pWanted, 0, 1) : NULL;
        static const char* const s_Patients[][2] = {{"P1", "Adams^Ann"}, {"P2", "Brown^Bob"}};
        for (const auto& Patient : s_Patients) {
            if (pszWanted != NULL && *pszWanted != 0 && std::strcmp(pszWanted, Patient[0]) != 0)
                continue;
            LDicomDS Match;
            Match.InitDS(CLASS_UNKNOWN, 0);
            Put(Match, NULL, TAG_PATIENT_ID, VR_LO, Patient[0]);
            Put(Match, NULL, TAG_PATIENT_NAME, VR_PN, Patient[1]);
            pDICOMELEMENT pSequence = Match.InsertElement(
                NULL, FALSE, TAG_SCHEDULED_PROCEDURE_STEP_SEQUENCE, VR_SQ, TRUE, 0);
            CHECK(pSequence != NULL);
            pDICOMELEMENT pItem = Match.InsertElement(
                pSequence, TRUE, TAG_ITEM, VR_SQ, TRUE, ELEMENT_INDEX_MAX);
            CHECK(pItem != NULL);
            Put(Match, pItem, TAG_MODALITY, VR_CS, "CT");
            CHECK(
                SendCFindResponse(
                    nPresentationID, nMessageID, pszClass, COMMAND_STATUS_PENDING, &Match) ==
                DICOM_SUCCESS);
        }
        CHECK(
            SendCFindResponse(
                nPresentationID, nMessageID, pszClass, COMMAND_STATUS_SUCCESS, NULL) ==
            DICOM_SUCCESS);
    }

private:
    static void Put(
        LDicomDS& DS, pDICOMELEMENT pParent, L_UINT32 nTag, L_UINT16 nVR, const char* pszValue) {
        pDICOMELEMENT pElement = DS.InsertElement(pParent, TRUE, nTag, nVR, FALSE, 0);
        CHECK(pElement != NULL);
        CHECK(DS.SetStringValue(pElement, Text(pszValue), 1, DICOM_CHARACTER_SET_DEFAULT));
    }
};

int main() {
    CHECK(LDicomNet::StartUp() == DICOM_SUCCESS);
    {
        Listener<Worklist> Server;
        PrintPort(ListenLocally(Server));
        Server.m_Ended.Wait(60);
    }
    LDicomNet::ShutDown();
    return 0;
}
