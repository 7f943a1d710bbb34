/*
 * csrc/guard.h - what happens to a C++ exception that leaves a function of the program.
 *
 * It never gets into Python's frames, which it would leave half way: it is caught where the program
 * was called, told in the log, and ends the connection that the call was about. What ends a thread is
 * none: Python ends the threads of others like that when its process is over, inside a callback that
 * is written in Python. Who catches everything has to let that pass, or the process is aborted.
 */
#ifndef LTDIC_GUARD_H
#define LTDIC_GUARD_H

#include <cxxabi.h>

#include <exception>

#include "internal.h"

/* What an exception does: the connection is aborted, or all goes on (a listening net, a close). */
enum LtdicEnding { ENDS_CONNECTION, ENDS_NOTHING };

__attribute__((visibility("hidden"))) void LtdicEnd(
    HDICOMNET hNet, LtdicEnding Ends, const char* pszName, const char* pszWhat);

/* Calls Call() for the net and answers what it does, or 0 (as the type may be) if it throws. */
template <typename Result, typename Function>
Result LtdicGuarded(HDICOMNET hNet, LtdicEnding Ends, const char* pszName, Function Call) {
    try {
        return Call();
    } catch (const abi::__forced_unwind&) {
        throw;
    } catch (const std::exception& Error) {
        LtdicEnd(hNet, Ends, pszName, Error.what());
    } catch (...) {
        LtdicEnd(hNet, Ends, pszName, "not a std::exception");
    }
    return Result();
}

#endif
