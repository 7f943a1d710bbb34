/*
 * ltdic/class_associate.h - LDicomAssociate: the request or the acceptance of an association, with
 * its presentation contexts. Setters return 0 or an error code; getters of what is not there
 * return 0, FALSE, NULL or an empty text. One object is used by one thread at a time. Objects that
 * a net hands out are lent and not to be deleted.
 */
#ifndef LTDIC_CLASS_ASSOCIATE_H
#define LTDIC_CLASS_ASSOCIATE_H

#include "class_core.h"
#include "associate.h"

#pragma pack(push, 8)

class LTDIC_CLASS LDicomAssociate {
public:
    /* bRequest TRUE: an A-ASSOCIATE-RQ, FALSE: an A-ASSOCIATE-AC. Version 1 and the DICOM
     * application context are set, nothing else. */
    LDicomAssociate(L_BOOL bRequest);
    ~LDicomAssociate();

    /* Kind and content. Reset empties; Default gives a usable proposal (Verification); SetRequest
     * changes the kind alone. */
    void Reset(L_BOOL bRequest);
    void Default();
    L_BOOL IsRequest();
    void SetRequest(L_BOOL bRequest);

    /* Names. SizeInWords: room in characters with the NUL; longer text is cut. Up to 64 characters
     * are kept of a title, 16 are sent. */
    L_UINT16 GetVersion();
    L_INT SetVersion(L_UINT16 nVersion);
    void GetCalled(L_TCHAR* strCalled, L_UINT32 SizeInWords);
    L_INT SetCalled(L_TCHAR* pszName);
    void GetCalling(L_TCHAR* strCalling, L_UINT32 SizeInWords);
    L_INT SetCalling(L_TCHAR* pszName);
    void GetApplication(L_TCHAR* strApplication, L_UINT32 SizeInWords);
    L_INT SetApplication(L_TCHAR* pszUID);

    /* Presentation contexts, by index from 0 or by nID (odd, 1 to 255; 0 means none). nResult:
     * PDU_ACCEPT_RESULT_. */
    L_INT GetPresentationCount();
    L_UCHAR GetPresentation(L_INT nIndex);
    L_INT SetPresentation(L_INT nIndex, L_UCHAR nID);
    L_INT AddPresentation(L_UCHAR nID, L_UCHAR nResult, L_TCHAR* pszAbstract);
    void DelPresentation(L_UCHAR nID);
    L_UCHAR GetResult(L_UCHAR nID);
    L_INT SetResult(L_UCHAR nID, L_UCHAR nResult);
    void GetAbstract(L_UCHAR nID, L_TCHAR* strAbstract, L_UINT32 SizeInWords);
    L_INT SetAbstract(L_UCHAR nID, L_TCHAR* pszUID);
    L_UCHAR FindAbstract(L_TCHAR* pszUID);
    L_UCHAR FindNextAbstract(L_UCHAR nID, L_TCHAR* pszUID);
    L_INT GetAbstractCount(L_TCHAR* pszUID);

    /* Transfer syntaxes of a context, in order of preference; an accepted context has one, at index
     * 0. */
    L_INT GetTransferCount(L_UCHAR nID);
    void GetTransfer(L_UCHAR nID, L_INT nIndex, L_TCHAR* strTransfer, L_UINT32 SizeInWords);
    L_INT SetTransfer(L_UCHAR nID, L_INT nIndex, L_TCHAR* pszUID);
    L_INT AddTransfer(L_UCHAR nID, L_TCHAR* pszUID);
    void DelTransfer(L_UCHAR nID, L_INT nIndex);

    /* Role selection: PDU_ROLE_SUPPORT or PDU_ROLE_NON_SUPPORT. */
    L_BOOL IsRoleSelect(L_UCHAR nID);
    L_UCHAR GetUserRole(L_UCHAR nID);
    L_UCHAR GetProviderRole(L_UCHAR nID);
    L_INT SetRoleSelect(L_UCHAR nID, L_BOOL bEnabled, L_UCHAR nUser, L_UCHAR nProvider);

