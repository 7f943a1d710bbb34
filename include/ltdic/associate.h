/*
 * ltdic/associate.h - what two sides negotiate: the A-ASSOCIATE-RQ and -AC (PS3.8 9.3.2, 9.3.3;
 * PS3.7 annex D).
 *
 * An HDICOMPDU is a request or an acceptance: version, titles, application context, presentation
 * contexts, user information. Presentation contexts are addressed by their ID nID, an odd number
 * from 1 to 255 that is unique in the object; "index" means a place in a list, from 0.
 *
 * Handles from L_DicomCreateAssociate are the caller's; those from callbacks and from
 * L_DicomGetAssociate are lent, to be read only.
 *
 * Getters that copy text take the buffer and its size in L_TCHARs; 65 hold any UID and title, 17
 * any version. They write "" if the item is absent. For an unknown ID or index, counts and numbers
 * are 0, pointers NULL.
 *
 * L_INT functions return DICOM_SUCCESS, or
 *   DICOM_ERROR_PARAMETER  bad handle, NULL text, or text longer than its field
 *   DICOM_ERROR_PDU_ID     no context has that ID; when adding: it is 0, even or taken
 *   DICOM_ERROR_RANGE      no such index
 */
#ifndef LTDIC_ASSOCIATE_H
#define LTDIC_ASSOCIATE_H

#include "types.h"
#include "../ltdicuid.h"

#pragma pack(push, 8)

