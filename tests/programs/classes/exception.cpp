/* Exceptions that leave virtual methods end their connection, and nothing else. */
#include "support.h"

#include <stdexcept>

class Thrower : public Peer {
public:
    void OnReceiveCEchoRequest(L_UCHAR, L_UINT16, L_TCHAR*) {
        throw std::runtime_error("no echo today");
    }
};

class Client : public Peer {
public:
    Signal m_Aborted;
    void OnReceiveAbort(L_UCHAR nSource, L_UCHAR) {
        CHECK(nSource == PDU_ABORT_SOURCE_USER);
        m_Aborted.Set();
    }
};

class Server : public Listener<Thrower> {
public:
    Server() : m_bThrow(false) {}
    bool m_bThrow;
    void OnAccept(L_INT nError) {
        Listener<Thrower>::OnAccept(nError);
        if (m_bThrow) throw 42;
    }
};

int main() {
    CHECK(LDicomNet::StartUp() == DICOM_SUCCESS);
    {
        Server Listening;
        const L_UINT nPort = ListenLocally(Listening);
        for (int i = 0; i < 2; ++i) {
            Listening.m_bThrow = i == 1;
            Client Net;
            Request Proposal;
            const L_UCHAR nID = Proposal.Add(UID_VERIFICATION_CLASS);
            Net.Open(nPort, Proposal);
            CHECK(
                Net.SendCEchoRequest(nID, 1, Text(UID_VERIFICATION_CLASS)) == DICOM_SUCCESS);
            Net.m_Aborted.Wait();
            Net.m_Closed.Wait();
            CHECK(!Net.IsConnected() && !Net.IsAssociated());
            Listening.m_Ended.Wait();
        }
    }
    LDicomNet::ShutDown();
    std::puts("alive");
    return 0;
}
