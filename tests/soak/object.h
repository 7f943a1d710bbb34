/*
 * object.h - instances and small data sets that tell by themselves whether they arrived whole.
 *
 * The SOP instance UID of an instance ends with the length and the CRC-32 of its pixel data:
 * OBJECT_ROOT.serial.length.crc. A note is a data set whose patient ID is the CRC-32 of its
 * patient comments.
 */
#ifndef OBJECT_H
#define OBJECT_H

#include <ltdic.h>
#include <stdbool.h>

#define OBJECT_ROOT "1.2.826.0.1.3680043.8.498.7"
enum { OBJECT_TEXT = 80 };

/* A new instance and its UID. To be freed with L_DicomFreeDS, as a note. */
HDICOMDS object_make(unsigned serial, unsigned length, char uid[OBJECT_TEXT]);

/* Whether this is the instance `uid`, byte for byte. */
bool object_is_whole(HDICOMDS ds, const char *uid);

HDICOMDS note_make(unsigned serial);
bool note_is_whole(HDICOMDS ds);

/* The next one of a sequence of numbers, none of which is 0. */
unsigned next_random(unsigned *state);

#endif
