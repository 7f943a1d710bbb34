#include "uid.h"

#include "command_line.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { UUID_BYTES = 16, MOST_DIGITS = 39 };

/* Divide by ten, give the remainder. */
static int take_digit(unsigned char number[UUID_BYTES])
{
    int remainder = 0;
    size_t i;

    for (i = 0; i < UUID_BYTES; i++) {
        int value = remainder * 256 + number[i];

        number[i] = (unsigned char)(value / 10);
        remainder = value % 10;
    }
    return remainder;
}

void uid_make(char uid[UID_SIZE])
{
    unsigned char number[UUID_BYTES];
    char digits[MOST_DIGITS + 1];
    size_t first = MOST_DIGITS;
    FILE *random = fopen("/dev/urandom", "rb");

    if (random == NULL || fread(number, sizeof number, 1, random) != 1) {
        complain("no random numbers");
        exit(EXIT_FAILED);
    }
    fclose(random);
    number[6] = (unsigned char)((number[6] & 0x0F) | 0x40); /* version 4 */
    number[8] = (unsigned char)((number[8] & 0x3F) | 0x80);
    digits[MOST_DIGITS] = '\0';
    while (first > 0)
        digits[--first] = (char)('0' + take_digit(number));
    snprintf(uid, UID_SIZE, "2.25.%s", digits + strspn(digits, "0"));
}