    /* Extended negotiation data of a context, copied on setting; the pointer lives until they
     * change. */
    L_UINT32 GetLengthExtended(L_UCHAR nID);
    L_UCHAR* GetExtended(L_UCHAR nID);
    L_INT SetExtended(L_UCHAR nID, L_UCHAR* pData, L_UINT32 nLength);

    /* Largest PDU that this side takes; 0 is no limit. bEnabled FALSE removes an item, here and
     * below. */
    L_BOOL IsMaxLength();
    L_UINT32 GetMaxLength();
    L_INT SetMaxLength(L_BOOL bEnabled, L_UINT32 nLength);

    /* Implementation class and version, and the asynchronous operations window. */
    L_BOOL IsImplementClass();
    void GetImplementClass(L_TCHAR* strImplementClass, L_UINT32 SizeInWords);
    L_INT SetImplementClass(L_BOOL bEnabled, L_TCHAR* pszUID);
    L_BOOL IsAsyncOperations();
    L_UINT16 GetInvokedOperations();
    L_UINT16 GetPerformedOperations();
    L_INT SetAsyncOperations(L_BOOL bEnabled, L_UINT16 nInvoked, L_UINT16 nPerformed);
    L_BOOL IsImplementVersion();
    void GetImplementVersion(L_TCHAR* strImplementVersion, L_UINT32 SizeInWords);
    L_INT SetImplementVersion(L_BOOL bEnabled, L_TCHAR* pszVersion);

    /* Other user information items, by index from 0: the type byte and the bytes after the length.
     */
    L_INT GetUserInfoCount();
    L_UCHAR GetTypeUserInfo(L_INT nIndex);
    L_UINT16 GetLengthUserInfo(L_INT nIndex);
    L_UCHAR* GetDataUserInfo(L_INT nIndex);
    L_INT SetUserInfo(L_INT nIndex, L_UCHAR nType, L_UCHAR* pData, L_UINT16 nLength);
    L_INT AddUserInfo(L_UCHAR nType, L_UCHAR* pData, L_UINT16 nLength);
    void DelUserInfo(L_INT nIndex);

    /* Text of 8 bits a character. Returned pointers belong to the object and live until the same
     * question is asked again. */
    L_CHAR* GetAbstractA(L_UCHAR nID);
    L_INT SetAbstractA(L_UCHAR nID, L_CHAR* pszUID);
    L_UCHAR FindAbstractA(L_CHAR* pszUID);
    L_UCHAR FindNextAbstractA(L_UCHAR nID, L_CHAR* pszUID);
    L_INT GetAbstractCountA(L_CHAR* pszUID);
    L_INT SetTransferA(L_UCHAR nID, L_INT nIndex, L_CHAR* pszUID);
    L_CHAR* GetImplementClassA();
    L_INT SetImplementClassA(L_BOOL bEnabled, L_CHAR* pszUID);
    L_CHAR* GetImplementVersionA();
    L_INT SetImplementVersionA(L_BOOL bEnabled, L_CHAR* pszVersion);

    /* A copy that the caller deletes; NULL if there is no memory. */
    LDicomAssociate* Clone();

private:
    LTDIC_NO_COPY(LDicomAssociate);
    friend struct LDicomBinding;
    LDicomAssociate(HDICOMPDU hPDU, LDicomBinding* pBinding);
    LDicomAssociateText& LtdicText();

    HDICOMPDU m_hHandle;       /* NULL: not made */
    LDicomBinding* m_pBinding; /* who lends the handle; NULL: our own */
    LDicomAssociateText* m_pText; /* what the A functions returned */
    LTDIC_RESERVED(m_Reserved, 368 - 3 * sizeof(void*));
};

#pragma pack(pop)

#endif
