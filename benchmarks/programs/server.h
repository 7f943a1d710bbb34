/* A server for any number of associations: accepts every presentation context in its first transfer
   syntax, answers C-ECHO and release, runs until its standard input ends. */
#ifndef BENCHMARKS_SERVER_H
#define BENCHMARKS_SERVER_H

#include <ltdic.h>

/* Serve on a port of this computer, 0: a free one; prints "listening on PORT" when ready. `callbacks`
   are the program's own, `owner` their user pointer. Returns an exit code. */
int server_run(const DICOMNETCALLBACK *callbacks, void *owner, L_UINT port);

#endif
