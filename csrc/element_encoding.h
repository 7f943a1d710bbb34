/*
 * element_encoding.h - what encoded data sets are made of: numbers in little endian, the tags of
 * items and of what ends them.
 *
 * PS3.5 section 7.3 (byte order), 7.5 (items).
 */
#ifndef LTDIC_ELEMENT_ENCODING_H
#define LTDIC_ELEMENT_ENCODING_H

#include <stdint.h>

#define UNDEFINED_LENGTH 0xFFFFFFFFU

#define ITEM_TAG 0xFFFEE000U
#define ITEM_END_TAG 0xFFFEE00DU
#define SEQUENCE_END_TAG 0xFFFEE0DDU

enum { ITEM_GROUP = 0xFFFE };

static inline uint32_t number16(const unsigned char *at)
{
    return (uint32_t)at[0] | (uint32_t)at[1] << 8;
}

static inline uint32_t number32(const unsigned char *at)
{
    return number16(at) | number16(at + 2) << 16;
}

static inline uint32_t tag_at(const unsigned char *at)
{
    return number16(at) << 16 | number16(at + 2);
}

static inline void put16(unsigned char *at, uint32_t number)
{
    at[0] = (unsigned char)number;
    at[1] = (unsigned char)(number >> 8);
}

static inline void put32(unsigned char *at, uint32_t number)
{
    put16(at, number & 0xFFFF);
    put16(at + 2, number >> 16);
}

#endif
