/* csrc/class_tree.cpp - LDicomTree and LDicomTreeEx. No step depends on the depth of the tree. */
#include <stdlib.h>

#include "ltdic.h"

/* What every node starts with. */
struct _DICOMLINK {
    pDICOMLINK m_pParent;
    pDICOMLINK m_pFirstChild;
    pDICOMLINK m_pLastChild;
    pDICOMLINK m_pPrev;
    pDICOMLINK m_pNext;
};

namespace {

/* The node after pLink in the list, below pTop (NULL: the whole tree). */
pDICOMLINK Following(pDICOMLINK pLink, pDICOMLINK pTop) {
    if (pLink->m_pFirstChild != NULL) return pLink->m_pFirstChild;
    for (; pLink != NULL && pLink != pTop; pLink = pLink->m_pParent)
        if (pLink->m_pNext != NULL) return pLink->m_pNext;
    return NULL;
}

pDICOMLINK Deepest(pDICOMLINK pLink) {
    while (pLink != NULL && pLink->m_pLastChild != NULL) pLink = pLink->m_pLastChild;
    return pLink;
}

}  // namespace

LDicomTree::LDicomTree() : m_pFirst(NULL), m_pLast(NULL) {}

LDicomTree::~LDicomTree() {
    while (m_pLast != NULL) Delete(m_pLast);
}

pDICOMLINK LDicomTree::Insert(pDICOMLINK pNeighbor, L_UINT32 nSize, L_UINT16 nFlags) {
    if (nSize < sizeof(_DICOMLINK)) return NULL;
    pDICOMLINK pLink = static_cast<pDICOMLINK>(calloc(1, nSize));
    if (pLink == NULL) return NULL;
    pDICOMLINK pParent = NULL;
    if (pNeighbor != NULL)
        pParent = nFlags & DICOM_TREE_CHILD ? pNeighbor : pNeighbor->m_pParent;
    pDICOMLINK& pFirst = pParent != NULL ? pParent->m_pFirstChild : m_pFirst;
    pDICOMLINK& pLast = pParent != NULL ? pParent->m_pLastChild : m_pLast;
    pLink->m_pParent = pParent;
    pLink->m_pPrev = pLast;
    (pLast != NULL ? pLast->m_pNext : pFirst) = pLink;
    pLast = pLink;
    return pLink;
}

void LDicomTree::Delete(pDICOMLINK pLink) {
    if (pLink == NULL) return;
    pDICOMLINK pParent = pLink->m_pParent;
    pDICOMLINK& pFirst = pParent != NULL ? pParent->m_pFirstChild : m_pFirst;
    pDICOMLINK& pLast = pParent != NULL ? pParent->m_pLastChild : m_pLast;
    (pLink->m_pPrev != NULL ? pLink->m_pPrev->m_pNext : pFirst) = pLink->m_pNext;
    (pLink->m_pNext != NULL ? pLink->m_pNext->m_pPrev : pLast) = pLink->m_pPrev;
    /* From the last leaf up to the node itself. */
    pDICOMLINK pNode = Deepest(pLink);
    while (pNode != pLink) {
        pDICOMLINK pAbove = pNode->m_pParent;
        pAbove->m_pLastChild = pNode->m_pPrev;
        free(pNode);
        pNode = Deepest(pAbove);
    }
    free(pLink);
}

pDICOMLINK LDicomTree::GetRoot(pDICOMLINK pLink) {
    while (pLink != NULL && pLink->m_pParent != NULL) pLink = pLink->m_pParent;
    return pLink;
}

pDICOMLINK LDicomTree::GetParent(pDICOMLINK pLink) {
    return pLink != NULL ? pLink->m_pParent : NULL;
}

pDICOMLINK LDicomTree::GetChild(pDICOMLINK pLink) {
    return pLink != NULL ? pLink->m_pFirstChild : m_pFirst;
}

pDICOMLINK LDicomTree::GetFirst(pDICOMLINK pLink, L_BOOL bTree) {
    const bool bInner = bTree && pLink != NULL && pLink->m_pParent != NULL;
    return bInner ? pLink->m_pParent->m_pFirstChild : m_pFirst;
}

pDICOMLINK LDicomTree::GetLast(pDICOMLINK pLink, L_BOOL bTree) {
    if (!bTree) return Deepest(m_pLast);
    const bool bInner = pLink != NULL && pLink->m_pParent != NULL;
    return bInner ? pLink->m_pParent->m_pLastChild : m_pLast;
}

pDICOMLINK LDicomTree::GetPrev(pDICOMLINK pLink, L_BOOL bTree) {
    if (pLink == NULL) return NULL;
    if (bTree) return pLink->m_pPrev;
    return pLink->m_pPrev != NULL ? Deepest(pLink->m_pPrev) : pLink->m_pParent;
}

pDICOMLINK LDicomTree::GetNext(pDICOMLINK pLink, L_BOOL bTree) {
    if (pLink == NULL) return NULL;
    return bTree ? pLink->m_pNext : Following(pLink, NULL);
}

L_UINT32 LDicomTree::GetLevel(pDICOMLINK pLink) {
    L_UINT32 nLevel = 0;
    while ((pLink = GetParent(pLink)) != NULL) ++nLevel;
    return nLevel;
}

/* bTree: the nodes on the level of pLink; else all nodes of the tree. */
L_UINT32 LDicomTree::GetCount(pDICOMLINK pLink, L_BOOL bTree) {
    L_UINT32 nCount = 0;
    for (pLink = GetFirst(pLink, bTree); pLink != NULL; pLink = GetNext(pLink, bTree)) ++nCount;
    return nCount;
}

pDICOMLINK LDicomTree::FindIndex(pDICOMLINK pLink, L_BOOL bTree, L_UINT32 nIndex) {
    pLink = GetFirst(pLink, bTree);
    while (pLink != NULL && nIndex-- > 0) pLink = GetNext(pLink, bTree);
    return pLink;
}

L_BOOL LDicomTree::Exists(pDICOMLINK pLink) {
    if (pLink == NULL) return FALSE;
    for (pDICOMLINK pNode = m_pFirst; pNode != NULL; pNode = Following(pNode, NULL))
        if (pNode == pLink) return TRUE;
    return FALSE;
}

pDICOMLINK LDicomTree::Verify() {
    for (pDICOMLINK pNode = m_pFirst; pNode != NULL; pNode = Following(pNode, NULL)) {
        pDICOMLINK pParent = pNode->m_pParent;
        pDICOMLINK pFirst = pParent != NULL ? pParent->m_pFirstChild : m_pFirst;
        pDICOMLINK pLast = pParent != NULL ? pParent->m_pLastChild : m_pLast;
        const bool bFirst = pNode->m_pPrev != NULL ? pNode->m_pPrev->m_pNext == pNode
                                                   : pFirst == pNode;
        const bool bLast = pNode->m_pNext != NULL ? pNode->m_pNext->m_pPrev == pNode
                                                  : pLast == pNode;
        const bool bChild =
            pNode->m_pFirstChild == NULL || pNode->m_pFirstChild->m_pParent == pNode;
        if (!bFirst || !bLast || !bChild) return pNode;
    }
    return NULL;
}

LDicomTreeEx::LDicomTreeEx() {}
LDicomTreeEx::~LDicomTreeEx() {}

pDICOMLINK LDicomTreeEx::Insert(pDICOMLINK pNeighbor, L_UINT32 nSize, L_UINT16 nFlags) {
    return LDicomTree::Insert(pNeighbor, nSize, nFlags);
}

void LDicomTreeEx::Delete(pDICOMLINK pLink) { LDicomTree::Delete(pLink); }
