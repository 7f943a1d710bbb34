/* csrc/class_dataset_extra.h - what few LDicomDS objects need, made when it is needed. */
#ifndef LTDIC_CLASS_DATASET_EXTRA_H
#define LTDIC_CLASS_DATASET_EXTRA_H

#include <atomic>
#include <map>
#include <vector>

#include "class_binding.h"

struct LDicomDSExtra {
    std::map<pDICOMELEMENT, std::vector<L_INT64> > m_Long64; /* lent by GetLong64Value */
    pCONVERTLEADANNOBJTODICOMANNPROC m_pfnConvert;
    void* m_pConvertUser;
    std::atomic<L_LONG> m_nReferences;
    L_INT m_nManaged;
    L_UINT m_uLoadFileFlags;

    LDicomDSExtra()
        : m_pfnConvert(NULL), m_pConvertUser(NULL), m_nReferences(1), m_nManaged(0),
          m_uLoadFileFlags(0) {}
};

#endif
