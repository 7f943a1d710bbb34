/*
 * ltdic/classes.h - all classes of the interface. Included by ltdic.h for C++.
 */
#ifndef LTDIC_CLASSES_H
#define LTDIC_CLASSES_H

#include "class_associate.h"
#include "class_dataset.h"
#include "class_directory.h"
#include "class_file.h"
#include "class_net.h"
#include "class_print.h"
#include "class_table.h"
#include "class_tree.h"
#include "class_waveform.h"


#endif
