/*
 * ltdic/classes.h - the C++ classes.
 */
#ifndef LTDIC_CLASSES_H
#define LTDIC_CLASSES_H

#endif
