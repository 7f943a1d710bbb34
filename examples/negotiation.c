#include "negotiation.h"

#include "instance.h"
#include "server.h"
#include "syntax.h"

#include <stdio.h>

void negotiate_plain(HDICOMPDU request, L_UCHAR id, HDICOMPDU accept)
{
    if (context_offers(request, id, UID_EXPLICIT_VR_LITTLE_ENDIAN))
        context_accept(accept, request, id, UID_EXPLICIT_VR_LITTLE_ENDIAN);
    else if (context_offers(request, id, UID_IMPLICIT_VR_LITTLE_ENDIAN))
        context_accept(accept, request, id, UID_IMPLICIT_VR_LITTLE_ENDIAN);
    else
        context_refuse(accept, request, id, PDU_ACCEPT_RESULT_TRANSFER_SYNTAX);
}

/* The offered transfer syntax with the highest score, the first of equals. False: none that we
   know is offered. */
static bool choose(HDICOMPDU request, L_UCHAR id, const char *sop_class, NegotiationScore score,
                   const void *holder, char *syntax, size_t size)
{
    L_INT count = L_DicomGetTransferCount(request, id);
    char offered[UID_SIZE];
    size_t best = 0;
    bool found = false;
    L_INT i;

    for (i = 0; i < count; i++) {
        size_t points;

        L_DicomGetTransfer(request, id, i, offered, sizeof offered);
        if (!syntax_is_known(offered))
            continue;
        points = score(holder, sop_class, offered);
        if (!found || points > best) {
            snprintf(syntax, size, "%s", offered);
            best = points;
            found = true;
        }
    }
    return found;
}

void negotiate_served(HDICOMPDU request, L_UCHAR id, HDICOMPDU accept, NegotiationScore score,
                      const void *holder)
{
    char sop_class[UID_SIZE];
    char syntax[UID_SIZE];

    L_DicomGetAbstract(request, id, sop_class, sizeof sop_class);
    if (!is_storage_class(sop_class) ||
        L_DicomGetProviderRole(request, id) != PDU_ROLE_SUPPORT) {
        context_refuse(accept, request, id, PDU_ACCEPT_RESULT_ABSTRACT_SYNTAX);
    } else if (!choose(request, id, sop_class, score, holder, syntax, sizeof syntax)) {
        context_refuse(accept, request, id, PDU_ACCEPT_RESULT_TRANSFER_SYNTAX);
    } else {
        context_accept(accept, request, id, syntax);
        L_DicomSetRoleSelect(accept, id, TRUE, PDU_ROLE_NON_SUPPORT, PDU_ROLE_SUPPORT);
    }
}
