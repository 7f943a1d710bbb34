/* VR, UID and tag tables: what the public links say is what the functions say, always. */
#include "check.h"

/* Walks one table both ways by its links and by its functions; the number of records. */
#define SAME(TYPE, SUFFIX)                                                             \
    static L_UINT32 same_##SUFFIX(void)                                                \
    {                                                                                  \
        TYPE *by_link = L_DicomGetFirst##SUFFIX(), *before = NULL;                     \
        TYPE* by_call = by_link;                                                       \
        L_UINT32 count = 0;                                                            \
        for (; by_link; by_link = (TYPE*)by_link->pNext, count++) {                    \
            CHECK(by_link == by_call);                                                 \
            CHECK((TYPE*)by_link->pPrev == before);                                    \
            CHECK(L_DicomGetPrev##SUFFIX(by_link) == before);                          \
            CHECK(!by_link->pParent && !by_link->pFirstChild && !by_link->pLastChild); \
            CHECK(L_DicomFindIndex##SUFFIX(count) == by_link);                         \
            CHECK(L_DicomExists##SUFFIX(by_link));                                     \
            CHECK(by_link->pszName && strlen(by_link->pszName) < 4096);                \
            before = by_link;                                                          \
            by_call = L_DicomGetNext##SUFFIX(by_call);                                 \
        }                                                                              \
        CHECK(by_call == NULL);                                                        \
        CHECK(L_DicomGetLast##SUFFIX() == before);                                     \
        CHECK(L_DicomGetCount##SUFFIX() == count);                                     \
        CHECK(L_DicomFindIndex##SUFFIX(count) == NULL);                                \
        return count;                                                                  \
    }

SAME(DICOMVR, VR)
SAME(DICOMUID, UID)
SAME(DICOMTAG, Tag)

static void vr(void)
{
    char name[] = "Own";
    L_UINT32 count = same_VR();
    pDICOMVR own = L_DicomInsertVR(0x5858, name, 7, VR_STRING | VR_MAXIMUM, 1), third, fourth;

    name[0] = '?';
    CHECK(own && own->nCode == 0x5858 && own->nLength == 7 && own->nUnitSize == 1);
    CHECK(own && own->nRestrict == (VR_STRING | VR_MAXIMUM) && !strcmp(own->pszName, "Own"));
    CHECK(L_DicomGetLastVR() == own && L_DicomFindVR(0x5858) == own);
    CHECK(L_DicomInsertVR(0x5858, name, 7, 0, 1) == NULL);
    CHECK(same_VR() == count + 1);

    third = L_DicomFindIndexVR(2);
    fourth = (pDICOMVR)third->pNext;
    CHECK(L_DicomDeleteVR(third) == fourth);
    CHECK(!L_DicomExistsVR(third) && L_DicomDeleteVR(third) == NULL);
    CHECK(same_VR() == count);
    CHECK(L_DicomDeleteVR(own) == L_DicomGetLastVR());
    CHECK(same_VR() == count - 1);

    CHECK(L_DicomSetNameVR(fourth, "Fourth") && !strcmp(fourth->pszName, "Fourth"));
    CHECK(L_DicomSetNameVR(fourth, "") && fourth->pszName[0] == 0);
    CHECK(same_VR() == count - 1);

    L_DicomResetVR();
    CHECK(same_VR() == 0);
    own = L_DicomInsertVR(VR_AE, "alone", 1, VR_ANY, 1);
    CHECK(own && !own->pNext && !own->pPrev && same_VR() == 1);
    CHECK(L_DicomDeleteVR(own) == NULL && same_VR() == 0);
    L_DicomDefaultVR();
    CHECK(same_VR() == count);
}

static void uid(void)
{
    L_UINT32 count = same_UID();
    pDICOMUID own = L_DicomInsertUID("1.2.3", "Own", UID_TYPE_INSTANCE), first, second;

    CHECK(own && !strcmp(own->pszCode, "1.2.3") && !strcmp(own->pszName, "Own"));
    CHECK(own && own->nType == UID_TYPE_INSTANCE && same_UID() == count + 1);
    first = L_DicomGetFirstUID();
    CHECK(!strcmp(first->pszCode, "1.2.840.10008.1.1") && first->nType == UID_TYPE_CLASS);
    second = (pDICOMUID)first->pNext;
    CHECK(L_DicomDeleteUID(first) == second && second->pPrev == NULL);
    CHECK(L_DicomGetFirstUID() == second && same_UID() == count);
    CHECK(L_DicomSetNameUID(second, "\xC3\xA9t\xC3\xA9"));
    CHECK(!strcmp(second->pszName, "\xC3\xA9t\xC3\xA9"));
    L_DicomDefaultUID();
    CHECK(same_UID() == count && L_DicomFindUID("1.2.3") == NULL);
    L_DicomResetUID();
    CHECK(same_UID() == 0);
    L_DicomDefaultUID();
}

static void tag(void)
{
    L_UINT32 count = same_Tag();
    pDICOMTAG name = L_DicomFindTag(TAG_PATIENT_NAME), own, next;
    char text[2000] = "";

    CHECK(name->nCode == TAG_PATIENT_NAME && name->nMask == 0xFFFFFFFF && name->nVR == VR_PN);
    CHECK(name->nMinVM == 1 && name->nMaxVM == 1 && name->nDivideVM == 1);
    CHECK(!strcmp(name->pszName, "Patient's Name"));
    own = L_DicomInsertTag(0x00091001, 0, "Own", VR_DS, 2, 0xFFFFFFFF, 2);
    CHECK(own && own->nMask == 0xFFFFFFFF && own->nMaxVM == -1 && own->nDivideVM == 2);
    memset(text, 'x', sizeof text - 1);
    CHECK(L_DicomSetNameTag(name, text) && !strcmp(name->pszName, text));
    CHECK(same_Tag() == count + 1);
    next = (pDICOMTAG)name->pNext;
    CHECK(L_DicomDeleteTag(name) == next && L_DicomFindTag(TAG_PATIENT_NAME) == NULL);
    CHECK(same_Tag() == count);
    L_DicomDefaultTagExt(TRUE);
    CHECK(same_Tag() == count);
    name = L_DicomFindTag(TAG_PATIENT_NAME);
    CHECK(name && !strcmp(name->pszName, "Patient's Name"));
}

int main(void)
{
    vr();
    uid();
    tag();
    return finish();
}
