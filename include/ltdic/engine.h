/*
 * ltdic/engine.h - starting and stopping the library as a whole.
 *
 * See net.h for L_DicomStartUp, which networking needs.
 */
#ifndef LTDIC_ENGINE_H
#define LTDIC_ENGINE_H

#include "types.h"

#pragma pack(push, 8)

#ifdef __cplusplus
extern "C" {
#endif

/* uFlags of L_DicomEngineStartup; they can be combined. */
#define DICOM_ENGINE_STARTUP_NO_IOD_TABLE           1  /* leave the IOD table empty */
#define DICOM_ENGINE_STARTUP_NO_CONTEXT_GROUP_TABLE 2  /* know no built-in context groups */
#define DICOM_ENGINE_STARTUP_FOR_MANAGED            4  /* no effect */

/*
 * Start the engine, with its tables filled; stop it. Both may be left out: any function starts the
 * engine when it needs it, and the end of the process stops it. Starting twice does no harm.
 */
void EXT_FUNCTION L_DicomEngineStartup(L_UINT16 uFlags);
void EXT_FUNCTION L_DicomEngineShutdown(void);

#ifdef __cplusplus
}
#endif

#pragma pack(pop)

#endif
