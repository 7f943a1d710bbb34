#define _POSIX_C_SOURCE 200809L
#include "folder.h"

#include "command_line.h"
#include "instance.h"
#include "syntax.h"

#include <dirent.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { STATUS_OUT_OF_RESOURCES = 0xA700, STATUS_DATA_MISMATCH = 0xA900 };

static char *joined(const char *folder, const char *name)
{
    size_t size = strlen(folder) + strlen(name) + 2;
    char *path = grow(NULL, size, 1);

    snprintf(path, size, "%s/%s", folder, name);
    return path;
}

/* The entries of one folder: files to `files`, folders to `folders`. */
static bool list_one(const char *path, struct TextList *files, struct TextList *folders)
{
    DIR *folder = opendir(path);
    struct dirent *entry;

    if (folder == NULL) {
        complain("%s: %s", path, strerror(errno));
        return false;
    }
    while ((entry = readdir(folder)) != NULL) {
        struct stat state;
        char *child;

        if (entry->d_name[0] == '.')
            continue;
        child = joined(path, entry->d_name);
        if (lstat(child, &state) == 0 && S_ISDIR(state.st_mode))
            text_list_add(folders, child);
        else if (stat(child, &state) == 0 && S_ISREG(state.st_mode))
            text_list_add(files, child);
        free(child);
    }
    closedir(folder);
    return true;
}

bool folder_list(const char *path, struct TextList *files)
{
    struct TextList found = {0};
    struct TextList folders = {0}; /* a queue: those after `next` wait */
    struct stat state;
    size_t next;
    bool readable = true;

    if (stat(path, &state) != 0) {
        complain("%s: %s", path, strerror(errno));
        return false;
    }
    text_list_add(S_ISDIR(state.st_mode) ? &folders : &found, path);
    for (next = 0; next < folders.count; next++) {
        const char *folder = folders.items[next]; /* the texts stay where they are */

        readable = list_one(folder, &found, &folders) && readable;
    }
    text_list_sort(&found);
    for (next = 0; next < found.count; next++)
        text_list_add(files, found.items[next]);
    text_list_free(&found);
    text_list_free(&folders);
    return readable;
}

bool folder_make(const char *path)
{
    struct stat state;

    if (mkdir(path, 0777) == 0)
        return true;
    if (errno == EEXIST && stat(path, &state) == 0 && S_ISDIR(state.st_mode))
        return true;
    complain("%s: %s", path, strerror(errno));
    return false;
}

bool status_is_warning(L_UINT16 status)
{
    return (status & 0xF000) == 0xB000 || status == COMMAND_STATUS_ATTRIBUTE_LIST_ERROR ||
           status == COMMAND_STATUS_ATTRIBUTE_OUT_OF_RANGE || status == 0x0001;
}

bool status_is_stored(L_UINT16 status)
{
    return status == COMMAND_STATUS_SUCCESS || status_is_warning(status);
}

/* Is this UID of the data set the one of the message, without anything behind a NUL? */
static bool is_same(HDICOMDS data, L_UINT32 tag, const char *uid)
{
    pDICOMELEMENT element = L_DicomFindFirstElement(data, NULL, tag, TRUE);
    char text[UID_SIZE];

    return element != NULL && element_text(data, tag, text, sizeof text) &&
           strcmp(text, uid) == 0 && element->nLength <= strlen(uid) + 1;
}

/* Does the message say the same as its presentation context and its data set? */
static L_UINT16 check(const struct Arrival *arrival)
{
    char abstract[UID_SIZE];

    if (!uid_is_valid(arrival->sop_instance))
        return COMMAND_STATUS_INVALID_OBJECT_INSTANCE;
    L_DicomGetAbstract(L_DicomGetAssociate(arrival->net), arrival->context, abstract,
                       sizeof abstract);
    if (strcmp(abstract, arrival->sop_class) != 0 || !is_storage_class(abstract))
        return COMMAND_STATUS_CLASS_NOT_SUPPORTED;
    if (arrival->data == NULL ||
        !is_same(arrival->data, TAG_SOP_CLASS_UID, arrival->sop_class) ||
        !is_same(arrival->data, TAG_SOP_INSTANCE_UID, arrival->sop_instance))
        return STATUS_DATA_MISMATCH;
    return COMMAND_STATUS_SUCCESS;
}

static bool set_meta(HDICOMDS data, L_UINT32 tag, const char *text)
{
    pDICOMELEMENT element = L_DicomFindFirstElement(data, NULL, tag, TRUE);

    if (element == NULL)
        element = L_DicomInsertElement(data, NULL, FALSE, tag, VR_UI, FALSE, 0);
    return element != NULL && L_DicomSetStringValue(data, element, (L_TCHAR *)text, 1,
                                                    DICOM_CHARACTER_SET_DEFAULT);
}

bool folder_add_meta(HDICOMDS data, const char *sop_class, const char *sop_instance,
                     const char *syntax)
{
    return set_meta(data, TAG_MEDIA_STORAGE_SOP_CLASS_UID, sop_class) &&
           set_meta(data, TAG_MEDIA_STORAGE_SOP_INSTANCE_UID, sop_instance) &&
           set_meta(data, TAG_TRANSFER_SYNTAX_UID, syntax);
}

char *folder_new(const char *folder, const char *prefix)
{
    char name[64];
    char *path;
    int file;

    snprintf(name, sizeof name, "%sXXXXXX", prefix);
    path = joined(folder, name);
    file = mkstemp(path); /* readable by the owner alone: patients' data */
    if (file >= 0) {
        close(file);
        return path;
    }
    complain("%s: %s", folder, strerror(errno));
    free(path);
    return NULL;
}

bool folder_save(const char *folder, HDICOMDS data, const char *path)
{
    char *temporary = folder_new(folder, ".arriving-");
    bool saved;

    if (temporary == NULL)
        return false;
    saved = L_DicomSaveDS(data, (L_TCHAR *)temporary, DS_METAHEADER_PRESENT) == DICOM_SUCCESS &&
            rename(temporary, path) == 0;
    if (!saved) {
        complain("%s: cannot be written", path);
        unlink(temporary);
    }
    free(temporary);
    return saved;
}

L_UINT16 folder_store(const char *folder, const struct Arrival *arrival,
                      unsigned long long *bytes)
{
    L_UINT16 status = check(arrival);
    char syntax[UID_SIZE];
    char name[UID_SIZE + 4];
    struct stat state;
    char *path;

    *bytes = 0;
    if (status != COMMAND_STATUS_SUCCESS)
        return status;
    L_DicomGetTransfer(L_DicomGetAssociate(arrival->net), arrival->context, 0, syntax,
                       sizeof syntax);
    snprintf(name, sizeof name, "%s.dcm", arrival->sop_instance);
    path = joined(folder, name);
    if (!folder_add_meta(arrival->data, arrival->sop_class, arrival->sop_instance, syntax) ||
        !folder_save(folder, arrival->data, path))
        status = STATUS_OUT_OF_RESOURCES;
    else if (stat(path, &state) == 0)
        *bytes = (unsigned long long)state.st_size;
    free(path);
    return status;
}
