#include "sender.h"

#include "folder.h"
#include "syntax.h"
#include "trouble.h"

#include <stdio.h>
#include <string.h>

enum { MOST_CONTEXTS = 128 }; /* presentation contexts of one association: odd IDs of a byte */

static bool is_proposed(HDICOMPDU request, const char *sop_class, const char *syntax)
{
    L_UCHAR id = L_DicomFindAbstract(request, (L_TCHAR *)sop_class);
    char proposed[UID_SIZE];

    for (; id != 0; id = L_DicomFindNextAbstract(request, id, (L_TCHAR *)sop_class)) {
        L_DicomGetTransfer(request, id, 0, proposed, sizeof proposed);
        if (strcmp(proposed, syntax) == 0)
            return true;
    }
    return false;
}

static void propose_one(HDICOMPDU request, const char *sop_class, const char *syntax)
{
    L_INT count = L_DicomGetPresentationCount(request);
    L_UCHAR id = (L_UCHAR)(2 * count + 1);

    if (count >= MOST_CONTEXTS || is_proposed(request, sop_class, syntax))
        return;
    L_DicomAddPresentation(request, id, 0, (L_TCHAR *)sop_class);
    L_DicomAddTransfer(request, id, (L_TCHAR *)syntax);
}

void sender_propose(HDICOMPDU request, const struct Instance *instance)
{
    propose_one(request, instance->sop_class, instance->syntax);
    if (syntax_is_plain(instance->syntax)) {
        propose_one(request, instance->sop_class, UID_EXPLICIT_VR_LITTLE_ENDIAN);
        propose_one(request, instance->sop_class, UID_IMPLICIT_VR_LITTLE_ENDIAN);
    }
}

void EXT_CALLBACK sender_on_response(HDICOMNET net, L_UCHAR context, L_UINT16 message,
                                     L_TCHAR *sop_class, L_TCHAR *sop_instance, L_UINT16 status,
                                     void *user)
{
    struct Association *association = user;
    struct Sender *sender = association->owner;

    (void)net;
    (void)context;
    (void)sop_class;
    (void)sop_instance;
    association_enter(association);
    if (message == sender->message) {
        sender->answered = true;
        sender->status = status;
    }
    association_leave(association);
}

static bool is_answered(const void *subject)
{
    return ((const struct Sender *)subject)->answered;
}

static L_INT send_file(struct Association *association, const struct Dispatch *dispatch,
                       L_UCHAR context, L_UINT16 message)
{
    const char *originator = dispatch->originator != NULL ? dispatch->originator : "";
    HDICOMDS data = L_DicomCreateDS(NULL);
    L_INT error = data == NULL ? DICOM_ERROR_MEMORY
                               : L_DicomLoadDS(data, (L_TCHAR *)dispatch->path, 0);

    if (error == DICOM_SUCCESS)
        error = L_DicomSendCStoreRequest(association->net, context, message,
                                         (L_TCHAR *)dispatch->instance->sop_class,
                                         (L_TCHAR *)dispatch->instance->sop_instance,
                                         COMMAND_PRIORITY_MEDIUM, (L_TCHAR *)originator,
                                         dispatch->originator_message, data);
    L_DicomFreeDS(data);
    return error;
}

bool sender_store(struct Association *association, const struct Dispatch *dispatch, char *words,
                  size_t size)
{
    struct Sender *sender = association->owner;
    HDICOMPDU accepted = L_DicomGetAssociate(association->net);
    L_UCHAR context = instance_context(dispatch->instance, accepted, false);
    L_INT error;

    if (context == 0) {
        snprintf(words, size, "the peer accepts no fitting presentation context");
        return false;
    }
    association_enter(association);
    sender->answered = false;
    sender->message = (L_UINT16)(sender->message % 65535 + 1);
    association_leave(association);
    error = send_file(association, dispatch, context, sender->message);
    if (error != DICOM_SUCCESS) {
        error_words(error, words, size);
        return false;
    }
    if (!association_wait(association, is_answered, sender)) {
        snprintf(words, size, "no response: %s", association->trouble);
        return false;
    }
    if (!status_is_stored(sender->status)) {
        snprintf(words, size, "refused with status %04XH", sender->status);
        return false;
    }
    return true;
}
