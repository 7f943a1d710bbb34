/*
 * ltdic/class_core.h - what every class of this library shares: how its symbols leave the library,
 * and that its objects are not copied.
 *
 * The address of an object is a handle of the C functions: (HDICOMDS)&ds, (HDICOMNET)pNet and
 * (HDICOMPDU)pAssociate work in all of them, and C functions and callbacks hand out the address of
 * the object that the program made. Sizes, virtual tables and public members are those of the
 * vendor's classes for Linux; what is private is ours, inside the reserved bytes.
 */
#ifndef LTDIC_CLASS_CORE_H
#define LTDIC_CLASS_CORE_H

#include "types.h"

/* The classes are used through the shared library alone. */
#if defined(__GNUC__)
#define LTDIC_CLASS __attribute__((visibility("default")))
#define LTDIC_HIDDEN __attribute__((visibility("hidden")))
#else
#define LTDIC_CLASS
#define LTDIC_HIDDEN
#endif

/* Two objects cannot share one handle. Before C++11 the functions stay private and undefined. */
#if __cplusplus >= 201103L
#define LTDIC_NO_COPY(Class)                                                                       \
    Class(const Class&) = delete;                                                                 \
    Class& operator=(const Class&) = delete
#else
#define LTDIC_NO_COPY(Class)                                                                       \
    Class(const Class&);                                                                          \
    Class& operator=(const Class&)
#endif

/* Room for what the vendor's class has and this one does not. */
#if defined(__GNUC__)
#define LTDIC_RESERVED(Name, nBytes) L_UCHAR Name[nBytes] __attribute__((unused))
#else
#define LTDIC_RESERVED(Name, nBytes) L_UCHAR Name[nBytes]
#endif

/* Inside the library. */
struct LTDIC_HIDDEN LDicomBinding;
struct LTDIC_HIDDEN LDicomAssociateText;
struct LTDIC_HIDDEN LDicomDSExtra;
struct LTDIC_HIDDEN LDicomFileState;
struct LTDIC_HIDDEN LDicomWaveformChannels;

#endif
