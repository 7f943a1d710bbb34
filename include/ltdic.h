/*
 * ltdic.h - the DICOM programming interface: include this one.
 *
 * The functions are grouped in sections, one header each under ltdic/, which may also be included
 * alone. types.h states the conventions that hold for all of them. C++ programs get the classes
 * too.
 */
#ifndef LTDIC_H
#define LTDIC_H

#include "ltplatforms.h"
#include "lttyp.h"
#include "ltkrn.h"
#include "ltvkrn.h"
#include "ltfil.h"
#include "ltann.h"
#include "ltdicerrors.h"
#include "ltdictags.h"
#include "ltdicuid.h"

#include "ltdic/types.h"
#include "ltdic/engine.h"

/* Tables. */
#include "ltdic/vr.h"
#include "ltdic/uid.h"
#include "ltdic/tag.h"
#include "ltdic/iod.h"
#include "ltdic/contextgroup.h"

/* Data sets. */
#include "ltdic/dataset.h"
#include "ltdic/element.h"
#include "ltdic/key.h"
#include "ltdic/value.h"
#include "ltdic/image.h"
#include "ltdic/lut.h"
#include "ltdic/overlay.h"
#include "ltdic/presentation.h"
#include "ltdic/annotation.h"
#include "ltdic/signature.h"
#include "ltdic/private.h"
#include "ltdic/document.h"
#include "ltdic/waveform.h"
#include "ltdic/waveform_channel.h"
#include "ltdic/directory.h"

/* Networking. */
#include "ltdic/command.h"
#include "ltdic/associate.h"
#include "ltdic/net_callback.h"
#include "ltdic/net_secure.h"
#include "ltdic/net_iscl.h"
#include "ltdic/net.h"
#include "ltdic/net_message.h"

/* Print. */
#include "ltdic/print_type.h"
#include "ltdic/print.h"

#ifdef __cplusplus
#include "ltdic/classes.h"
#endif

#endif
