/* Nets that are deleted in their own virtual methods, in each other's, and with things pending. */
#include "support.h"

static Signal s_Deleted;

/* The memory of a net goes back: its destructors have all run. */
static void Deleted(void* p) {
    ::operator delete(p);
    s_Deleted.Set();
}

enum Moment { ON_CONNECT, ON_ACCEPTED, ON_RELEASED, ON_CLOSE, ON_ECHO };

class Client : public LDicomNet {
public:
    explicit Client(Moment When)
        : LDicomNet(NULL, static_cast<L_INT32>(DICOM_SECURE_NONE)), m_When(When) {}
    static void* operator new(std::size_t nSize) { return ::operator new(nSize); }
    static void operator delete(void* p) { Deleted(p); }

    void OnConnect(L_INT nError) {
        CHECK(nError == DICOM_SUCCESS);
        if (m_When == ON_CONNECT) {
            delete this;
            return;
        }
        Request Proposal;
        Proposal.Add(UID_VERIFICATION_CLASS);
        CHECK(SendAssociateRequest(&Proposal) == DICOM_SUCCESS);
    }
    void OnReceiveAssociateAccept(LDicomAssociate*) {
        if (m_When == ON_ACCEPTED)
            delete this;
        else if (m_When == ON_ECHO)
            CHECK(SendCEchoRequest(1, 1, Text(UID_VERIFICATION_CLASS)) == DICOM_SUCCESS);
        else if (m_When == ON_CLOSE)
            CloseForced(TRUE); /* calls OnClose, and this object is gone */
        else
            CHECK(SendReleaseRequest() == DICOM_SUCCESS);
    }
    void OnReceiveCEchoResponse(L_UCHAR, L_UINT16, L_TCHAR*, L_UINT16) {
        SendReleaseRequest();
        delete this;
    }
    void OnReceiveReleaseResponse() { delete this; }
    void OnClose(L_INT, LDicomNet* pNet) {
        CHECK(pNet == this);
        delete this;
    }

private:
    const Moment m_When;
};

class Connection : public Peer {
public:
    static void* operator new(std::size_t nSize) { return ::operator new(nSize); }
    static void operator delete(void* p) { Deleted(p); }
    void OnReceiveReleaseRequest() {
        CHECK(SendReleaseResponse() == DICOM_SUCCESS);
        delete this;
    }
    void OnClose(L_INT, LDicomNet* pNet) {
        CHECK(pNet == this);
        delete this;
    }
};

class Server : public LDicomNet {
public:
    Server() : LDicomNet(NULL, static_cast<L_INT32>(DICOM_SECURE_NONE)) {}
    void OnAccept(L_INT) {
        Connection* pConnection = new Connection;
        CHECK(Accept(pConnection) == DICOM_SUCCESS);
    }
    void OnClose(L_INT, LDicomNet*) { CHECK(!"a deleted connection is not reported"); }
};

int main() {
    CHECK(LDicomNet::StartUp() == DICOM_SUCCESS);
    {
        Server Listening;
        const L_UINT nPort = ListenLocally(Listening);
        for (Moment When : {ON_CONNECT, ON_ACCEPTED, ON_RELEASED, ON_CLOSE, ON_ECHO}) {
            Client* pClient = new Client(When);
            CHECK(pClient->Connect(NULL, 0, Text("127.0.0.1"), nPort) == DICOM_SUCCESS);
            s_Deleted.Wait();
            s_Deleted.Wait();
        }
        CHECK(Listening.GetClientCount() == 0);
    }
    LDicomNet::ShutDown();
    std::puts("5 and 5");
    return 0;
}
