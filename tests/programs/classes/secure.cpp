/*
 * A TLS server and client that override OnSecureLinkReady, OnPrivateKeyPassword and OnVerify.
 * Arguments: certificate, its encrypted key, file of trusted certificates.
 */
#include "support.h"

static const L_INT32 s_nTLS = static_cast<L_INT32>(DICOM_SECURE_TLS);
static const char s_szPassword[] = "open sesame";
static const char* s_pszCertificate;
static const char* s_pszKey;

class Secure : public Peer {
public:
    Secure(const char* pszCA, bool bRefuse)
        : m_bRefuse(bRefuse), m_nError(-1), m_nPasswords(0), m_nVerified(0) {
        L_SSL_CTX_CREATE Settings = L_SSL_CTX_CREATE();
        Settings.uStructSize = sizeof(Settings);
        Settings.uFlags = FLAG_SSL_CTX_CREATE_VERIFY_MODE | FLAG_SSL_CTX_CREATE_CAFILE;
        Settings.uVerifyMode = L_SSL_VERIFY_PEER | L_SSL_VERIFY_FAIL_IF_NO_PEER_CERT;
        Settings.pszCAfile = Text(pszCA);
        CHECK(Initialize(NULL, s_nTLS, &Settings) == DICOM_SUCCESS);
        CHECK(Settings.nSuccess == DICOM_SUCCESS);
        CHECK(GetSecureMode() == DICOM_SECURE_TLS);
        CHECK(
            SetClientCertificateTLS(
                Text(s_pszCertificate), L_TLS_FILETYPE_PEM, Text(s_pszKey)) == DICOM_SUCCESS);
        CHECK(m_nPasswords == 1);
    }

    Signal m_Ready;
    bool m_bRefuse;
    L_INT m_nError;
    int m_nPasswords, m_nVerified;

    void OnSecureLinkReady(L_UINT32 nError) {
        m_nError = static_cast<L_INT>(nError);
        m_Ready.Set();
    }
    L_INT OnPrivateKeyPassword(L_TCHAR* pszPassword, L_INT nSize, L_INT nFlag) {
        CHECK(nFlag == 0 && nSize > static_cast<L_INT>(sizeof(s_szPassword)));
        ++m_nPasswords;
        std::strcpy(pszPassword, s_szPassword);
        return sizeof(s_szPassword) - 1;
    }
    L_INT OnVerify(L_INT ok, L_TCHAR* pszCertificate, L_INT nError, L_TCHAR* pszError) {
        CHECK(ok == 1 && nError == L_X509_V_OK && std::strcmp(pszError, "ok") == 0);
        CHECK(std::strstr(pszCertificate, "Subject: ") == pszCertificate);
        ++m_nVerified;
        return m_bRefuse ? 0 : ok;
    }
};

class Server : public LDicomNet {
public:
    explicit Server(Secure* pAccepted)
        : LDicomNet(NULL, static_cast<L_INT32>(DICOM_SECURE_NONE)), m_pAccepted(pAccepted) {}

    void OnAccept(L_INT nError) {
        CHECK(nError == DICOM_SUCCESS);
        CHECK(Accept(m_pAccepted) == DICOM_SUCCESS);
    }

private:
    Secure* m_pAccepted;
};

static void Connect(const char* pszCA, bool bRefuse, L_INT nExpected) {
    Secure Accepted(pszCA, false), Client(pszCA, bRefuse);
    Server Listening(&Accepted);
    const L_UINT nPort = ListenLocally(Listening);
    CHECK(Client.Connect(NULL, 0, Text("127.0.0.1"), nPort) == DICOM_SUCCESS);
    Client.m_Ready.Wait();
    CHECK(Client.m_nError == nExpected);
    CHECK(Client.m_nVerified == (bRefuse ? 1 : 2)); /* the authority's certificate comes along */
    CHECK(Client.GetErrorSecure() == static_cast<L_UINT32>(nExpected));
    CHECK(Client.GetTLSStatus() == static_cast<L_UINT32>(nExpected));
    if (nExpected != DICOM_SUCCESS) return;
    Accepted.m_Ready.Wait();
    CHECK(Accepted.m_nError == DICOM_SUCCESS && Accepted.m_nVerified == 2);
    CHECK(Client.GetIsSecureConnected() && Accepted.GetIsSecureConnected());
    CHECK(Client.GetCiphersuiteTLS() == L_TLS_AES_256_GCM_SHA384);
    Request Wish;
    Wish.Add(UID_VERIFICATION_CLASS);
    CHECK(Client.SendAssociateRequest(&Wish) == DICOM_SUCCESS);
    Client.m_Associated.Wait();
    CHECK(Client.SendReleaseRequest() == DICOM_SUCCESS);
    Client.m_Released.Wait();
}

int main(int nCount, char** ppszArguments) {
    CHECK(nCount == 4);
    s_pszCertificate = ppszArguments[1];
    s_pszKey = ppszArguments[2];
    CHECK(LDicomNet::StartUp() == DICOM_SUCCESS);
    Connect(ppszArguments[3], false, DICOM_SUCCESS);
    Connect(ppszArguments[3], true, DICOM_ERROR_TLS_APPLICATION_VERIFICATION);
    LDicomNet::ShutDown();
    std::puts("secure");
    return 0;
}
