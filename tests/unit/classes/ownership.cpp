/* Who owns what: lent objects, deletion inside an event, exceptions, base versions, copies. */
#include <cstdio>
#include <cstdlib>
#include <map>
#include <stdexcept>
#include <string>
#include <type_traits>

#include "fake_library.h"

static_assert(!std::is_copy_constructible<LDicomDS>::value, "one handle, one object");
static_assert(!std::is_copy_assignable<LDicomNet>::value, "one handle, one object");
static_assert(!std::is_copy_constructible<LDicomAssociate>::value, "one handle, one object");

static std::size_t Count(const char* pszWhat) {
    std::size_t nCount = 0;
    for (const std::string& Line : g_Fake.m_Log) nCount += Line == pszWhat;
    return nCount;
}

class Net : public LDicomNet {
public:
    Net() : LDicomNet(NULL, 0), m_pCS(NULL), m_pDS(NULL), m_pPDU(NULL), m_pPeer(NULL) {}
    LDicomDS *m_pCS, *m_pDS;
    LDicomAssociate* m_pPDU;
    LDicomNet* m_pPeer;
    std::string m_What;

    void OnReceiveData(L_UCHAR, LDicomDS* pCS, LDicomDS* pDS) {
        m_pCS = pCS;
        m_pDS = pDS;
    }
    void OnReceiveCFindRequest(L_UCHAR, L_UINT16, L_TCHAR*, L_UINT16, LDicomDS* pDS) {
        CHECK(pDS == m_pDS);
        if (m_What == "delete net") delete this;
        else if (m_What == "delete lent") delete pDS;
        else if (m_What == "throw") throw std::runtime_error("no match");
        else if (m_What == "throw int") throw 1;
        else if (m_What == "delete and throw") {
            delete this;
            throw std::runtime_error("gone");
        }
    }
    void OnReceiveAssociateRequest(LDicomAssociate* pPDU) { m_pPDU = pPDU; }
    void OnAccept(L_INT) { throw std::runtime_error("full"); }
    L_INT OnVerify(L_INT, L_TCHAR*, L_INT, L_TCHAR*) { throw std::runtime_error("who"); }
    void OnClose(L_INT, LDicomNet* pPeer) { m_pPeer = pPeer; }
};

class Plain : public LDicomNet {
public:
    Plain() : LDicomNet(NULL, 0) {}
};

static void Find(Net* pNet, HDICOMDS hCS, HDICOMDS hDS) {
    void* hNet = g_Fake.m_Aliases[pNet];
    const DICOMNETCALLBACK& E = g_Fake.Net(hNet).m_pEvents->callback;
    L_TCHAR szClass[] = "1.2";
    E.pfnReceiveData(hNet, 1, hCS, hDS, pNet);
    E.pfnReceiveCFindRequest(hNet, 1, 1, szClass, 0, hDS, pNet);
}

static void LentObjects() {
    Net N;
    HDICOMDS hCS = g_Fake.Handle(), hDS = g_Fake.Handle(), hNext = g_Fake.Handle();
    Find(&N, hCS, hDS);
    LDicomDS *pCS = N.m_pCS, *pDS = N.m_pDS;
    CHECK(pCS != NULL && pDS != NULL && pCS != pDS);
    CHECK(g_Fake.m_Aliases[pCS] == hCS && g_Fake.m_Aliases[pDS] == hDS);
    CHECK(g_Fake.m_Shown.count(hDS) == 0);
    g_Fake.Net(&N).m_hCommandSet = hCS;
    CHECK(N.GetCommandSet() == pCS);
    Find(&N, hCS, hNext);
    CHECK(N.m_pDS == pDS && g_Fake.m_Aliases[pDS] == hNext);
    Find(&N, hCS, NULL);
    CHECK(N.m_pDS == NULL);
    N.m_What = "delete lent";
    Find(&N, hCS, hDS);
    CHECK(g_Fake.m_Aliases.count(N.m_pDS) == 0);
    N.m_What = "";
    Find(&N, hCS, hDS);
    CHECK(N.m_pDS != NULL && g_Fake.m_Aliases[N.m_pDS] == hDS);

    HDICOMPDU hPDU = g_Fake.Handle(), hAccept = g_Fake.Handle();
    void* hNet = g_Fake.m_Aliases[&N];
    CHECK(N.GetAssociate() == NULL);
    g_Fake.Net(hNet).m_pEvents->callback.pfnReceiveAssociateRequest(hNet, hPDU, &N);
    g_Fake.Net(hNet).m_hAssociate = hAccept;
    LDicomAssociate* pAccept = N.GetAssociate();
    CHECK(pAccept != NULL && pAccept != N.m_pPDU && N.GetAssociate() == pAccept);
    g_Fake.Net(hNet).m_hAssociate = hPDU;
    CHECK(N.GetAssociate() == N.m_pPDU);
    CHECK(Count("free ds") == 0 && Count("free associate") == 0);
}

