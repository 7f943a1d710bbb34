/* Queries and the generated answers to them: images and worklist entries (PS3.4 annexes C, K). */
#ifndef BENCHMARKS_ANSWER_H
#define BENCHMARKS_ANSWER_H

#include <ltdic.h>

#include <stdbool.h>

/* A query for everything, of a worklist or on image level. Free with L_DicomFreeDS. */
HDICOMDS answer_query(bool worklist);

/* Does the query ask for one image or accession number alone? */
bool answer_is_single(HDICOMDS query);

/* Entry `number` of a worklist or of a list of images. Free with L_DicomFreeDS. */
HDICOMDS answer_make(bool worklist, int number);

#endif
