/*
 * ltann.h - the handle of an annotation object.
 */
#ifndef LTANN_H
#define LTANN_H

#include "lttyp.h"

/* The one format of annotation files that L_DicomAnnSave knows: XML. */
#define ANNFMT_XML 5

/* An annotation object or container of the annotation library. */
typedef HANDLE HANNOBJECT;
typedef HANNOBJECT* pHANNOBJECT;

#endif
