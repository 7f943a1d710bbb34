/* Shared by the class programs: checks, waiting with a time-out, associations. */
#ifndef CLASS_SUPPORT_H
#define CLASS_SUPPORT_H

#include <ltdic.h>

#include <chrono>
#include <condition_variable>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <mutex>
#include <string>

/* Ends the program with a line that says what does not hold. */
#define CHECK(condition)                                                            \
    do {                                                                            \
        if (!(condition)) {                                                         \
            std::fprintf(stderr, "%s:%d: %s\n", __FILE__, __LINE__, #condition);    \
            std::fflush(stdout);                                                    \
            std::_Exit(1);                                                          \
        }                                                                           \
    } while (0)

/* The interface takes text that it does not change as L_TCHAR*. */
inline L_TCHAR* Text(const char* pszText) { return const_cast<L_TCHAR*>(pszText); }

/* Counts what has happened; any thread. */
class Signal {
public:
    Signal() : m_nCount(0) {}
    void Set() {
        std::lock_guard<std::mutex> Guard(m_Lock);
        ++m_nCount;
        m_Changed.notify_all();
    }
    /* Takes one event; ends the program if none comes. */
    void Wait(int nSeconds = 20) {
        std::unique_lock<std::mutex> Guard(m_Lock);
        CHECK(m_Changed.wait_for(
            Guard, std::chrono::seconds(nSeconds), [this] { return m_nCount > 0; }));
        --m_nCount;
    }
    int Count() {
        std::lock_guard<std::mutex> Guard(m_Lock);
        return m_nCount;
    }

private:
    std::mutex m_Lock;
    std::condition_variable m_Changed;
    int m_nCount;
};

/* Listens on a free local port and returns it. */
inline L_UINT ListenLocally(LDicomNet& Net) {
    CHECK(Net.Listen(Text("127.0.0.1"), 0, 10) == DICOM_SUCCESS);
    L_TCHAR szAddress[64];
    L_UINT nPort = 0;
    CHECK(Net.GetHostInfo(szAddress, 64, &nPort) == DICOM_SUCCESS);
    CHECK(nPort != 0 && std::strcmp(szAddress, "127.0.0.1") == 0);
    return nPort;
}

/* Tells the test that started this program where it listens. */
inline void PrintPort(L_UINT nPort) {
    std::printf("port %u\n", nPort);
    std::fflush(stdout);
}

/* A request with one context (ID 1, 3, ...) for each class, Explicit and Implicit little endian. */
class Request : public LDicomAssociate {
public:
    explicit Request(const char* pszCalled = "SERVER") : LDicomAssociate(TRUE), m_nNext(1) {
        CHECK(SetCalled(Text(pszCalled)) == DICOM_SUCCESS);
        CHECK(SetCalling(Text("CLIENT")) == DICOM_SUCCESS);
        CHECK(SetMaxLength(TRUE, 46726) == DICOM_SUCCESS);
    }
    L_UCHAR Add(const char* pszClass) {
        const L_UCHAR nID = m_nNext;
        m_nNext = static_cast<L_UCHAR>(m_nNext + 2);
        CHECK(AddPresentation(nID, 0, Text(pszClass)) == DICOM_SUCCESS);
        CHECK(AddTransfer(nID, Text(UID_EXPLICIT_VR_LITTLE_ENDIAN)) == DICOM_SUCCESS);
        CHECK(AddTransfer(nID, Text(UID_IMPLICIT_VR_LITTLE_ENDIAN)) == DICOM_SUCCESS);
        return nID;
    }

private:
    L_UCHAR m_nNext;
};

/* Accepts every context with its first transfer syntax and the roles that were asked for. */
inline void AcceptAll(LDicomNet& Net, LDicomAssociate* pRequest) {
    L_TCHAR szText[PDU_MAX_TITLE_SIZE + 1];
    LDicomAssociate Answer(TRUE);
    Answer.Reset(FALSE);
    CHECK(!Answer.IsRequest() && pRequest->IsRequest());
    pRequest->GetCalled(szText, sizeof(szText));
    CHECK(Answer.SetCalled(szText) == DICOM_SUCCESS);
    pRequest->GetCalling(szText, sizeof(szText));
    CHECK(Answer.SetCalling(szText) == DICOM_SUCCESS);
    CHECK(Answer.SetMaxLength(TRUE, 46726) == DICOM_SUCCESS);
    for (L_INT i = 0; i < pRequest->GetPresentationCount(); ++i) {
        const L_UCHAR nID = pRequest->GetPresentation(i);
        pRequest->GetAbstract(nID, szText, sizeof(szText));
        CHECK(Answer.AddPresentation(nID, PDU_ACCEPT_RESULT_SUCCESS, szText) == DICOM_SUCCESS);
        pRequest->GetTransfer(nID, 0, szText, sizeof(szText));
        CHECK(Answer.AddTransfer(nID, szText) == DICOM_SUCCESS);
        if (pRequest->IsRoleSelect(nID))
            CHECK(
                Answer.SetRoleSelect(
                    nID, TRUE, pRequest->GetUserRole(nID), pRequest->GetProviderRole(nID)) ==
                DICOM_SUCCESS);
    }
    CHECK(Net.SendAssociateAccept(&Answer) == DICOM_SUCCESS);
}

/* One end that tells the main thread what happened, and does what every program does. */
class Peer : public LDicomNet {
public:
    Peer() : LDicomNet(NULL, static_cast<L_INT32>(DICOM_SECURE_NONE)), m_nClosed(-1) {}

    Signal m_Connected, m_Associated, m_Released, m_Closed;
    L_INT m_nClosed;

    void OnConnect(L_INT nError) {
        CHECK(nError == DICOM_SUCCESS);
        m_Connected.Set();
    }
    void OnReceiveAssociateRequest(LDicomAssociate* pPDU) { AcceptAll(*this, pPDU); }
    void OnReceiveAssociateAccept(LDicomAssociate*) { m_Associated.Set(); }
    void OnReceiveReleaseRequest() { CHECK(SendReleaseResponse() == DICOM_SUCCESS); }
    void OnReceiveReleaseResponse() {
        m_Released.Set();
        Close();
    }
    void OnReceiveCEchoRequest(L_UCHAR nPresentationID, L_UINT16 nMessageID, L_TCHAR* pszClass) {
        CHECK(
            SendCEchoResponse(nPresentationID, nMessageID, pszClass, COMMAND_STATUS_SUCCESS) ==
            DICOM_SUCCESS);
    }
    void OnClose(L_INT nError, LDicomNet*) {
        m_nClosed = nError;
        m_Closed.Set();
    }

    /* For clients, on the main thread. */
    void Open(L_UINT nPort, Request& Proposal) {
        CHECK(Connect(NULL, 0, Text("127.0.0.1"), nPort) == DICOM_SUCCESS);
        m_Connected.Wait();
        CHECK(SendAssociateRequest(&Proposal) == DICOM_SUCCESS);
        m_Associated.Wait();
        CHECK(IsConnected() && IsAssociated());
    }
    void Release() {
        CHECK(SendReleaseRequest() == DICOM_SUCCESS);
        m_Released.Wait();
    }
};

/* A listening net that makes a Connection for each client and deletes it when it has closed. */
template <typename Connection>
class Listener : public LDicomNet {
public:
    Listener() : LDicomNet(NULL, static_cast<L_INT32>(DICOM_SECURE_NONE)) {}
    Signal m_Ended;

    void OnAccept(L_INT nError) {
        CHECK(nError == DICOM_SUCCESS);
        Connection* pConnection = new Connection;
        CHECK(Accept(pConnection) == DICOM_SUCCESS);
        CHECK(pConnection->GetServer() == this);
    }
    void OnClose(L_INT, LDicomNet* pNet) {
        CHECK(pNet != NULL && pNet != this);
        delete pNet;
        m_Ended.Set();
    }
};

#endif
