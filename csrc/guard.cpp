/*
 * csrc/guard.cpp - the way from Python to the callbacks of a program, see guard.h.
 *
 * For each member of a callback structure there is a function of the same type whose user pointer
 * is the library's copy of the program's structure: it calls the program's function with the
 * program's user pointer.
 */
#include "guard.h"

#include <cstddef>

#include "class_net_event.h"

void LtdicEnd(HDICOMNET hNet, LtdicEnding Ends, const char* pszName, const char* pszWhat) {
    ltdic_report(pszName, pszWhat);
    if (Ends == ENDS_NOTHING) return;
    L_DicomSendAbort(hNet, PDU_ABORT_SOURCE_USER, PDU_ABORT_REASON_UNKNOWN);
    L_DicomCloseForced(hNet, TRUE);
}

namespace {

/* The numbers 0 .. N-1 as arguments of a template. */
template <std::size_t... Numbers>
struct Sequence {};
template <std::size_t N, std::size_t... Numbers>
struct Count : Count<N - 1, N - 1, Numbers...> {};
template <std::size_t... Numbers>
struct Count<0, Numbers...> {
    typedef Sequence<Numbers...> Type;
};

/* An argument as it is; the last one, whatever it is, becomes the program's user pointer. */
template <bool IsLast>
struct Argument {
    template <typename Type>
    static Type Pass(Type Value, void*) {
        return Value;
    }
};
template <>
struct Argument<true> {
    static void* Pass(void*, void* pUser) { return pUser; }
};

inline void* Last(void* pUser) { return pUser; }
template <typename First, typename... Types>
void* Last(First, Types... Values) {
    return Last(Values...);
}

template <typename Struct, typename Function, Function Struct::*Member>
struct Guard;
template <typename Struct, typename Result, typename... Types,
          Result (*Struct::*Member)(HDICOMNET, Types...)>
struct Guard<Struct, Result (*)(HDICOMNET, Types...), Member> {
    typedef Result (*Callback)(HDICOMNET, Types...);
    static const char* s_pszName;
    static LtdicEnding s_Ends;

    static Callback Named(const char* pszName, LtdicEnding Ends) {
        s_pszName = pszName;
        s_Ends = Ends;
        return Receive;
    }
    static Result Receive(HDICOMNET hNet, Types... Values) {
        return Call(typename Count<sizeof...(Types)>::Type(), hNet, Values...);
    }
    template <std::size_t... Numbers>
    static Result Call(Sequence<Numbers...>, HDICOMNET hNet, Types... Values) {
        const Struct& Program = *static_cast<const Struct*>(Last(Values...));
        return LtdicGuarded<Result>(hNet, s_Ends, s_pszName, [&]() {
            return (Program.*Member)(
                hNet, Argument<Numbers + 1 == sizeof...(Types)>::Pass(
                          Values, Program.pUserData)...);
        });
    }
};
template <typename Struct, typename Result, typename... Types,
          Result (*Struct::*Member)(HDICOMNET, Types...)>
const char* Guard<Struct, Result (*)(HDICOMNET, Types...), Member>::s_pszName;
template <typename Struct, typename Result, typename... Types,
          Result (*Struct::*Member)(HDICOMNET, Types...)>
LtdicEnding Guard<Struct, Result (*)(HDICOMNET, Types...), Member>::s_Ends;

#define LTDIC_GUARD(Struct, Member, Ends) \
    Guard<Struct, decltype(Struct::Member), &Struct::Member>::Named(#Member, Ends)

LTDIC_GUARDS MakeGuards() {
    LTDIC_GUARDS Guards = LTDIC_GUARDS();
#define LTDIC_SET(Method, Member) \
    Guards.callback.Member = LTDIC_GUARD(DICOMNETCALLBACK, Member, ENDS_CONNECTION);
    LTDIC_NET_EVENTS_OF(LTDIC_SET, LTDIC_SET)
#undef LTDIC_SET
    Guards.callback.pfnAccept = LTDIC_GUARD(DICOMNETCALLBACK, pfnAccept, ENDS_NOTHING);
    Guards.callback.pfnClose = LTDIC_GUARD(DICOMNETCALLBACK, pfnClose, ENDS_NOTHING);
    Guards.callback_ext.pfnPrivateKeyPassword =
        LTDIC_GUARD(DICOMNETCALLBACKEXT, pfnPrivateKeyPassword, ENDS_NOTHING);
    Guards.callback_ext.pfnVerify =
        LTDIC_GUARD(DICOMNETCALLBACKEXT, pfnVerify, ENDS_CONNECTION);
    Guards.callback_ext.pfnBeforeSendCommandSet =
        LTDIC_GUARD(DICOMNETCALLBACKEXT, pfnBeforeSendCommandSet, ENDS_CONNECTION);
    return Guards;
}

/* Each member of the structure but the user pointer has a row. */
#define LTDIC_ONE(Method, Member) +1
static_assert(
    sizeof(DICOMNETCALLBACK) == (1 LTDIC_NET_EVENTS_OF(LTDIC_ONE, LTDIC_ONE)) * sizeof(void*),
    "a callback without a row in class_net_event.h");
#undef LTDIC_ONE

}  // namespace

const LTDIC_GUARDS* ltdic_guards() {
    static const LTDIC_GUARDS s_Guards = MakeGuards();
    return &s_Guards;
}

L_BOOL ltdic_ask(COPYDSCALLBACK pfnAsked, pDICOMELEMENT pElement, L_UINT16 nFlags, void* pUser) {
    return LtdicGuarded<L_BOOL>(NULL, ENDS_NOTHING, "the callback for an element", [&]() {
        return pfnAsked(pElement, nFlags, pUser);
    });
}
