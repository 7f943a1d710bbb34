/*
 * ltdic/engine.h - starting and stopping the library as a whole.
 */
#ifndef LTDIC_ENGINE_H
#define LTDIC_ENGINE_H

#include "types.h"

#pragma pack(push, 8)

#ifdef __cplusplus
extern "C" {
#endif

/* uFlags of L_DicomEngineStartup. */
#define DICOM_ENGINE_STARTUP_NO_IOD_TABLE           1  /* leave the IOD table empty */
#define DICOM_ENGINE_STARTUP_NO_CONTEXT_GROUP_TABLE 2  /* leave out the built-in context groups */
#define DICOM_ENGINE_STARTUP_FOR_MANAGED            4  /* no effect */

/*
 * Starts the engine and fills the tables; stops it. Both are optional: every function starts the
 * engine when it needs it, and the end of the process stops it.
 */
void EXT_FUNCTION L_DicomEngineStartup(L_UINT16 uFlags);
void EXT_FUNCTION L_DicomEngineShutdown(void);

/* What L_DicomSetMemoryAllocation takes and returns. */
#define MEMORY_FAIL   0
#define MEMORY_FAR    1
#define MEMORY_GLOBAL 2

#ifdef __cplusplus
}
#endif

#pragma pack(pop)

#endif