#ifdef __cplusplus
extern "C" {
#endif

/* The types of PDUs, as callbacks tell them (PS3.8 9.3). */
#define PDU_UNKNOWN           0
#define PDU_ASSOCIATE_REQUEST 1
#define PDU_ASSOCIATE_ACCEPT  2
#define PDU_ASSOCIATE_REJECT  3
#define PDU_DATA_TRANSFER     4
#define PDU_RELEASE_REQUEST   5
#define PDU_RELEASE_RESPONSE  6
#define PDU_ABORT             7

/* Values of the two roles in role selection. */
#define PDU_ROLE_NON_SUPPORT 0
#define PDU_ROLE_SUPPORT     1

/* Longest UID, title and version name, and the least maximum length of a PDU. */
#define PDU_MAX_UID_SIZE       64
#define PDU_MAX_TITLE_SIZE     64
#define PDU_MAX_VERSION_SIZE   16
#define PDU_MIN_MAXIMUM_LENGTH 8

/* Result of a presentation context. */
#define PDU_ACCEPT_RESULT_SUCCESS         0  /* accepted */
#define PDU_ACCEPT_RESULT_USER_REJECT     1  /* rejected by the program */
#define PDU_ACCEPT_RESULT_PROVIDER_REJECT 2  /* rejected, no reason given */
#define PDU_ACCEPT_RESULT_ABSTRACT_SYNTAX 3  /* abstract syntax not supported */
#define PDU_ACCEPT_RESULT_TRANSFER_SYNTAX 4  /* none of the transfer syntaxes supported */

/* Result of a rejection (PS3.8 table 9-21). */
#define PDU_REJECT_RESULT_PERMANENT 1
#define PDU_REJECT_RESULT_TRANSIENT 2

/* Source of a rejection: the program; the library's association layer; its presentation layer. */
#define PDU_REJECT_SOURCE_USER      1
#define PDU_REJECT_SOURCE_PROVIDER1 2
#define PDU_REJECT_SOURCE_PROVIDER2 3

/* Reasons of a rejection by the program. */
#define PDU_REJECT_REASON_UNKNOWN     1  /* no reason given; of PROVIDER1 too */
#define PDU_REJECT_REASON_APPLICATION 2  /* application context not supported */
#define PDU_REJECT_REASON_CALLING     3  /* calling title not recognised */
#define PDU_REJECT_REASON_CALLED      7  /* called title not recognised */

/* Reason of a rejection by PDU_REJECT_SOURCE_PROVIDER1. */
#define PDU_REJECT_REASON_VERSION 2

/* Reasons of a rejection by PDU_REJECT_SOURCE_PROVIDER2. */
#define PDU_REJECT_REASON_CONGESTION 1
#define PDU_REJECT_REASON_LIMIT      2

/* Source of an abort; programs are the user (PS3.8 table 9-26). */
#define PDU_ABORT_SOURCE_USER     0
#define PDU_ABORT_SOURCE_PROVIDER 2

/* Reason of an abort by the provider. */
#define PDU_ABORT_REASON_UNKNOWN            0
#define PDU_ABORT_REASON_UNRECOGNIZED       1
#define PDU_ABORT_REASON_UNEXPECTED         2
#define PDU_ABORT_REASON_UNRECOGNIZED_PARAM 4
#define PDU_ABORT_REASON_UNEXPECTED_PARAM   5
#define PDU_ABORT_REASON_INVALID_PARAM      6

/*
 * Creates a request (bRequest TRUE) or an acceptance; it has version 1, the DICOM application
 * context and nothing else. NULL if there is no memory. L_DicomFreeAssociate frees it, also right
 * after it was sent. NULL is ignored.
 */
HDICOMPDU EXT_FUNCTION L_DicomCreateAssociate(L_BOOL bRequest);
void      EXT_FUNCTION L_DicomFreeAssociate(HDICOMPDU hPDU);

/*
 * L_DicomResetAssociate empties the object and sets its kind, as if just created.
 * L_DicomDefaultAssociate keeps the kind and both titles and sets the rest to something that works:
 * version 1, the DICOM application context, a maximum length, the library's implementation class
 * and version, and one context, ID 1, for Verification in Implicit VR Little Endian.
 */
void EXT_FUNCTION L_DicomResetAssociate(HDICOMPDU hPDU, L_BOOL bRequest);
void EXT_FUNCTION L_DicomDefaultAssociate(HDICOMPDU hPDU);

/*
 * Whether it is a request; makes it one, or an acceptance, and keeps the content.
 */
L_BOOL EXT_FUNCTION L_DicomIsRequest(HDICOMPDU hPDU);
void   EXT_FUNCTION L_DicomSetRequest(HDICOMPDU hPDU, L_BOOL bRequest);

/*
 * The protocol version, a bit mask: 1 for the only one there is.
 */
L_UINT16 EXT_FUNCTION L_DicomGetVersion(HDICOMPDU hPDU);
L_INT    EXT_FUNCTION L_DicomSetVersion(HDICOMPDU hPDU, L_UINT16 nVersion);

/*
 * The titles of the two application entities: called is the server's, calling the client's. Spaces
 * around them do not count. 64 characters are kept, 16 are sent.
 */
void  EXT_FUNCTION L_DicomGetCalled(HDICOMPDU hPDU, L_TCHAR* strCalled, L_UINT32 SizeInWords);
L_INT EXT_FUNCTION L_DicomSetCalled(HDICOMPDU hPDU, L_TCHAR* pszName);
void  EXT_FUNCTION L_DicomGetCalling(HDICOMPDU hPDU, L_TCHAR* strCalling, L_UINT32 SizeInWords);
L_INT EXT_FUNCTION L_DicomSetCalling(HDICOMPDU hPDU, L_TCHAR* pszName);

/*
 * The application context, UID_APPLICATION_CONTEXT_NAME unless set otherwise.
 */
void  EXT_FUNCTION L_DicomGetApplication(
    HDICOMPDU hPDU, L_TCHAR* strApplication, L_UINT32 SizeInWords);
L_INT EXT_FUNCTION L_DicomSetApplication(HDICOMPDU hPDU, L_TCHAR* pszUID);

/*
 * The presentation contexts as a list, in the order in which they were added and are sent.
 *   L_DicomGetPresentation  returns the ID at nIndex, 0 if there is none
 *   L_DicomSetPresentation  gives the context at nIndex the ID nID
 *   L_DicomAddPresentation  appends a context without transfer syntaxes; nResult is
 *                           PDU_ACCEPT_RESULT_, 0 in a request; pszAbstract its abstract syntax
 *   L_DicomDelPresentation  removes a context and what belongs to it
 */
L_INT   EXT_FUNCTION L_DicomGetPresentationCount(HDICOMPDU hPDU);
L_UCHAR EXT_FUNCTION L_DicomGetPresentation(HDICOMPDU hPDU, L_INT nIndex);
L_INT   EXT_FUNCTION L_DicomSetPresentation(HDICOMPDU hPDU, L_INT nIndex, L_UCHAR nID);
L_INT   EXT_FUNCTION L_DicomAddPresentation(
    HDICOMPDU hPDU, L_UCHAR nID, L_UCHAR nResult, L_TCHAR* pszAbstract);
void    EXT_FUNCTION L_DicomDelPresentation(HDICOMPDU hPDU, L_UCHAR nID);

/*
 * The result of a context, PDU_ACCEPT_RESULT_. For an unknown ID
 * PDU_ACCEPT_RESULT_PROVIDER_REJECT, so that it never looks accepted.
 */
L_UCHAR EXT_FUNCTION L_DicomGetResult(HDICOMPDU hPDU, L_UCHAR nID);
L_INT   EXT_FUNCTION L_DicomSetResult(HDICOMPDU hPDU, L_UCHAR nID, L_UCHAR nResult);

/*
 * The abstract syntax (SOP class UID) of a context. An acceptance does not carry it on the wire; in
 * one that was received it is filled in from the request.
 */
void  EXT_FUNCTION L_DicomGetAbstract(
    HDICOMPDU hPDU, L_UCHAR nID, L_TCHAR* strAbstract, L_UINT32 SizeInWords);
L_INT EXT_FUNCTION L_DicomSetAbstract(HDICOMPDU hPDU, L_UCHAR nID, L_TCHAR* pszUID);

/*
 * Search by abstract syntax: the ID of the first context that has it, and of the next one after
 * nID, 0 if there is none; how many have it. Results are not looked at: check with
 * L_DicomGetResult.
 */
L_UCHAR EXT_FUNCTION L_DicomFindAbstract(HDICOMPDU hPDU, L_TCHAR* pszUID);
L_UCHAR EXT_FUNCTION L_DicomFindNextAbstract(HDICOMPDU hPDU, L_UCHAR nID, L_TCHAR* pszUID);
L_INT   EXT_FUNCTION L_DicomGetAbstractCount(HDICOMPDU hPDU, L_TCHAR* pszUID);

/*
 * The transfer syntaxes of a context, most wanted first. An acceptance has one, at index 0, for
 * each context that it accepts.
 */
L_INT EXT_FUNCTION L_DicomGetTransferCount(HDICOMPDU hPDU, L_UCHAR nID);
void  EXT_FUNCTION L_DicomGetTransfer(
    HDICOMPDU hPDU, L_UCHAR nID, L_INT nIndex, L_TCHAR* strTransfer, L_UINT32 SizeInWords);
L_INT EXT_FUNCTION L_DicomSetTransfer(HDICOMPDU hPDU, L_UCHAR nID, L_INT nIndex, L_TCHAR* pszUID);
L_INT EXT_FUNCTION L_DicomAddTransfer(HDICOMPDU hPDU, L_UCHAR nID, L_TCHAR* pszUID);
void  EXT_FUNCTION L_DicomDelTransfer(HDICOMPDU hPDU, L_UCHAR nID, L_INT nIndex);

/*
 * Role selection (PS3.7 D.3.3.4): which roles the requestor may take, nUser as SCU and nProvider as
 * SCP, PDU_ROLE_SUPPORT or PDU_ROLE_NON_SUPPORT. On the wire it belongs to an abstract syntax, here
 * to a context. bEnabled FALSE removes it. An acceptance that has none ignores the proposal; the
 * library copies nothing into it. Without role selection both getters return 0.
 */
L_BOOL  EXT_FUNCTION L_DicomIsRoleSelect(HDICOMPDU hPDU, L_UCHAR nID);
L_UCHAR EXT_FUNCTION L_DicomGetUserRole(HDICOMPDU hPDU, L_UCHAR nID);
L_UCHAR EXT_FUNCTION L_DicomGetProviderRole(HDICOMPDU hPDU, L_UCHAR nID);
L_INT   EXT_FUNCTION L_DicomSetRoleSelect(
    HDICOMPDU hPDU, L_UCHAR nID, L_BOOL bEnabled, L_UCHAR nUser, L_UCHAR nProvider);

/*
 * Extended negotiation of a context (PS3.7 D.3.3.5): bytes of the service class, copied when set;
 * NULL or length 0 removes them. The pointer is lent until they are set again or the context goes.
 */
L_UINT32 EXT_FUNCTION L_DicomGetLengthExtended(HDICOMPDU hPDU, L_UCHAR nID);
L_UCHAR* EXT_FUNCTION L_DicomGetExtended(HDICOMPDU hPDU, L_UCHAR nID);
L_INT    EXT_FUNCTION L_DicomSetExtended(
    HDICOMPDU hPDU, L_UCHAR nID, L_UCHAR* pData, L_UINT32 nLength);

/*
 * The longest P-DATA-TF that the sender of this PDU takes (PS3.8 annex D.1): bytes, at least
 * PDU_MIN_MAXIMUM_LENGTH, or 0 for no limit. bEnabled FALSE removes the item.
 */
L_BOOL   EXT_FUNCTION L_DicomIsMaxLength(HDICOMPDU hPDU);
L_UINT32 EXT_FUNCTION L_DicomGetMaxLength(HDICOMPDU hPDU);
L_INT    EXT_FUNCTION L_DicomSetMaxLength(HDICOMPDU hPDU, L_BOOL bEnabled, L_UINT32 nLength);

/*
 * The UID of the implementation (PS3.7 D.3.3.2.1). bEnabled FALSE removes it; pszUID may then be
 * NULL. When it is absent the library sends its own.
 */
L_BOOL EXT_FUNCTION L_DicomIsImplementClass(HDICOMPDU hPDU);
void   EXT_FUNCTION L_DicomGetImplementClass(
    HDICOMPDU hPDU, L_TCHAR* strImplementClass, L_UINT32 SizeInWords);
L_INT  EXT_FUNCTION L_DicomSetImplementClass(HDICOMPDU hPDU, L_BOOL bEnabled, L_TCHAR* pszUID);

/*
 * The name of the implementation's version, up to 16 characters (PS3.7 D.3.3.2.3).
 */
L_BOOL EXT_FUNCTION L_DicomIsImplementVersion(HDICOMPDU hPDU);
void   EXT_FUNCTION L_DicomGetImplementVersion(
    HDICOMPDU hPDU, L_TCHAR* strImplementVersion, L_UINT32 SizeInWords);
L_INT  EXT_FUNCTION L_DicomSetImplementVersion(
    HDICOMPDU hPDU, L_BOOL bEnabled, L_TCHAR* pszVersion);

/*
 * How many operations may be outstanding (PS3.7 D.3.3.3), 0 for any number; without the item one.
 * The library negotiates this and enforces nothing.
 */
L_BOOL   EXT_FUNCTION L_DicomIsAsyncOperations(HDICOMPDU hPDU);
L_UINT16 EXT_FUNCTION L_DicomGetInvokedOperations(HDICOMPDU hPDU);
L_UINT16 EXT_FUNCTION L_DicomGetPerformedOperations(HDICOMPDU hPDU);
L_INT    EXT_FUNCTION L_DicomSetAsyncOperations(
    HDICOMPDU hPDU, L_BOOL bEnabled, L_UINT16 nInvoked, L_UINT16 nPerformed);

/*
 * All other user information, such as user identity (PS3.7 D.3.3.7), as a list of raw items.
 *   nType            item type
 *   pData, nLength   value, without item header; copied
 * L_DicomGetDataUserInfo lends a pointer that lives until the list changes.
 */
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
