/*
 * l_bitmap.h - everything about bitmaps in one include, for programs that start with it.
 */
#ifndef L_BITMAP_H
#define L_BITMAP_H

#include "lttyp.h"
#include "ltkrn.h"
#include "ltvkrn.h"
#include "ltfil.h"
#include "ltann.h"

#endif
