/*
 * csrc/class_net_event.cpp - from the events of a net to the virtual methods of its object.
 *
 * The functions here run on the net's thread and stand between Python and the program. No exception
 * passes them: it ends the connection. The object may be deleted by the method that is called, so
 * nothing of it is used afterwards but what the binding holds.
 */
#include <cstring>

#include "class_binding.h"
#include "class_net_event.h"
#include "guard.h"

namespace {

/* Keeps what is lent while a method runs, even when the method deletes the net. */
class Hold {
public:
    explicit Hold(LDicomBinding* pBinding) : m_pBinding(pBinding) { m_pBinding->Retain(); }
    ~Hold() { m_pBinding->Release(); }

private:
    LDicomBinding* m_pBinding;
};

/* Calls Call(net, binding) and answers 0 (as the type may be) if it throws. */
template <typename Result, typename Function>
Result Deliver(void* pUser, LtdicEnding Ends, const char* pszMethod, Function Call) {
    LDicomNet& Net = *static_cast<LDicomNet*>(pUser);
    LDicomBinding* pBinding = LDicomBinding::Of(Net);
    HDICOMNET hNet = LDicomBinding::Handle(Net);
    Hold Held(pBinding);
    return LtdicGuarded<Result>(
        hNet, Ends, pszMethod, [&]() { return Call(Net, *pBinding); });
}

/* C type of an argument, and the object for it. */
template <typename Type>
struct Argument {
    typedef Type C;
    static Type Object(LDicomBinding&, C Value) { return Value; }
};
template <>
struct Argument<LDicomDS*> {
    typedef HDICOMDS C;
    static LDicomDS* Object(LDicomBinding& Binding, C hDS) { return Binding.DataSet(hDS); }
};
template <>
struct Argument<LDicomAssociate*> {
    typedef HDICOMPDU C;
    static LDicomAssociate* Object(LDicomBinding& Binding, C hPDU) {
        return Binding.Received(hPDU);
    }
};

/* The C callback that calls one virtual method. */
template <typename Signature, Signature Method>
struct Event;
template <typename Result, typename... Types, Result (LDicomNet::*Method)(Types...)>
struct Event<Result (LDicomNet::*)(Types...), Method> {
    typedef Result (*Callback)(HDICOMNET, typename Argument<Types>::C..., void*);
    static const char* s_pszName;
    static Callback Named(const char* pszName) {
        s_pszName = pszName;
        return Receive;
    }
    static Result Receive(HDICOMNET, typename Argument<Types>::C... Values, void* pUser) {
        return Deliver<Result>(
            pUser, ENDS_CONNECTION, s_pszName, [&](LDicomNet& Net, LDicomBinding& Binding) {
                return (Net.*Method)(Argument<Types>::Object(Binding, Values)...);
            });
    }
};
template <typename Result, typename... Types, Result (LDicomNet::*Method)(Types...)>
const char* Event<Result (LDicomNet::*)(Types...), Method>::s_pszName;

#define LTDIC_EVENT(Method) \
    Event<decltype(&LDicomNet::Method), &LDicomNet::Method>::Named(#Method)

/* The events whose arguments are not those of the C callback. */
struct Odd {
    static void OnAccept(HDICOMNET, L_INT nError, void* pUser) {
        Deliver<void>(pUser, ENDS_NOTHING, "OnAccept", [&](LDicomNet& Net, LDicomBinding&) {
            Net.OnAccept(nError);
        });
    }

    static void OnClose(HDICOMNET, L_INT nError, HDICOMNET hPeer, void* pUser) {
        Deliver<void>(pUser, ENDS_NOTHING, "OnClose", [&](LDicomNet& Net, LDicomBinding& Binding) {
            Net.OnClose(nError, Binding.Net(hPeer));
        });
    }

    static void OnSend(HDICOMNET, L_INT nError, L_UCHAR nType, L_UINT32 nBytes, void* pUser) {
        Deliver<void>(
            pUser, ENDS_CONNECTION, "OnSend", [&](LDicomNet& Net, LDicomBinding& Binding) {
                if (Binding.m_nDebugMode & DEBUG_MODE_ONSEND_SHOW_EXTENDED_INFO) {
                    DICOMNETDEBUGINFOONSEND Info = {sizeof(Info), nError, nType, nBytes, NULL};
                    Net.OnSendExt(&Info);
                    if (Binding.m_bEnded) return;
                }
                Net.OnSend(nError, nType, nBytes);
            });
    }

    static void OnReceiveData(
        HDICOMNET, L_UCHAR nPresentationID, HDICOMDS hCS, HDICOMDS hDS, void* pUser) {
        Deliver<void>(
            pUser, ENDS_CONNECTION, "OnReceiveData", [&](LDicomNet& Net, LDicomBinding& Binding) {
                Net.OnReceiveData(nPresentationID, Binding.CommandSet(hCS), Binding.DataSet(hDS));
            });
    }

    static void OnReceiveUnknown(
        HDICOMNET, L_UCHAR nPresentationID, HDICOMDS hCS, HDICOMDS hDS, void* pUser) {
        Deliver<void>(
            pUser, ENDS_CONNECTION, "OnReceiveUnknown",
            [&](LDicomNet& Net, LDicomBinding& Binding) {
                Net.OnReceiveUnknown(
                    nPresentationID, Binding.CommandSet(hCS), Binding.DataSet(hDS));
            });
    }

    static void OnReceiveNGetRequest(
        HDICOMNET, L_UCHAR nPresentationID, L_UINT16 nMessageID, L_TCHAR* pszClass,
        L_TCHAR* pszInstance, L_UINT32* pnAttribute, L_UINT32 nCount, void* pUser) {
        const L_UINT16 nShort = nCount < 0xFFFF ? static_cast<L_UINT16>(nCount) : 0xFFFF;
        Deliver<void>(
            pUser, ENDS_CONNECTION, "OnReceiveNGetRequest", [&](LDicomNet& Net, LDicomBinding&) {
                Net.OnReceiveNGetRequest(
                    nPresentationID, nMessageID, pszClass, pszInstance, pnAttribute, nShort);
            });
    }

    static void OnNonSecureReceivedISCL(
        HDICOMNET, L_INT nError, L_UCHAR* pBuffer, L_UINT32 nLength, void* pUser) {
        Deliver<void>(
            pUser, ENDS_CONNECTION, "OnNonSecureReceivedISCL",
            [&](LDicomNet& Net, LDicomBinding&) {
                Net.OnNonSecureReceivedISCL(static_cast<L_UINT32>(nError), pBuffer, nLength);
            });
    }
};

/* Runs on the thread that sends, beside the net's thread: the data set is lent on its own. */
void BeforeSendCommandSet(HDICOMNET, HDICOMDS hCS, void* pUser) {
    LDicomLentDS CommandSet(hCS);
    Deliver<void>(
        pUser, ENDS_CONNECTION, "OnBeforeSendCommandSet", [&](LDicomNet& Net, LDicomBinding&) {
            Net.OnBeforeSendCommandSet(CommandSet.Get());
        });
}

/* Whether a class derived from LDicomNet has its own version of a virtual method. */
#if defined(__GXX_ABI_VERSION)
extern "C" void* const LTDIC_NET_TABLE[] __asm__("_ZTV9LDicomNet");

template <typename Signature>
bool Overrides(const LDicomNet& Net, Signature Method) {
    /* Itanium C++ ABI: pointer to a virtual method = 1 + offset in the table; two words precede. */
    std::size_t nOffset;
    std::memcpy(&nOffset, &Method, sizeof(nOffset));
    const std::size_t nSlot = (nOffset - 1) / sizeof(void*);
    return (*reinterpret_cast<void* const* const*>(&Net))[nSlot] != LTDIC_NET_TABLE[2 + nSlot];
}
#else
template <typename Signature>
bool Overrides(const LDicomNet&, Signature) {
    return true;
}
#endif

L_UINT64 Wanted(void* pObject) {
    const LDicomNet& Net = *static_cast<const LDicomNet*>(pObject);
    L_UINT64 nWanted = 0;
#define LTDIC_ASK(Method, Member) \
    if (Overrides(Net, &LDicomNet::Method)) nWanted |= LTDIC_WANTS(Member);
    LTDIC_NET_EVENTS_OF(LTDIC_ASK, LTDIC_ASK)
#undef LTDIC_ASK
    if (Overrides(Net, &LDicomNet::OnPrivateKeyPassword))
        nWanted |= LTDIC_WANTS_PRIVATE_KEY_PASSWORD;
    if (Overrides(Net, &LDicomNet::OnVerify)) nWanted |= LTDIC_WANTS_VERIFY;
    if (Overrides(Net, &LDicomNet::OnBeforeSendCommandSet)) nWanted |= LTDIC_WANTS_COMMAND_SET;
    if (LDicomBinding::Of(Net)->m_nDebugMode & DEBUG_MODE_ONSEND_SHOW_EXTENDED_INFO)
        nWanted |= LTDIC_WANTS(pfnSend);
    return nWanted;
}

LTDIC_NET_EVENTS MakeEvents() {
    LTDIC_NET_EVENTS Events = LTDIC_NET_EVENTS();
#define LTDIC_SET(Method, Member) Events.callback.Member = LTDIC_EVENT(Method);
#define LTDIC_SET_ODD(Method, Member) Events.callback.Member = Odd::Method;
    LTDIC_NET_EVENTS_OF(LTDIC_SET, LTDIC_SET_ODD)
#undef LTDIC_SET
#undef LTDIC_SET_ODD
    Events.callback_ext.uStructSize = sizeof(Events.callback_ext);
    Events.callback_ext.pfnPrivateKeyPassword = LTDIC_EVENT(OnPrivateKeyPassword);
    Events.callback_ext.pfnVerify = LTDIC_EVENT(OnVerify);
    Events.callback_ext.pfnBeforeSendCommandSet = BeforeSendCommandSet;
    Events.wanted = Wanted;
    return Events;
}

}  // namespace

const LTDIC_NET_EVENTS* LDicomNetEvents() {
    static const LTDIC_NET_EVENTS s_Events = MakeEvents();
    return &s_Events;
}
