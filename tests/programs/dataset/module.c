/* Modules: counted, walked through, cleaned up as editors do it. */
#include "tree.h"

/* Looks at every element of a module, as its structure shows them. */
static L_UINT32 elements_of(HDICOMDS ds, pDICOMMODULE module)
{
    L_UINT32 index;

    for (index = 0; index < module->nCount; index++) {
        pDICOMELEMENT element = module->pElement[index];

        CHECK(L_DicomExistsElement(ds, element) && !element->pParent);
        CHECK(index == 0 || element->nTag > module->pElement[index - 1]->nTag);
    }
    CHECK(module->nCount < 1000);
    return index;
}

/* Whether no element of a module has a value, sequences not looked into. */
static int is_empty(pDICOMMODULE module)
{
    L_UINT32 index;

    for (index = 0; index < module->nCount; index++)
        if (module->pElement[index]->nLength && module->pElement[index]->nVR != VR_SQ)
            return FALSE;
    return TRUE;
}

static void clean(HDICOMDS ds)
{
    L_UINT32 index = L_DicomGetCountModule(ds), left = index;

    while (index-- > 0) {
        pDICOMMODULE module = L_DicomFindIndexModule(ds, index);
        L_UINT32 number = module->nModule;

        CHECK(elements_of(ds, module) > 0 && L_DicomFindModule(ds, number) == module);
        if (!is_empty(module))
            continue;
        L_DicomDeleteModule(ds, number);
        CHECK(L_DicomGetCountModule(ds) <= left);
    }
    CHECK(same_tree(ds) > 0 && L_DicomGetCountModule(ds) < left && !L_DicomFindIndexModule(ds, left));
}

int main(void)
{
    HDICOMDS ds = L_DicomCreateDS(NULL);
    pDICOMMODULE module;

    CHECK(L_DicomGetCountModule(ds) == 0 && !L_DicomFindIndexModule(ds, 0));
    L_DicomInitDS(ds, CLASS_CT_IMAGE_STORAGE, 0);
    CHECK(L_DicomSetConvertValue(ds, find(ds, TAG_PATIENT_ID), "4711", 1));
    clean(ds);
    CHECK(find(ds, TAG_PATIENT_ID) && find(ds, TAG_SOP_CLASS_UID));
    CHECK(!find(ds, TAG_CONTRAST_BOLUS_AGENT) && !L_DicomFindModule(ds, MODULE_CONTRAST_BOLUS));
    module = L_DicomInsertModule(ds, MODULE_CONTRAST_BOLUS, TRUE);
    CHECK(module && module->nModule == MODULE_CONTRAST_BOLUS && elements_of(ds, module) > 5);
    CHECK(find(ds, TAG_CONTRAST_BOLUS_AGENT));
    L_DicomFreeDS(ds);
    return finish();
}
