/*
 * object.c - see object.h.
 */
#define _POSIX_C_SOURCE 200809L
#include "object.h"

#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { LONGEST_NOTE = 2000 };

static unsigned table[256];
static pthread_once_t table_made = PTHREAD_ONCE_INIT;

static void make_table(void)
{
    unsigned i, bit;

    for (i = 0; i < 256; i++) {
        table[i] = i;
        for (bit = 0; bit < 8; bit++)
            table[i] = table[i] >> 1 ^ (table[i] & 1 ? 0xEDB88320u : 0);
    }
}

/* CRC-32 as in ISO 3309, zlib and Python's binascii. */
static unsigned crc_of(const unsigned char *bytes, unsigned length)
{
    unsigned crc = 0xFFFFFFFFu;

    pthread_once(&table_made, make_table);
    while (length-- > 0)
        crc = crc >> 8 ^ table[(crc ^ *bytes++) & 0xFF];
    return ~crc;
}

unsigned next_random(unsigned *state)
{
    *state ^= *state << 13;
    *state ^= *state >> 17;
    *state ^= *state << 5;
    return *state;
}

static void *allocate(unsigned size)
{
    void *memory = malloc(size + 1);

    if (memory == NULL)
        abort();
    return memory;
}

static void put_text(HDICOMDS ds, L_UINT32 tag, L_UINT16 vr, const char *text)
{
    pDICOMELEMENT element = L_DicomInsertElement(ds, NULL, FALSE, tag, vr, FALSE, 0);

    L_DicomSetStringValue(ds, element, (L_TCHAR *)text, 1, DICOM_CHARACTER_SET_DEFAULT);
}

HDICOMDS object_make(unsigned serial, unsigned length, char uid[OBJECT_TEXT])
{
    HDICOMDS ds = L_DicomCreateDS(NULL);
    unsigned char *pixels = allocate(length);
    unsigned i, state = serial * 2654435761u | 1;

    for (i = 0; i < length; i++)
        pixels[i] = (unsigned char)(i % 4 ? pixels[i - 1] * 5u + 3u : next_random(&state));
    snprintf(uid, OBJECT_TEXT, OBJECT_ROOT ".%u.%u.%u", serial, length, crc_of(pixels, length));
    L_DicomInitDS(ds, CLASS_UNKNOWN, 0);
    put_text(ds, TAG_SOP_CLASS_UID, VR_UI, UID_CT_IMAGE_STORAGE);
    put_text(ds, TAG_SOP_INSTANCE_UID, VR_UI, uid);
    put_text(ds, TAG_PATIENT_ID, VR_LO, "SOAK");
    put_text(ds, TAG_STUDY_INSTANCE_UID, VR_UI, OBJECT_ROOT ".1");
    put_text(ds, TAG_SERIES_INSTANCE_UID, VR_UI, OBJECT_ROOT ".1.1");
    L_DicomSetBinaryValue(ds,
                          L_DicomInsertElement(ds, NULL, FALSE, TAG_PIXEL_DATA, VR_OW, FALSE, 0),
                          pixels, length);
    free(pixels);
    return ds;
}

/* The bytes of an element with a NUL behind them, to be freed; NULL without such an element. */
static unsigned char *value_of(HDICOMDS ds, L_UINT32 tag, unsigned *length)
{
    pDICOMELEMENT element = L_DicomFindFirstElement(ds, NULL, tag, TRUE);
    unsigned char *value;

    if (element == NULL)
        return NULL;
    *length = element->nLength;
    value = allocate(*length);
    value[*length] = 0;
    if (*length > 0 && !L_DicomGetBinaryValue(ds, element, value, *length)) {
        free(value);
        return NULL;
    }
    return value;
}

/* Whether an element's text is this one, with or without padding. */
static bool is_text(HDICOMDS ds, L_UINT32 tag, const char *text)
{
    unsigned length = 0;
    unsigned char *value = value_of(ds, tag, &length);
    bool same = value != NULL && length >= strlen(text) && length <= strlen(text) + 1
                && memcmp(value, text, strlen(text)) == 0;

    free(value);
    return same;
}

bool object_is_whole(HDICOMDS ds, const char *uid)
{
    unsigned serial, length, crc, found = 0;
    unsigned char *pixels;
    bool whole;

    if (ds == NULL || sscanf(uid, OBJECT_ROOT ".%u.%u.%u", &serial, &length, &crc) != 3
        || !is_text(ds, TAG_SOP_INSTANCE_UID, uid))
        return false;
    pixels = value_of(ds, TAG_PIXEL_DATA, &found);
    whole = pixels != NULL && found == length && crc_of(pixels, length) == crc;
    free(pixels);
    return whole;
}

HDICOMDS note_make(unsigned serial)
{
    HDICOMDS ds = L_DicomCreateDS(NULL);
    char text[LONGEST_NOTE + 1], id[OBJECT_TEXT];
    unsigned state = serial * 2654435761u | 1, length = next_random(&state) % LONGEST_NOTE + 1, i;

    for (i = 0; i < length; i++)
        text[i] = (char)('A' + next_random(&state) % 26);
    text[length] = 0;
    snprintf(id, sizeof id, "%u", crc_of((unsigned char *)text, length));
    L_DicomInitDS(ds, CLASS_UNKNOWN, 0);
    put_text(ds, TAG_PATIENT_ID, VR_LO, id);
    put_text(ds, TAG_PATIENT_COMMENTS, VR_LT, text);
    return ds;
}

bool note_is_whole(HDICOMDS ds)
{
    unsigned length = 0;
    unsigned char *text;
    char id[OBJECT_TEXT] = "";

    if (ds == NULL || (text = value_of(ds, TAG_PATIENT_COMMENTS, &length)) == NULL)
        return false;
    while (length > 0 && text[length - 1] == ' ')
        length--;
    snprintf(id, sizeof id, "%u", crc_of(text, length));
    free(text);
    return is_text(ds, TAG_PATIENT_ID, id);
}