static void Nets() {
    Net Server, Client;
    g_Fake.Net(&Client).m_hServer = g_Fake.m_Aliases[&Server];
    CHECK(Client.GetServer() == &Server);
    g_Fake.Net(&Client).m_hServer = &Server;
    g_Fake.m_Shown[&Server] = &Server; /* as for the handle, for the object's own address */
    CHECK(Client.GetServer() == &Server);
    HDICOMNET hPlain = L_DicomCreateNet(NULL, 0);
    g_Fake.Net(&Client).m_hServer = hPlain;
    LDicomNet* pPlain = Client.GetServer();
    CHECK(pPlain != NULL && Client.GetServer() == pPlain);
    CHECK(g_Fake.m_Aliases[pPlain] == hPlain && g_Fake.m_Shown.count(hPlain) == 0);
    const DICOMNETCALLBACK& E = g_Fake.Net(&Client).m_pEvents->callback;
    E.pfnClose(NULL, 0, hPlain, &Client);
    CHECK(Client.m_pPeer == pPlain);
    delete pPlain;
    CHECK(g_Fake.m_Handles.count(hPlain) == 1);
    CHECK(Client.GetServer() != NULL);
}

static void DeletionInAnEvent() {
    HDICOMDS hCS = g_Fake.Handle(), hDS = g_Fake.Handle();
    for (const char* pszWhat : {"delete net", "delete and throw"}) {
        g_Fake.m_Log.clear();
        Net* pNet = new Net;
        pNet->m_What = pszWhat;
        Find(pNet, hCS, hDS);
        CHECK(Count("detach") == 1 && Count("free net") == 1);
        CHECK(g_Fake.m_Aliases.empty());
    }
    CHECK(Count("abort") == 1);
}

static void Exceptions() {
    Net N;
    HDICOMDS hDS = g_Fake.Handle();
    const LTDIC_NET_EVENTS& Events = *g_Fake.Net(&N).m_pEvents;
    const std::map<const char*, std::string> Reports = {
        {"throw", "no match"}, {"throw int", "not a std::exception"}};
    for (const std::pair<const char* const, std::string>& Report : Reports) {
        g_Fake.m_Log.clear();
        N.m_What = Report.first;
        Find(&N, hDS, hDS == NULL ? hDS : g_Fake.Handle());
        CHECK((g_Fake.m_Log == std::vector<std::string>{
            "OnReceiveCFindRequest: " + Report.second, "abort", "close"}));
    }
    g_Fake.m_Log.clear();
    L_TCHAR szText[] = "";
    CHECK(Events.callback_ext.pfnVerify(NULL, 1, szText, 0, szText, &N) == 0);
    CHECK(Count("abort") == 1);
    g_Fake.m_Log.clear();
    Events.callback.pfnAccept(NULL, 0, &N);
    CHECK((g_Fake.m_Log == std::vector<std::string>{"OnAccept: full"}));
}

static int s_nCalls;

static void Echo(HDICOMNET hNet, L_UCHAR, L_UINT16 nMessageID, L_TCHAR*, void* pUserData) {
    CHECK(g_Fake.m_Aliases.count(hNet) == 1 && nMessageID == 5 && pUserData == &s_nCalls);
    ++s_nCalls;
}

static void BaseVersions() {
    Plain P;
    const LTDIC_NET_EVENTS& Events = *g_Fake.Net(&P).m_pEvents;
    CHECK(Events.wanted(&P) == 0);
    L_TCHAR szText[] = "";
    P.OnReceiveCEchoRequest(1, 5, szText);
    CHECK(s_nCalls == 0 && P.OnVerify(1, szText, 0, szText) == 1);
    CHECK(P.OnPrivateKeyPassword(szText, 1, 0) == 0);
    g_Fake.Net(&P).m_bCallback = true;
    g_Fake.Net(&P).m_Callback.pfnReceiveCEchoRequest = Echo;
    g_Fake.Net(&P).m_Callback.pUserData = &s_nCalls;
    P.OnReceiveCEchoRequest(1, 5, szText);
    Events.callback.pfnReceiveCEchoRequest(NULL, 1, 5, szText, &P);
    CHECK(s_nCalls == 2);
    Net N;
    const L_UINT64 nWanted = g_Fake.Net(&N).m_pEvents->wanted(&N);
    CHECK(nWanted == (LTDIC_WANTS(pfnReceiveData) | LTDIC_WANTS(pfnReceiveCFindRequest) |
                      LTDIC_WANTS(pfnReceiveAssociateRequest) | LTDIC_WANTS(pfnAccept) |
                      LTDIC_WANTS(pfnClose) | LTDIC_WANTS_VERIFY));
}

int main() {
    LentObjects();
    Nets();
    DeletionInAnEvent();
    Exceptions();
    BaseVersions();
    CHECK(g_Fake.m_Aliases.empty());
    {
        g_Fake.m_Log.clear();
        LDicomDS A, B(NULL);
        LDicomAssociate C(FALSE), D(0);
        CHECK(g_Fake.m_Aliases.size() == 4);
    }
    CHECK(Count("free ds") == 2 && Count("free associate") == 2 && g_Fake.m_Aliases.empty());
    std::puts("ok");
    return 0;
}
