/*
 * ltdic/class_tree.h - trees of linked nodes. Every node starts with five links (parent, first
 * child, last child, previous, next); the bytes after them are the caller's. The interface does
 * not document these classes: the names are taken at their word, and the order is that of the
 * element functions. Not for use by two threads at once.
 */
#ifndef LTDIC_CLASS_TREE_H
#define LTDIC_CLASS_TREE_H

#include "class_core.h"

#pragma pack(push, 8)

/* Where LDicomTree::Insert puts a node: last on the level of the neighbour, or below it. */
#define DICOM_TREE_SIBLING 0
#define DICOM_TREE_CHILD 1

/* A tree that owns its nodes. */
class LTDIC_CLASS LDicomTree {
public:
    LDicomTree();
    ~LDicomTree();

    /* Insert a node of nSize bytes, all zero but the links. pNeighbor NULL: last of the top level.
     * nFlags: DICOM_TREE_ bits. */
    pDICOMLINK Insert(pDICOMLINK pNeighbor, L_UINT32 nSize, L_UINT16 nFlags);

    /* Delete a node with everything below it. */
    void Delete(pDICOMLINK pLink);

    /* Walk. bTree TRUE stays on the level of pLink, FALSE walks the whole tree as one list (a node,
     * then its children). NULL stands for the top level in GetChild, GetFirst, GetLast, GetCount
     * and FindIndex. */
    pDICOMLINK GetRoot(pDICOMLINK pLink);
    pDICOMLINK GetParent(pDICOMLINK pLink);
    pDICOMLINK GetChild(pDICOMLINK pLink);
    pDICOMLINK GetFirst(pDICOMLINK pLink, L_BOOL bTree);
    pDICOMLINK GetLast(pDICOMLINK pLink, L_BOOL bTree);
    pDICOMLINK GetPrev(pDICOMLINK pLink, L_BOOL bTree);
    pDICOMLINK GetNext(pDICOMLINK pLink, L_BOOL bTree);
    L_UINT32 GetLevel(pDICOMLINK pLink);
    L_UINT32 GetCount(pDICOMLINK pLink, L_BOOL bTree);
    pDICOMLINK FindIndex(pDICOMLINK pLink, L_BOOL bTree, L_UINT32 nIndex);

    /* TRUE if pLink is a node of this tree. Verify: the first node whose links are broken, NULL if
     * all is well. */
    L_BOOL Exists(pDICOMLINK pLink);
    pDICOMLINK Verify();

private:
    LTDIC_NO_COPY(LDicomTree);
    pDICOMLINK m_pFirst;
    pDICOMLINK m_pLast;
};

/* The same tree under its other name; nodes of one kind of tree do not go into the other. */
class LTDIC_CLASS LDicomTreeEx : public LDicomTree {
public:
    LDicomTreeEx();
    ~LDicomTreeEx();

    /* As in LDicomTree. */
    pDICOMLINK Insert(pDICOMLINK pNeighbor, L_UINT32 nSize, L_UINT16 nFlags);
    void Delete(pDICOMLINK pLink);

private:
    LTDIC_NO_COPY(LDicomTreeEx);
};

#pragma pack(pop)

#endif
