/*
 * csrc/class_net_base.h - what an event does that the program does not override: it calls the
 * program's C callback, if there is one, and answers 0 if there is none. Nothing is answered to the
 * peer. One such method for each row of class_net_event.h is made by ltdic_build.forward.
 */
#ifndef LTDIC_CLASS_NET_BASE_H
#define LTDIC_CLASS_NET_BASE_H

#include <utility>

#include "class_binding.h"

/* Calls Member of the callbacks that the program set for *pNet with Values. */
template <typename Function, typename... Types>
auto Program(LDicomNet* pNet, Function DICOMNETCALLBACK::*Member, Types... Values)
    -> decltype(std::declval<Function>()(pNet, Values..., static_cast<void*>(NULL))) {
    HDICOMNET hNet = LDicomBinding::Handle(*pNet);
    const DICOMNETCALLBACK* pCallback = hNet != NULL ? ltdic_net_program_callback(hNet) : NULL;
    typedef decltype(std::declval<Function>()(pNet, Values..., pCallback->pUserData)) Result;
    if (pCallback == NULL || pCallback->*Member == NULL) return Result();
    return (pCallback->*Member)(pNet, Values..., pCallback->pUserData);
}

#endif
