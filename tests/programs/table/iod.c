/*
 * The IOD table: what the public links say is what the functions say. The argument limits how many
 * nodes are compared with the functions; the links are always walked whole.
 */
#include "check.h"

static pDICOMIOD link_of(pDICOMLINK link)
{
    return (pDICOMIOD)link;
}

/* The next node in list order, by links. */
static pDICOMIOD after(pDICOMIOD node)
{
    if (node->pFirstChild)
        return link_of(node->pFirstChild);
    while (node && !node->pNext)
        node = link_of(node->pParent);
    return node ? link_of(node->pNext) : NULL;
}

/* Walks all links from the first class on, checks each against its neighbours; how many nodes. */
static unsigned long walk(void)
{
    pDICOMIOD node = L_DicomGetFirstIOD(NULL, TRUE), child, before, last = NULL;
    unsigned long count = 0;

    for (; node; node = after(node), count++) {
        CHECK(node->nType < IOD_TYPE_MAX && node->nUsage < IOD_USAGE_MAX);
        CHECK(node->pszName && node->pszDescription);
        CHECK(!node->pNext || link_of(link_of(node->pNext)->pPrev) == node);
        before = NULL;
        for (child = link_of(node->pFirstChild); child; child = link_of(child->pNext)) {
            CHECK(link_of(child->pParent) == node && link_of(child->pPrev) == before);
            before = child;
        }
        CHECK(link_of(node->pLastChild) == before);
        last = node;
    }
    CHECK(L_DicomGetLastIOD(NULL, FALSE) == last);
    return count;
}

/* Compares the first `limit` nodes of the list with what the functions say. */
static unsigned long compare(unsigned long limit)
{
    pDICOMIOD node = L_DicomGetFirstIOD(NULL, FALSE), by_call = node, before = NULL, root = NULL;
    unsigned long count = 0;

    for (; node && count < limit; node = after(node), count++) {
        CHECK(node == by_call);
        if (node->pParent == NULL)
            root = node;
        CHECK(L_DicomGetRootIOD(node) == root);
        CHECK(L_DicomGetParentIOD(node) == link_of(node->pParent));
        CHECK(L_DicomGetChildIOD(node) == link_of(node->pFirstChild));
        CHECK(L_DicomGetNextIOD(node, TRUE) == link_of(node->pNext));
        CHECK(L_DicomGetPrevIOD(node, TRUE) == link_of(node->pPrev));
        CHECK(L_DicomGetPrevIOD(node, FALSE) == before);
        if (node->pParent) {
            CHECK(L_DicomGetFirstIOD(node, TRUE) == link_of(link_of(node->pParent)->pFirstChild));
            CHECK(L_DicomGetLastIOD(node, TRUE) == link_of(link_of(node->pParent)->pLastChild));
        }
        before = node;
        by_call = L_DicomGetNextIOD(by_call, FALSE);
    }
    CHECK(node == by_call);
    return count;
}

/* Nodes met by links only, before any function made them known, are nodes to the functions. */
static void meet_by_link(void)
{
    pDICOMIOD last = link_of(L_DicomFindModuleIOD(CLASS_MR_IMAGE_STORAGE, MODULE_PATIENT)->pLastChild);
    pDICOMIOD inner = L_DicomFindModuleIOD(CLASS_MR_IMAGE_STORAGE, MODULE_GENERAL_EQUIPMENT);

    for (inner = link_of(inner->pFirstChild); inner && !inner->pFirstChild;)
        inner = link_of(inner->pNext);
    CHECK(inner && (inner = link_of(inner->pLastChild)) != NULL);
    CHECK(L_DicomExistsIOD(inner) && L_DicomExistsIOD(last));
    CHECK(!L_DicomExistsIOD((pDICOMIOD)((char*)inner + 1)));
    CHECK(L_DicomGetRootIOD(inner) == L_DicomFindClassIOD(CLASS_MR_IMAGE_STORAGE));
    CHECK(L_DicomSetNameIOD(inner, "renamed") && !strcmp(inner->pszName, "renamed"));
    CHECK(L_DicomSetDescriptionIOD(last, "described") && !strcmp(last->pszDescription, "described"));
}

static void change(unsigned long count, unsigned long limit)
{
    pDICOMIOD ct = L_DicomFindClassIOD(CLASS_CT_IMAGE_STORAGE), module, last, own, below, next;
    pDICOMIOD mr = L_DicomFindClassIOD(CLASS_MR_IMAGE_STORAGE);
    unsigned long gone;

    module = L_DicomFindModuleIOD(CLASS_CT_IMAGE_STORAGE, MODULE_GENERAL_STUDY);
    last = link_of(module->pLastChild);
    own = L_DicomInsertIOD(module, TRUE, 0x00091001, "Own", IOD_TYPE_ELEMENT, IOD_USAGE_2C, "why");
    CHECK(own && own->nCode == 0x00091001 && own->nUsage == IOD_USAGE_2C);
    CHECK(own && own->nType == IOD_TYPE_ELEMENT && !strcmp(own->pszDescription, "why"));
    CHECK(link_of(module->pLastChild) == own && link_of(own->pPrev) == last);
    below = L_DicomInsertIOD(own, TRUE, 0x00091002, "Below", IOD_TYPE_ELEMENT, IOD_USAGE_3, NULL);
    CHECK(below && below->pszDescription[0] == 0 && link_of(own->pFirstChild) == below);
    CHECK(L_DicomInsertIOD(NULL, TRUE, 4711, "Class", IOD_TYPE_CLASS, 0, "") != NULL);
    CHECK(walk() == count + 3);

    CHECK(L_DicomDeleteIOD(own) == last && !L_DicomExistsIOD(below) && !L_DicomExistsIOD(own));
    CHECK(walk() == count + 1);
    next = link_of(module->pNext);
    for (gone = 1, own = link_of(module->pFirstChild); own != next; own = after(own))
        gone++;
    last = link_of(module->pLastChild);
    CHECK(L_DicomDeleteIOD(module) == next && !L_DicomExistsIOD(module));
    CHECK(!L_DicomExistsIOD(last) && L_DicomGetParentIOD(last) == NULL);
    CHECK(walk() == count + 1 - gone);
    compare(limit);

    next = link_of(ct->pNext);
    last = link_of(link_of(ct->pLastChild)->pLastChild);
    CHECK(L_DicomDeleteIOD(ct) == next && !L_DicomExistsIOD(last));
    CHECK(mr == L_DicomFindClassIOD(CLASS_MR_IMAGE_STORAGE));
    walk();
    compare(limit);

    L_DicomResetIOD();
    CHECK(L_DicomGetFirstIOD(NULL, FALSE) == NULL && !L_DicomExistsIOD(mr));
    own = L_DicomInsertIOD(NULL, FALSE, 1, "alone", IOD_TYPE_CLASS, 0, "");
    CHECK(own && walk() == 1 && compare(1) == 1);
    CHECK(L_DicomDeleteIOD(own) == NULL && walk() == 0);
    L_DicomDefaultIOD();
    CHECK(walk() == count);
}

int main(int argc, char** argv)
{
    unsigned long limit = argc > 1 ? strtoul(argv[1], NULL, 10) : 0, count;

    meet_by_link();
    count = walk();
    CHECK(count > 500000);
    CHECK(compare(limit) == (limit < count ? limit : count));
    change(count, limit < 5000 ? limit : 5000);
    return finish();
}
