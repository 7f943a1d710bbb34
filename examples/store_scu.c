/* store_scu: send files and folders of DICOM instances with C-STORE (PS3.4 annex B). */
#define _POSIX_C_SOURCE 200809L
#include "association.h"
#include "folder.h"
#include "instance.h"
#include "progress.h"
#include "sender.h"
#include "trouble.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

struct Item {
    const char *path;
    struct Instance instance;
};

struct Batch {
    struct Sender sender;
    struct TextList files;
    struct Item *items; /* the DICOM instances among them */
    size_t count;
    size_t failed;
    size_t warned;
    struct Progress progress;
};

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

static unsigned long long file_size(const char *path)
{
    struct stat state;

    return stat(path, &state) == 0 ? (unsigned long long)state.st_size : 0;
}

static void send_all(struct Association *association)
{
    struct Batch *batch = association->owner;
    size_t i;

    progress_start(&batch->progress);
    for (i = 0; i < batch->count; i++) {
        const struct Item *item = &batch->items[i];
        const struct Dispatch dispatch = {item->path, &item->instance, NULL, 0};
        char words[200];

        if (!association_stands(association)) {
            complain("%zu instances not sent: %s", batch->count - i, association->trouble);
            batch->failed += batch->count - i;
            break;
        }
        if (sender_store(association, &dispatch, words, sizeof words)) {
            batch->warned += status_is_warning(batch->sender.status);
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
    size_t i;

    for (i = 0; i < batch->count; i++)
        sender_propose(request, &batch->items[i].instance);
    callbacks.pfnReceiveCStoreResponse = sender_on_response;
    opened = association_open(&association, peer, request, &callbacks, batch);
    if (opened)
        send_all(&association);
    else
        batch->failed += batch->count;
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
