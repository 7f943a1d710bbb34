/*
 * csrc/internal.h - what the C++ classes ask of the library beside the exported C functions, and
 * what Python asks of the C++ side.
 *
 * These functions are not exported (the version script hides them). All may be called by any
 * thread, and none of the former calls back into the classes.
 */
#ifndef LTDIC_INTERNAL_H
#define LTDIC_INTERNAL_H

#include <stddef.h>

#include "ltdic.h"

#ifdef __cplusplus
extern "C" {
#endif

/*
 * Makes the address of a C++ object another name of a handle: every C function takes either. An
 * object that had a handle before moves to the new one. With shown TRUE the C functions and
 * callbacks also hand out the object's address where they would hand out the handle. Returns 0, or
 * a DICOM_ERROR_ code if the handle is unknown. An alias ends with ltdic_alias_clear or with its
 * handle.
 */
L_INT ltdic_alias_set(void* handle, void* object, L_BOOL shown);

/* Forgets an object; an address without an alias is ignored. */
void ltdic_alias_clear(void* object);

/* The object that is shown for a handle (or for its own address); NULL if there is none. */
void* ltdic_alias_of(void* handle);

/*
 * The events of a net that has a C++ object. They use the types of the C callbacks; user data is
 * the object. The structure is static: it is not copied.
 */
typedef struct LTDIC_NET_EVENTS {
    DICOMNETCALLBACK    callback;
    DICOMNETCALLBACKEXT callback_ext;

    /*
     * Which events the object wants: a set of the bits below. Asked by ltdic_net_set_object and
     * when something starts (Connect, Listen, Accept, a certificate): the object is complete then.
     * An event that is not wanted goes straight to the program's callback, so nobody builds what
     * nobody looks at.
     */
    L_UINT64 (*wanted)(void* object);
} LTDIC_NET_EVENTS;

/* Bits of wanted: for a member of DICOMNETCALLBACK its place in the structure, and the others. */
#define LTDIC_WANTS(member) (1ULL << (offsetof(DICOMNETCALLBACK, member) / sizeof(void*)))
#define LTDIC_WANTS_PRIVATE_KEY_PASSWORD (1ULL << 48)
#define LTDIC_WANTS_VERIFY               (1ULL << 49)
#define LTDIC_WANTS_COMMAND_SET          (1ULL << 50)

/*
 * Sends the events of a net to a C++ object instead of the callbacks that the program sets with
 * L_DicomSetCallback and L_DicomSetCallbackExt; those are kept (see below). events NULL ends that:
 * no event starts afterwards, and one that runs on another thread has returned, as far as
 * L_DicomFreeNet would wait for it. May be called inside an event of the same net. Returns 0 or a
 * DICOM_ERROR_ code.
 */
L_INT ltdic_net_set_object(HDICOMNET net, void* object, const LTDIC_NET_EVENTS* events);

/* What the program set for this net, NULL if nothing. Lent until it sets something else. */
const DICOMNETCALLBACK* ltdic_net_program_callback(HDICOMNET net);
const DICOMNETCALLBACKEXT* ltdic_net_program_callback_ext(HDICOMNET net);

/* One line of the log: a function of the program ended with an exception. */
void ltdic_report(const char* where, const char* what);

/*
 * For each callback a function that calls it and lets no C++ exception pass (guard.h). The user
 * pointer to call it with is a structure as the program set it.
 */
typedef struct LTDIC_GUARDS {
    DICOMNETCALLBACK    callback;
    DICOMNETCALLBACKEXT callback_ext;
} LTDIC_GUARDS;
const LTDIC_GUARDS* ltdic_guards(void);

/* The same for a callback that is asked about an element: FALSE, which ends it, if it throws. */
L_BOOL ltdic_ask(COPYDSCALLBACK asked, pDICOMELEMENT element, L_UINT16 flags, void* user);

#ifdef __cplusplus
}
#endif

#endif
