#include "reception.h"

#include "syntax.h"

void reception_negotiate(struct Connection *connection, HDICOMPDU request, L_UCHAR id,
                         HDICOMPDU accept)
{
    char text[PDU_MAX_UID_SIZE + 1];
    L_INT count = L_DicomGetTransferCount(request, id);
    L_INT i;

    (void)connection;
    L_DicomGetAbstract(request, id, text, sizeof text);
    if (!is_storage_class(text)) {
        context_refuse(accept, request, id, PDU_ACCEPT_RESULT_ABSTRACT_SYNTAX);
        return;
    }
    for (i = 0; i < count; i++) {
        L_DicomGetTransfer(request, id, i, text, sizeof text);
        if (syntax_is_known(text)) {
            context_accept(accept, request, id, text);
            return;
        }
    }
    context_refuse(accept, request, id, PDU_ACCEPT_RESULT_TRANSFER_SYNTAX);
}
