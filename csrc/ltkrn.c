/*
 * ltkrn.c - the five functions of libltkrn that DICOM programs call for licensing.
 *
 * Nothing is ever locked here and nothing expires: the calls exist so that programs link and run
 * unchanged. They touch no state and may be called from any thread.
 */
#include <ltkrn.h>

#if defined(__GNUC__)
#  define LTKRN_EXPORT __attribute__((visibility("default")))
#else
#  define LTKRN_EXPORT
#endif

enum { LTKRN_SUCCESS = 1 };

LTKRN_EXPORT L_INT L_SetLicenseFileA(L_CHAR *pszLicenseFile, L_CHAR *pszDeveloperKey)
{
    (void)pszLicenseFile;
    (void)pszDeveloperKey;
    return LTKRN_SUCCESS;
}

LTKRN_EXPORT L_INT L_SetLicenseBufferA(L_UCHAR *pLicenseBuffer, L_SSIZE_T nSize,
                                       L_CHAR *pszDeveloperKey)
{
    (void)pLicenseBuffer;
    (void)nSize;
    (void)pszDeveloperKey;
    return LTKRN_SUCCESS;
}

LTKRN_EXPORT L_BOOL L_IsSupportLocked(L_UINT uType)
{
    (void)uType;
    return 0;
}

LTKRN_EXPORT L_BOOL L_KernelHasExpired(void)
{
    return 0;
}

LTKRN_EXPORT L_BOOL L_HasExpired(void)
{
    return 0;
}
