/*
 * ltvkrn.h - the two vector types that FILEINFO contains.
 */
#ifndef LTVKRN_H
#define LTVKRN_H

#include "lttyp.h"

#pragma pack(push, 1)

/* Units of vector coordinates. */
typedef enum VECTOR_UNIT {
    VECTOR_UNIT_INCHES      = 0,
    VECTOR_UNIT_FEET        = 1,
    VECTOR_UNIT_YARDS       = 2,
    VECTOR_UNIT_MILES       = 3,
    VECTOR_UNIT_MICROMETERS = 4,
    VECTOR_UNIT_MILIMETERS  = 5,
    VECTOR_UNIT_CENTIMETERS = 6,
    VECTOR_UNIT_METERS      = 7,
    VECTOR_UNIT_KILOMETERS  = 8,
    VECTOR_UNIT_TWIPS       = 9,
    VECTOR_UNIT_POINTS      = 10,
    VECTOR_UNIT_PIXELS      = 11,
    VECTOR_UNIT_DUMMY       = -1
} VECTOR_UNIT;

/* A point in space, with a number for the owner's use. */
typedef struct _VECTORPOINT {
    L_DOUBLE x;
    L_DOUBLE y;
    L_DOUBLE z;
    L_INT32  lTag;
} VECTORPOINT;

/* A box in space: its least and greatest corner. */
typedef struct _VECTORPARALLELOGRAM {
    L_UINT      uStructSize;
    VECTORPOINT Min;
    VECTORPOINT Max;
    VECTOR_UNIT Unit;
} VECTORPARALLELOGRAM;

#pragma pack(pop)

#endif
