/* store_scu: send files and folders of DICOM instances with C-STORE (PS3.4 annex B). */
#define _POSIX_C_SOURCE 200809L
#include "association.h"
#include "folder.h"
#include "instance.h"
#include "progress.h"
#include "syntax.h"
#include "trouble.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

enum { MOST_CONTEXTS = 128 }; /* presentation contexts of one association: odd IDs of a byte */

struct Item {
    const char *path;
    struct Instance instance;
};

struct Batch {
    struct TextList files;
    struct Item *items; /* the DICOM instances among them */
    size_t count;
    size_t failed;
    size_t warned;
    struct Progress progress;
    bool answered; /* the last request */
    L_UINT16 status;
};

static void EXT_CALLBACK on_response(HDICOMNET net, L_UCHAR context, L_UINT16 message,
                                     L_TCHAR *sop_class, L_TCHAR *sop_instance, L_UINT16 status,
                                     void *user)
{
    struct Association *association = user;
    struct Batch *batch = association->owner;

    (void)net;
    (void)context;
    (void)message;
    (void)sop_class;
    (void)sop_instance;
    association_enter(association);
    batch->answered = true;
    batch->status = status;
    association_leave(association);
}

static bool is_answered(const void *subject)
{
    return ((const struct Batch *)subject)->answered;
}

/* Read what identifies each file; a file that is no DICOM instance counts as failed. */
static void read_files(struct Batch *batch)
{
    size_t i;

    batch->items = grow(NULL, batch->files.count + 1, sizeof *batch->items);
    for (i = 0; i < batch->files.count; i++) {
        struct Item *item = &batch->items[batch->count];
        L_UINT16 error;

        item->path = batch->files.items[i];
        error = instance_read(&item->instance, item->path);
        if (error == DICOM_SUCCESS) {
            batch->count++;
        } else {
            char words[80];

            error_words(error, words, sizeof words);
            complain("%s: %s", item->path, words);
            batch->failed++;
        }
    }
}

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

/* One presentation context for each class and transfer syntax of the files, so that each can be
   sent as it is; and the two plain syntaxes stand in for each other. */
static void propose(HDICOMPDU request, const struct Batch *batch)
{
    size_t i;

    for (i = 0; i < batch->count; i++) {
        const struct Instance *instance = &batch->items[i].instance;

        propose_one(request, instance->sop_class, instance->syntax);
        if (syntax_is_plain(instance->syntax)) {
            propose_one(request, instance->sop_class, UID_EXPLICIT_VR_LITTLE_ENDIAN);
            propose_one(request, instance->sop_class, UID_IMPLICIT_VR_LITTLE_ENDIAN);
        }
    }
}

static bool send_file(struct Association *association, const struct Item *item, L_UCHAR context,
                      L_UINT16 message, char *words, size_t size)
{
    struct Batch *batch = association->owner;
    HDICOMDS data = L_DicomCreateDS(NULL);
    L_INT error = data == NULL ? DICOM_ERROR_MEMORY
                               : L_DicomLoadDS(data, (L_TCHAR *)item->path, 0);

    batch->answered = false; /* nothing is under way: no callback looks at it */
    if (error == DICOM_SUCCESS)
        error = L_DicomSendCStoreRequest(association->net, context, message,
                                         (L_TCHAR *)item->instance.sop_class,
                                         (L_TCHAR *)item->instance.sop_instance,
                                         COMMAND_PRIORITY_MEDIUM, (L_TCHAR *)"", 0, data);
    L_DicomFreeDS(data);
    if (error != DICOM_SUCCESS) {
        error_words(error, words, size);
        return false;
    }
    if (!association_wait(association, is_answered, batch)) {
        snprintf(words, size, "no response: %s", association->trouble);
        return false;
    }
    if (!status_is_stored(batch->status)) {
        snprintf(words, size, "refused with status %04XH", batch->status);
        return false;
    }
    return true;
}

static unsigned long long file_size(const char *path)
{
    struct stat state;

    return stat(path, &state) == 0 ? (unsigned long long)state.st_size : 0;
}

static void send_all(struct Association *association)
{
    struct Batch *batch = association->owner;
    HDICOMPDU accepted = L_DicomGetAssociate(association->net);
    size_t i;

    progress_start(&batch->progress);
    for (i = 0; i < batch->count; i++) {
        const struct Item *item = &batch->items[i];
        char words[200] = "the peer accepts no fitting presentation context";
        L_UCHAR context;

        if (!association_stands(association)) {
            complain("%zu instances not sent: %s", batch->count - i, association->trouble);
            batch->failed += batch->count - i;
            break;
        }
        context = instance_context(&item->instance, accepted, false);
        if (context != 0 && send_file(association, item, context, (L_UINT16)(i % 65535 + 1), words,
                                      sizeof words)) {
            batch->warned += status_is_warning(batch->status);
            progress_step(&batch->progress, batch->count, file_size(item->path));
        } else {
            complain("%s: %s", item->path, words);
            batch->failed++;
        }
    }
    progress_finish(&batch->progress, batch->count);
}

/* Open the association, send, release. False: it could not be opened or did not end well. */
static bool transfer(struct Batch *batch, const struct Peer *peer)
{
    DICOMNETCALLBACK callbacks = {0};
    struct Association association;
    HDICOMPDU request = association_request(peer);
    bool opened;

    propose(request, batch);
    callbacks.pfnReceiveCStoreResponse = on_response;
    opened = association_open(&association, peer, request, &callbacks, batch);
    L_DicomFreeAssociate(request);
    if (opened) {
        send_all(&association);
    } else {
        complain("%s port %d: %s", peer->host, peer->port, association.trouble);
        batch->failed += batch->count;
    }
    return association_close(&association) && opened;
}

int main(int argc, char **argv)
{
    struct Peer peer;
    struct Option shared[PEER_OPTIONS];
    const struct Option options[] = {{NULL, OPTION_FLAG, NULL, NULL, NULL, 0, 0}};
    const struct Program program = {"store_scu", "Send DICOM files and folders of them to a peer.",
                                    "FILE|FOLDER...", options, shared};
    struct TextList operands = {0};
    struct Batch batch = {0};
    bool well = true;
    size_t i;
    int code;

    peer_options(&peer, shared);
    code = command_line_read(&program, argc, argv, &operands);
    if (code < 0 && operands.count == 0) {
        complain("no file given; try: store_scu -h");
        code = EXIT_USAGE;
    }
    if (code >= 0)
        return code;
    for (i = 0; i < operands.count; i++)
        well = folder_list(operands.items[i], &batch.files) && well;
    read_files(&batch);
    if (batch.count > 0)
        well = transfer(&batch, &peer) && well;
    printf("%zu stored (%zu with a warning), %zu failed\n", batch.progress.objects, batch.warned,
           batch.failed);
    well = well && batch.failed == 0 && batch.progress.objects > 0;
    free(batch.items);
    text_list_free(&batch.files);
    text_list_free(&operands);
    return well ? EXIT_DONE : EXIT_FAILED;
}
