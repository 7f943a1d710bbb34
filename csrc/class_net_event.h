/*
 * csrc/class_net_event.h - the events of a net that reach a C++ object: the virtual method and the
 * member of the C callback structure that carries it. One row for each.
 *
 * EVENT: the arguments are those of the C callback, with objects for handles. ODD: they differ, and
 * class_net_event.cpp has a function of that name.
 */
#ifndef LTDIC_CLASS_NET_EVENT_H
#define LTDIC_CLASS_NET_EVENT_H

#define LTDIC_NET_EVENTS_OF(EVENT, ODD)                               \
    EVENT(OnConnect, pfnConnect)                                      \
    ODD(OnAccept, pfnAccept)                                          \
    ODD(OnClose, pfnClose)                                            \
    EVENT(OnReceive, pfnReceive)                                      \
    ODD(OnSend, pfnSend)                                              \
    EVENT(OnReceiveAssociateRequest, pfnReceiveAssociateRequest)      \
    EVENT(OnReceiveAssociateAccept, pfnReceiveAssociateAccept)        \
    EVENT(OnReceiveAssociateReject, pfnReceiveAssociateReject)        \
    ODD(OnReceiveData, pfnReceiveData)                                \
    EVENT(OnReceiveReleaseRequest, pfnReceiveReleaseRequest)          \
    EVENT(OnReceiveReleaseResponse, pfnReceiveReleaseResponse)        \
    EVENT(OnReceiveAbort, pfnReceiveAbort)                            \
    EVENT(OnReceiveCStoreRequest, pfnReceiveCStoreRequest)            \
    EVENT(OnReceiveCStoreResponse, pfnReceiveCStoreResponse)          \
    EVENT(OnReceiveCFindRequest, pfnReceiveCFindRequest)              \
    EVENT(OnReceiveCFindResponse, pfnReceiveCFindResponse)            \
    EVENT(OnReceiveCGetRequest, pfnReceiveCGetRequest)                \
    EVENT(OnReceiveCGetResponse, pfnReceiveCGetResponse)              \
    EVENT(OnReceiveCMoveRequest, pfnReceiveCMoveRequest)              \
    EVENT(OnReceiveCMoveResponse, pfnReceiveCMoveResponse)            \
    EVENT(OnReceiveCCancelRequest, pfnReceiveCCancelRequest)          \
    EVENT(OnReceiveCEchoRequest, pfnReceiveCEchoRequest)              \
    EVENT(OnReceiveCEchoResponse, pfnReceiveCEchoResponse)            \
    EVENT(OnReceiveNReportRequest, pfnReceiveNReportRequest)          \
    EVENT(OnReceiveNReportResponse, pfnReceiveNReportResponse)        \
    ODD(OnReceiveNGetRequest, pfnReceiveNGetRequest)                  \
    EVENT(OnReceiveNGetResponse, pfnReceiveNGetResponse)              \
    EVENT(OnReceiveNSetRequest, pfnReceiveNSetRequest)                \
    EVENT(OnReceiveNSetResponse, pfnReceiveNSetResponse)              \
    EVENT(OnReceiveNActionRequest, pfnReceiveNActionRequest)          \
    EVENT(OnReceiveNActionResponse, pfnReceiveNActionResponse)        \
    EVENT(OnReceiveNCreateRequest, pfnReceiveNCreateRequest)          \
    EVENT(OnReceiveNCreateResponse, pfnReceiveNCreateResponse)        \
    EVENT(OnReceiveNDeleteRequest, pfnReceiveNDeleteRequest)          \
    EVENT(OnReceiveNDeleteResponse, pfnReceiveNDeleteResponse)        \
    ODD(OnReceiveUnknown, pfnReceiveUnknown)                          \
    EVENT(GetChallengeISCL, pfnGetChallenge)                          \
    EVENT(InternalAuthenticateISCL, pfnInternalAuthenticate)          \
    EVENT(ExternalAuthenticateISCL, pfnExternalAuthenticate)          \
    EVENT(OnSecureLinkReady, pfnOnSecureLinkReady)                    \
    EVENT(OnNonSecureSendISCL, pfnOnNonSecureSendISCL)                \
    ODD(OnNonSecureReceivedISCL, pfnOnNonSecureReceivedISCL)          \
    EVENT(OnReceivedISCLPacket, pfnOnReceivedISCLPacket)

/* The events of the program's net, for ltdic_net_set_object. */
LTDIC_HIDDEN const LTDIC_NET_EVENTS* LDicomNetEvents();

#endif
