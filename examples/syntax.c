#include "syntax.h"

#include <string.h>

#define TS "1.2.840.10008.1.2"
#define STORAGE "1.2.840.10008.5.1.4.1.1."

const char *const syntax_all[] = {
    TS ".1",     /* explicit VR little endian */
    TS,          /* implicit VR little endian */
    TS ".1.99",  /* deflated */
    TS ".2",     /* explicit VR big endian, retired */
    TS ".4.50",  /* JPEG baseline */
    TS ".4.51",  /* JPEG extended, 12 bits */
    TS ".4.57",  /* JPEG lossless */
    TS ".4.70",  /* JPEG lossless, first-order prediction */
    TS ".4.80",  /* JPEG-LS lossless */
    TS ".4.81",  /* JPEG-LS near-lossless */
    TS ".4.90",  /* JPEG 2000 lossless */
    TS ".4.91",  /* JPEG 2000 */
    TS ".4.92",  /* JPEG 2000 part 2 lossless */
    TS ".4.93",  /* JPEG 2000 part 2 */
    TS ".4.100", /* MPEG2 main level */
    TS ".4.101", /* MPEG2 high level */
    TS ".4.102", /* MPEG-4 AVC/H.264 4.1 */
    TS ".4.103", /* the same, BD-compatible */
    TS ".4.104", /* MPEG-4 AVC/H.264 4.2, 2D */
    TS ".4.105", /* the same, 3D */
    TS ".4.106", /* stereo */
    TS ".4.107", /* HEVC/H.265 main */
    TS ".4.108", /* HEVC/H.265 main 10 */
    TS ".4.201", /* high-throughput JPEG 2000 lossless */
    TS ".4.202", /* the same, with resolution levels in order */
    TS ".4.203", /* high-throughput JPEG 2000 */
    TS ".5",     /* run length encoding */
    NULL,
};

const char *const syntax_usual[] = {
    TS ".1",    TS,         TS ".4.90", TS ".4.91", TS ".4.50", TS ".4.70",
    TS ".4.80", TS ".5",    TS ".4.51", TS ".4.81", NULL,
};

const char *const storage_classes[] = {
    STORAGE "2",     /* CT */
    STORAGE "4",     /* MR */
    STORAGE "6.1",   /* ultrasound */
    STORAGE "1",     /* computed radiography */
    STORAGE "7",     /* secondary capture */
    STORAGE "2.1",   /* enhanced CT */
    STORAGE "4.1",   /* enhanced MR */
    STORAGE "3.1",   /* ultrasound, several frames */
    STORAGE "1.1",   /* digital X-ray for presentation */
    STORAGE "1.2",   /* mammography for presentation */
    STORAGE "12.1",  /* X-ray angiography */
    STORAGE "20",    /* nuclear medicine */
    STORAGE "128",   /* PET */
    STORAGE "481.2", /* radiotherapy dose */
    NULL,
};

bool syntax_is_known(const char *uid)
{
    size_t i;

    for (i = 0; syntax_all[i] != NULL; i++)
        if (strcmp(syntax_all[i], uid) == 0)
            return true;
    return false;
}

bool syntax_is_plain(const char *uid)
{
    return strcmp(uid, TS) == 0 || strcmp(uid, TS ".1") == 0;
}

bool syntax_fits(const char *held, const char *negotiated)
{
    return strcmp(held, negotiated) == 0 || (syntax_is_plain(held) && syntax_is_plain(negotiated));
}

bool is_storage_class(const char *uid)
{
    static const char *const others[] = {
        /* storage classes of the standard outside their usual branch */
        UID_RT_BEAMS_DELIVERY_INSTRUCTION_STORAGE,
        UID_RT_BRACHY_APPLICATION_SETUP_DELIVERY_INSTRUCTION_STORAGE,
        UID_HANGING_PROTOCOL_STORAGE,
        UID_COLOR_PALETTE_STORAGE,
        UID_GENERIC_IMPLANT_TEMPLATE_STORAGE,
        UID_IMPLANT_ASSEMBLY_TEMPLATE_STORAGE,
        UID_IMPLANT_TEMPLATE_GROUP_STORAGE,
        NULL,
    };
    size_t i;

    if (strncmp(uid, STORAGE, strlen(STORAGE)) == 0)
        return true;
    for (i = 0; others[i] != NULL; i++)
        if (strcmp(uid, others[i]) == 0)
            return true;
    return strncmp(uid, "1.2.840.10008.", 14) != 0 && uid_is_valid(uid); /* private */
}

bool uid_is_valid(const char *uid)
{
    size_t length = strlen(uid);
    size_t i;

    if (length == 0 || length > PDU_MAX_UID_SIZE || uid[length - 1] == '.')
        return false;
    for (i = 0; i < length; i++) {
        bool dot = uid[i] == '.';

        if (!dot && (uid[i] < '0' || uid[i] > '9'))
            return false;
        if (dot && (i == 0 || uid[i - 1] == '.'))
            return false;
    }
    return true;
}
