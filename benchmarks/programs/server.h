/* A server for any number of associations: accepts every presentation context in its first transfer
   syntax, answers C-ECHO and release, runs until its standard input ends. */
#ifndef BENCHMARKS_SERVER_H
#define BENCHMARKS_SERVER_H

#include <ltdic.h>

/* Serve on a free port of this computer; prints "listening on PORT" when ready. `callbacks` are the
   program's own, `owner` their user pointer. Returns an exit code. */
int server_run(const DICOMNETCALLBACK *callbacks, void *owner);

#endif
