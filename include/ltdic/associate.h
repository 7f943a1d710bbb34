/*
 * ltdic/associate.h - association requests and their acceptance (PS3.8 9.3, PS3.7 annex D).
 */
#ifndef LTDIC_ASSOCIATE_H
#define LTDIC_ASSOCIATE_H

#include "types.h"
#include "../ltdicuid.h"

#pragma pack(push, 8)

#ifdef __cplusplus
extern "C" {
#endif

/* PDU types. */
#define PDU_UNKNOWN           0
#define PDU_ASSOCIATE_REQUEST 1
#define PDU_ASSOCIATE_ACCEPT  2
#define PDU_ASSOCIATE_REJECT  3
#define PDU_DATA_TRANSFER     4
#define PDU_RELEASE_REQUEST   5
#define PDU_RELEASE_RESPONSE  6
#define PDU_ABORT             7

/* Roles. */
#define PDU_ROLE_NON_SUPPORT 0
#define PDU_ROLE_SUPPORT     1

/* Sizes. */
#define PDU_MAX_UID_SIZE       64
#define PDU_MAX_TITLE_SIZE     64
#define PDU_MAX_VERSION_SIZE   16
#define PDU_MIN_MAXIMUM_LENGTH 8

/* Results. */
#define PDU_ACCEPT_RESULT_SUCCESS         0
#define PDU_ACCEPT_RESULT_USER_REJECT     1
#define PDU_ACCEPT_RESULT_PROVIDER_REJECT 2
#define PDU_ACCEPT_RESULT_ABSTRACT_SYNTAX 3
#define PDU_ACCEPT_RESULT_TRANSFER_SYNTAX 4

/* Rejection. */
#define PDU_REJECT_RESULT_PERMANENT   1
#define PDU_REJECT_RESULT_TRANSIENT   2
#define PDU_REJECT_SOURCE_USER        1
#define PDU_REJECT_SOURCE_PROVIDER1   2
#define PDU_REJECT_SOURCE_PROVIDER2   3
#define PDU_REJECT_REASON_UNKNOWN     1
#define PDU_REJECT_REASON_APPLICATION 2
#define PDU_REJECT_REASON_CALLING     3
#define PDU_REJECT_REASON_CALLED      7
#define PDU_REJECT_REASON_VERSION     2
#define PDU_REJECT_REASON_CONGESTION  1
#define PDU_REJECT_REASON_LIMIT       2

/* Abort. */
#define PDU_ABORT_SOURCE_USER               0
#define PDU_ABORT_SOURCE_PROVIDER           2
#define PDU_ABORT_REASON_UNKNOWN            0
#define PDU_ABORT_REASON_UNRECOGNIZED       1
#define PDU_ABORT_REASON_UNEXPECTED         2
#define PDU_ABORT_REASON_UNRECOGNIZED_PARAM 4
#define PDU_ABORT_REASON_UNEXPECTED_PARAM   5
#define PDU_ABORT_REASON_INVALID_PARAM      6

/* Life. */
HDICOMPDU EXT_FUNCTION L_DicomCreateAssociate(L_BOOL bRequest);
void      EXT_FUNCTION L_DicomFreeAssociate(HDICOMPDU hPDU);

/* Reset. */
void EXT_FUNCTION L_DicomResetAssociate(HDICOMPDU hPDU, L_BOOL bRequest);
void EXT_FUNCTION L_DicomDefaultAssociate(HDICOMPDU hPDU);

/* Kind. */
L_BOOL EXT_FUNCTION L_DicomIsRequest(HDICOMPDU hPDU);
void   EXT_FUNCTION L_DicomSetRequest(HDICOMPDU hPDU, L_BOOL bRequest);

/* Version. */
L_UINT16 EXT_FUNCTION L_DicomGetVersion(HDICOMPDU hPDU);
L_INT    EXT_FUNCTION L_DicomSetVersion(HDICOMPDU hPDU, L_UINT16 nVersion);

/* Titles. */
void  EXT_FUNCTION L_DicomGetCalled(HDICOMPDU hPDU, L_TCHAR* strCalled, L_UINT32 SizeInWords);
L_INT EXT_FUNCTION L_DicomSetCalled(HDICOMPDU hPDU, L_TCHAR* pszName);
void  EXT_FUNCTION L_DicomGetCalling(HDICOMPDU hPDU, L_TCHAR* strCalling, L_UINT32 SizeInWords);
L_INT EXT_FUNCTION L_DicomSetCalling(HDICOMPDU hPDU, L_TCHAR* pszName);

/* Application. */
void  EXT_FUNCTION L_DicomGetApplication(
    HDICOMPDU hPDU, L_TCHAR* strApplication, L_UINT32 SizeInWords);
L_INT EXT_FUNCTION L_DicomSetApplication(HDICOMPDU hPDU, L_TCHAR* pszUID);

/* Contexts. */
L_INT   EXT_FUNCTION L_DicomGetPresentationCount(HDICOMPDU hPDU);
L_UCHAR EXT_FUNCTION L_DicomGetPresentation(HDICOMPDU hPDU, L_INT nIndex);
L_INT   EXT_FUNCTION L_DicomSetPresentation(HDICOMPDU hPDU, L_INT nIndex, L_UCHAR nID);
L_INT   EXT_FUNCTION L_DicomAddPresentation(
    HDICOMPDU hPDU, L_UCHAR nID, L_UCHAR nResult, L_TCHAR* pszAbstract);
void    EXT_FUNCTION L_DicomDelPresentation(HDICOMPDU hPDU, L_UCHAR nID);

/* Results. */
L_UCHAR EXT_FUNCTION L_DicomGetResult(HDICOMPDU hPDU, L_UCHAR nID);
L_INT   EXT_FUNCTION L_DicomSetResult(HDICOMPDU hPDU, L_UCHAR nID, L_UCHAR nResult);

/* Abstract. */
void    EXT_FUNCTION L_DicomGetAbstract(
    HDICOMPDU hPDU, L_UCHAR nID, L_TCHAR* strAbstract, L_UINT32 SizeInWords);
L_INT   EXT_FUNCTION L_DicomSetAbstract(HDICOMPDU hPDU, L_UCHAR nID, L_TCHAR* pszUID);
L_UCHAR EXT_FUNCTION L_DicomFindAbstract(HDICOMPDU hPDU, L_TCHAR* pszUID);
L_UCHAR EXT_FUNCTION L_DicomFindNextAbstract(HDICOMPDU hPDU, L_UCHAR nID, L_TCHAR* pszUID);
L_INT   EXT_FUNCTION L_DicomGetAbstractCount(HDICOMPDU hPDU, L_TCHAR* pszUID);

/* Transfer. */
L_INT EXT_FUNCTION L_DicomGetTransferCount(HDICOMPDU hPDU, L_UCHAR nID);
void  EXT_FUNCTION L_DicomGetTransfer(
    HDICOMPDU hPDU, L_UCHAR nID, L_INT nIndex, L_TCHAR* strTransfer, L_UINT32 SizeInWords);
L_INT EXT_FUNCTION L_DicomSetTransfer(HDICOMPDU hPDU, L_UCHAR nID, L_INT nIndex, L_TCHAR* pszUID);
L_INT EXT_FUNCTION L_DicomAddTransfer(HDICOMPDU hPDU, L_UCHAR nID, L_TCHAR* pszUID);
void  EXT_FUNCTION L_DicomDelTransfer(HDICOMPDU hPDU, L_UCHAR nID, L_INT nIndex);

/* Roles. */
L_BOOL  EXT_FUNCTION L_DicomIsRoleSelect(HDICOMPDU hPDU, L_UCHAR nID);
L_UCHAR EXT_FUNCTION L_DicomGetUserRole(HDICOMPDU hPDU, L_UCHAR nID);
L_UCHAR EXT_FUNCTION L_DicomGetProviderRole(HDICOMPDU hPDU, L_UCHAR nID);
L_INT   EXT_FUNCTION L_DicomSetRoleSelect(
    HDICOMPDU hPDU, L_UCHAR nID, L_BOOL bEnabled, L_UCHAR nUser, L_UCHAR nProvider);

/* Extended. */
L_UINT32 EXT_FUNCTION L_DicomGetLengthExtended(HDICOMPDU hPDU, L_UCHAR nID);
L_UCHAR* EXT_FUNCTION L_DicomGetExtended(HDICOMPDU hPDU, L_UCHAR nID);
L_INT    EXT_FUNCTION L_DicomSetExtended(
    HDICOMPDU hPDU, L_UCHAR nID, L_UCHAR* pData, L_UINT32 nLength);

/* Length. */
L_BOOL   EXT_FUNCTION L_DicomIsMaxLength(HDICOMPDU hPDU);
L_UINT32 EXT_FUNCTION L_DicomGetMaxLength(HDICOMPDU hPDU);
L_INT    EXT_FUNCTION L_DicomSetMaxLength(HDICOMPDU hPDU, L_BOOL bEnabled, L_UINT32 nLength);

/* Class. */
L_BOOL EXT_FUNCTION L_DicomIsImplementClass(HDICOMPDU hPDU);
void   EXT_FUNCTION L_DicomGetImplementClass(
    HDICOMPDU hPDU, L_TCHAR* strImplementClass, L_UINT32 SizeInWords);
L_INT  EXT_FUNCTION L_DicomSetImplementClass(HDICOMPDU hPDU, L_BOOL bEnabled, L_TCHAR* pszUID);

/* Version. */
L_BOOL EXT_FUNCTION L_DicomIsImplementVersion(HDICOMPDU hPDU);
void   EXT_FUNCTION L_DicomGetImplementVersion(
    HDICOMPDU hPDU, L_TCHAR* strImplementVersion, L_UINT32 SizeInWords);
L_INT  EXT_FUNCTION L_DicomSetImplementVersion(
    HDICOMPDU hPDU, L_BOOL bEnabled, L_TCHAR* pszVersion);

/* Async. */
L_BOOL   EXT_FUNCTION L_DicomIsAsyncOperations(HDICOMPDU hPDU);
L_UINT16 EXT_FUNCTION L_DicomGetInvokedOperations(HDICOMPDU hPDU);
L_UINT16 EXT_FUNCTION L_DicomGetPerformedOperations(HDICOMPDU hPDU);
L_INT    EXT_FUNCTION L_DicomSetAsyncOperations(
    HDICOMPDU hPDU, L_BOOL bEnabled, L_UINT16 nInvoked, L_UINT16 nPerformed);

/* User information. */
L_INT    EXT_FUNCTION L_DicomGetUserInfoCount(HDICOMPDU hPDU);
L_UCHAR  EXT_FUNCTION L_DicomGetTypeUserInfo(HDICOMPDU hPDU, L_INT nIndex);
L_UINT16 EXT_FUNCTION L_DicomGetLengthUserInfo(HDICOMPDU hPDU, L_INT nIndex);
L_UCHAR* EXT_FUNCTION L_DicomGetDataUserInfo(HDICOMPDU hPDU, L_INT nIndex);
L_INT    EXT_FUNCTION L_DicomSetUserInfo(
    HDICOMPDU hPDU, L_INT nIndex, L_UCHAR nType, L_UCHAR* pData, L_UINT16 nLength);
L_INT    EXT_FUNCTION L_DicomAddUserInfo(
    HDICOMPDU hPDU, L_UCHAR nType, L_UCHAR* pData, L_UINT16 nLength);
void     EXT_FUNCTION L_DicomDelUserInfo(HDICOMPDU hPDU, L_INT nIndex);

#ifdef __cplusplus
}
#endif

#pragma pack(pop)

#endif
