/*
 * message_call.h - responses that are sent without Python. See message_call.c.
 */
#ifndef LTDIC_MESSAGE_CALL_H
#define LTDIC_MESSAGE_CALL_H

#include "ltdic.h"

/* The functions of these names by way of Python: right for all arguments. */
L_INT ltdic_python_SendCStoreResponse(HDICOMNET net, L_UCHAR context, L_UINT16 message,
                                      L_TCHAR *sop_class, L_TCHAR *instance, L_UINT16 status);
L_INT ltdic_python_SendCEchoResponse(HDICOMNET net, L_UCHAR context, L_UINT16 message,
                                     L_TCHAR *sop_class, L_UINT16 status);

#endif
